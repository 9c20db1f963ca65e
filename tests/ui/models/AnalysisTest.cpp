// Checks off the GUI thread: whose result is told, whose never, and who may go before it comes.
#include "models/Analysis.h"
#include "checks/Checks.h"
#include "tests/support/Bench.h"
#include "tests/support/Build.h"
#include "tests/support/Gate.h"

#include <QCoreApplication>

#include <thread>

using namespace tussen;
using test::Build;
using test::Gate;
using test::waitUntil;

namespace {

/// A journey with so many touchpoints that nobody answers for, not yet checked.
SnapshotPtr gaps(int count) {
    Build build;
    build.partner("airport").journey("depart", "airport");
    for (int i = 0; i < count; ++i)
        build.touchpoint("step " + std::to_string(i), "R:airport");
    return uncheckedSnapshot(build.now(), std::nullopt, test::texts(), nullptr);
}

/// What an analysis has told.
struct Told {
    explicit Told(const Analysis &analysis) {
        QObject::connect(&analysis, &Analysis::finished,
                         [this](const SnapshotPtr &result) { results.push_back(result); });
    }
    std::vector<SnapshotPtr> results;
};

/// Everything that was queued has happened.
void handleEvents() {
    QThreadPool::globalInstance()->waitForDone();
    QCoreApplication::processEvents();
}

} // namespace

TEST_CASE("a result that comes soon is given back, and not told once more") {
    const std::size_t few = GENERATE(0U, 2U); // none on the GUI thread, or some
    Analysis analysis({checkedSnapshot, std::chrono::minutes(1), few});
    const Told told(analysis);
    for (const int count : {1, 2, 3}) {
        const SnapshotPtr state = gaps(count);
        const SnapshotPtr result = analysis.begin(state);
        REQUIRE(result);
        CHECK(result->checked);
        CHECK(result->relations == state->relations);
        CHECK(*result->findings == findings(*state->relations));
    }
    handleEvents();
    CHECK(told.results.empty());
}

TEST_CASE("few touchpoints are checked on the spot, more on another thread") {
    std::vector<std::thread::id> threads;
    const auto check = [&](const SnapshotPtr &unchecked) {
        threads.push_back(std::this_thread::get_id());
        return checkedSnapshot(unchecked);
    };
    Analysis analysis({check, std::chrono::minutes(1), 2});
    REQUIRE(analysis.begin(gaps(2)));
    REQUIRE(analysis.begin(gaps(3)));
    CHECK(threads[0] == std::this_thread::get_id());
    CHECK(threads[1] != std::this_thread::get_id());
}

TEST_CASE("a result that takes long is told when it is there") {
    Gate gate;
    Analysis analysis(gate.options());
    const Told told(analysis);
    const SnapshotPtr state = gaps(2);
    CHECK_FALSE(analysis.begin(state));
    QCoreApplication::processEvents();
    CHECK(told.results.empty());
    gate.letOneThrough();
    waitUntil([&] { return !told.results.empty(); });
    CHECK(told.results.front()->checked);
    CHECK(told.results.front()->relations == state->relations);
    CHECK(told.results.front()->figures->ownershipGaps == 2);
}

TEST_CASE("of several states only the newest is told, and those in between are not even checked") {
    Gate gate;
    Analysis analysis(gate.options());
    const Told told(analysis);
    const SnapshotPtr last = gaps(4);
    for (const SnapshotPtr &state : {gaps(1), gaps(2), gaps(3), last})
        CHECK_FALSE(analysis.begin(state));
    gate.letOneThrough();
    waitUntil([&] { return gate.begun() == 2; });
    CHECK(told.results.empty());
    gate.letOneThrough();
    waitUntil([&] { return !told.results.empty(); });
    handleEvents();
    REQUIRE(told.results.size() == 1);
    CHECK(told.results.front()->relations == last->relations);
    CHECK(gate.begun() == 2);
}

TEST_CASE("a state that is begun when the result before is there, but not yet told, is told alone") {
    Gate gate;
    Analysis analysis(gate.options());
    const Told told(analysis);
    const SnapshotPtr last = gaps(2);
    CHECK_FALSE(analysis.begin(gaps(1)));
    gate.open();
    CHECK_FALSE(analysis.begin(last));
    waitUntil([&] { return !told.results.empty(); });
    CHECK(told.results.front()->relations == last->relations);
}

TEST_CASE("an analysis may be deleted before its checks have finished, and after") {
    for (const bool finishedBefore : {false, true}) {
        Gate gate;
        auto analysis = std::make_unique<Analysis>(gate.options());
        const Told told(*analysis);
        CHECK_FALSE(analysis->begin(gaps(1)));
        CHECK_FALSE(analysis->begin(gaps(2)));
        waitUntil([&] { return gate.begun() == 1; });
        if (finishedBefore) gate.open();
        analysis.reset();
        gate.open();
        handleEvents();
        CHECK(told.results.empty());
        CHECK(gate.begun() == 1);
    }
}

TEST_CASE("deleting while checks end, over and over") {
    for (int i = 0; i < 200; ++i) {
        auto analysis = std::make_unique<Analysis>(Analysis::Options{checkedSnapshot, {}, 0});
        const SnapshotPtr result = analysis->begin(gaps(1));
        CHECK((!result || result->checked));
        if (i % 2 == 0) QCoreApplication::processEvents();
    }
    handleEvents();
}
