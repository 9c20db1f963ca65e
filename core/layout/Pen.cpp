#include "layout/Pen.h"

namespace tussen {

namespace {
constexpr std::size_t usual = 8; ///< primitives of a group
} // namespace

std::string groupId(std::string_view cssClass, const Uuid &id) {
    std::string result(cssClass);
    result += '-';
    result += id.text();
    return result;
}

Pen::Pen(const TextMeasure &measure, std::string id, std::string_view cssClass, Layer layer, Pane pane)
    : measure_(measure) {
    group_.id = std::move(id);
    group_.cssClass = cssClass;
    group_.layer = layer;
    group_.pane = pane;
    group_.primitives.reserve(usual);
}

Pen &Pen::of(const EntityRef &entity, std::vector<EntityRef> others) {
    group_.entity = entity;
    group_.others = std::move(others);
    return *this;
}

Pen &Pen::said(std::string title, std::string description) {
    group_.title = std::move(title);
    group_.description = std::move(description);
    return *this;
}

double Pen::widthOf(std::string_view text, const TextStyle &style) const {
    return measure_.width(text, style.size, style.weight);
}

std::vector<std::string> Pen::wrap(std::string_view text, const TextStyle &style, double limit,
                                   int lines) const {
    return wrapped(measure_, text, style.size, style.weight, limit, lines);
}

double Pen::write(const Point &at, std::string_view text, const TextStyle &style, double limit) {
    std::string shown =
        limit > 0 ? elided(measure_, text, style.size, style.weight, limit) : std::string(text);
    if (shown.empty()) return 0;
    const double width = widthOf(shown, style);
    add(Label{at, std::move(shown), style.size, style.weight, style.anchor, {style.token}, width, limit});
    return width;
}

void Pen::writeLines(const Point &at, std::span<const std::string> lines, const TextStyle &style,
                     double leading, double limit) {
    Point next = at;
    for (const std::string &line : lines) {
        add(Label{
            next, line, style.size, style.weight, style.anchor, {style.token}, widthOf(line, style), limit});
        next.y += leading;
    }
}

Group Pen::done() && {
    for (const Primitive &primitive : group_.primitives)
        group_.bounds = united(group_.bounds, boundsOf(primitive));
    return std::move(group_);
}

} // namespace tussen
