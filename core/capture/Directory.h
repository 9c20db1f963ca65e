#pragma once

#include "model/Edit.h"

#include <string>
#include <string_view>
#include <unordered_map>

namespace tussen::capture {

/// Partners, channels and customer groups by name (see folded()): the one that is there, or a new one at the
/// end.
class Directory {
public:
    explicit Directory(Edit &edit);

    Id<Partner> partner(std::string_view name);
    /// A new one is of the kind that its name is the word for ("web", "app"), other by default.
    Id<Channel> channel(std::string_view name);
    Id<CustomerGroup> group(std::string_view name);

private:
    Edit &edit_;
    std::unordered_map<std::string, Id<Partner>> partners_;
    std::unordered_map<std::string, Id<Channel>> channels_;
    std::unordered_map<std::string, Id<CustomerGroup>> groups_;
    double lastRank_ = -1; ///< of the partners
};

} // namespace tussen::capture
