#pragma once

#include <QListWidget>

namespace tussen {

/// Names to choose from, above the line that is being typed; the line keeps the keyboard.
class QuickAddPopup : public QListWidget {
    Q_OBJECT
public:
    explicit QuickAddPopup(QWidget *parent);

    /// Shows the names with the first one chosen; hides where there are none.
    void offer(const QStringList &names);
    void step(int rows);
    [[nodiscard]] QString chosen() const;

    [[nodiscard]] QSize sizeHint() const override;
};

} // namespace tussen
