#include "layout/TextMeasure.h"

#include "InterAdvances.h"
#include "layout/Characters.h"

#include <algorithm>
#include <array>
#include <iterator>

namespace tussen {

namespace {

// Widths of what Inter lacks, in 1/1000 of the size: generous, as the font that draws it is unknown.
double fallbackAdvance(char32_t code) {
    switch (scriptOf(code)) {
    case Script::zeroWidth:
        return 0;
    case Script::wide:
        return 1000;
    case Script::emoji:
        return 1300;
    case Script::narrow:
        break;
    }
    return 700;
}

class InterMeasure final : public TextMeasure {
public:
    InterMeasure() {
        for (char32_t code = 0; code < flatEnd; ++code) {
            // Inter gives some marks a width that shaping takes away again.
            const bool isMark = scriptOf(code) == Script::zeroWidth;
            const InterAdvance *own = isMark ? nullptr : find(code);
            const double fallback = fallbackAdvance(code);
            flat_[0][code] = own ? static_cast<float>(own->regular) : static_cast<float>(fallback);
            flat_[1][code] = own ? static_cast<float>(own->semibold) : static_cast<float>(fallback);
        }
    }

    [[nodiscard]] double width(std::string_view utf8, double size, Weight weight) const override {
        const auto &flat = flat_[weight == Weight::semibold ? 1 : 0];
        double sum = 0;
        for (std::size_t at = 0; at < utf8.size();) {
            const char32_t code = nextCode(utf8, at);
            sum += code < flatEnd ? static_cast<double>(flat[code]) : advance(code, weight);
        }
        return sum * size / 1000;
    }

private:
    static constexpr char32_t flatEnd = 0x2800; ///< Latin to arrows and signs; the rest is searched

    static const InterAdvance *find(char32_t code) {
        const auto *const found =
            std::lower_bound(std::begin(interAdvances), std::end(interAdvances), code,
                             [](const InterAdvance &one, char32_t wanted) { return one.code < wanted; });
        return found != std::end(interAdvances) && found->code == code ? found : nullptr;
    }

    static double advance(char32_t code, Weight weight) {
        const InterAdvance *own = find(code);
        if (!own) return fallbackAdvance(code);
        return weight == Weight::semibold ? own->semibold : own->regular;
    }

    std::array<std::array<float, flatEnd>, 2> flat_{};
};

} // namespace

const TextMeasure &interMeasure() {
    static const InterMeasure measure;
    return measure;
}

} // namespace tussen
