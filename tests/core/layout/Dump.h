#pragma once

#include "layout/Drawing.h"

#include <fmt/format.h>

#include <string>

/// A drawing as text, to be compared line by line.
namespace tussen::test {

inline std::string dump(const Point &at) {
    return fmt::format("{:.1f},{:.1f}", at.x, at.y);
}
inline std::string dump(const Rect &rect) {
    return fmt::format("{:.1f},{:.1f} {:.1f}x{:.1f}", rect.x, rect.y, rect.width, rect.height);
}
inline std::string dump(const Paint &paint) {
    return paint.token == Token::partner
               ? fmt::format("#{:06X}/{:.2f}", paint.rgb, paint.opacity)
               : fmt::format("{}/{:.2f}", static_cast<int>(paint.token), paint.opacity);
}
inline std::string dump(const Stroke &stroke) {
    return fmt::format("{} w{:.1f} d{}", dump(stroke.paint), stroke.width, static_cast<int>(stroke.dash));
}
inline std::string dump(const std::vector<Point> &points) {
    std::string result;
    for (const Point &point : points)
        result += " " + dump(point);
    return result;
}

struct DumpShape {
    std::string operator()(const Box &box) const {
        return fmt::format("box {} r{} fill {} stroke {} hatch {}{}", dump(box.rect), box.radius,
                           dump(box.fill), dump(box.stroke), static_cast<int>(box.hatch),
                           box.isCard ? " card" : "");
    }
    std::string operator()(const Circle &circle) const {
        return fmt::format("circle {} r{} fill {} stroke {}", dump(circle.center), circle.radius,
                           dump(circle.fill), dump(circle.stroke));
    }
    std::string operator()(const Line &line) const {
        return fmt::format("line{} stroke {} r{}{}", dump(line.points), dump(line.stroke), line.radius,
                           line.arrow ? " arrow" : "");
    }
    std::string operator()(const Polygon &polygon) const {
        return fmt::format("polygon{} fill {}", dump(polygon.points), dump(polygon.fill));
    }
    std::string operator()(const Label &label) const {
        return fmt::format("label {} \"{}\" {}px weight {} anchor {} paint {} limit {:.1f}", dump(label.at),
                           label.text, label.size, static_cast<int>(label.weight),
                           static_cast<int>(label.anchor), dump(label.paint), label.limit);
    }
};

inline std::string dump(const Drawing &drawing) {
    std::string result = fmt::format("page {} \"{}\"\n", dump(drawing.page), drawing.title);
    for (const Group &group : drawing.groups) {
        result += fmt::format("\n{} {} layer {} pane {}\n  \"{}\" \"{}\"\n", group.cssClass, group.id,
                              layerNames[static_cast<std::size_t>(group.layer)], static_cast<int>(group.pane),
                              group.title, group.description);
        for (const Primitive &primitive : group.primitives)
            result += "  " + std::visit(DumpShape{}, primitive) + "\n";
    }
    return result;
}

} // namespace tussen::test
