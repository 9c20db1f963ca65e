#pragma once

#include "texts/Language.h"

namespace tussen::test {

/// Another language than English, for as long as it lives.
class Spoken {
public:
    explicit Spoken(const char *language) { speak(QString::fromLatin1(language)); }
    ~Spoken() { speak(languages().front()); }
    Spoken(const Spoken &) = delete;
    Spoken &operator=(const Spoken &) = delete;
};

} // namespace tussen::test
