#pragma once

#include <QColor>
#include <QString>
#include <QWidget>

#include <vector>

namespace tussen {

/// One bar: a name, a number, and a length that shows it.
struct Bar {
    enum class Fill { plain, color, gap }; ///< `gap` is hatched as the lane *Nobody* is

    QString name;
    QString detail; ///< stands behind the name where there is room
    QString number;
    double length = 0; ///< 0..1 of the chart's width
    Fill fill = Fill::plain;
    QColor color; ///< with Fill::color

    bool operator==(const Bar &) const = default;
};

/// Bars below each other, each under its name and number. Each is a button: a click, Return or Space chooses
/// it.
class BarChart : public QWidget {
    Q_OBJECT
public:
    explicit BarChart(QWidget *parent = nullptr);

    /// The bars keep their widgets, and with them the keyboard, as far as there are as many as before.
    void setBars(const std::vector<Bar> &bars);
    /// Shows which one is chosen, -1 for none, without telling.
    void setCurrent(int bar) const;

signals:
    void chosen(int bar);
};

} // namespace tussen
