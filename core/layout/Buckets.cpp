#include "layout/Buckets.h"

namespace tussen::layout {

Buckets::Buckets(std::size_t groups, std::span<const Index> keys) : starts_(groups + 1, 0) {
    for (const Index key : keys)
        if (key != none) ++starts_[key + 1];
    for (std::size_t group = 0; group < groups; ++group)
        starts_[group + 1] += starts_[group];
    members_.resize(starts_.back());
    std::vector<Index> next(starts_.begin(), starts_.end() - 1);
    for (Index i = 0; i < keys.size(); ++i)
        if (keys[i] != none) members_[next[keys[i]]++] = i;
}

} // namespace tussen::layout
