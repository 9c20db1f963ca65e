#include "panels/FigureChart.h"

#include "panels/Labels.h"

#include <QVBoxLayout>

namespace tussen {

FigureChart::FigureChart(QWidget *parent)
    : QWidget(parent),
      heading_(makeLabel("sectionHead")),
      meaning_(makeLabel("muted")),
      chart_(new BarChart) {
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(4, 0, 4, 0); // as the card above it
    column->setSpacing(2);
    for (QLabel *label : {heading_, meaning_})
        label->setContentsMargins(8, 0, 8, 0); // in line with the words of the bars
    column->addWidget(heading_);
    column->addWidget(meaning_);
    column->addWidget(chart_);
}

void FigureChart::show(const QString &heading, const QString &meaning, const std::vector<Bar> &bars) {
    showText(*heading_, heading);
    showText(*meaning_, meaning);
    chart_->setBars(bars);
    chart_->setAccessibleName(heading);
}

} // namespace tussen
