#include "panels/Steps.h"

#include <QMenu>

namespace tussen {

void fillMenu(QMenu &menu, const std::vector<Step> &steps) {
    for (const Step &step : steps) {
        if (step.apart && !menu.isEmpty()) menu.addSeparator();
        QAction *action = menu.addAction(QString(step.words).replace(QLatin1Char('&'), QLatin1String("&&")));
        QObject::connect(action, &QAction::triggered, &menu, step.take);
    }
}

} // namespace tussen
