#pragma once

#include "layout/Pen.h"

/// The small signs of a map, alike on cards, connectors and in the legend.
namespace tussen::sign {

/// A handoff with an agreement: a tick in a ring.
void agreed(Pen &pen, const Point &center);
/// A handoff without: an open ring.
void notAgreed(Pen &pen, const Point &center);

/// Badges: triangle for errors, diamond for warnings, circle for infos, with the count inside (none for 0).
void error(Pen &pen, const Point &center, std::size_t count);
void warning(Pen &pen, const Point &center, std::size_t count);
void info(Pen &pen, const Point &center, std::size_t count);

void clock(Pen &pen, const Point &center);
/// The ends of a journey, well and badly.
void goal(Pen &pen, const Point &center, double radius);
void abandon(Pen &pen, const Point &center, double radius);

/// What a target journey adds and changes.
void added(Pen &pen, const Point &center);
void changed(Pen &pen, const Point &center);

/// How wide and high chips are; the text stands behind the dot.
inline constexpr double chipHeight = 12;
[[nodiscard]] double chipWidth(const Pen &pen, std::string_view text);
/// A role: a dot in the partner's colour and a letter, led by the partner's code where there are many.
/// `alarming` and `proposed` set its rim.
struct Chip {
    std::uint32_t color = 0;
    std::string text;
    bool alarming = false;
    bool proposed = false;
};
void chip(Pen &pen, const Point &topLeft, const Chip &chip);

} // namespace tussen::sign
