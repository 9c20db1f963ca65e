#include "interchange/Svg.h"

#include "interchange/SvgShapes.h"
#include "interchange/XmlText.h"
#include "layout/Dashes.h"

#include <pugixml.hpp>

#include <array>
#include <cmath>
#include <numbers>

namespace tussen {

namespace {

using pugi::xml_node;

constexpr const char *hatchId = "hatch-gap";

void set(xml_node node, const char *name, const std::string &value) {
    node.append_attribute(name).set_value(value.c_str());
}

void addText(xml_node parent, const char *element, const std::string &text) {
    if (!text.empty()) parent.append_child(element).text().set(xmlText(text).c_str());
}

/// Collects what pugixml writes.
class StringWriter : public pugi::xml_writer {
public:
    explicit StringWriter(std::size_t expected) { text_.reserve(expected); }
    void write(const void *data, std::size_t size) override {
        text_.append(static_cast<const char *>(data), size);
    }
    [[nodiscard]] std::string take() && { return std::move(text_); }

private:
    std::string text_;
};

class SvgDocument {
public:
    SvgDocument(const Drawing &drawing, const Theme &theme)
        : drawing_(drawing),
          theme_(theme),
          shapes_(theme, hatchId) {
        xml_node declaration = document_.append_child(pugi::node_declaration);
        set(declaration, "version", "1.0");
        set(declaration, "encoding", "UTF-8");
        root_ = document_.append_child("svg");
        head();
        hatchPattern();
    }

    void background() {
        xml_node node = root_.append_child("rect");
        set(node, "class", "background");
        set(node, "width", svgNumber(drawing_.page.width));
        set(node, "height", svgNumber(drawing_.page.height));
        set(node, "fill", svgColor(theme_.color({Token::paper})));
    }

    /// All layers, so that each can be found, even an empty one.
    void layers() {
        std::array<xml_node, layerNames.size()> nodes;
        for (std::size_t i = 0; i < nodes.size(); ++i)
            nodes[i] = layer(layerNames[i]);
        for (const Group &group : drawing_.groups)
            add(nodes[static_cast<std::size_t>(group.layer)], group);
    }

    [[nodiscard]] std::string text() const {
        StringWriter writer(expectedSize());
        document_.save(writer, " ", pugi::format_indent, pugi::encoding_utf8);
        return std::move(writer).take();
    }

private:
    /// About as many bytes as the text takes.
    [[nodiscard]] std::size_t expectedSize() const {
        std::size_t primitives = 0;
        for (const Group &group : drawing_.groups)
            primitives += group.primitives.size();
        return 4'000 + 300 * drawing_.groups.size() + 120 * primitives;
    }

    void head() {
        const std::string width = svgNumber(drawing_.page.width);
        const std::string height = svgNumber(drawing_.page.height);
        set(root_, "xmlns", "http://www.w3.org/2000/svg");
        set(root_, "xmlns:inkscape", "http://www.inkscape.org/namespaces/inkscape");
        set(root_, "version", "1.1");
        set(root_, "width", width);
        set(root_, "height", height);
        set(root_, "viewBox",
            svgNumber(drawing_.page.x) + ' ' + svgNumber(drawing_.page.y) + ' ' + width + ' ' + height);
        // SVG 1.1 knows xml:lang alone.
        if (!drawing_.language.empty()) set(root_, "xml:lang", drawing_.language);
        set(root_, "role", "graphics-document");
        set(root_, "font-family", "Inter, 'Noto Sans', sans-serif");
        addText(root_, "title", drawing_.title);
        addText(root_, "desc", drawing_.description);
    }

    /// One rising line from corner to corner, and its neighbours' ends in the other two corners. A tile that
    /// is not turned and measures whole px comes out sharp in every renderer.
    void hatchPattern() {
        const double side = std::round(hatch::pitch * std::numbers::sqrt2);
        static constexpr double over = hatch::width;
        xml_node pattern = root_.append_child("defs").append_child("pattern");
        set(pattern, "id", hatchId);
        set(pattern, "width", svgNumber(side));
        set(pattern, "height", svgNumber(side));
        set(pattern, "patternUnits", "userSpaceOnUse");
        for (const double shift : {-side, 0.0, side}) {
            xml_node stripe = pattern.append_child("path");
            set(stripe, "d", svgPath({{{shift - over, side + over}, {shift + side + over, -over}}}));
            set(stripe, "stroke", svgColor(theme_.color({Token::gapHatch})));
            set(stripe, "stroke-width", svgNumber(hatch::width));
        }
    }

    xml_node layer(std::string_view name) {
        std::string id = "layer-" + std::string(name);
        id[6] = static_cast<char>(id[6] - 'A' + 'a');
        xml_node node = root_.append_child("g");
        set(node, "id", id);
        set(node, "inkscape:groupmode", "layer");
        set(node, "inkscape:label", std::string(name));
        return node;
    }

    void add(xml_node layer, const Group &group) {
        xml_node node = layer.append_child("g");
        set(node, "id", group.id);
        if (!group.cssClass.empty()) set(node, "class", std::string(group.cssClass));
        addText(node, "title", group.title);
        // An entity always has both.
        const bool borrowsTitle = group.entity && group.description.empty();
        addText(node, "desc", borrowsTitle ? group.title : group.description);
        for (const Primitive &primitive : group.primitives)
            shapes_.add(node, primitive);
    }

    const Drawing &drawing_;
    const Theme &theme_;
    SvgShapes shapes_;
    pugi::xml_document document_;
    xml_node root_;
};

} // namespace

std::string toSvg(const Drawing &drawing, const Theme &theme, const SvgOptions &options) {
    SvgDocument document(drawing, theme);
    if (options.background) document.background();
    document.layers();
    return document.text();
}

} // namespace tussen
