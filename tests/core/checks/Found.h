#pragma once

#include "checks/Checks.h"
#include "checks/Conflicts.h"
#include "tests/support/Build.h"

#include <catch2/catch.hpp>

#include <algorithm>
#include <string>
#include <vector>

namespace tussen::test {

/// A subject in short: its name; "from->to" for a transition, "holder+outcome" or "holder-outcome" for an
/// interest.
inline std::string inShort(const Ecosystem &ecosystem, const EntityRef &subject) {
    if (subject.type == EntityType::transition) {
        const Transition &row = ecosystem[Id<Transition>{subject.id}];
        return ecosystem[row.from].name + "->" + ecosystem[row.to].name;
    }
    if (subject.type == EntityType::interest) {
        const Interest &row = ecosystem[Id<Interest>{subject.id}];
        return inShort(ecosystem, ref(row.holder)) + (row.direction == Direction::increase ? '+' : '-') +
               ecosystem[row.outcome].name;
    }
    std::string name;
    forEachEntity([&]<class Entity>() {
        if constexpr (requires(Entity row) { row.name; })
            if (entityType<Entity> == subject.type) name = ecosystem[Id<Entity>{subject.id}].name;
    });
    return name;
}

/// The subjects of a finding in short, in their order; what stands there by id is sorted by name instead.
inline std::string inShort(const Ecosystem &ecosystem, const Finding &finding) {
    std::vector<std::string> words;
    words.reserve(finding.subjects.size());
    for (const EntityRef &subject : finding.subjects)
        words.push_back(inShort(ecosystem, subject));
    if (isConflict(finding)) std::sort(words.begin(), words.end());
    if (finding.check == "ownership.several-accountable" || finding.check == "flow.many-doors")
        std::sort(words.begin() + 1, words.end());
    if (finding.check == "ownership.accountable-without-means") std::sort(words.begin() + 2, words.end());
    std::string result;
    for (const std::string &word : words)
        result.append(result.empty() ? "" : " ").append(word);
    return result;
}

inline std::vector<Finding> findingsOfCheck(const Build &document, const std::string &check) {
    return findings(document.relations(), std::vector{check});
}

/// What a check finds, in short and sorted.
inline std::vector<std::string> found(const Build &document, const std::string &check) {
    std::vector<std::string> result;
    for (const Finding &finding : findingsOfCheck(document, check))
        result.push_back(inShort(document.now(), finding));
    std::sort(result.begin(), result.end());
    return result;
}

/// The only finding of a check; fails the test if there is another number of them.
inline Finding theOnly(const Build &document, const std::string &check) {
    const std::vector<Finding> all = findingsOfCheck(document, check);
    REQUIRE(all.size() == 1);
    return all.front();
}

/// A document and what a check finds in it.
struct Case {
    std::string what;
    Build document;
    std::vector<std::string> expected;
};

inline void checkCases(const std::string &check, const std::vector<Case> &cases) {
    for (const Case &one : cases) {
        INFO(one.what);
        CHECK(found(one.document, check) == one.expected);
    }
}

} // namespace tussen::test
