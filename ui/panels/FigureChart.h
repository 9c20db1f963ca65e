#pragma once

#include "panels/BarChart.h"

class QLabel;

namespace tussen {

/// A bar chart under a heading, with a line that says what its numbers are.
class FigureChart : public QWidget {
    Q_OBJECT
public:
    explicit FigureChart(QWidget *parent = nullptr);

    /// A heading or meaning that is empty is left out.
    void show(const QString &heading, const QString &meaning, const std::vector<Bar> &bars);
    [[nodiscard]] BarChart &bars() const { return *chart_; }

private:
    QLabel *heading_;
    QLabel *meaning_;
    BarChart *chart_;
};

} // namespace tussen
