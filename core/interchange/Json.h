#pragma once

#include "model/Ecosystem.h"

#include <stdexcept>
#include <string>
#include <string_view>
#include <vector>

namespace tussen {

/// Why a JSON text is no document: one line per error, each with its JSON path, for the first 50; one
/// more line tells how many are not among them.
class JsonError : public std::runtime_error {
public:
    explicit JsonError(std::vector<std::string> problems);
    [[nodiscard]] const std::vector<std::string> &problems() const { return problems_; }

private:
    std::vector<std::string> problems_;
};

/// Reads the exchange format of the file-format page. Throws JsonError with all errors at once.
[[nodiscard]] Ecosystem fromJson(std::string_view text);

/// Writes it: the same ecosystem gives the same bytes.
[[nodiscard]] std::string toJson(const Ecosystem &ecosystem);

} // namespace tussen
