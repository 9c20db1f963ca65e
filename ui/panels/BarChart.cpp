#include "panels/BarChart.h"

#include "panels/BarButton.h"

#include <QVBoxLayout>

namespace tussen {

namespace {

BarButton *button(const QLayout &column, int bar) {
    return static_cast<BarButton *>(column.itemAt(bar)->widget());
}

} // namespace

BarChart::BarChart(QWidget *parent) : QWidget(parent) {
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
}

void BarChart::setBars(const std::vector<Bar> &bars) {
    const int count = static_cast<int>(bars.size());
    while (layout()->count() > count)
        delete button(*layout(), layout()->count() - 1);
    while (layout()->count() < count) {
        auto *made = new BarButton;
        connect(made, &QAbstractButton::clicked, this, [this, bar = layout()->count()] { emit chosen(bar); });
        layout()->addWidget(made);
    }
    for (int bar = 0; bar < count; ++bar)
        button(*layout(), bar)->setBar(bars[static_cast<std::size_t>(bar)]);
}

void BarChart::setCurrent(int bar) const {
    for (int one = 0; one < layout()->count(); ++one)
        button(*layout(), one)->setChecked(one == bar);
}

} // namespace tussen
