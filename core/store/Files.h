#pragma once

#include <filesystem>
#include <optional>
#include <string>
#include <string_view>
#include <utility>

/// What needs the operating system itself. All failures are std::system_error.
namespace tussen {

/// An open file, closed at the end.
class FileHandle {
public:
    /// `flags` as for open(2); O_CLOEXEC is added.
    FileHandle(const std::filesystem::path &file, int flags);
    FileHandle(FileHandle &&other) noexcept : descriptor_(std::exchange(other.descriptor_, -1)) {}
    FileHandle &operator=(FileHandle &&) = delete;
    ~FileHandle();

    /// Waits until everything written is on the disk.
    void sync() const;
    /// Takes the lock of the file; false if another open handle, here or in another process, has it.
    /// The lock ends with the handle or the process, however that ends.
    [[nodiscard]] bool tryLock() const;
    void write(std::string_view bytes) const;

private:
    int descriptor_;
};

/// Takes the lock of the file, which is made if need be; nothing if another has it.
[[nodiscard]] std::optional<FileHandle> tryLock(const std::filesystem::path &file);

/// Tells a file from what others make of it: its size and when it was last changed; empty if it is not there.
[[nodiscard]] std::string stampOf(const std::filesystem::path &file);

/// Waits until names made, changed and removed in the folder are on the disk.
void syncFolder(const std::filesystem::path &folder);

/// Makes writes beyond a limit on file sizes fail like those on a full disk, instead of ending the process.
void letFileSizeLimitFailWrites();

/// The next content of a file: written under a hidden name beside it, then put in its place as a whole.
class Replacement {
public:
    /// A symbolic link is followed, so that the file it names is replaced. Removes what killed
    /// processes left of earlier attempts on the same file.
    explicit Replacement(const std::filesystem::path &target);
    Replacement(const Replacement &) = delete;
    Replacement &operator=(const Replacement &) = delete;
    ~Replacement(); ///< leaves the target as it was unless commit() returned

    /// The empty file to write to.
    [[nodiscard]] const std::filesystem::path &temporary() const { return temporary_; }

    /// Puts it in place, with the permissions of what it replaces, and waits for the disk.
    void commit();

private:
    std::filesystem::path target_;
    std::filesystem::path temporary_;
    FileHandle handle_; ///< its lock tells that the temporary file is in use
    bool committed_ = false;
};

} // namespace tussen
