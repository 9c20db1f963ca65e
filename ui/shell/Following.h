#pragma once

#include <QObject>

class QTimer;
class QWidget;

namespace tussen {

/// Lets the map go first: after a change it is painted, and only then the panels follow, once for all that
/// has happened meanwhile. Whoever touches a panel before that finds it up to date all the same.
class Following : public QObject {
    Q_OBJECT
public:
    /// `first` is what is shown without delay, with all that lies on it.
    Following(const QWidget &first, QObject *parent);

    /// What follows is due when there is nothing else to do.
    void later();
    /// Whatever is due happens now.
    void now();

signals:
    void due();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    [[nodiscard]] bool follows(const QObject *watched) const;

    const QWidget &first_;
    QTimer *timer_;
};

} // namespace tussen
