#pragma once

#include <QWidget>

class QLabel;

namespace tussen {

/// A head, what it heads, and below it, in red, why an entry was refused.
class EntryField : public QWidget {
    Q_OBJECT
public:
    /// Takes the editor over, and makes the caption its buddy and accessible name.
    EntryField(const QString &caption, QWidget *editor, QWidget *parent = nullptr);

    /// Shows the reason under the editor; an empty one clears it.
    void showProblem(const QString &problem);
    [[nodiscard]] QString problem() const;

    /// For editors whose use is plain without a head; it stays their accessible name.
    void hideCaption();

private:
    QWidget *editor_;
    QLabel *caption_;
    QLabel *problem_;
};

} // namespace tussen
