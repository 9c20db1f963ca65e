#include "checks/FigureDrivers.h"

#include "checks/ExpectedFigures.h"
#include "tests/support/Build.h"
#include "tests/support/RandomJourney.h"

#include <catch2/catch.hpp>

#include <cmath>

using namespace tussen;
using namespace tussen::test;

namespace {

/// Half of those who ask wait and then get help; the others think, and half of these ask again, the others
/// leave. So of one customer there are 4/3 visits to ask, 2/3 to wait and to think; 2/3 get help, 1/3 leave.
Build help() {
    Build document;
    document.partners({"city", "bank"})
        .journey("journey", "city")
        .phase("first")
        .touchpoint("ask", "A:city R:bank I:bank")
        .wait("wait", "A:bank")
        .phase("second")
        .touchpoint("think")
        .goal("helped", "A:bank")
        .abandon("left")
        .path({"ask", "wait", "helped"})
        .path({"ask", "think", "left"})
        .path({"think", "ask"});
    return document;
}

template <class Value>
Build &set(Build &document, const char *key, Value Touchpoint::*member, std::type_identity_t<Value> value) {
    return document.change<Touchpoint>(key, [&](Touchpoint &row) { row.*member = std::move(value); });
}

std::vector<FigureDriver> drivers(const Build &document, Figure figure) {
    const Relations relations(document.now());
    return driversOf(relations, MarkovChain(relations, id<Journey>("journey")), figure);
}

FigureDriver at(const char *touchpoint, std::optional<double> amount) {
    const EntityRef where = ref(id<Touchpoint>(touchpoint));
    return {where, {}, amount, {where}};
}
FigureDriver on(const char *from, const char *to, std::optional<double> amount) {
    const EntityRef where = ref(way(from, to));
    return {where, {}, amount, {where}};
}
FigureDriver by(std::optional<EntityRef> what, double amount,
                std::initializer_list<const char *> touchpoints) {
    FigureDriver driver{what, {}, amount, {}};
    for (const char *touchpoint : touchpoints)
        driver.marks.push_back(ref(id<Touchpoint>(touchpoint)));
    return driver;
}
EntityRef partner(const char *key) {
    return ref(id<Partner>(key));
}

void checkSame(const std::vector<FigureDriver> &found, const std::vector<FigureDriver> &wanted) {
    REQUIRE(found.size() == wanted.size());
    for (std::size_t i = 0; i < found.size(); ++i) {
        INFO(i);
        CHECK(found[i].what == wanted[i].what);
        CHECK(found[i].fallsOn == wanted[i].fallsOn);
        CHECK(found[i].marks == wanted[i].marks);
        REQUIRE(found[i].amount.has_value() == wanted[i].amount.has_value());
        if (wanted[i].amount) CHECK(*found[i].amount == Approx(*wanted[i].amount));
    }
}

} // namespace

TEST_CASE("Visits, ends and doors: each touchpoint with its part, the strongest first") {
    const Build document = help();
    checkSame(drivers(document, Figure::expectedSteps),
              {at("ask", 4 / 3.), at("wait", 2 / 3.), at("think", 2 / 3.)});
    checkSame(drivers(document, Figure::pGoal), {at("helped", 2 / 3.)});
    checkSame(drivers(document, Figure::pAbandon), {at("left", 1 / 3.)});
    checkSame(drivers(document, Figure::pUnmarkedEnd), {});
    checkSame(drivers(document, Figure::doors), {at("ask", 1)});
    checkSame(drivers(document, Figure::doorEntropy), {by(partner("city"), 1, {"ask"})});
}

TEST_CASE("Doors of several owners, and of none, share the customers") {
    Build document = help();
    document.touchpoint("app", "A:bank").touchpoint("street").path({"app", "helped"}).path({"street", "ask"});
    checkSame(drivers(document, Figure::doors), {at("app", 1 / 2.), at("street", 1 / 2.)});
    checkSame(drivers(document, Figure::doorEntropy),
              {by(partner("bank"), 1 / 2., {"app"}), by(std::nullopt, 1 / 2., {"street"})});
}

TEST_CASE("Time is that of the touchpoint and of the waits that follow") {
    Build document = help();
    set(document, "ask", &Touchpoint::minutes, 3);
    set(document, "helped", &Touchpoint::minutes, 30);
    document.change<Transition>("ask|wait", [](Transition &row) { row.waitMinutes = 60; });
    checkSame(drivers(document, Figure::expectedMinutes),
              {at("ask", 4 / 3. * 3 + 2 / 3. * 60), at("helped", 20)});
}

TEST_CASE("Effort is that of the visits, by touchpoint and by owner") {
    Build document = help();
    checkSame(drivers(document, Figure::expectedEffort), {});
    checkSame(drivers(document, Figure::effortShare), {});
    set(document, "ask", &Touchpoint::effort, 7);
    set(document, "wait", &Touchpoint::effort, 2);
    set(document, "think", &Touchpoint::effort, 4);
    checkSame(drivers(document, Figure::expectedEffort),
              {at("wait", 4), at("think", 8 / 3.), at("ask", 4 / 3.)});
    checkSame(drivers(document, Figure::effortShare),
              {by(partner("bank"), 1 / 2., {"wait"}), by(std::nullopt, 1 / 3., {"think"}),
               by(partner("city"), 1 / 6., {"ask"})});
}

TEST_CASE("A spillover goes from owner to bearer, by the touchpoints where it happens") {
    Build document = help();
    set(document, "wait", &Touchpoint::experience, -2);
    set(document, "ask", &Touchpoint::experience, -1);
    set(document, "think", &Touchpoint::experience, -2);
    FigureDriver found = by(partner("bank"), 4 / 3., {"wait"});
    found.fallsOn = id<Partner>("city"); // who owns the journey; what it owns itself falls on nobody else
    checkSame(drivers(document, Figure::spillover), {found});
}

TEST_CASE("Removing a partner takes its touchpoints away") {
    checkSame(drivers(help(), Figure::removalEffect),
              {by(partner("city"), 2 / 3., {"ask"}), by(partner("bank"), 2 / 3., {"wait", "helped"})});
}

TEST_CASE("Handoffs come with how often customers pass them") {
    Build document = help();
    checkSame(drivers(document, Figure::handoffs), {on("ask", "wait", 2 / 3.)});
    set(document, "think", &Touchpoint::name, "ponder").role("think", RoleKind::accountable, "bank");
    checkSame(drivers(document, Figure::handoffs),
              {on("ask", "wait", 2 / 3.), on("ask", "think", 2 / 3.), on("think", "ask", 1 / 3.)});
    document.agreement("on waiting", {"city", "bank"}, way("ask", "wait"));
    checkSame(drivers(document, Figure::handoffsWithoutAgreement),
              {on("ask", "think", 2 / 3.), on("think", "ask", 1 / 3.)});
}

TEST_CASE("Gaps are steps that nobody is accountable for, however many others are") {
    Build document = help();
    document.touchpoint("form", "R:city").path({"left", "form"}).roles("wait", "A:city");
    checkSame(drivers(document, Figure::ownershipGaps), {at("think", 2 / 3.), at("form", 0)});
}

TEST_CASE("Touchpoints come by phase, partners with where they have a role, once each") {
    checkSame(drivers(help(), Figure::touchpoints),
              {by(ref(id<Phase>("second")), 3, {"think", "helped", "left"}),
               by(ref(id<Phase>("first")), 2, {"ask", "wait"})});
    checkSame(drivers(help(), Figure::partners),
              {by(partner("bank"), 3, {"ask", "wait", "helped"}), by(partner("city"), 1, {"ask"})});
}

TEST_CASE("In a trap nothing has a number of visits, and the trap is named") {
    Build document = help();
    document.touchpoint("queue", "A:bank").touchpoint("call", "A:bank");
    document.path({"think", "queue", "call", "queue"});
    checkSame(drivers(document, Figure::trap), {at("queue", {}), at("call", {})});
    for (const Figure figure : {Figure::pGoal, Figure::pAbandon, Figure::pUnmarkedEnd, Figure::expectedSteps,
                                Figure::expectedMinutes, Figure::expectedEffort, Figure::effortShare,
                                Figure::spillover, Figure::removalEffect})
        checkSame(drivers(document, figure), {});
    checkSame(drivers(document, Figure::ownershipGaps), {at("think", {})});
    checkSame(drivers(document, Figure::handoffs), {on("ask", "wait", {})});
    checkSame(drivers(help(), Figure::trap), {});
}

TEST_CASE("An empty journey has no drivers") {
    for (std::size_t figure = 0; figure < figureCount; ++figure)
        CHECK(drivers(Build().journey("journey"), static_cast<Figure>(figure)).empty());
}

TEST_CASE("In every journey the drivers add up to the figure, the strongest first") {
    int count = 0;
    CHECK(rc::check([&] {
        const Relations relations(*testing::anyJourney());
        const MarkovChain chain(relations, id<Journey>("journey"));
        const auto figures = expectedFigures(relations, chain);
        if (!figures) return;
        ++count;
        const auto adds = [&](Figure figure, double whole) {
            double sum = 0;
            double last = std::numeric_limits<double>::infinity();
            for (const FigureDriver &driver : driversOf(relations, chain, figure)) {
                RC_ASSERT(!driver.marks.empty() && *driver.amount <= last);
                sum += last = *driver.amount;
            }
            RC_ASSERT(std::abs(sum - whole) < 1e-9 * std::max(1.0, whole));
        };
        adds(Figure::expectedSteps, figures->expectedSteps);
        adds(Figure::expectedMinutes, figures->expectedMinutes);
        adds(Figure::expectedEffort, figures->expectedEffort);
        adds(Figure::pGoal, figures->pGoal);
        adds(Figure::pAbandon, figures->pAbandon);
        adds(Figure::pUnmarkedEnd, figures->pUnmarkedEnd);
        adds(Figure::effortShare, figures->effortShare.empty() ? 0 : 1);
    }));
    CHECK(count > 20);
}
