#include "graph/MarkovChain.h"

#include "tests/support/RandomJourney.h"

#include <catch2/catch.hpp>
#include <rapidcheck.h>

#include <algorithm>
#include <cmath>

using namespace tussen;

namespace {

using Matrix = std::vector<std::vector<double>>;

std::size_t numberOf(std::span<const Touchpoint *const> touchpoints, const Id<Touchpoint> &id) {
    const auto found = std::ranges::find(touchpoints, id, &Touchpoint::id);
    return static_cast<std::size_t>(found - touchpoints.begin());
}

bool ends(const Touchpoint &touchpoint) {
    return touchpoint.kind == TouchpointKind::goal || touchpoint.kind == TouchpointKind::abandon;
}

/// The whole of Q, written down once more from the definition.
Matrix sharesOf(const Relations &relations, std::span<const Touchpoint *const> touchpoints) {
    Matrix shares(touchpoints.size(), std::vector<double>(touchpoints.size(), 0));
    for (std::size_t from = 0; from < touchpoints.size(); ++from) {
        if (ends(*touchpoints[from])) continue;
        double given = 0;
        int missing = 0;
        for (const Transition *way : relations.outgoing(touchpoints[from]->id))
            way->probability ? given += *way->probability : missing += 1;
        const double each = missing > 0 && given < 0.999999 ? (1 - given) / missing : 0;
        const double sum = given + each * missing;
        for (const Transition *way : relations.outgoing(touchpoints[from]->id))
            if (sum > 0)
                shares[from][numberOf(touchpoints, way->to)] += way->probability.value_or(each) / sum;
    }
    return shares;
}

std::vector<double> startsOf(const Relations &relations, std::span<const Touchpoint *const> touchpoints) {
    std::vector<double> starts(touchpoints.size(), 0);
    for (std::size_t i = 0; i < touchpoints.size(); ++i)
        if (!ends(*touchpoints[i]) && relations.incoming(touchpoints[i]->id).empty()) starts[i] = 1;
    const auto count = static_cast<double>(std::ranges::count(starts, 1.0));
    if (count == 0) starts[0] = 1; // one phase, so the first touchpoint by rank
    for (double &start : starts)
        start /= std::max(count, 1.0);
    return starts;
}

/// Which places can be reached from each, itself included, by steps of any positive share.
std::vector<std::vector<bool>> reachOf(const Matrix &shares) {
    const std::size_t size = shares.size();
    std::vector<std::vector<bool>> reach(size, std::vector<bool>(size, false));
    for (std::size_t i = 0; i < size; ++i)
        for (std::size_t j = 0; j < size; ++j)
            reach[i][j] = i == j || shares[i][j] > 0;
    for (std::size_t via = 0; via < size; ++via)
        for (std::size_t i = 0; i < size; ++i)
            for (std::size_t j = 0; j < size; ++j)
                if (reach[i][via] && reach[via][j]) reach[i][j] = true;
    return reach;
}

std::vector<MarkovChain::Place> trapOf(const Matrix &shares, const std::vector<double> &starts) {
    const auto reach = reachOf(shares);
    const auto isEnd = [&](std::size_t place) {
        return std::ranges::count(shares[place], 0.0) == std::ssize(shares);
    };
    std::vector<MarkovChain::Place> trap;
    for (std::size_t place = 0; place < shares.size(); ++place) {
        bool comes = false;
        bool leaves = false;
        for (std::size_t other = 0; other < shares.size(); ++other) {
            comes = comes || (starts[other] > 0 && reach[other][place]);
            leaves = leaves || (reach[place][other] && isEnd(other));
        }
        if (comes && !leaves) trap.push_back(static_cast<MarkovChain::Place>(place));
    }
    return trap;
}

/// Walks all customers on, step by step, until next to nobody is under way.
std::vector<double> walked(const Matrix &shares, const std::vector<double> &starts) {
    std::vector<double> visits = starts;
    std::vector<double> here = starts;
    for (double left = 1; left > 1e-15;) {
        std::vector<double> next(starts.size(), 0);
        for (std::size_t from = 0; from < shares.size(); ++from)
            for (std::size_t to = 0; to < shares.size(); ++to)
                next[to] += here[from] * shares[from][to];
        here = next;
        left = 0;
        for (std::size_t i = 0; i < here.size(); ++i) {
            visits[i] += here[i];
            left += here[i];
        }
    }
    return visits;
}

} // namespace

TEST_CASE("Visits and traps are those that walking step by step finds") {
    int solved = 0;
    int trapped = 0;
    CHECK(rc::check([&] {
        const Relations relations(*testing::anyJourney());
        const Id<Journey> journey = test::id<Journey>("journey");
        const MarkovChain chain(relations, journey);
        const auto touchpoints = relations.touchpoints(journey);
        const Matrix shares = sharesOf(relations, touchpoints);
        const auto starts = startsOf(relations, touchpoints);
        RC_ASSERT(chain.trap() == trapOf(shares, starts));
        if (!chain.trap().empty()) {
            ++trapped;
            return;
        }
        ++solved;
        const auto expected = walked(shares, starts);
        for (std::size_t place = 0; place < expected.size(); ++place)
            RC_ASSERT(std::abs(chain.visits()[place] - expected[place]) < 1e-9 * (1 + expected[place]));
    }));
    CHECK(solved > 20);
    CHECK(trapped > 5);
}
