#include "capture/QuickAdd.h"

#include "capture/Letters.h"
#include "capture/Numbers.h"
#include "capture/Signs.h"
#include "model/GiveRole.h"
#include "model/Rules.h"

#include <utf8.h>

#include <algorithm>
#include <cmath>

namespace tussen::capture {

namespace {

using Problem = LineProblem::Kind;

class Parser {
public:
    explicit Parser(std::string_view line) : line_(line) {}

    QuickLine parsed() && {
        const std::vector<Sign> signs = signsOf(line_);
        name({0, signs.empty() ? line_.size() : signs.front().at}, 0);
        for (std::size_t i = 0; i < signs.size(); ++i) {
            const std::size_t end = i + 1 < signs.size() ? signs[i + 1].at : line_.size();
            part(signs[i].sign, {signs[i].at, end});
        }
        if (made_.kind == QuickLine::Kind::nothing && !signs.empty())
            made_.kind = QuickLine::Kind::touchpoint;
        if (made_.kind != QuickLine::Kind::nothing && made_.name.empty()) {
            say(Problem::noName, {0, signs.front().at + 1});
            made_.problems.back().unfinished = true;
        }
        return std::move(made_);
    }

private:
    void part(char sign, Span whole) {
        const auto startsLine = [&](QuickLine::Kind kind) {
            made_.kind = kind;
            name(whole, 1);
        };
        if (sign == '>') return startsLine(QuickLine::Kind::phase);
        if (sign == '|') return startsLine(QuickLine::Kind::branch);
        if (made_.kind == QuickLine::Kind::phase) return say(Problem::onPhase, trim(whole));
        if (sign == '@') return role(whole);
        if (sign == '#') return channel(whole);
        number(sign, whole);
    }

    /// The name of the touchpoint or phase, behind a sign of so many bytes.
    void name(Span whole, std::size_t sign) {
        const Span text = trim({whole.begin + sign, whole.end});
        if (text.begin == text.end) return;
        if (made_.kind == QuickLine::Kind::nothing) made_.kind = QuickLine::Kind::touchpoint;
        made_.name = nameIn(text);
        add(PartKind::name, {sign > 0 ? whole.begin : text.begin, text.end}, text);
    }

    void role(Span whole) {
        Span text = trim({whole.begin + 1, whole.end});
        NamedRole role;
        if (const auto kind = roleKind(text)) {
            role.kind = *kind;
            text = trim({text.begin + 2, text.end});
        }
        if (text.begin == text.end) return sayMissing(Problem::noPartner, trim(whole));
        role.partner = nameIn(text);
        if (clashes(role, made_.roles)) return say(Problem::clashingRole, trim(whole));
        made_.roles.push_back(std::move(role));
        add(PartKind::partner, {whole.begin, text.end}, text);
    }

    void channel(Span whole) {
        const Span text = trim({whole.begin + 1, whole.end});
        if (text.begin == text.end) return sayMissing(Problem::noChannel, trim(whole));
        if (made_.channel) return say(Problem::secondChannel, trim(whole));
        made_.channel = nameIn(text);
        add(PartKind::channel, {whole.begin, text.end}, text);
    }

    /// A number, or a duration in one word; behind a name a duration may have blanks in it.
    void number(char sign, Span whole) {
        const Span all = trim({whole.begin + 1, whole.end});
        Span text{all.begin, all.begin + (sign == '!' ? numberAtStart(at(all)) : durationAtStart(at(all)))};
        if (sign == '~' && !made_.name.empty() && durationOf(at(all))) text = all;
        const auto plain = numberOf(at(text));
        sign == '!' ? experience(plain, text) : minutes(plain ? plain : durationOf(at(text)), text);
        const Span rest = trim({text.end, whole.end});
        if (rest.begin == rest.end) return;
        if (made_.name.empty()) return name(rest, 0);
        if (whole.end == line_.size() && beginsNumber(at(rest)))
            return sayMissing(at(rest).front() == '!' ? Problem::noExperience : Problem::noMinutes, rest);
        say(Problem::strayText, rest);
    }

    /// Whether typing on can make a number or a duration of it, with its sign: "~", "!-", "~1:", "~10mi".
    [[nodiscard]] static bool beginsNumber(std::string_view word) {
        constexpr std::string_view beginnings = "+-0123456789";
        return (word.front() == '!' || word.front() == '~') &&
               (word.size() == 1 || beginnings.find(word[1]) != std::string_view::npos) &&
               word.find(' ') == std::string_view::npos;
    }

    void experience(std::optional<double> value, Span text) {
        const Span whole{text.begin - 1, text.end};
        if (made_.experience) return say(Problem::secondExperience, whole);
        if (!value || *value != std::round(*value) || std::abs(*value) > 2)
            return say(Problem::experienceRange, whole);
        made_.experience = static_cast<int>(*value);
        add(PartKind::experience, whole, text);
    }

    void minutes(std::optional<double> value, Span text) {
        const Span whole{text.begin - 1, text.end};
        if (made_.minutes) return say(Problem::secondMinutes, whole);
        if (!value || *value < 0) return say(Problem::minutesRange, whole);
        made_.minutes = *value + 0.0; // no -0
        add(PartKind::minutes, whole, text);
    }

    [[nodiscard]] std::optional<RoleKind> roleKind(Span text) const {
        const std::string_view name = at(text);
        if (name.size() < 2 || name[1] != ':') return std::nullopt;
        const std::size_t letter = std::string_view("ARCIarci").find(name[0]);
        if (letter == std::string_view::npos) return std::nullopt;
        return static_cast<RoleKind>(letter % 4);
    }

    std::string nameIn(Span text) {
        std::string result = meant(at(text));
        if (std::string problem = problemOfText(result, TextRule::name); !problem.empty())
            made_.problems.push_back({Problem::badName, text, std::move(problem)});
        return result;
    }

    void add(PartKind kind, Span whole, Span text) { made_.parts.push_back({kind, whole, text}); }
    void say(Problem kind, Span span) { made_.problems.push_back({kind, span, std::string(at(span))}); }
    /// At the line's end it may only not be typed yet.
    void sayMissing(Problem kind, Span span) {
        say(kind, span);
        made_.problems.back().unfinished = trim({span.end, line_.size()}).begin == line_.size();
    }
    [[nodiscard]] std::string_view at(Span span) const {
        return line_.substr(span.begin, span.end - span.begin);
    }
    [[nodiscard]] Span trim(Span span) const {
        const std::string_view text = trimmed(at(span));
        const auto begin = static_cast<std::size_t>(text.data() - line_.data());
        return {begin, begin + text.size()};
    }

    std::string_view line_;
    QuickLine made_;
};

} // namespace

bool clashes(const NamedRole &role, const std::vector<NamedRole> &others) {
    const std::string partner = folded(role.partner);
    return std::ranges::any_of(others, [&](const NamedRole &other) {
        return !goTogether(other.kind, role.kind) && folded(other.partner) == partner;
    });
}

QuickLine parsedLine(std::string_view line) {
    const auto invalid = utf8::find_invalid(line.begin(), line.end());
    if (invalid == line.end()) return Parser(line).parsed();
    QuickLine refused;
    const auto at = static_cast<std::size_t>(invalid - line.begin());
    refused.problems.push_back({Problem::notUtf8, {at, line.size()}, {}});
    return refused;
}

} // namespace tussen::capture
