#include "panels/FigureTiles.h"

#include "panels/FigureTile.h"
#include "panels/Style.h"
#include "panels/TileLayout.h"

#include <QLabel>
#include <QVBoxLayout>

namespace tussen {

namespace {

constexpr int leastTile = 116; ///< px: two beside each other in a narrow dock

} // namespace

FigureTiles::FigureTiles(const QString &heading, QWidget *parent)
    : QWidget(parent),
      grid_(new TileLayout(leastTile, style::grid)) {
    auto *head = new QLabel(heading);
    head->setObjectName(QStringLiteral("caption"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    column->addWidget(head);
    column->addLayout(grid_);
    setAccessibleName(heading);
}

/// Tiles stay as far as there are as many as before, and with them the keyboard.
void FigureTiles::setEntries(const std::vector<FigureReport::Entry> &entries) {
    for (; tiles_.size() > entries.size(); tiles_.pop_back())
        delete tiles_.back();
    while (tiles_.size() < entries.size()) {
        auto *tile = new FigureTile;
        connect(tile, &QAbstractButton::clicked, this, [this, tile] { emit chosen(tile->figure()); });
        tiles_.push_back(tile);
        grid_->addWidget(tile);
    }
    for (std::size_t i = 0; i < entries.size(); ++i)
        tiles_[i]->setEntry(entries[i]);
    setVisible(!entries.empty());
}

void FigureTiles::setCurrent(const std::optional<Figure> &figure) {
    for (FigureTile *tile : tiles_)
        tile->setChecked(tile->figure() == figure);
}

} // namespace tussen
