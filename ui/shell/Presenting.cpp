#include "shell/Presenting.h"

#include "graph/Steps.h"
#include "shell/Actions.h"
#include "shell/CommandWords.h"
#include "shell/DocumentController.h"
#include "shell/GoTo.h"
#include "shell/InShoes.h"
#include "shell/MapArea.h"
#include "shell/Presentation.h"
#include "shell/Selection.h"

#include <QMainWindow>
#include <QMenu>
#include <QScreen>

namespace tussen {

namespace {

/// Where a walk begins: at the touchpoint that is chosen, or where the journey does.
std::optional<Id<Touchpoint>> beginning(const Snapshot &snapshot, const std::optional<EntityRef> &chosen) {
    if (chosen && chosen->type == EntityType::touchpoint) return Id<Touchpoint>{chosen->id};
    const auto starts = startsOf(*snapshot.relations, *snapshot.journey);
    return starts.empty() ? std::nullopt : std::optional(starts.front()->id);
}

} // namespace

Presenting::Presenting(DocumentController &controller, Selection &selection, MapArea &area,
                       QMainWindow &window, QMenu &menu)
    : QObject(&window),
      controller_(controller),
      selection_(selection),
      area_(area),
      window_(window),
      presentation_(makeAction(window, tr("&Presentation"), {QKeySequence(Qt::Key_F5)},
                               tr("Show the journey page by page, in large type"))) {
    presentation_->setIconText(tr("Present"));
    QAction *walk = makeAction(window, tr("In the Customer's &Shoes"), {QKeySequence(tr("Shift+F5"))},
                               tr("Walk the journey as one customer, touchpoint by touchpoint"));
    setOtherWords(*presentation_, tr("slides slideshow show beamer", "Presentation"));
    setOtherWords(*walk, tr("walk persona path", "In the Customer's Shoes"));
    menu.addActions({presentation_, walk});
    for (QAction *action : {presentation_, walk})
        action->setEnabled(false);
    connect(&controller, &DocumentController::changed, this, [this, walk] {
        const bool something = controller_.snapshot()->journey.has_value();
        presentation_->setEnabled(something);
        walk->setEnabled(something && beginning(*controller_.snapshot(), selection_.current()));
    });
    connect(presentation_, &QAction::triggered, this, &Presenting::present);
    connect(walk, &QAction::triggered, this, &Presenting::walk);
}

template <class One> void Presenting::open(One *stage) {
    connect(&controller_, &DocumentController::changed, stage,
            [this, stage] { stage->setSnapshot(controller_.snapshot()); });
    connect(stage, &One::left, this,
            [this](const EntityRef &entity) { goTo(entity, controller_, selection_, area_); });
    stage->setGeometry(window_.screen()->geometry()); // also where nobody manages windows
    stage->showFullScreen();
}

void Presenting::present() {
    open(new Presentation(controller_.snapshot(), selection_.current(), &window_));
}

void Presenting::walk() {
    const auto first = beginning(*controller_.snapshot(), selection_.current());
    if (!first) return;
    EditFunction edit;
    if (controller_.readOnlyReason().isEmpty())
        edit = [this](const QString &label, const std::function<void(Edit &)> &body) {
            return controller_.edit(label, body);
        };
    open(new InShoes(controller_.snapshot(), *first, edit, &window_));
}

} // namespace tussen
