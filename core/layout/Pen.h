#pragma once

#include "layout/Drawing.h"

#include <span>

/// Building groups primitive by primitive.
namespace tussen {

/// How a label is set.
struct TextStyle {
    double size = 12;
    Weight weight = Weight::regular;
    Token token = Token::text;
    Anchor anchor = Anchor::start;

    [[nodiscard]] TextStyle in(Token other) const { return {size, weight, other, anchor}; }
    [[nodiscard]] TextStyle at(Anchor other) const { return {size, weight, token, other}; }
};

/// The type of the map: 28, 15, 13.5, 12 and 11 px, and smaller where a sign holds a letter.
namespace style {
inline constexpr TextStyle title{28, Weight::semibold, Token::textStrong};
inline constexpr TextStyle subtitle{13.5, Weight::regular, Token::textMuted};
inline constexpr TextStyle figure{20, Weight::semibold, Token::textStrong, Anchor::middle};
inline constexpr TextStyle head{15, Weight::semibold, Token::textStrong};
inline constexpr TextStyle phase{13.5, Weight::semibold, Token::phaseText, Anchor::middle};
inline constexpr TextStyle name{13.5, Weight::semibold, Token::textStrong};
inline constexpr TextStyle denseName{12, Weight::semibold, Token::textStrong};
inline constexpr TextStyle plain{12, Weight::regular, Token::text};
inline constexpr TextStyle muted{12, Weight::regular, Token::textMuted};
inline constexpr TextStyle small{11, Weight::regular, Token::textMuted};
inline constexpr TextStyle sign{10, Weight::semibold, Token::text, Anchor::middle};
} // namespace style

/// The id of an entity's group: "touchpoint-<uuid>".
[[nodiscard]] std::string groupId(std::string_view cssClass, const Uuid &id);

/// Makes one group.
class Pen {
public:
    Pen(const TextMeasure &measure, std::string id, std::string_view cssClass, Layer layer,
        Pane pane = Pane::map);

    Pen &of(const EntityRef &entity, std::vector<EntityRef> others = {});
    Pen &said(std::string title, std::string description = {});

    void add(Primitive primitive) { group_.primitives.push_back(std::move(primitive)); }

    /// Writes one line, cut where `limit` is above 0 and too little; gives its width.
    double write(const Point &at, std::string_view text, const TextStyle &style, double limit = 0);

    /// Writes lines that were wrapped to `limit`, the first at `at`.
    void writeLines(const Point &at, std::span<const std::string> lines, const TextStyle &style,
                    double leading, double limit);

    [[nodiscard]] double widthOf(std::string_view text, const TextStyle &style) const;
    [[nodiscard]] std::vector<std::string> wrap(std::string_view text, const TextStyle &style, double limit,
                                                int lines) const;

    /// The group with its bounds; the pen is used up.
    [[nodiscard]] Group done() &&;

private:
    const TextMeasure &measure_;
    Group group_;
};

} // namespace tussen
