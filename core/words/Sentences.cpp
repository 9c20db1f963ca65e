#include "words/Sentences.h"

#include "words/SubjectPlaces.h"

namespace tussen {

Sentences sentencesOf(const Relations &relations, const Finding &finding, const Texts &texts) {
    const auto found = texts.checks.find(finding.check);
    if (found == texts.checks.end()) return {std::string(finding.check), {}, {}};
    const CheckTexts &check = found->second;
    const Places places = placesOf(relations, finding, texts);
    Sentences result{filledByName(check.title, places), filledByName(check.reason, places),
                     filledByName(check.remedy, places)};
    if (finding.arguments.ambivalent.value_or(false)) result.reason += ' ' + texts.ambivalent;
    return result;
}

std::string headingOf(const Relations &relations, const FindingGroup &group, const Texts &texts) {
    const Finding &first = *group.findings.front();
    if (group.findings.size() == 1) return sentencesOf(relations, first, texts).title;
    const std::string count = std::to_string(group.findings.size());
    if (group.holders) {
        const auto name = [&](const Holder &holder) {
            return shortened(nameOf(relations.ecosystem(), ref(holder), texts));
        };
        return filledByName(
            texts.pullApartWays,
            {{"one", name(group.holders->first)}, {"other", name(group.holders->second)}, {"count", count}});
    }
    const auto check = texts.checks.find(group.check);
    return check == texts.checks.end() ? std::string(group.check)
                                       : filledByName(check->second.several, {{"count", count}});
}

} // namespace tussen
