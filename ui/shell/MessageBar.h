#pragma once

#include <QFrame>

#include <functional>

class QHBoxLayout;
class QLabel;
class QPushButton;

namespace tussen {

/// One line below the map: what went wrong or what may be wanted now, with at most one thing to do about it.
class MessageBar : public QFrame {
    Q_OBJECT
public:
    enum class Kind { note, problem };

    explicit MessageBar(QWidget *parent = nullptr);

    void say(Kind kind, const QString &text);
    void offer(Kind kind, const QString &text, const QString &action, const std::function<void()> &run);
    void clear();
    [[nodiscard]] QString text() const;

private:
    QLabel *text_;
    QPushButton *action_;
    std::function<void()> run_;
};

} // namespace tussen
