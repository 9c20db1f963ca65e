#pragma once

#include "models/FindingsModel.h"

#include <QWidget>

class QToolButton;

namespace tussen {

/// Numbers of findings by severity; each is a switch that leaves only its findings in the list.
class SeverityChips : public QWidget {
    Q_OBJECT
public:
    explicit SeverityChips(QWidget *parent = nullptr);

    void setCounts(const FindingsModel::Counts &counts);
    [[nodiscard]] std::set<Severity> chosen() const;
    [[nodiscard]] bool acceptedChosen() const;

signals:
    void changed();

private:
    QToolButton *makeChip(const QString &name);

    std::array<QToolButton *, 3> chips_; ///< by Severity
    QToolButton *accepted_;
};

} // namespace tussen
