#pragma once

#include "checks/Waive.h"

#include <QDialog>

class QCheckBox;
class QDateEdit;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;

namespace tussen {

/// Asks why a finding is accepted, by whom, and when to look at it again. The name is remembered.
class AcceptDialog : public QDialog {
    Q_OBJECT
public:
    /// `before` is what was said about it earlier, or nullptr.
    AcceptDialog(const QString &finding, const Waiver *before, QWidget *parent = nullptr);

    [[nodiscard]] Acceptance acceptance() const;

private:
    void fill(const Waiver &before);
    void makeLayout(const QString &finding);
    void confirm();

    QPlainTextEdit *reason_;
    QLineEdit *author_;
    QCheckBox *review_;
    QDateEdit *reviewOn_;
    QPushButton *accept_;
};

} // namespace tussen
