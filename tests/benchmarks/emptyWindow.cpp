// The least a Qt program can do: open an empty window as large as Tussen's, draw it once, end.

#include <QApplication>
#include <QPaintEvent>
#include <QWidget>

namespace {

class Empty : public QWidget {
    void paintEvent(QPaintEvent *) override {
        QMetaObject::invokeMethod(qApp, &QApplication::quit, Qt::QueuedConnection);
    }
};

} // namespace

int main(int argc, char **argv) {
    QApplication application(argc, argv);
    Empty window;
    window.resize(1680, 1020);
    window.show();
    return QApplication::exec();
}
