#pragma once

#include <catch2/catch.hpp>

#include <filesystem>
#include <fstream>
#include <iterator>
#include <string>

/// Files that tests read, and what they leave behind for people to look at.
namespace tussen::testing {

inline std::string readFile(const std::filesystem::path &file) {
    std::ifstream in(file, std::ios::binary);
    INFO(file.string());
    REQUIRE(in.good());
    return {std::istreambuf_iterator<char>(in), {}};
}

inline void writeFile(const std::filesystem::path &file, const std::string &content) {
    std::filesystem::create_directories(file.parent_path());
    std::ofstream out(file, std::ios::binary | std::ios::trunc);
    out << content;
    INFO(file.string());
    REQUIRE(out.flush().good());
}

/// A sample journey's JSON: `sampleText("schiphol-departure")`.
inline std::string sampleText(const std::string &name) {
    return readFile(std::filesystem::path(TUSSEN_SOURCE_DIR) / "resources/samples" / (name + ".json"));
}

/// Where a test may write.
inline std::filesystem::path outputFile(const std::string &name) {
    return std::filesystem::path(TUSSEN_BINARY_DIR) / "tests/output" / name;
}

/// Compares with tests/data/expected/NAME; where they differ, the actual text is left in the build folder
/// under the same name.
inline void checkGolden(const std::string &name, const std::string &actual) {
    const auto expected = std::filesystem::path(TUSSEN_SOURCE_DIR) / "tests/data/expected" / name;
    if (std::filesystem::exists(expected) && readFile(expected) == actual) return;
    writeFile(outputFile(name), actual);
    FAIL("differs from " << expected.string() << "; see " << outputFile(name).string());
}

} // namespace tussen::testing
