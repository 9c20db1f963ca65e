#pragma once

#include <csignal>
#include <cstdio>
#include <exception>
#include <functional>
#include <optional>
#include <string>

#include <sys/wait.h>
#include <unistd.h>

namespace tussen::testing {

/// Another process that runs a part of the test and reports line by line, until it ends or is killed.
class Child {
public:
    using Report = std::function<void(const std::string &line)>;

    explicit Child(const std::function<void(const Report &)> &body) {
        int ends[2] = {-1, -1};
        if (::pipe(ends) != 0) std::terminate();
        process_ = ::fork();
        if (process_ == 0) {
            ::close(ends[0]);
            run(body, ends[1]);
        }
        ::close(ends[1]);
        reports_ = ::fdopen(ends[0], "r");
    }
    Child(const Child &) = delete;
    Child &operator=(const Child &) = delete;
    ~Child() {
        kill();
        std::fclose(reports_);
        ::waitpid(process_, nullptr, 0);
    }

    /// The next report; nothing when the process has ended and all reports are read.
    std::optional<std::string> next() {
        std::string line;
        for (int c = std::fgetc(reports_); c != EOF; c = std::fgetc(reports_)) {
            if (c == '\n') return line;
            line += static_cast<char>(c);
        }
        return std::nullopt;
    }
    void kill() const { ::kill(process_, SIGKILL); }

private:
    [[noreturn]] static void run(const std::function<void(const Report &)> &body, int pipe) {
        const Report report = [pipe](const std::string &line) {
            const std::string bytes = line + '\n';
            if (::write(pipe, bytes.data(), bytes.size()) < 0) ::_exit(1);
        };
        try {
            body(report);
        } catch (const std::exception &error) {
            report(error.what());
        }
        ::_exit(0);
    }

    pid_t process_ = -1;
    std::FILE *reports_ = nullptr;
};

/// What `body` returns, or the message of what it throws, when run in another process.
inline std::string inChild(const std::function<std::string()> &body) {
    Child child([&](const Child::Report &report) { report(body()); });
    return child.next().value_or("the process ended without a report");
}

} // namespace tussen::testing
