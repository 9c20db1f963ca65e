#include "interchange/FindingKey.h"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>
#include <array>

namespace tussen {

namespace {

/// What the subjects of a check are, in their order: v touchpoint, p partner, h holder of an interest, t
/// transition, j journey, f phase, i interest, o outcome. "*" after the last repeats it, sorted by id.
struct Shape {
    std::string_view check;
    std::string_view subjects;
};

// From checks.md; the subjects' order there is the order here.
constexpr std::array shapes{
    Shape{"ownership.no-accountable", "v"},
    Shape{"ownership.several-accountable", "vp*"},
    Shape{"ownership.no-responsible", "v"},
    Shape{"ownership.accountable-without-means", "vpp*"},
    Shape{"ownership.handoff-without-agreement", "tpp"},
    Shape{"ownership.handoff-loses-information", "t"},
    Shape{"ownership.journey-without-owner", "j"},
    Shape{"ownership.blame-gap", "vpp"},
    Shape{"ownership.voiceless", "vpo"},
    Shape{"ownership.idle-partner", "p"},
    Shape{"interest.direct-conflict", "i*"},
    Shape{"interest.indirect-conflict", "i*"},
    Shape{"interest.lever-conflict", "vhh"},
    Shape{"interest.against-purpose", "io"},
    Shape{"interest.undeclared", "p"},
    Shape{"interest.undisclosed", "i"},
    Shape{"flow.unreachable", "v"},
    Shape{"flow.trap", "v"},
    Shape{"flow.unmarked-end", "v"},
    Shape{"flow.probabilities", "v"},
    Shape{"flow.ping-pong", "vvv"},
    Shape{"flow.weak-moment-of-truth", "v"},
    Shape{"flow.articulation-partner", "jp"},
    Shape{"flow.indispensable-partner", "jp"},
    Shape{"flow.many-doors", "jv*"},
    Shape{"flow.empty-phase", "f"},
    Shape{"experience.spillover", "vpp"},
    Shape{"experience.no-ideal", "v"},
    Shape{"experience.unmeasured", "j"},
};

std::vector<EntityType> typesOf(char letter) {
    switch (letter) {
    case 'v':
        return {EntityType::touchpoint};
    case 'p':
        return {EntityType::partner};
    case 'h':
        return {EntityType::partner, EntityType::customerGroup};
    case 't':
        return {EntityType::transition};
    case 'j':
        return {EntityType::journey};
    case 'f':
        return {EntityType::phase};
    case 'i':
        return {EntityType::interest};
    default:
        return {EntityType::outcome};
    }
}

std::vector<std::string_view> split(std::string_view text, char separator) {
    std::vector<std::string_view> parts;
    for (std::size_t end = text.find(separator); end != std::string_view::npos; end = text.find(separator)) {
        parts.push_back(text.substr(0, end));
        text.remove_prefix(end + 1);
    }
    parts.push_back(text);
    return parts;
}

/// The types of the subject at `index`; none where the check has no such subject.
std::vector<EntityType> typesAt(std::string_view subjects, std::size_t index) {
    const bool hasList = subjects.ends_with('*');
    if (hasList) subjects.remove_suffix(1);
    if (index >= subjects.size() && !hasList) return {};
    return typesOf(subjects[std::min(index, subjects.size() - 1)]);
}

/// The subject as a UUID. A UUID needs no type and may be that of a row which is gone.
std::string subjectId(std::string_view written, std::string_view subjects, std::size_t index,
                      const JsonIds &ids, std::string &problem) {
    if (const std::optional<Uuid> uuid = Uuid::parse(written)) return uuid->text();
    const std::vector<EntityType> types = typesAt(subjects, index);
    if (types.empty()) {
        problem = fmt::format("{} is no UUID, and the check has no such subject by name", inQuotes(written));
        return {};
    }
    const std::optional<EntityRef> found = ids.resolved(types, written, problem);
    return found ? found->id.text() : std::string{};
}

} // namespace

std::string findingKey(std::string_view written, const JsonIds &ids, std::string &problem) {
    const std::size_t colon = written.find(':');
    if (colon == std::string_view::npos || colon == 0) {
        problem = fmt::format("{} is no key of a finding (check:subject,subject)", inQuotes(written));
        return {};
    }
    const std::string_view check = written.substr(0, colon);
    const auto *shape =
        std::find_if(shapes.begin(), shapes.end(), [&](const Shape &s) { return s.check == check; });
    const std::string_view subjects = shape == shapes.end() ? std::string_view{} : shape->subjects;

    std::vector<std::string> result;
    for (const std::string_view one : split(written.substr(colon + 1), ',')) {
        result.push_back(subjectId(one, subjects, result.size(), ids, problem));
        if (!problem.empty()) return {};
    }
    if (subjects.ends_with('*') && result.size() > subjects.size() - 2)
        std::sort(result.begin() + static_cast<std::ptrdiff_t>(subjects.size() - 2), result.end());
    return fmt::format("{}:{}", check, fmt::join(result, ","));
}

} // namespace tussen
