#include "capture/Directory.h"

#include "capture/Letters.h"

#include <algorithm>

namespace tussen::capture {

namespace {

ChannelKind kindNamed(const std::string &folded) {
    const auto &words = Words<ChannelKind>::all;
    const auto *found = std::find(words.begin(), words.end(), folded);
    return found == words.end() ? ChannelKind::other : static_cast<ChannelKind>(found - words.begin());
}

/// Of several of one name the oldest stands for it.
template <class Entity>
void keepOldest(std::unordered_map<std::string, Id<Entity>> &names, const Entity &row) {
    const auto [known, added] = names.emplace(folded(row.name), row.id);
    if (!added) known->second = std::min(known->second, row.id);
}

} // namespace

Directory::Directory(Edit &edit) : edit_(edit) {
    for (const Partner &row : edit.now().table<Partner>()) {
        keepOldest(partners_, row);
        lastRank_ = std::max(lastRank_, row.rank);
    }
    for (const Channel &row : edit.now().table<Channel>())
        keepOldest(channels_, row);
    for (const CustomerGroup &row : edit.now().table<CustomerGroup>())
        keepOldest(groups_, row);
}

Id<Partner> Directory::partner(std::string_view name) {
    const auto [known, added] = partners_.emplace(folded(name), Id<Partner>());
    if (!added) return known->second;
    known->second = Id<Partner>::make();
    lastRank_ = std::min(lastRank_ + 1, std::numeric_limits<double>::max());
    edit_.put(Partner{.id = known->second, .name = std::string(trimmed(name)), .rank = lastRank_});
    return known->second;
}

Id<Channel> Directory::channel(std::string_view name) {
    std::string key = folded(name);
    const ChannelKind kind = kindNamed(key);
    const auto [known, added] = channels_.emplace(std::move(key), Id<Channel>());
    if (!added) return known->second;
    known->second = Id<Channel>::make();
    edit_.put(Channel{.id = known->second, .name = std::string(trimmed(name)), .kind = kind});
    return known->second;
}

Id<CustomerGroup> Directory::group(std::string_view name) {
    const auto [known, added] = groups_.emplace(folded(name), Id<CustomerGroup>());
    if (!added) return known->second;
    known->second = Id<CustomerGroup>::make();
    edit_.put(CustomerGroup{.id = known->second, .name = std::string(trimmed(name))});
    return known->second;
}

} // namespace tussen::capture
