#include "shell/CommandWords.h"

#include <QAction>
#include <QVariant>

namespace tussen {

namespace {

constexpr auto fullName = "fullName";
constexpr auto otherWords = "otherWords";
constexpr auto needsFirst = "needs";
constexpr auto looksOnly = "looks";

} // namespace

void setFullName(QAction &action, const QString &name) {
    action.setProperty(fullName, name);
}

QString fullNameOf(const QAction &action) {
    const QString name = action.property(fullName).toString();
    return name.isEmpty() ? withoutMnemonic(action.text()) : name;
}

void setOtherWords(QAction &action, const QString &words) {
    action.setProperty(otherWords, words);
}

QString otherWordsOf(const QAction &action) {
    return action.property(otherWords).toString();
}

void setNeeds(QAction &action, const QString &needs, CommandUse use) {
    action.setProperty(needsFirst, needs);
    action.setProperty(looksOnly, use == CommandUse::looks);
}

QString needsOf(const QAction &action) {
    return action.property(needsFirst).toString();
}

CommandUse useOf(const QAction &action) {
    return action.property(looksOnly).toBool() ? CommandUse::looks : CommandUse::changes;
}

QString withoutMnemonic(const QString &text) {
    QString words;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i] == QLatin1Char('&') && i + 1 < text.size()) ++i; // what is marked, or a real &
        words += text[i];
    }
    return words;
}

} // namespace tussen
