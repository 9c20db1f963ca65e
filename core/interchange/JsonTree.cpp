#include "interchange/JsonTree.h"

#include "interchange/JsonSyntax.h"
#include "model/Core.h"

#include <fmt/format.h>

#include <algorithm>
#include <deque>

namespace tussen {

namespace {

using nlohmann::json;

/// Where a byte stands, as people count: from 1, in characters.
std::string place(std::string_view text, std::size_t offset) {
    const std::string_view before = text.substr(0, std::min(offset, text.size()));
    const auto line = std::count(before.begin(), before.end(), '\n') + 1;
    const std::string_view inLine = before.substr(before.rfind('\n') + 1);
    const auto column = std::count_if(inLine.begin(), inLine.end(), [](char byte) {
        return (static_cast<unsigned char>(byte) & 0xC0U) != 0x80U;
    });
    return Core::tr("is no valid JSON: line {}, column {}", line, column + 1);
}

/// Builds the tree from the parser's events, which nlohmann's own builder does without telling of
/// duplicate keys.
class TreeBuilder : public nlohmann::json_sax<json> {
public:
    TreeBuilder(std::string_view text, JsonProblems &problems) : text_(text), problems_(problems) {}

    [[nodiscard]] json take() && { return std::move(root_); }

    bool null() override { return put(nullptr); }
    bool boolean(bool value) override { return put(value); }
    bool number_integer(json::number_integer_t value) override { return put(value); }
    bool number_unsigned(json::number_unsigned_t value) override { return put(value); }
    bool number_float(json::number_float_t value, const std::string & /*text*/) override {
        return put(value);
    }
    bool string(std::string &value) override { return put(std::move(value)); }
    bool binary(json::binary_t & /*value*/) override { return false; }

    bool start_object(std::size_t /*size*/) override { return open(json::object()); }
    bool end_object() override { return close(); }
    bool start_array(std::size_t /*size*/) override { return open(json::array()); }
    bool end_array() override { return close(); }

    bool key(std::string &name) override {
        Frame &frame = open_.back();
        frame.key = std::move(name);
        frame.isDuplicate = frame.node->contains(frame.key);
        if (frame.isDuplicate) problems_.add(path(), Core::tr("the key stands here twice"));
        return true;
    }

    bool parse_error(std::size_t position, const std::string &token, const json::exception &error) override {
        const SyntaxProblem problem = syntaxProblem(position, token, error.what());
        problems_.add(place(text_, problem.offset), problem.message);
        return false;
    }

private:
    /// An array or object that is being read.
    struct Frame {
        json *node;
        std::string key;
        bool isDuplicate = false;
    };

    json &add(json value) {
        if (open_.empty()) return root_ = std::move(value);
        Frame &frame = open_.back();
        if (frame.node->is_array()) {
            frame.node->push_back(std::move(value));
            return frame.node->back();
        }
        json &target = frame.isDuplicate ? discarded_.emplace_back() : (*frame.node)[frame.key];
        return target = std::move(value);
    }

    bool put(json value) {
        add(std::move(value));
        return true;
    }

    bool open(json value) {
        json &node = add(std::move(value));
        open_.push_back({&node, {}, false});
        if (open_.size() <= deepestNesting) return true;
        problems_.add(path(), Core::tr("is nested more than {} deep", deepestNesting));
        return false;
    }

    bool close() {
        open_.pop_back();
        return true;
    }

    [[nodiscard]] std::string path() const {
        std::string result;
        for (const Frame &frame : open_) {
            if (frame.node->is_array() && !frame.node->empty())
                result += fmt::format("/{}", frame.node->size() - 1);
            else if (frame.node->is_object() && !frame.key.empty())
                result += '/' + pathStep(frame.key);
        }
        return result;
    }

    std::string_view text_;
    JsonProblems &problems_;
    json root_;
    std::vector<Frame> open_;
    std::deque<json> discarded_;
};

} // namespace

json jsonTree(std::string_view text, JsonProblems &problems) {
    // The parser would take a zero byte for the end.
    if (const std::size_t zero = text.find('\0'); zero != std::string_view::npos) {
        problems.add(
            place(text, zero),
            Core::tr("this is no text in UTF-8, as it has a zero byte; save the file with that encoding"));
        return nullptr;
    }
    TreeBuilder builder(text, problems);
    if (!json::sax_parse(text.begin(), text.end(), &builder)) return nullptr;
    return std::move(builder).take();
}

} // namespace tussen
