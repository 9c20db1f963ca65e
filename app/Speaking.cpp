#include "Speaking.h"

#include "System.h"
#include "texts/Language.h"

#include <QCoreApplication>
#include <QLocale>

#include <array>
#include <memory>

namespace tussen {

namespace {

/// Translations live in an application object; English needs none, which most commands are spared then.
std::unique_ptr<QCoreApplication> application;

void makeApplication() {
    ensureUtf8Locale();
    static std::array<char, 7> name{"tussen"};
    static std::array<char *, 2> arguments{name.data(), nullptr};
    static int count = 1;
    application = std::make_unique<QCoreApplication>(count, arguments.data());
}

} // namespace

QString usersLanguage() {
    // Asked for once: ensureUtf8Locale changes what Qt takes for the system's language.
    static const QString language = languageFor(QLocale::system().uiLanguages());
    return language;
}

void speakIn(const QString &language) {
    if (!application && language != languages().front()) makeApplication();
    speak(language);
}

Speaking::Speaking() {
    speakIn(usersLanguage());
}

Speaking::~Speaking() {
    application.reset(); // Qt does not outlive main
}

Silence::Silence() {
    application.reset();
}

Silence::~Silence() {
    speakIn(spokenLanguage());
}

} // namespace tussen
