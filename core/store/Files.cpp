#include "store/Files.h"

#include "model/Uuid.h"

#include <cerrno>
#include <csignal>
#include <system_error>

#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

namespace tussen {

namespace fs = std::filesystem;

namespace {

constexpr std::string_view temporaryEnding = ".saving";

[[noreturn]] void fail(const fs::path &file) {
    const int code = errno;
    throw fs::filesystem_error("cannot access", file, std::error_code(code, std::generic_category()));
}

std::string temporaryPrefix(const fs::path &target) {
    return "." + target.filename().string() + ".";
}

void removeAbandoned(const fs::path &target) {
    const std::string prefix = temporaryPrefix(target);
    std::error_code ignored; // an abandoned file that cannot be removed is no reason not to save
    for (const auto &entry : fs::directory_iterator(target.parent_path(), ignored)) {
        const std::string name = entry.path().filename().string();
        if (!name.starts_with(prefix) || !name.ends_with(temporaryEnding)) continue;
        const int descriptor = ::open(entry.path().c_str(), O_RDONLY | O_CLOEXEC | O_NOFOLLOW);
        if (descriptor < 0) continue;
        if (::flock(descriptor, LOCK_EX | LOCK_NB) == 0) fs::remove(entry.path(), ignored);
        ::close(descriptor);
    }
}

fs::path resolved(const fs::path &target) {
    const fs::path result = fs::weakly_canonical(fs::absolute(target));
    if (fs::is_directory(result)) {
        errno = EISDIR;
        fail(result);
    }
    removeAbandoned(result);
    return result;
}

} // namespace

FileHandle::FileHandle(const fs::path &file, int flags)
    : descriptor_(::open(file.c_str(), flags | O_CLOEXEC, 0666)) {
    if (descriptor_ < 0) fail(file);
}

FileHandle::~FileHandle() {
    if (descriptor_ >= 0) ::close(descriptor_);
}

void FileHandle::sync() const {
    if (::fsync(descriptor_) != 0) throw std::system_error(errno, std::generic_category(), "cannot sync");
}

bool FileHandle::tryLock() const {
    return ::flock(descriptor_, LOCK_EX | LOCK_NB) == 0;
}

void FileHandle::write(std::string_view bytes) const {
    while (!bytes.empty()) {
        const ssize_t written = ::write(descriptor_, bytes.data(), bytes.size());
        if (written < 0 && errno == EINTR) continue;
        if (written < 0) throw std::system_error(errno, std::generic_category(), "cannot write");
        bytes.remove_prefix(static_cast<std::size_t>(written));
    }
}

std::optional<FileHandle> tryLock(const fs::path &file) {
    FileHandle handle(file, O_RDWR | O_CREAT);
    if (!handle.tryLock()) return std::nullopt;
    return handle;
}

std::string stampOf(const fs::path &file) {
    struct stat found {};
    if (file.empty() || ::stat(file.c_str(), &found) != 0) return {};
    return std::to_string(found.st_size) + ' ' + std::to_string(found.st_mtim.tv_sec) + '.' +
           std::to_string(found.st_mtim.tv_nsec);
}

void syncFolder(const fs::path &folder) {
    FileHandle(folder, O_RDONLY | O_DIRECTORY).sync();
}

void letFileSizeLimitFailWrites() {
    struct sigaction current {};
    if (::sigaction(SIGXFSZ, nullptr, &current) == 0 && current.sa_handler == SIG_DFL)
        static_cast<void>(::signal(SIGXFSZ, SIG_IGN));
}

Replacement::Replacement(const fs::path &target)
    : target_(resolved(target)),
      temporary_(target_.parent_path() /
                 (temporaryPrefix(target_) + Uuid::make().text() + std::string(temporaryEnding))),
      handle_(temporary_, O_RDWR | O_CREAT | O_EXCL) {
    letFileSizeLimitFailWrites();
    // A file system without locks still takes the file; only its tidying up is less sure then.
    static_cast<void>(handle_.tryLock());
}

Replacement::~Replacement() {
    std::error_code ignored;
    if (!committed_) fs::remove(temporary_, ignored);
}

void Replacement::commit() {
    std::error_code missing;
    const fs::file_status replaced = fs::status(target_, missing);
    if (fs::exists(replaced)) fs::permissions(temporary_, replaced.permissions());
    handle_.sync();
    fs::rename(temporary_, target_);
    committed_ = true;
    syncFolder(target_.parent_path());
}

} // namespace tussen
