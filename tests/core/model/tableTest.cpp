#include "model/Ecosystem.h"

#include <catch2/catch.hpp>

#include <rapidcheck.h>

#include <map>

using namespace tussen;

namespace {

Id<Channel> channelId(int number) {
    return {Uuid::named(std::to_string(number))};
}

Change put(const Ecosystem &state, int number, const std::string &name) {
    ChangeOf<Channel> change;
    if (const Channel *old = state.find(channelId(number))) change.before = *old;
    change.after = Channel{.id = channelId(number), .name = name};
    return change;
}

Ecosystem withChannels(int count) {
    EcosystemBuilder builder;
    for (int i = 0; i < count; ++i)
        builder.put(Channel{.id = channelId(i), .name = std::to_string(i)});
    return std::move(builder).take();
}

} // namespace

TEST_CASE("a copy does not see later writes") {
    const Ecosystem before = withChannels(200);
    const Change rename = put(before, 100, "renamed");
    const Ecosystem after = before.with({&rename, 1});
    CHECK(before[channelId(100)].name == "100");
    CHECK(after[channelId(100)].name == "renamed");
    CHECK(after[channelId(199)].name == "199");
}

TEST_CASE("removing a row keeps all others within reach") {
    const Ecosystem before = withChannels(130);
    const Change gone = ChangeOf<Channel>{before[channelId(3)], std::nullopt};
    const Ecosystem after = before.with({&gone, 1});
    CHECK(after.table<Channel>().size() == 129);
    CHECK_FALSE(after.find(channelId(3)));
    for (int i = 0; i < 130; ++i)
        if (i != 3) CHECK(after[channelId(i)].name == std::to_string(i));
    for (std::uint32_t slot = 0; slot < 129; ++slot)
        CHECK(after.table<Channel>().slot(after.table<Channel>().at(slot).id) == slot);
}

TEST_CASE("a table is a map from ids to rows, whatever is put and removed") {
    CHECK(rc::check([](const std::vector<std::pair<std::uint8_t, bool>> &steps) {
        Ecosystem state;
        std::map<Id<Channel>, std::string> model;
        std::vector<Ecosystem> kept;
        for (const auto &[number, inserts] : steps) {
            const Id<Channel> id = channelId(number);
            Change change = put(state, number, std::to_string(model.size()));
            if (inserts) {
                model[id] = std::to_string(model.size());
                change = put(state, number, model[id]);
            } else if (model.contains(id)) {
                change = ChangeOf<Channel>{state[id], std::nullopt};
                model.erase(id);
            } else {
                continue;
            }
            kept.push_back(state);
            state = state.with({&change, 1});
        }
        RC_ASSERT(state.table<Channel>().size() == model.size());
        for (const Channel &row : state.table<Channel>())
            RC_ASSERT(model.at(row.id) == row.name);
    }));
}
