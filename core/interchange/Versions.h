#pragma once

#include "model/Ecosystem.h"

#include <stdexcept>
#include <string>

namespace tussen {

/// A named version whose content cannot be read.
class VersionError : public std::runtime_error {
public:
    using std::runtime_error::runtime_error;
};

/// A row that keeps the state as it is now, its versions apart, under a name and a date (YYYY-MM-DD).
[[nodiscard]] Revision versionOf(const Ecosystem &state, std::string name, std::string on);

/// The state that a version keeps; it has no versions of its own. Throws VersionError.
[[nodiscard]] Ecosystem stateOf(const Revision &version);

/// What makes `now` again what it was, all versions staying in place. Throws VersionError.
[[nodiscard]] ChangeSet restoring(const Ecosystem &now, const Revision &version, std::string label);

} // namespace tussen
