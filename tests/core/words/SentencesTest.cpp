#include "words/Sentences.h"
#include "checks/Checks.h"
#include "tests/support/Build.h"
#include "texts/Translated.h"

#include <catch2/catch.hpp>

#include <set>

using namespace tussen;
using namespace tussen::test;

namespace {

/// A journey in which every check of flow and experience finds something.
void addReturn(Build &document) {
    document.journey("Return", "KLM").touchpoint("Land", "A:KLM").touchpoint("Drive", "A:KMar");
    document.touchpoint("Bags", "A:NS").touchpoint("Home", "A:KLM").goal("Done");
    document.touchpoint("Lost", "A:Shops").touchpoint("Circle", "A:KLM").path({"Circle", "Circle"});
    document.transition("Land", "Bags", 0.9).transition("Land", "Lost", 0.3);
    document.path({"Drive", "Bags", "Home", "Done"}).phase("Later");
    document.agreement("all", {"KLM", "NS", "KMar", "Shops"}, id<Journey>("Return"));
    document.change<Touchpoint>("Bags", [](Touchpoint &row) { row.experience = -2; });
}

/// A document in which every check finds something.
Build everything() {
    Build document;
    document.partners({"KLM", "Schiphol", "NS", "KMar", "idle"}).partner("Shops", "Schiphol").group("Family");
    document.outcome("Queueing", Purpose::decrease).outcomes({"Sales", "Space"});
    document.interest("sell", "Schiphol", 5, "Sales").interest("fear", "KLM", -5, "Queueing");
    document.interest("slow", "KMar", 4, "Queueing").interest("rest", "Family", -5, "Queueing");
    document.change<Interest>("slow", [](Interest &row) { row.disclosed = false; });
    document.influence("Sales", "Space", 0.8).influence("Space", "Queueing", 0.9);
    document.journey("Depart").touchpoint("Wait").touchpoint("Search", "A:KMar A:Schiphol");
    document.touchpoint("Ride", "A:NS")
        .touchpoint("Sort bags", "A:NS R:Shops R:KMar")
        .touchpoint("Shop", "A:Shops R:Shops");
    document.change<Touchpoint>("Ride", [](Touchpoint &row) { row.brand = id<Partner>("KLM"); });
    document.path({"Ride", "Shop"}).effect("Shop", "Queueing", 0.6).effect("Shop", "Sales", 0.8);
    for (const std::string_view measured : {"Wait", "Search", "Ride"})
        document.change<Touchpoint>(measured, [](Touchpoint &row) { row.effort = 4; });
    addReturn(document);
    return document;
}

const Finding &first(const std::vector<Finding> &all, std::string_view check) {
    const auto found =
        std::find_if(all.begin(), all.end(), [check](const Finding &one) { return one.check == check; });
    REQUIRE(found != all.end());
    return *found;
}

} // namespace

TEST_CASE("Every check has words, and every finding fills all their places") {
    const Relations relations = everything().relations();
    const Texts texts = translatedTexts();
    std::set<std::string_view> seen;
    for (const Finding &finding : findings(relations)) {
        seen.insert(finding.check);
        const auto [title, reason, remedy] = sentencesOf(relations, finding, texts);
        for (const std::string &sentence : {title, reason, remedy}) {
            INFO(finding.check << ": " << sentence);
            CHECK(sentence.size() > 20);
            CHECK(sentence.find_first_of("{}") == std::string::npos);
        }
        CHECK_FALSE(title.ends_with('.'));
        CHECK(reason.ends_with('.'));
        CHECK(remedy.ends_with('.'));
    }
    for (const CheckInfo &check : catalogue()) {
        INFO(check.id);
        CHECK(seen.contains(check.id));
        CHECK(texts.checks.contains(check.id));
        CHECK(texts.checks.find(check.id)->second.several.find("{count}") != std::string::npos);
    }
}

TEST_CASE("Titles name what they are about") {
    const Relations relations = everything().relations();
    const Texts texts = translatedTexts();
    const std::vector<Finding> all = findings(relations);
    const auto title = [&](std::string_view check) {
        return sentencesOf(relations, first(all, check), texts).title;
    };
    CHECK(title("ownership.no-accountable") == "Nobody is accountable for “Wait”");
    CHECK(title("ownership.handoff-without-agreement") ==
          "Between “Ride” and “Shop” the customer passes from NS to Shops without an agreement");
    CHECK(title("ownership.blame-gap") ==
          "Customers take “Ride” for the work of KLM, but NS is accountable and KLM has no part in it");
    CHECK(title("interest.against-purpose") ==
          "A wish of KMar works against the common purpose: more “Queueing”");
    CHECK(title("interest.undisclosed") ==
          "The wish of KMar for more “Queueing” is kept from the other partners");
    CHECK(title("flow.ping-pong") ==
          "After “Land” the customer goes to another partner for “Bags” and back again for “Home”");
    CHECK(title("flow.probabilities") == "The probabilities of the ways out of “Land” add up to 120 %");
    CHECK(title("flow.articulation-partner") == "Only NS ties the other partners of “Return” together");
    CHECK(title("flow.empty-phase") == "The phase “Later” has no touchpoints");
    CHECK(title("experience.spillover") ==
          "“Bags” is a bad experience in the hands of NS, and KLM gets the blame");
    CHECK(title("experience.unmeasured") ==
          "Only 1 of 7 touchpoints of “Return” have an experience or an effort");
}

TEST_CASE("Lists of subjects are one place") {
    const Relations relations = everything().relations();
    const std::vector<Finding> all = findings(relations);
    const std::string title =
        sentencesOf(relations, first(all, "ownership.several-accountable"), translatedTexts()).title;
    CHECK((title.ends_with(": KMar and Schiphol") || title.ends_with(": Schiphol and KMar")));
    const std::string doors = sentencesOf(relations, first(all, "flow.many-doors"), translatedTexts()).title;
    CHECK((doors.ends_with(": Land and Drive") || doors.ends_with(": Drive and Land")));
}

TEST_CASE("An indirect conflict tells its chain in words, from the wish that starts it") {
    Build document;
    document.partners({"KLM", "Schiphol"}).outcomes({"Space", "Passage", "Queueing"});
    document.interest("fear", "KLM", -5, "Queueing").interest("save", "Schiphol", -4, "Passage");
    document.influence("Passage", "Space", 0.9).influence("Space", "Queueing", -0.8);
    const auto sentences = [&] {
        const Relations relations = document.relations();
        const std::vector<Finding> all = findings(relations);
        return sentencesOf(relations, first(all, "interest.indirect-conflict"), translatedTexts());
    };
    CHECK(sentences().title == "Schiphol and KLM pull apart: less “Passage” leads to more “Queueing”");
    CHECK(sentences().reason ==
          "The wish of Schiphol for less “Passage” works step by step against the wish of KLM "
          "for less “Queueing”: less “Passage” → less “Space” → more “Queueing”.");
    document.change<Outcome>("Queueing", [](Outcome &row) { row.purpose = Purpose::decrease; });
    const Relations relations = document.relations();
    const std::vector<Finding> all = findings(relations);
    CHECK(sentencesOf(relations, first(all, "interest.against-purpose"), translatedTexts()).title ==
          "A wish of Schiphol works against the common purpose: less “Passage” → less “Space” → more "
          "“Queueing”");
    document.influence("Passage", "Queueing", 0.1);
    CHECK(sentences().reason.ends_with("works the other way: judge for yourselves."));
}

TEST_CASE("A heading says what a group shares") {
    Build document;
    document.partners({"KLM", "Schiphol"}).outcomes({"Space", "Queueing"});
    document.interest("fear", "KLM", -5, "Queueing").interest("slow", "Schiphol", 4, "Queueing");
    document.interest("room", "KLM", 5, "Space").interest("shops", "Schiphol", -4, "Space");
    document.journey("Depart", "KLM")
        .touchpoint("Wait", "A:KLM")
        .touchpoint("Fly", "A:KLM")
        .touchpoint("Land");
    document.roles("Land", "C:Schiphol");
    const Relations relations = document.relations();
    const std::vector<Finding> all = findings(relations);
    std::set<std::string> headings;
    for (const FindingGroup &group : digest(relations, all))
        headings.insert(headingOf(relations, group, translatedTexts()));
    CHECK(headings.contains("Nobody is accountable for “Land”"));
    CHECK(headings.contains("2 touchpoints do not say who does the work"));
    CHECK((headings.contains("KLM and Schiphol pull apart in 2 ways") ||
           headings.contains("Schiphol and KLM pull apart in 2 ways")));
}

TEST_CASE("Very long names do not drown a sentence") {
    const std::string name(900, 'w');
    const Relations relations = Build().touchpoint(name).relations();
    const std::vector<Finding> all = findings(relations);
    CHECK(sentencesOf(relations, first(all, "ownership.no-accountable"), translatedTexts()).title.size() <
          150);
}
