#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace tussen {

/// The two weights that the map is set in.
enum class Weight { regular, semibold };

/// How letters are measured. Widths are in the unit of `size`; ascent and descent are those of Inter.
class TextMeasure {
public:
    virtual ~TextMeasure() = default;
    [[nodiscard]] virtual double width(std::string_view utf8, double size, Weight weight) const = 0;
};

/// Measures with the advance widths of Inter, taken from the font at build time, so that every export and
/// every machine lays out alike; characters that Inter lacks get a generous width by their script.
[[nodiscard]] const TextMeasure &interMeasure();

/// Up to `lines` lines no wider than `width`, broken at spaces where possible, else anywhere between
/// characters; the last ends in "…" where the text goes on. Control characters and line feeds count as
/// spaces.
[[nodiscard]] std::vector<std::string> wrapped(const TextMeasure &measure, std::string_view utf8, double size,
                                               Weight weight, double width, int lines);

/// The text, cut with "…" where it is wider than `width`.
[[nodiscard]] std::string elided(const TextMeasure &measure, std::string_view utf8, double size,
                                 Weight weight, double width);

} // namespace tussen
