#pragma once

#include "panels/BarChart.h"
#include "words/FigureReport.h"

#include <QFrame>

class QLabel;

namespace tussen {

/// The figure chosen: what it means, and what drives it.
class FigureDetail : public QFrame {
    Q_OBJECT
public:
    explicit FigureDetail(QWidget *parent = nullptr);

    void show(const FigureReport::Entry &entry, const FigureWords &words, const FigureReport::List &drivers,
              const std::vector<Bar> &bars);
    [[nodiscard]] BarChart &bars() const { return *chart_; }

private:
    QLabel *title_;
    QLabel *meaning_;
    QLabel *heading_;
    BarChart *chart_;
    QLabel *more_;
};

} // namespace tussen
