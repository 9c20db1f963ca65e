#pragma once

#include <cstddef>
#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace tussen {

/// Collects what is wrong with a JSON text, one line per JSON path: "/touchpoints/3/name: is missing".
class JsonProblems {
public:
    /// As many as one report lists.
    static constexpr std::size_t most = 50;

    /// The first problem of a path counts, what follows from it is not told again.
    void add(const std::string &path, std::string_view message);

    [[nodiscard]] bool empty() const { return messages_.empty(); }

    /// The first lines in the order of the paths, then how many more there are.
    [[nodiscard]] std::vector<std::string> take() &&;

private:
    /// Messages by path, in natural order.
    std::map<std::pair<std::string, std::string>, std::string> messages_;
};

/// Foreign text as a message can show it: cut after 60 characters, controls escaped.
[[nodiscard]] std::string shown(std::string_view text);

/// The same in double quotes.
[[nodiscard]] std::string inQuotes(std::string_view text);

/// A key as a step of a JSON path (RFC 6901).
[[nodiscard]] std::string pathStep(std::string_view key);

} // namespace tussen
