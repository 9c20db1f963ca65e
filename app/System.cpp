#include "System.h"

#include <clocale>
#include <csignal>
#include <cstdlib>
#include <cstring>
#include <initializer_list>

#include <langinfo.h>
#include <unistd.h>

namespace tussen {

void preferErrorsToSignals() {
    std::signal(SIGXFSZ, SIG_IGN);
}

bool errorsGoToTerminal() {
    return isatty(STDERR_FILENO) == 1;
}

bool hasDisplay() {
    for (const char *variable : {"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"}) {
        const char *value = std::getenv(variable);
        if (value && *value) return true;
    }
    return false;
}

void ensureUtf8Locale() {
    std::setlocale(LC_ALL, "");
    if (std::strcmp(nl_langinfo(CODESET), "UTF-8") != 0) setenv("LC_ALL", "C.UTF-8", 1);
}

} // namespace tussen
