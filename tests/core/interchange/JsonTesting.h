#pragma once

#include "interchange/Json.h"

#include <string>
#include <vector>

namespace tussen::testing {

/// A document around what is to be tested: `document(R"("partners": [])")`.
inline std::string document(const std::string &content) {
    const std::string head = R"({"tussen": 1, "ecosystem": {"name": "E"})";
    return head + (content.empty() ? "" : ", ") + content + '}';
}

/// What the reader says of a text; empty if it reads it.
inline std::vector<std::string> problemsOf(const std::string &text) {
    try {
        (void)fromJson(text);
    } catch (const JsonError &error) {
        return error.problems();
    }
    return {};
}

} // namespace tussen::testing
