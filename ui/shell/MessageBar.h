#pragma once

#include <QFrame>

#include <functional>
#include <memory>

class QHBoxLayout;
class QLabel;
class QPushButton;

namespace tussen {

class DocumentController;
class Relations;
class Selection;

/// One line below the map: what went wrong or what may be wanted now, with at most one thing to do about it.
class MessageBar : public QFrame {
    Q_OBJECT
public:
    enum class Kind { note, problem };
    /// When a message ends, unless somebody closes it before.
    enum class Ends {
        nextStep,   ///< it answers what was done: when something else is done, chosen or shown
        nextChange, ///< it is about a change that was refused or may be wanted: when one goes through
        settled     ///< it is about the document or its file: when whoever said it takes it back
    };

    explicit MessageBar(QWidget *parent = nullptr);

    void say(Kind kind, const QString &text, Ends ends = Ends::nextStep);
    void offer(Kind kind, const QString &text, const QString &action, const std::function<void()> &run,
               Ends ends = Ends::settled);
    void clear();
    [[nodiscard]] QString text() const;

    /// Sees from now on what is done, and ends messages as they say. Who answers a choice or a change says so
    /// after this was told of it.
    void follow(const DocumentController &controller, const Selection &selection);

private:
    void goOn(bool changed);

    Ends ends_ = Ends::settled;
    std::weak_ptr<const Relations> state_; ///< of the document, as it was told last
    QLabel *text_;
    QPushButton *action_;
    std::function<void()> run_;
};

} // namespace tussen
