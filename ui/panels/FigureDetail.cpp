#include "panels/FigureDetail.h"

#include "panels/Labels.h"
#include "texts/Utf8.h"

#include <QVBoxLayout>

namespace tussen {

FigureDetail::FigureDetail(QWidget *parent)
    : QFrame(parent),
      title_(makeLabel("sectionHead")),
      meaning_(makeLabel("muted")),
      heading_(makeLabel("caption")),
      chart_(new BarChart),
      more_(makeLabel("caption")) {
    setObjectName(QStringLiteral("findingNote"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(4, 10, 4, 8);
    column->setSpacing(4);
    for (QLabel *label : {title_, meaning_, heading_, more_})
        label->setContentsMargins(8, 0, 8, 0); // in line with the words of the bars
    for (QWidget *each : std::initializer_list<QWidget *>{title_, meaning_, heading_, chart_, more_})
        column->addWidget(each);
}

void FigureDetail::show(const FigureReport::Entry &entry, const FigureWords &words,
                        const FigureReport::List &drivers, const std::vector<Bar> &bars) {
    showText(*title_,
             entry.number.empty() ? QString() : tr("%1 %2").arg(toQt(entry.number), toQt(entry.words)));
    showText(*meaning_, toQt(words.meaning));
    showText(*heading_, bars.empty() ? QString() : toQt(drivers.heading));
    showText(*more_, toQt(drivers.more));
    chart_->setBars(bars);
    chart_->setAccessibleName(toQt(drivers.heading));
    setVisible(true);
}

} // namespace tussen
