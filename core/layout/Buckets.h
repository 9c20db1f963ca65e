#pragma once

#include <cstdint>
#include <span>
#include <vector>

namespace tussen::layout {

/// A place in one of the lists of the layout.
using Index = std::uint32_t;
inline constexpr Index none = 0xFFFFFFFF;

/// Numbers 0 .. n-1 grouped by a key each; within a group they ascend. Linear in time.
class Buckets {
public:
    Buckets() = default;
    /// `keys[i]` is the group of i, below `groups`, or `none`.
    Buckets(std::size_t groups, std::span<const Index> keys);

    [[nodiscard]] std::span<const Index> operator[](std::size_t group) const {
        return std::span(members_).subspan(starts_[group], starts_[group + 1] - starts_[group]);
    }
    [[nodiscard]] std::size_t size() const { return starts_.empty() ? 0 : starts_.size() - 1; }

private:
    std::vector<Index> starts_;
    std::vector<Index> members_;
};

} // namespace tussen::layout
