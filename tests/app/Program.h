#pragma once

#include <filesystem>
#include <map>
#include <optional>
#include <string>
#include <vector>

namespace tussen {

/// What a run of the program left.
struct Ran {
    int code = -1; ///< exit code; 128 + the signal where one ended it
    std::string out;
    std::string err;
};

/// Circumstances of a run.
struct Circumstances {
    std::map<std::string, std::optional<std::string>> environment; ///< set, or with nullopt unset
    std::optional<std::size_t> largestFile;                        ///< bytes, as on a full disk
    bool withoutPrivileges = false;                                ///< file permissions count even for root
    bool errorsToTerminal = false;                                 ///< stderr is a terminal
    std::string output;                                            ///< where stdout goes; empty for Ran::out
};

/// Runs the real `tussen` with these arguments and waits for its end. Without a display, unless told so.
[[nodiscard]] Ran tussenRun(const std::vector<std::string> &arguments,
                            const Circumstances &circumstances = {});

/// A folder of one test's own, gone with the object.
class TemporaryFolder {
public:
    TemporaryFolder();
    ~TemporaryFolder();
    TemporaryFolder(const TemporaryFolder &) = delete;
    TemporaryFolder &operator=(const TemporaryFolder &) = delete;

    [[nodiscard]] std::string file(const std::string &name) const { return (path_ / name).string(); }
    [[nodiscard]] const std::filesystem::path &path() const { return path_; }
    /// Names of all files, hidden ones too.
    [[nodiscard]] std::vector<std::string> names() const;

private:
    std::filesystem::path path_;
};

[[nodiscard]] std::string bytesOf(const std::filesystem::path &file);
void writeBytes(const std::filesystem::path &file, const std::string &bytes);

/// The sample journeys.
[[nodiscard]] std::string schipholJson();
[[nodiscard]] std::string insulationJson();
/// The Schiphol sample as a new document in the folder.
[[nodiscard]] std::string schipholTussen(const TemporaryFolder &folder);

} // namespace tussen
