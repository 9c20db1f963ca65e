#include "panels/FiguresPanel.h"

#include "panels/FigureTile.h"
#include "panels/FigureTiles.h"
#include "panels/Labels.h"
#include "panels/Style.h"
#include "texts/FigureTexts.h"
#include "texts/Utf8.h"

#include <QBoxLayout>
#include <QResizeEvent>
#include <QScopedValueRollback>
#include <QScrollArea>

namespace tussen {

namespace {

constexpr int leastForHalves = 560; ///< px: below, the charts stand under the tiles

QScrollArea *scrolling(QWidget *content) {
    auto *area = new QScrollArea;
    content->setObjectName(QStringLiteral("form"));
    area->setWidget(content);
    area->setWidgetResizable(true);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setFrameShape(QFrame::NoFrame);
    area->setFocusPolicy(Qt::NoFocus);
    return area;
}

} // namespace

FiguresPanel::FiguresPanel(FigureReport::DriversFunction drivers, QWidget *parent)
    : DocumentPanel(parent),
      driversOf_(std::move(drivers)),
      words_(translatedFigureTexts()),
      halves_(new QBoxLayout(QBoxLayout::LeftToRight, this)),
      empty_(makeLabel("muted")),
      visits_(new FigureTiles(tr("What a customer can expect"))),
      counts_(new FigureTiles(tr("What is on the map"))),
      side_(new FigureSide) {
    halves_->setContentsMargins(14, 4, 4, 8);
    halves_->setSpacing(style::grid);
    halves_->addWidget(scrolling(makeTiles()), 3);
    halves_->addWidget(scrolling(side_), 2);
    side_->setContentsMargins(0, 0, style::grid, 0);
    connect(visits_, &FigureTiles::chosen, this, &FiguresPanel::chooseTile);
    connect(counts_, &FigureTiles::chosen, this, &FiguresPanel::chooseTile);
    connect(side_, &FigureSide::chosen, this, &FiguresPanel::chooseLine);
    connect(side_, &FigureSide::opened, this, &FiguresPanel::orderKeyboard);
    fill();
}

FiguresPanel::~FiguresPanel() = default;

QWidget *FiguresPanel::makeTiles() {
    empty_->setText(toQt(words_.noJourney));
    auto *tiles = new QWidget;
    auto *column = new QVBoxLayout(tiles);
    column->setContentsMargins(0, 0, style::grid, 0);
    column->setSpacing(14);
    for (QWidget *each : std::initializer_list<QWidget *>{empty_, visits_, counts_})
        column->addWidget(each);
    column->addStretch(1);
    return tiles;
}

/// Makes the figures anew, unless only checks have run, which change none. What is chosen stays chosen,
/// except for a line, which may have another place now.
void FiguresPanel::refresh() {
    const SnapshotPtr before = std::exchange(shown_, snapshot());
    if (shown_ && before && shown_->relations == before->relations && shown_->journey == before->journey)
        return;
    const bool there = shown_ && shown_->journey;
    auto made = there ? std::make_unique<JourneyFigures>(shown_, words_, driversOf_) : nullptr;
    side_->show(made.get());
    figures_ = std::move(made); // what was shown before is let go only now
    fill();
    const bool chosenBefore = tile_ || line_;
    line_.reset();
    if (tile_ && !(figures_ && figures_->entry(*tile_))) tile_.reset();
    showChoice();
    if (chosenBefore && marksOfChoice() != marks_) tell();
}

void FiguresPanel::fill() {
    empty_->setVisible(!figures_);
    visits_->setEntries(figures_ ? figures_->visits() : std::vector<FigureReport::Entry>());
    counts_->setEntries(figures_ ? figures_->counts() : std::vector<FigureReport::Entry>());
}

/// A second click lets go of the tile.
void FiguresPanel::chooseTile(Figure figure) {
    tile_ = tile_ == figure && !line_ ? std::nullopt : std::optional(figure);
    line_.reset();
    showChoice();
    tell();
}

void FiguresPanel::chooseLine(const FigureLine &line) {
    line_ = line_ == line ? std::nullopt : std::optional(line);
    showChoice();
    tell();
}

void FiguresPanel::clearChoice() {
    if (telling_) return;
    tile_.reset();
    line_.reset();
    showChoice();
}

void FiguresPanel::showChoice() {
    visits_->setCurrent(tile_);
    counts_->setCurrent(tile_);
    side_->showDetail(tile_);
    side_->setCurrent(line_);
    orderKeyboard();
}

/// Buttons come and go; the keyboard follows them as they stand.
void FiguresPanel::orderKeyboard() {
    const auto buttons = findChildren<QAbstractButton *>();
    for (qsizetype i = 1; i < buttons.size(); ++i)
        setTabOrder(buttons[i - 1], buttons[i]);
}

void FiguresPanel::focusFirst() {
    if (FigureTile *first = visits_->first()) first->setFocus(Qt::ShortcutFocusReason);
}

void FiguresPanel::tell() {
    marks_ = marksOfChoice();
    const QScopedValueRollback telling(telling_, true);
    emit figureChosen();
}

std::vector<EntityRef> FiguresPanel::marksOfChoice() {
    if (!figures_) return {};
    if (line_) return figures_->drivers(line_->figure).lines.at(static_cast<std::size_t>(line_->line)).marks;
    return tile_ ? figures_->drivers(*tile_).marks : std::vector<EntityRef>();
}

void FiguresPanel::resizeEvent(QResizeEvent *event) {
    QWidget::resizeEvent(event);
    halves_->setDirection(event->size().width() >= leastForHalves ? QBoxLayout::LeftToRight
                                                                  : QBoxLayout::TopToBottom);
}

} // namespace tussen
