#pragma once

#include "model/Uuid.h"

#include <filesystem>
#include <fstream>
#include <iterator>
#include <string>

namespace tussen::testing {

/// A folder of its own for a test, gone when the test ends; in memory where the system has such folders,
/// because stores wait for the disk at every edit.
class TemporaryFolder {
public:
    TemporaryFolder() : path_(base() / ("tussen-test-" + Uuid::make().text())) {
        std::filesystem::create_directories(path_);
    }
    /// One that another process has made, and will remove.
    explicit TemporaryFolder(std::filesystem::path others) : path_(std::move(others)), ours_(false) {}
    TemporaryFolder(const TemporaryFolder &) = delete;
    TemporaryFolder &operator=(const TemporaryFolder &) = delete;
    ~TemporaryFolder() {
        std::error_code ignored;
        if (ours_) std::filesystem::remove_all(path_, ignored);
    }
    [[nodiscard]] const std::filesystem::path &path() const { return path_; }
    std::filesystem::path operator/(std::string_view name) const { return path_ / name; }

private:
    static std::filesystem::path base() {
        const std::filesystem::path memory = "/dev/shm";
        std::error_code none;
        return std::filesystem::is_directory(memory, none) ? memory : std::filesystem::temp_directory_path();
    }

    std::filesystem::path path_;
    bool ours_ = true;
};

inline std::string bytesOf(const std::filesystem::path &file) {
    std::ifstream stream(file, std::ios::binary);
    return {std::istreambuf_iterator<char>(stream), std::istreambuf_iterator<char>()};
}

inline void writeBytes(const std::filesystem::path &file, std::string_view bytes) {
    std::ofstream(file, std::ios::binary) << bytes;
}

} // namespace tussen::testing
