#pragma once

#include "capture/Directory.h"
#include "capture/Insertion.h"
#include "capture/QuickAdd.h"

namespace tussen::capture {

/// One new touchpoint: its own values, and names of what belongs to it.
struct Entry {
    Touchpoint row; ///< id, phase, rank and channel are given to it when it is added
    std::vector<NamedRole> roles;
    std::optional<std::string> channel;
};

/// Adds the touchpoint with its roles and channel; naming a partner twice in one role is once too often.
Id<Touchpoint> addEntry(Entry entry, Insertion &insertion, Directory &directory, Edit &edit);

} // namespace tussen::capture
