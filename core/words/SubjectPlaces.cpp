#include "words/SubjectPlaces.h"

#include "graph/Chains.h"
#include "words/Filled.h"
#include "words/Sentences.h"

#include <algorithm>
#include <array>

namespace tussen {

namespace {

/// The places that a check's subjects fill, in their order; "..." takes all that are left as a list.
struct SubjectNames {
    std::string_view check;
    std::array<std::string_view, 3> names;
};
constexpr std::array subjectNames{
    SubjectNames{"ownership.no-accountable", {"touchpoint"}},
    SubjectNames{"ownership.several-accountable", {"touchpoint", "partners..."}},
    SubjectNames{"ownership.no-responsible", {"touchpoint"}},
    SubjectNames{"ownership.accountable-without-means", {"touchpoint", "owner", "partners..."}},
    SubjectNames{"ownership.handoff-without-agreement", {"handoff", "giver", "taker"}},
    SubjectNames{"ownership.handoff-loses-information", {"handoff"}},
    SubjectNames{"ownership.journey-without-owner", {"journey"}},
    SubjectNames{"ownership.blame-gap", {"touchpoint", "brand", "owner"}},
    SubjectNames{"ownership.voiceless", {"touchpoint", "partner", "outcome"}},
    SubjectNames{"ownership.idle-partner", {"partner"}},
    SubjectNames{"interest.direct-conflict", {"one", "other"}},
    SubjectNames{"interest.indirect-conflict", {"one", "other"}},
    SubjectNames{"interest.lever-conflict", {"touchpoint", "winner", "loser"}},
    SubjectNames{"interest.against-purpose", {"one", "outcome"}},
    SubjectNames{"interest.undeclared", {"partner"}},
    SubjectNames{"interest.undisclosed", {"one"}},
    SubjectNames{"flow.unreachable", {"touchpoint"}},
    SubjectNames{"flow.trap", {"touchpoint"}},
    SubjectNames{"flow.unmarked-end", {"touchpoint"}},
    SubjectNames{"flow.probabilities", {"touchpoint"}},
    SubjectNames{"flow.ping-pong", {"before", "touchpoint", "after"}},
    SubjectNames{"flow.weak-moment-of-truth", {"touchpoint"}},
    SubjectNames{"flow.articulation-partner", {"journey", "partner"}},
    SubjectNames{"flow.indispensable-partner", {"journey", "partner"}},
    SubjectNames{"flow.many-doors", {"journey", "doors..."}},
    SubjectNames{"flow.empty-phase", {"phase"}},
    SubjectNames{"experience.spillover", {"touchpoint", "owner", "bearer"}},
    SubjectNames{"experience.no-ideal", {"touchpoint"}},
    SubjectNames{"experience.unmeasured", {"journey"}},
};

/// Fills places one after the other.
class Filling {
public:
    Filling(const Relations &relations, const Texts &texts)
        : relations_(relations),
          ecosystem_(relations.ecosystem()),
          texts_(texts) {}

    void subject(const std::string &place, const EntityRef &subject) {
        if (subject.type == EntityType::transition) return handoff(ecosystem_[Id<Transition>{subject.id}]);
        if (subject.type == EntityType::interest)
            return interest(place, ecosystem_[Id<Interest>{subject.id}]);
        put(place, name(subject));
    }
    void list(const std::string &place, std::span<const EntityRef> subjects) {
        std::vector<std::string> names;
        for (const EntityRef &one : subjects)
            names.push_back(name(one));
        put(place, listed(names, texts_));
    }
    void numbers(const Arguments &arguments) {
        if (arguments.sum) put("sum", fmt::format("{:.7g}", 100 * *arguments.sum));
        if (arguments.measured) put("measured", std::to_string(*arguments.measured));
        if (arguments.touchpoints) put("touchpoints", std::to_string(*arguments.touchpoints));
    }
    /// A chain as it runs where its first outcome moves as `first` says, with `sign` in the end.
    void chain(std::span<const Id<Outcome>> outcomes, Direction first, int sign) {
        const std::vector<int> signs = signsAlong(relations_, outcomes, sign);
        std::string words;
        for (std::size_t i = 0; i < outcomes.size(); ++i) {
            const bool rises = (signs[i] > 0) == (first == Direction::increase);
            const std::string link = moved(outcomes[i], rises);
            if (i > 0) words += texts_.chainLink;
            words += link;
            if (i == 0) put("cause", link);
            if (i + 1 == outcomes.size()) put("result", link);
        }
        put("chain", words);
    }
    [[nodiscard]] Places take() && { return std::move(places_); }

private:
    void put(std::string place, std::string words) {
        places_.emplace_back(std::move(place), std::move(words));
    }
    void handoff(const Transition &transition) {
        put("from", name(ref(transition.from)));
        put("to", name(ref(transition.to)));
    }
    void interest(const std::string &place, const Interest &interest) {
        put(place, name(ref(interest.holder)));
        put(place + "Wish", moved(interest.outcome, interest.direction == Direction::increase));
    }
    [[nodiscard]] std::string name(const EntityRef &subject) const {
        return shortened(nameOf(ecosystem_, subject, texts_));
    }
    [[nodiscard]] std::string moved(const Id<Outcome> &outcome, bool rises) const {
        return filled(rises ? texts_.moreOf : texts_.lessOf, name(ref(outcome)));
    }

    const Relations &relations_;
    const Ecosystem &ecosystem_;
    const Texts &texts_;
    Places places_;
};

const Interest &interestIn(const Relations &relations, const EntityRef &subject) {
    return relations.ecosystem()[Id<Interest>{subject.id}];
}

/// The subjects in the order in which the words go: the interest that a chain starts from comes first.
std::vector<EntityRef> subjectsInWords(const Relations &relations, const Finding &finding) {
    std::vector<EntityRef> subjects = finding.subjects;
    const auto &chain = finding.arguments.chain;
    if (chain && isConflict(finding) && interestIn(relations, subjects.front()).outcome != chain->front())
        std::swap(subjects.front(), subjects.back());
    return subjects;
}

/// Chains against the common purpose carry no sign: it is the one that does the harm.
int signOfChain(const Relations &relations, const Finding &finding) {
    if (finding.arguments.sign) return *finding.arguments.sign;
    const Outcome &outcome = relations.ecosystem()[Id<Outcome>{finding.subjects.back().id}];
    const bool wantsMore = interestIn(relations, finding.subjects.front()).direction == Direction::increase;
    return wantsMore == (outcome.purpose == Purpose::increase) ? -1 : 1;
}

} // namespace

Places placesOf(const Relations &relations, const Finding &finding, const Texts &texts) {
    Filling filling(relations, texts);
    const std::vector<EntityRef> subjects = subjectsInWords(relations, finding);
    const auto *entry = std::find_if(subjectNames.begin(), subjectNames.end(),
                                     [&](const auto &one) { return one.check == finding.check; });
    if (entry == subjectNames.end()) return {};
    for (std::size_t i = 0; i < entry->names.size() && i < subjects.size(); ++i) {
        const std::string_view place = entry->names[i];
        if (place.ends_with("..."))
            filling.list(std::string(place.substr(0, place.size() - 3)), std::span(subjects).subspan(i));
        else if (!place.empty())
            filling.subject(std::string(place), subjects[i]);
    }
    filling.numbers(finding.arguments);
    if (finding.arguments.chain)
        filling.chain(*finding.arguments.chain, interestIn(relations, subjects.front()).direction,
                      signOfChain(relations, finding));
    return std::move(filling).take();
}

} // namespace tussen
