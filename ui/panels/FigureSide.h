#pragma once

#include "models/JourneyFigures.h"
#include "panels/BarChart.h"

#include <QWidget>

class QToolButton;

namespace tussen {

class FigureChart;
class FigureDetail;

/// A line in the drivers of a figure.
struct FigureLine {
    Figure figure = Figure::touchpoints;
    int line = 0;
    bool operator==(const FigureLine &) const = default;
};

/// Beside the tiles: what the chosen figure means and what drives it; effort and spillover by partner; and,
/// once somebody opens it, what would be without each partner.
class FigureSide : public QWidget {
    Q_OBJECT
public:
    explicit FigureSide(QWidget *parent = nullptr);

    /// Shows the figures, which must stay there until others are shown. nullptr is none.
    void show(JourneyFigures *figures);
    /// Shows one figure in full, or none.
    void showDetail(const std::optional<Figure> &figure);
    /// Shows which line is chosen, without telling.
    void setCurrent(const std::optional<FigureLine> &line);

signals:
    void chosen(const tussen::FigureLine &line);
    void opened(); ///< removal effects, or closed

private:
    QToolButton *makeOpener();
    void fill(FigureChart &chart, Figure figure, const QString &heading, const QString &none);
    void fillRemovals();
    [[nodiscard]] std::vector<Bar> barsOf(const FigureReport::List &list) const;

    JourneyFigures *figures_ = nullptr;
    std::optional<Figure> inDetail_;
    FigureDetail *detail_;
    FigureChart *effort_;
    FigureChart *spillover_;
    QToolButton *opener_; ///< of the removal effects
    FigureChart *removals_;
};

} // namespace tussen
