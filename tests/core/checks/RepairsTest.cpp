#include "checks/Repairs.h"

#include "Found.h"
#include "interchange/Json.h"
#include "model/Rules.h"
#include "tests/support/Files.h"

using namespace tussen;
using namespace tussen::test;

namespace {

std::string_view nameOf(RepairKind kind) {
    static constexpr std::string_view names[] = {"accountable", "responsible", "consulted",
                                                 "agreement",   "owner",       "interest"};
    return names[static_cast<std::size_t>(kind)];
}

/// "accountable queue airport" for each offer, in their order.
std::vector<std::string> offers(const Build &document, const std::string &check) {
    std::vector<std::string> result;
    for (const Repair &repair : repairsOf(document.relations(), theOnly(document, check))) {
        std::string line(nameOf(repair.kind));
        for (const EntityRef &subject : repair.subjects)
            line += ' ' + inShort(document.now(), subject);
        result.push_back(line);
    }
    return result;
}

Ecosystem repaired(const Ecosystem &state, const Repair &repair) {
    Edit edit(state);
    apply(repair, "Agreed", edit);
    CHECK(violations(edit.now(), edit.changes("")).empty());
    return edit.now();
}

std::size_t rolesOf(const Ecosystem &state, std::string_view partner, RoleKind kind) {
    const auto &roles = state.table<Role>();
    return static_cast<std::size_t>(std::count_if(roles.begin(), roles.end(), [&](const Role &role) {
        return role.partner == id<Partner>(partner) && role.kind == kind;
    }));
}

using Lines = std::vector<std::string>;

} // namespace

TEST_CASE("each finding offers what would repair it, the likeliest first") {
    const Build people = Build().partners({"airport", "airline", "guards", "police", "shops"});
    struct Case {
        std::string check;
        Build document;
        Lines expected;
    };
    const Case cases[] = {
        {"ownership.no-accountable",
         Build(people)
             .touchpoint("before", "A:shops")
             .touchpoint("queue", "I:airline C:police R:guards")
             .touchpoint("after", "A:airport")
             .path({"before", "queue", "after"}),
         {"accountable queue guards", "accountable queue police", "accountable queue airline",
          "accountable queue shops"}},
        {"ownership.no-accountable", Build().touchpoint("queue"), {}},
        {"ownership.no-accountable",
         Build(people).touchpoint("queue"),
         {"accountable queue airport", "accountable queue airline", "accountable queue guards",
          "accountable queue police"}},
        {"ownership.no-accountable",
         Build(people)
             .phase("hall")
             .touchpoint("desk", "A:shops")
             .touchpoint("queue")
             .phase("gate")
             .touchpoint("board", "A:police"),
         {"accountable queue shops", "accountable queue airport", "accountable queue airline",
          "accountable queue guards"}},
        {"ownership.several-accountable",
         Build(people).touchpoint("queue", "A:guards A:airport"),
         {"accountable queue airport", "accountable queue guards"}},
        {"ownership.no-responsible",
         Build(people).touchpoint("queue", "A:airport C:guards"),
         {"responsible queue airport", "responsible queue guards"}},
        {"ownership.accountable-without-means",
         Build(people).touchpoint("queue", "A:airport R:guards"),
         {"agreement journey airport guards"}},
        {"ownership.handoff-without-agreement",
         Build(people)
             .touchpoint("queue", "A:airport")
             .touchpoint("gate", "A:airline")
             .path({"queue", "gate"}),
         {"agreement queue->gate airport airline"}},
        {"ownership.journey-without-owner",
         Build(people).touchpoint("a", "A:airport").touchpoint("b", "A:police").touchpoint("c", "A:police"),
         {"owner journey police", "owner journey airport"}},
        {"ownership.journey-without-owner",
         Build().partners({"airport", "airline"}).touchpoint("a"),
         {"owner journey airport", "owner journey airline"}},
        {"ownership.blame-gap",
         Build(people)
             .touchpoint("queue", "A:guards")
             .change<Touchpoint>("queue", [](auto &row) { row.brand = id<Partner>("airport"); }),
         {"consulted queue airport"}},
        {"ownership.voiceless",
         Build(people)
             .outcome("wait")
             .touchpoint("queue", "A:guards")
             .effect("queue", "wait", 1)
             .interest("calm", "airport", -3, "wait"),
         {"consulted queue airport"}},
        {"flow.empty-phase", Build(people).phase("empty"), {}},
    };
    for (const Case &each : cases) {
        INFO(each.check);
        CHECK(offers(each.document, each.check) == each.expected);
    }
}

TEST_CASE("where somebody is to be accountable, it can be one of more partners than are offered") {
    const Build many = Build().partners({"airport", "airline", "guards", "police", "shops"});
    const auto canBe = [](const Build &document, const std::string &check) {
        return moreThanOffered(document.relations(), theOnly(document, check));
    };
    CHECK(canBe(Build(many).touchpoint("queue"), "ownership.no-accountable"));
    CHECK(canBe(Build(many).touchpoint("queue", "R:guards"), "ownership.no-accountable"));
    CHECK_FALSE(canBe(Build().partner("airport").touchpoint("queue"), "ownership.no-accountable"));
    CHECK_FALSE(canBe(Build().touchpoint("queue"), "ownership.no-accountable"));
    CHECK_FALSE(
        canBe(Build(many).touchpoint("queue", "A:guards A:airport"), "ownership.several-accountable"));
}

TEST_CASE("a partner can want more than is offered, and where nothing is offered still something") {
    const Build works = Build().partners({"airport", "guards"}).touchpoint("queue", "A:airport");
    const auto more = [](const Build &document) {
        const Finding finding = theOnly(document, "interest.undeclared");
        return std::pair(repairsOf(document.relations(), finding).size(),
                         moreThanOffered(document.relations(), finding));
    };
    CHECK(more(works) == std::pair(std::size_t{0}, true));
    CHECK(more(Build(works).outcome("wait")) == std::pair(std::size_t{0}, true));
    CHECK(more(Build(works).outcome("wait").effect("queue", "wait", 1)) == std::pair(std::size_t{1}, true));
}

TEST_CASE("who was accountable before works on, and nobody works twice") {
    const Build document =
        Build().partners({"airport", "guards"}).touchpoint("queue", "A:airport A:guards R:guards");
    const Ecosystem after =
        repaired(document.now(),
                 {RepairKind::makeAccountable, {ref(id<Touchpoint>("queue")), ref(id<Partner>("airport"))}});
    CHECK(rolesOf(after, "airport", RoleKind::accountable) == 1);
    CHECK(rolesOf(after, "guards", RoleKind::accountable) == 0);
    CHECK(rolesOf(after, "guards", RoleKind::responsible) == 1);
    CHECK(after.table<Role>().size() == 2);
}

TEST_CASE("a new agreement has its name and binds both at that place") {
    const Build document = Build()
                               .partners({"airport", "airline"})
                               .touchpoint("queue", "A:airport")
                               .touchpoint("gate", "A:airline")
                               .path({"queue", "gate"});
    const Finding finding = theOnly(document, "ownership.handoff-without-agreement");
    const Ecosystem after = repaired(document.now(), repairsOf(document.relations(), finding).front());
    REQUIRE(after.table<Agreement>().size() == 1);
    CHECK(after.table<Agreement>().at(0).name == "Agreed");
    CHECK(after.table<Agreement>().at(0).scope == Scope{way("queue", "gate")});
    CHECK(after.table<Party>().size() == 2);
}

namespace {

/// Whether the finding is there no more once it has been repaired so.
bool takesAway(const Relations &relations, const Finding &finding, const Repair &repair) {
    const Relations after(repaired(relations.ecosystem(), repair));
    const auto left = findings(after, std::vector<std::string>{std::string(finding.check)});
    return std::none_of(left.begin(), left.end(),
                        [&](const Finding &one) { return one.key() == finding.key(); });
}

} // namespace

TEST_CASE("in the samples every offer takes its finding away") {
    const std::string sample = GENERATE("schiphol-departure", "home-insulation");
    const Relations relations(tussen::fromJson(testing::sampleText(sample)));
    std::size_t offered = 0;
    for (const Finding &finding : findings(relations)) {
        for (const Repair &repair : repairsOf(relations, finding)) {
            INFO(finding.key());
            CHECK(takesAway(relations, finding, repair));
            ++offered;
        }
    }
    CHECK(offered > 10);
}
