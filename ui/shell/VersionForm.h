#pragma once

#include <QDate>
#include <QDialog>

class QDateEdit;
class QLineEdit;

namespace tussen {

/// Asks for the name of a version and the day it stands for. There is no version without a name.
class VersionForm : public QDialog {
    Q_OBJECT
public:
    VersionForm(const QString &title, const QString &name, QDate day, QWidget *parent = nullptr);

    [[nodiscard]] QString name() const;
    [[nodiscard]] QDate day() const;

private:
    QLineEdit *name_;
    QDateEdit *day_;
};

} // namespace tussen
