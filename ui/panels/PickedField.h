#pragma once

#include "panels/TextField.h"

class QToolButton;

namespace tussen {

/// A text that can be typed, or chosen with the button beside it; Alt+Down presses that one too.
class PickedField : public TextField {
    Q_OBJECT
public:
    /// `words` tell what the button does.
    PickedField(const QString &caption, const QString &words, Commit commit, QWidget *parent = nullptr);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    /// Shows what there is to choose from, below the button.
    virtual void pick() = 0;
    [[nodiscard]] QToolButton &button() const { return *button_; }
    [[nodiscard]] QString typed() const;
    /// Writes it as if it had been typed.
    void take(const QString &text);

private:
    QToolButton *button_;
};

} // namespace tussen
