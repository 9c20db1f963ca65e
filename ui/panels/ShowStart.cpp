#include "panels/ShowStart.h"

#include <QHelpEvent>
#include <QLineEdit>
#include <QToolTip>

namespace tussen {

namespace {

class StartShown : public QObject {
public:
    explicit StartShown(QLineEdit &line) : QObject(&line), line_(line) {
        line.installEventFilter(this);
        connect(&line, &QLineEdit::textChanged, this, &StartShown::goToStart);
        connect(&line, &QLineEdit::editingFinished, this, &StartShown::goToStart);
        goToStart();
    }

protected:
    bool eventFilter(QObject *, QEvent *event) override {
        if (event->type() != QEvent::ToolTip || !isCut()) return false;
        QToolTip::showText(static_cast<QHelpEvent *>(event)->globalPos(), line_.text(), &line_);
        return true;
    }

private:
    void goToStart() {
        if (!line_.hasFocus()) line_.setCursorPosition(0);
    }
    [[nodiscard]] bool isCut() const {
        return line_.fontMetrics().horizontalAdvance(line_.text()) > line_.contentsRect().width();
    }

    QLineEdit &line_;
};

} // namespace

void showStart(QLineEdit &line) {
    new StartShown(line); // the line's
}

} // namespace tussen
