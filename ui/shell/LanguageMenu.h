#pragma once

#include <QMenu>

namespace tussen {

class MessageBar;

/// The language that people chose for the window, or the one of their system where they chose none.
[[nodiscard]] QString preferredLanguage(const QString &system);

/// Which language the window speaks from its next start.
class LanguageMenu : public QMenu {
    Q_OBJECT
public:
    LanguageMenu(MessageBar &messages, QWidget *window);

private:
    void add(const QString &language, const QString &name);

    MessageBar &messages_;
    QActionGroup *choices_;
};

} // namespace tussen
