#pragma once

#include "models/Snapshot.h"

#include <QWidget>

namespace tussen {

/// The journey in six numbers, those that alarm in the alarm's colour. Conflicts are those of the list of
/// findings, also where nothing on this journey moves what they are about. Where there is no room for all,
/// those that say least go first. Says so while the checks run.
class FiguresLine : public QWidget {
    Q_OBJECT
public:
    explicit FiguresLine(QWidget *parent = nullptr);

    void show(const SnapshotPtr &snapshot);

    /// All of it in plain text, and what of it there is room for.
    [[nodiscard]] QString text() const;
    [[nodiscard]] QString shownText() const;
    /// While the checks run that of before, so that nothing around it moves.
    [[nodiscard]] QSize sizeHint() const override { return hint_; }

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    struct Part {
        QString number; ///< in bold, before the words
        QString words;
        QColor color;
        int indent = 0; ///< px that the number takes
        int width = 0;  ///< px of all
        bool alarms = false;

        [[nodiscard]] QString text() const {
            return number.isEmpty() ? words : number + QLatin1Char(' ') + words;
        }
    };

    void write();
    void add(int number, const Counted &words, bool alarms);
    void measure();
    [[nodiscard]] QFont bold() const;
    [[nodiscard]] std::vector<const Part *> fitting() const;

    SnapshotPtr snapshot_;
    std::vector<Part> parts_;
    QSize hint_; ///< with the figures written last
};

} // namespace tussen
