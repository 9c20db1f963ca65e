#include "interchange/SvgShapes.h"

#include "interchange/XmlText.h"
#include "layout/Dashes.h"

#include <algorithm>
#include <charconv>
#include <cmath>

namespace tussen {

namespace {

using pugi::xml_node;

void appendNumber(std::string &to, double number) {
    // Beyond any page, but within what a long holds.
    static constexpr double most = 1e12;
    const double finite = std::isfinite(number) ? std::clamp(number, -most, most) : 0;
    const auto hundredths = static_cast<unsigned long>(std::lround(std::abs(finite) * 100));
    char digits[24];
    char *at = digits;
    if (finite < 0 && hundredths != 0) *at++ = '-';
    at = std::to_chars(at, digits + sizeof digits, hundredths / 100).ptr;
    if (const auto rest = hundredths % 100; rest != 0) {
        *at++ = '.';
        *at++ = static_cast<char>('0' + rest / 10);
        if (rest % 10 != 0) *at++ = static_cast<char>('0' + rest % 10);
    }
    to.append(digits, at);
}

void appendPoint(std::string &to, const Point &point) {
    appendNumber(to, point.x);
    to += ',';
    appendNumber(to, point.y);
}

void set(xml_node node, const char *name, const std::string &value) {
    node.append_attribute(name).set_value(value.c_str(), value.size());
}
void set(xml_node node, const char *name, const char *value) {
    node.append_attribute(name).set_value(value);
}
void set(xml_node node, const char *name, double value) {
    set(node, name, svgNumber(value));
}

xml_node rect(xml_node group, const Rect &rect, double radius) {
    xml_node node = group.append_child("rect");
    set(node, "x", rect.x);
    set(node, "y", rect.y);
    set(node, "width", std::max(rect.width, 0.0));
    set(node, "height", std::max(rect.height, 0.0));
    if (radius > 0) set(node, "rx", radius);
    return node;
}

double distance(const Point &a, const Point &b) {
    return std::hypot(b.x - a.x, b.y - a.y);
}

Point between(const Point &from, const Point &to, double part) {
    return {from.x + (to.x - from.x) * part, from.y + (to.y - from.y) * part};
}

void appendCorner(std::string &path, const Point &before, const Point &corner, const Point &after,
                  double radius) {
    const double in = distance(before, corner);
    const double out = distance(corner, after);
    const double reach = std::min({radius, in / 2, out / 2});
    path += 'L';
    if (reach <= 0) {
        appendPoint(path, corner);
        return;
    }
    appendPoint(path, between(corner, before, reach / in));
    path += 'Q';
    appendPoint(path, corner);
    path += ' ';
    appendPoint(path, between(corner, after, reach / out));
}

std::string svgPoints(const auto &points) {
    std::string result;
    for (const Point &point : points) {
        if (!result.empty()) result += ' ';
        appendPoint(result, point);
    }
    return result;
}

std::string svgDashes(Dash dash) {
    std::string result;
    for (const double length : dashesOf(dash)) {
        if (!result.empty()) result += ' ';
        appendNumber(result, length);
    }
    return result;
}

} // namespace

std::string svgNumber(double number) {
    std::string result;
    appendNumber(result, number);
    return result;
}

std::string svgColor(std::uint32_t rgb) {
    static constexpr std::string_view digits = "0123456789ABCDEF";
    std::string result = "#RRGGBB";
    for (std::size_t i = 6; i > 0; --i, rgb >>= 4U)
        result[i] = digits[rgb & 0xFU];
    return result;
}

std::string svgPath(const Line &line) {
    const auto &points = line.points;
    if (points.size() < 2) return {};
    Point last = points.back();
    if (line.arrow) {
        const auto head = arrowHead(line);
        last = between(head[1], head[2], 0.5);
    }
    std::string path = "M";
    appendPoint(path, points.front());
    for (std::size_t i = 1; i + 1 < points.size(); ++i)
        appendCorner(path, points[i - 1], points[i], i + 2 == points.size() ? last : points[i + 1],
                     line.radius);
    path += 'L';
    appendPoint(path, last);
    return path;
}

void SvgShapes::add(xml_node group, const Primitive &primitive) const {
    std::visit([&](const auto &one) { add(group, one); }, primitive);
}

void SvgShapes::add(xml_node group, const Box &box) const {
    xml_node node = rect(group, box.rect, box.radius);
    if (box.isCard) set(node, "class", "card");
    fill(node, box.fill);
    if (box.hatch == Hatch::gap) {
        node = rect(group, box.rect, box.radius);
        set(node, "fill", hatchFill_);
    }
    stroke(node, box.stroke);
}

void SvgShapes::add(xml_node group, const Circle &circle) const {
    xml_node node = group.append_child("circle");
    set(node, "cx", circle.center.x);
    set(node, "cy", circle.center.y);
    set(node, "r", std::max(circle.radius, 0.0));
    fill(node, circle.fill);
    stroke(node, circle.stroke);
}

void SvgShapes::add(xml_node group, const Line &line) const {
    if (line.points.size() < 2) return;
    xml_node node = group.append_child("path");
    set(node, "d", svgPath(line));
    fill(node, {});
    stroke(node, line.stroke);
    if (!line.arrow) return;
    xml_node head = group.append_child("polygon");
    set(head, "points", svgPoints(arrowHead(line)));
    fill(head, line.stroke.paint);
}

void SvgShapes::add(xml_node group, const Polygon &polygon) const {
    xml_node node = group.append_child("polygon");
    set(node, "points", svgPoints(polygon.points));
    fill(node, polygon.fill);
    stroke(node, polygon.stroke);
}

void SvgShapes::add(xml_node group, const Label &label) const {
    xml_node node = group.append_child("text");
    set(node, "x", label.at.x);
    set(node, "y", label.at.y);
    set(node, "font-size", label.size);
    if (label.weight == Weight::semibold) set(node, "font-weight", "600");
    if (label.anchor != Anchor::start)
        set(node, "text-anchor", label.anchor == Anchor::middle ? "middle" : "end");
    fill(node, label.paint);
    setXmlText(node.append_child(pugi::node_pcdata), label.text);
}

void SvgShapes::fill(xml_node shape, const Paint &paint) const {
    if (paint.token == Token::none) {
        set(shape, "fill", "none");
        return;
    }
    set(shape, "fill", svgColor(theme_.color(paint)));
    if (paint.opacity < 1) set(shape, "fill-opacity", static_cast<double>(paint.opacity));
}

void SvgShapes::stroke(xml_node shape, const Stroke &stroke) const {
    if (stroke.paint.token == Token::none || stroke.width <= 0) return;
    set(shape, "stroke", svgColor(theme_.color(stroke.paint)));
    set(shape, "stroke-width", stroke.width);
    if (stroke.dash != Dash::solid) set(shape, "stroke-dasharray", svgDashes(stroke.dash));
    if (stroke.paint.opacity < 1) set(shape, "stroke-opacity", static_cast<double>(stroke.paint.opacity));
}

} // namespace tussen
