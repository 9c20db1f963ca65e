#include "panels/FigureSide.h"

#include "panels/FigureChart.h"
#include "panels/FigureDetail.h"
#include "panels/Style.h"
#include "texts/Utf8.h"

#include <QToolButton>
#include <QVBoxLayout>

namespace tussen {

namespace {

Bar barOf(const FigureReport::Line &line, const JourneyFigures &figures) {
    Bar bar{toQt(line.name), toQt(line.detail), toQt(line.number), line.length, Bar::Fill::plain, {}};
    if (line.owner == FigureReport::Line::Owner::nobody) bar.fill = Bar::Fill::gap;
    if (line.owner == FigureReport::Line::Owner::partner) {
        bar.fill = Bar::Fill::color;
        bar.color = QColor::fromRgb(figures.colorOf(line.partner));
    }
    return bar;
}

} // namespace

FigureSide::FigureSide(QWidget *parent)
    : QWidget(parent),
      detail_(new FigureDetail),
      effort_(new FigureChart),
      spillover_(new FigureChart),
      opener_(makeOpener()),
      removals_(new FigureChart) {
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    for (QWidget *each : std::initializer_list<QWidget *>{detail_, effort_, spillover_, opener_, removals_})
        column->addWidget(each);
    column->addStretch(1);
    connect(opener_, &QToolButton::toggled, this, [this] {
        fillRemovals();
        emit opened();
    });
    const auto pass = [this](const BarChart &chart, Figure figure) {
        connect(&chart, &BarChart::chosen, this, [this, figure](int line) { emit chosen({figure, line}); });
    };
    pass(effort_->bars(), Figure::effortShare);
    pass(spillover_->bars(), Figure::spillover);
    pass(removals_->bars(), Figure::removalEffect);
    connect(&detail_->bars(), &BarChart::chosen, this, [this](int line) {
        emit chosen({inDetail_.value(), line});
    });
    show(nullptr);
}

QToolButton *FigureSide::makeOpener() {
    auto *opener = new QToolButton;
    opener->setObjectName(QStringLiteral("opener"));
    opener->setCheckable(true);
    opener->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    opener->setFocusPolicy(Qt::StrongFocus);
    opener->setArrowType(Qt::RightArrow);
    connect(opener, &QToolButton::toggled, opener,
            [opener](bool open) { opener->setArrowType(open ? Qt::DownArrow : Qt::RightArrow); });
    return opener;
}

void FigureSide::show(JourneyFigures *figures) {
    figures_ = figures;
    const bool there = figures && figures->hasVisits();
    effort_->setVisible(there);
    spillover_->setVisible(there);
    opener_->setVisible(there);
    if (there) {
        const auto heading = [&](Figure figure) { return toQt(figures->words(figure).name.many); };
        fill(*effort_, Figure::effortShare, heading(Figure::effortShare), {});
        fill(*spillover_, Figure::spillover, heading(Figure::spillover), toQt(figures->texts().noSpillover));
        opener_->setText(heading(Figure::removalEffect));
    }
    fillRemovals();
    showDetail(inDetail_);
}

/// Where there are no bars, the words given stand instead of what the bars mean; without words there is no
/// chart at all.
void FigureSide::fill(FigureChart &chart, Figure figure, const QString &heading, const QString &none) {
    const std::vector<Bar> bars = barsOf(figures_->drivers(figure));
    chart.show(heading, bars.empty() ? none : toQt(figures_->words(figure).meaning), bars);
    chart.setVisible(!bars.empty() || !none.isEmpty());
}

/// The removal effects are found only while they are looked at: they take solving the journey again for each
/// partner.
void FigureSide::fillRemovals() {
    const bool wanted = figures_ && figures_->hasVisits() && opener_->isChecked();
    removals_->setVisible(wanted);
    if (wanted) fill(*removals_, Figure::removalEffect, {}, {});
}

void FigureSide::showDetail(const std::optional<Figure> &figure) {
    inDetail_ = figure;
    const FigureReport::Entry *entry = figures_ && figure ? figures_->entry(*figure) : nullptr;
    detail_->setVisible(entry != nullptr);
    if (!entry) return;
    const FigureReport::List &drivers = figures_->drivers(*figure);
    detail_->show(*entry, figures_->words(*figure), drivers, barsOf(drivers));
}

void FigureSide::setCurrent(const std::optional<FigureLine> &line) {
    const auto set = [&](const BarChart &chart, std::optional<Figure> figure) {
        chart.setCurrent(line && figure == line->figure ? line->line : -1);
    };
    set(effort_->bars(), Figure::effortShare);
    set(spillover_->bars(), Figure::spillover);
    set(removals_->bars(), Figure::removalEffect);
    set(detail_->bars(), inDetail_);
}

std::vector<Bar> FigureSide::barsOf(const FigureReport::List &list) const {
    std::vector<Bar> bars;
    for (const FigureReport::Line &line : list.lines)
        bars.push_back(barOf(line, *figures_));
    return bars;
}

} // namespace tussen
