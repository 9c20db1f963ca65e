#pragma once

#include <QFrame>
#include <QList>
#include <QPointer>

#include <functional>

class QLabel;
class QLineEdit;
class QListWidget;

namespace tussen {

/// One thing to pick.
struct PickRow {
    QString title;
    QString detail;      ///< where it is, or what it does
    QString right;       ///< a key, or a kind
    bool enabled = true; ///< otherwise it stands there and cannot be taken; the detail says why
    std::function<void()> take;
};

/// A line over the window's head with a list below that follows what is typed. Arrows move, Enter or a click
/// takes a row, Escape or going elsewhere closes.
class PickPopup : public QFrame {
    Q_OBJECT
public:
    using Search = std::function<QList<PickRow>(const QString &typed)>;

    explicit PickPopup(QWidget *window);

    /// Opens with an empty line; `empty` is said where nothing fits.
    void open(const QString &name, const QString &empty, const Search &search);
    void close();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void refresh();
    void place();
    void move(int rows);
    void take(int row);
    bool pressed(int key);

    QLineEdit *line_;
    QListWidget *list_;
    QLabel *empty_;
    Search search_;
    QList<PickRow> rows_;
    QPointer<QWidget> before_; ///< what had the keyboard
};

} // namespace tussen
