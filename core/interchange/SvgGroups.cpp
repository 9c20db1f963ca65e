#include "interchange/SvgGroups.h"

#include "interchange/XmlText.h"

#include <pugixml.hpp>

#include <algorithm>
#include <atomic>
#include <future>
#include <thread>

namespace tussen {

namespace {

using pugi::xml_node;

constexpr std::size_t groupsInPiece = 128; ///< about a millisecond's work

void set(xml_node node, const char *name, std::string_view value) {
    node.append_attribute(name).set_value(value.data(), value.size());
}

class Appender : public pugi::xml_writer {
public:
    explicit Appender(std::string &text) : text_(text) {}
    void write(const void *data, std::size_t size) override {
        text_.append(static_cast<const char *>(data), size);
    }

private:
    std::string &text_;
};

xml_node elementOf(const Group &group, pugi::xml_document &document, const SvgShapes &shapes) {
    document.reset(); // takes the memory of the element before
    xml_node node = document.append_child("g");
    set(node, "id", group.id);
    if (!group.cssClass.empty()) set(node, "class", group.cssClass);
    addSvgText(node, "title", group.title);
    // An entity always has both.
    const bool borrowsTitle = group.entity && group.description.empty();
    addSvgText(node, "desc", borrowsTitle ? group.title : group.description);
    for (const Primitive &primitive : group.primitives)
        shapes.add(node, primitive);
    return node;
}

/// About as many bytes as the text takes.
std::size_t expectedSize(std::span<const Group> groups) {
    std::size_t primitives = 0;
    for (const Group &group : groups)
        primitives += group.primitives.size();
    return 300 * groups.size() + 120 * primitives;
}

void print(SvgPiece &piece, const SvgShapes &shapes, unsigned depth) {
    piece.text.reserve(expectedSize(piece.groups));
    Appender appender(piece.text);
    pugi::xml_document document;
    for (const Group &group : piece.groups)
        elementOf(group, document, shapes)
            .print(appender, " ", pugi::format_indent, pugi::encoding_utf8, depth);
}

} // namespace

void addSvgText(xml_node parent, const char *element, const std::string &text) {
    if (!text.empty()) setXmlText(parent.append_child(element).append_child(pugi::node_pcdata), text);
}

std::vector<SvgPiece> svgPieces(std::span<const Group> groups) {
    std::vector<SvgPiece> result;
    for (std::size_t i = 0; i < groups.size(); ++i) {
        if (result.empty() || result.back().layer() != groups[i].layer ||
            result.back().groups.size() == groupsInPiece)
            result.push_back({groups.subspan(i, 0), {}});
        SvgPiece &piece = result.back();
        piece.groups = {piece.groups.data(), piece.groups.size() + 1};
    }
    return result;
}

void printPieces(std::vector<SvgPiece> &pieces, const SvgShapes &shapes, unsigned depth) {
    std::atomic<std::size_t> next = 0;
    const auto work = [&] {
        for (std::size_t i = next++; i < pieces.size(); i = next++)
            print(pieces[i], shapes, depth);
    };
    std::size_t groups = 0;
    for (const SvgPiece &piece : pieces)
        groups += piece.groups.size();
    const std::size_t most = std::max<std::size_t>(std::thread::hardware_concurrency(), 1);
    std::vector<std::future<void>> others; // each waits in its destructor, also when `work` throws here
    for (std::size_t i = 1; i < std::min(most, groups / groupsInPiece); ++i)
        others.push_back(std::async(std::launch::async, work));
    work();
    for (std::future<void> &other : others)
        other.get();
}

} // namespace tussen
