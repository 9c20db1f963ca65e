#pragma once

#include <filesystem>
#include <stdexcept>
#include <string>
#include <string_view>

namespace tussen {

/// What is wrong, without the name of the file that it is wrong with, and what can be done about it.
class Problem : public std::runtime_error {
public:
    Problem(const std::string &reason, std::string remedy)
        : std::runtime_error(reason),
          remedy_(std::move(remedy)) {}
    [[nodiscard]] const std::string &remedy() const { return remedy_; }

private:
    std::string remedy_;
};

/// Turns the exception in flight into a StoreError "<file> <what>: <reason>. <remedy>."; exceptions that
/// are not about files or SQLite pass as they are.
[[noreturn]] void rethrowNaming(const std::filesystem::path &file, std::string_view what);

/// Runs `body`; what goes wrong in it becomes a StoreError that names the file.
template <class Body>
decltype(auto) naming(const std::filesystem::path &file, std::string_view what, Body &&body) {
    try {
        return body();
    } catch (...) {
        rethrowNaming(file, what);
    }
}

} // namespace tussen
