#pragma once

#include <QString>

namespace tussen {

/// The language of people's system, or the nearest that the program speaks.
[[nodiscard]] QString usersLanguage();

/// While it lives the command line speaks the user's language, or the one that `speakIn` chose since.
class Speaking {
public:
    Speaking();
    ~Speaking();
    Speaking(const Speaking &) = delete;
    Speaking &operator=(const Speaking &) = delete;
};

void speakIn(const QString &language);

/// While it lives nothing is translated, so that a module can have an application object of its own.
class Silence {
public:
    Silence();
    ~Silence();
    Silence(const Silence &) = delete;
    Silence &operator=(const Silence &) = delete;
};

} // namespace tussen
