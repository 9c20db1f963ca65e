#pragma once

#include <QFunctionPointer>

#include <stdexcept>

namespace tussen {

/// A module is not there or cannot be loaded; `what` says so to people.
class MissingModule : public std::runtime_error {
public:
    using std::runtime_error::runtime_error;
};

/// A function of a module, which is loaded only when it is needed: it stands beside the program, or where it
/// was installed. Throws MissingModule.
[[nodiscard]] QFunctionPointer functionOf(const char *module, const char *function);

} // namespace tussen
