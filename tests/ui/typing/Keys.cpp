#include "tests/ui/typing/Keys.h"

#include <QApplication>
#include <QTest>

namespace tussen::test {

Keys::Keys(QWidget &window, std::function<void()> pressed) : window_(window), pressed_(std::move(pressed)) {}

QWidget &Keys::target() const {
    if (QWidget *popup = QApplication::activePopupWidget())
        return popup->focusWidget() ? *popup->focusWidget() : *popup;
    return QApplication::focusWidget() ? *QApplication::focusWidget() : window_;
}

void Keys::press(Qt::Key key, Qt::KeyboardModifiers with) {
    ++others_;
    QTest::keyClick(&target(), key, with);
    QApplication::processEvents(); // what waits for the window to be idle, such as a list that closes
    done();
}

void Keys::type(const QString &text) {
    for (const QChar character : text) {
        ++characters_;
        QTest::keyClick(&target(), character.toLatin1());
        done();
    }
}

void Keys::done() const {
    if (pressed_) pressed_();
}

} // namespace tussen::test
