#pragma once

#include <chrono>
#include <csignal>
#include <filesystem>
#include <optional>
#include <string>
#include <vector>

#include <fcntl.h>
#include <poll.h>
#include <spawn.h>
#include <sys/inotify.h>
#include <sys/wait.h>
#include <unistd.h>

namespace tussen::benchmarks {

/// Starts a program with its output thrown away; -1 if that is not possible.
inline pid_t start(const std::vector<std::string> &command) {
    std::vector<char *> arguments;
    for (const std::string &word : command)
        arguments.push_back(const_cast<char *>(word.c_str())); // posix_spawn takes char *const[]
    arguments.push_back(nullptr);
    posix_spawn_file_actions_t actions;
    posix_spawn_file_actions_init(&actions);
    posix_spawn_file_actions_addopen(&actions, STDOUT_FILENO, "/dev/null", O_WRONLY, 0);
    posix_spawn_file_actions_addopen(&actions, STDERR_FILENO, "/dev/null", O_WRONLY, 0);
    pid_t child = 0;
    const int failed = posix_spawnp(&child, arguments[0], &actions, nullptr, arguments.data(), environ);
    posix_spawn_file_actions_destroy(&actions);
    return failed == 0 ? child : -1;
}

/// Waits for the end of a program; its exit status, or -1 if it did not end by itself.
inline int statusOf(pid_t child) {
    int status = 0;
    if (child < 0 || waitpid(child, &status, 0) != child) return -1;
    return WIFEXITED(status) ? WEXITSTATUS(status) : -1;
}

/// Runs a program to its end.
inline int run(const std::vector<std::string> &command) {
    return statusOf(start(command));
}

/// Runs a program to its end; the seconds from its start until it opened the file that it makes. Nothing
/// where it fails or takes longer than a minute.
inline std::optional<double> secondsToFile(const std::vector<std::string> &command,
                                           const std::filesystem::path &file) {
    constexpr int patience = 60'000; // ms
    std::filesystem::remove(file);
    const int watch = inotify_init1(IN_CLOEXEC);
    inotify_add_watch(watch, file.parent_path().c_str(), IN_CREATE);
    const auto begin = std::chrono::steady_clock::now();
    const pid_t child = start(command);
    pollfd made{watch, POLLIN, 0};
    const bool came = poll(&made, 1, patience) == 1;
    const std::chrono::duration<double> passed = std::chrono::steady_clock::now() - begin;
    close(watch);
    if (!came && child > 0) kill(child, SIGKILL);
    return statusOf(child) == 0 && came ? std::optional(passed.count()) : std::nullopt;
}

/// A folder that goes away with its contents.
class Scratch {
public:
    Scratch() : path_(std::filesystem::temp_directory_path() / ("tussen-bench-" + std::to_string(getpid()))) {
        std::filesystem::create_directories(path_);
    }
    ~Scratch() { std::filesystem::remove_all(path_); }
    Scratch(const Scratch &) = delete;
    Scratch &operator=(const Scratch &) = delete;
    [[nodiscard]] std::filesystem::path operator/(const std::string &name) const { return path_ / name; }

private:
    std::filesystem::path path_;
};

} // namespace tussen::benchmarks
