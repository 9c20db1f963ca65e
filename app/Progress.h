#pragma once

#include "System.h"

#include <QString>

#include <cstdio>

namespace tussen {

/// Tells a person at a terminal what the program is at; the line is gone when the work is done. Elsewhere
/// it stays silent.
class Progress {
public:
    Progress() : watched_(errorsGoToTerminal()) {}
    ~Progress() { clear(); }
    Progress(const Progress &) = delete;
    Progress &operator=(const Progress &) = delete;

    void step(const QString &words) const {
        if (watched_) std::fprintf(stderr, "\r\033[K%s", words.toUtf8().constData());
    }
    void clear() const {
        if (watched_) std::fputs("\r\033[K", stderr);
    }

private:
    bool watched_;
};

} // namespace tussen
