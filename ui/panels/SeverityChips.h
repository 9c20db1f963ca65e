#pragma once

#include "models/FindingsModel.h"

#include <QWidget>

class QLabel;
class QToolButton;

namespace tussen {

/// Numbers of findings by severity; each is a switch that leaves only its findings in the list, and says what
/// it shows or hides.
class SeverityChips : public QWidget {
    Q_OBJECT
public:
    explicit SeverityChips(QWidget *parent = nullptr);

    void setCounts(const FindingsModel::Counts &counts);
    /// Says that other numbers are being made.
    void setChecking(bool checking);
    [[nodiscard]] std::set<Severity> chosen() const;
    [[nodiscard]] bool acceptedChosen() const;

signals:
    void changed();

private:
    QToolButton *makeChip();
    void write(std::size_t place, const QString &count);

    QLabel *checking_;
    std::array<QToolButton *, 3> chips_; ///< by Severity
    QToolButton *accepted_;
};

} // namespace tussen
