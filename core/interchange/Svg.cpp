#include "interchange/Svg.h"

#include "interchange/SvgGroups.h"
#include "interchange/SvgShapes.h"
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

/// Prints element by element into one text. A whole map as one tree would take many times the memory of its
/// text, and most of the time would go into fetching that from the system.
class Printer : public pugi::xml_writer {
public:
    explicit Printer(std::size_t expected) { text_.reserve(expected); }

    void print(xml_node element) {
        element.print(*this, " ", pugi::format_indent, pugi::encoding_utf8, depth_);
    }
    /// Begins an element, of which only the attributes are given; what is printed next stands inside.
    void open(xml_node element) {
        print(element);
        text_.replace(text_.rfind(emptyEnd), emptyEnd.size(), ">\n");
        ++depth_;
    }
    /// Takes elements that were printed elsewhere, depth() deep.
    void append(const std::string &elements) { text_ += elements; }
    [[nodiscard]] unsigned depth() const { return depth_; }
    void close(const char *name) { text_.append(--depth_, ' ').append("</").append(name).append(">\n"); }
    [[nodiscard]] std::string take() && { return std::move(text_); }

private:
    static constexpr std::string_view emptyEnd = " />\n";

    void write(const void *data, std::size_t size) override {
        text_.append(static_cast<const char *>(data), size);
    }

    std::string text_;
    unsigned depth_ = 0;
};

class SvgDocument {
public:
    SvgDocument(const Drawing &drawing, const Theme &theme)
        : drawing_(drawing),
          theme_(theme),
          shapes_(theme, hatchId),
          printer_(expectedSize()) {}

    [[nodiscard]] std::string text(const SvgOptions &options) && {
        declaration();
        printer_.open(root());
        head();
        hatchPattern();
        if (options.background) background();
        layers();
        printer_.close("svg");
        return std::move(printer_).take();
    }

private:
    /// About as many bytes as the text takes.
    [[nodiscard]] std::size_t expectedSize() const {
        std::size_t primitives = 0;
        for (const Group &group : drawing_.groups)
            primitives += group.primitives.size();
        return 4'000 + 300 * drawing_.groups.size() + 120 * primitives;
    }

    /// An element without a parent; it takes the memory of the one before.
    xml_node newElement(const char *name) {
        document_.reset();
        return document_.append_child(name);
    }

    void declaration() {
        document_.reset();
        xml_node node = document_.append_child(pugi::node_declaration);
        set(node, "version", "1.0");
        set(node, "encoding", "UTF-8");
        printer_.print(node);
    }

    void background() {
        xml_node node = newElement("rect");
        set(node, "class", "background");
        set(node, "width", svgNumber(drawing_.page.width));
        set(node, "height", svgNumber(drawing_.page.height));
        set(node, "fill", svgColor(theme_.color({Token::paper})));
        printer_.print(node);
    }

    /// All layers, so that each can be found, even an empty one.
    void layers() {
        std::vector<SvgPiece> pieces = svgPieces(drawing_.groups);
        printPieces(pieces, shapes_, printer_.depth() + 1);
        auto piece = pieces.begin();
        for (std::size_t i = 0; i < layerNames.size(); ++i) {
            const auto isHere = [&] {
                return piece != pieces.end() && static_cast<std::size_t>(piece->layer()) == i;
            };
            const xml_node node = layer(layerNames[i]);
            if (!isHere()) {
                printer_.print(node);
                continue;
            }
            printer_.open(node);
            for (; isHere(); ++piece)
                printer_.append(piece->text);
            printer_.close("g");
        }
    }

    xml_node root() {
        const std::string width = svgNumber(drawing_.page.width);
        const std::string height = svgNumber(drawing_.page.height);
        xml_node root = newElement("svg");
        set(root, "xmlns", "http://www.w3.org/2000/svg");
        set(root, "xmlns:inkscape", "http://www.inkscape.org/namespaces/inkscape");
        set(root, "version", "1.1");
        set(root, "width", width);
        set(root, "height", height);
        set(root, "viewBox",
            svgNumber(drawing_.page.x) + ' ' + svgNumber(drawing_.page.y) + ' ' + width + ' ' + height);
        // SVG 1.1 knows xml:lang alone.
        if (!drawing_.language.empty()) set(root, "xml:lang", drawing_.language);
        set(root, "role", "graphics-document");
        set(root, "font-family", "Inter, 'Noto Sans', sans-serif");
        return root;
    }

    void head() {
        xml_node parent = newElement("g");
        addSvgText(parent, "title", drawing_.title);
        addSvgText(parent, "desc", drawing_.description);
        for (const xml_node child : parent)
            printer_.print(child);
    }

    /// One rising line from corner to corner, and its neighbours' ends in the other two corners. A tile that
    /// is not turned and measures whole px comes out sharp in every renderer.
    void hatchPattern() {
        const double side = std::round(hatch::pitch * std::numbers::sqrt2);
        static constexpr double over = hatch::width;
        xml_node definitions = newElement("defs");
        xml_node pattern = definitions.append_child("pattern");
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
        printer_.print(definitions);
    }

    xml_node layer(std::string_view name) {
        std::string id = "layer-" + std::string(name);
        id[6] = static_cast<char>(id[6] - 'A' + 'a');
        xml_node node = newElement("g");
        set(node, "id", id);
        set(node, "inkscape:groupmode", "layer");
        set(node, "inkscape:label", std::string(name));
        return node;
    }

    const Drawing &drawing_;
    const Theme &theme_;
    SvgShapes shapes_;
    Printer printer_;
    pugi::xml_document document_; ///< the element in hand
};

} // namespace

std::string toSvg(const Drawing &drawing, const Theme &theme, const SvgOptions &options) {
    return SvgDocument(drawing, theme).text(options);
}

} // namespace tussen
