#pragma once

#include "words/FigureReport.h"

#include <QWidget>

#include <optional>

namespace tussen {

class FigureTile;

/// Tiles under a heading.
class FigureTiles : public QWidget {
    Q_OBJECT
public:
    explicit FigureTiles(const QString &heading, QWidget *parent = nullptr);

    void setEntries(const std::vector<FigureReport::Entry> &entries);
    /// Shows which one is chosen, without telling.
    void setCurrent(const std::optional<Figure> &figure);
    [[nodiscard]] FigureTile *first() const { return tiles_.empty() ? nullptr : tiles_.front(); }

signals:
    void chosen(tussen::Figure figure);

private:
    std::vector<FigureTile *> tiles_;
    QLayout *grid_;
};

} // namespace tussen
