#include "shell/QuickAdding.h"

#include "canvas/MapView.h"
#include "panels/ListPreview.h"
#include "panels/QuickAddBar.h"
#include "panels/QuickAddEdit.h"
#include "panels/Style.h"
#include "shell/DocumentController.h"
#include "shell/MapArea.h"
#include "shell/Selection.h"
#include "texts/CaptureTexts.h"
#include "texts/Utf8.h"

#include <QAction>
#include <QKeyEvent>

#include <cmath>

namespace tussen {

QuickAdding::QuickAdding(DocumentController &controller, Selection &selection, MapArea &area, QAction &start)
    : QObject(&area),
      controller_(controller),
      selection_(selection),
      area_(area),
      start_(start),
      bar_(new QuickAddBar(
          [&controller](const QString &label, const std::function<void(Edit &)> &body) {
              return controller.edit(label, body);
          },
          &area)) {
    QWidget::setTabOrder(&area.map(), bar_);
    area.map().installEventFilter(this);
    connect(&start, &QAction::triggered, bar_, [this] { bar_->start(); });
    connect(&controller, &DocumentController::opened, this, [this] {
        trail_.clear();
        bar_->forget();
        bar_->setVisible(controller_.readOnlyReason().isEmpty());
        placeBar(); // the map is about to be shown above it
    });
    connect(&controller, &DocumentController::changed, this, &QuickAdding::show);
    connect(&selection, &Selection::changed, this, &QuickAdding::show);
    connect(bar_, &QuickAddBar::added, this, &QuickAdding::showAdded);
    connect(bar_, &QuickAddBar::left, &area.map(), [&area] { area.map().setFocus(Qt::OtherFocusReason); });
    connect(bar_, &QuickAddBar::listPasted, this, &QuickAdding::addList);
    connect(bar_, &QuickAddBar::resized, this, &QuickAdding::placeBar);
    show();
}

void QuickAdding::show() {
    const bool editable = controller_.snapshot() && controller_.readOnlyReason().isEmpty();
    start_.setEnabled(editable);
    bar_->setVisible(editable);
    if (!editable) return placeBar();
    returnToThoseLeft();
    bar_->setPlace(controller_.snapshot(), selection_.current());
    placeBar();
}

/// When what was added last has been taken back, the one before is chosen again: the next goes behind it.
void QuickAdding::returnToThoseLeft() {
    const Ecosystem &now = controller_.snapshot()->ecosystem();
    bool gone = false;
    while (!trail_.empty() && !now.contains(trail_.back())) {
        trail_.pop_back();
        gone = true;
    }
    if (gone && !trail_.empty()) selection_.choose({trail_.back()});
}

/// Chooses what was added, and moves the map only where it cannot be seen.
void QuickAdding::showAdded(const EntityRef &entity) {
    if (const auto before = selection_.current(); before && (trail_.empty() || trail_.back() != *before))
        trail_.push_back(*before);
    trail_.push_back(entity);
    selection_.choose({entity});
    MapView &map = area_.map();
    if (!map.uncovered().contains(map.rectOf(entity))) map.centerOnEntity(entity);
}

void QuickAdding::addList(const QString &text) {
    const Ecosystem &now = controller_.snapshot()->ecosystem();
    const auto follows = capture::spotOf(now, bar_->place()).follows;
    ListPreview preview(text, follows ? toQt(now[*follows].name) : QString(), area_.window());
    if (preview.exec() != QDialog::Accepted) return;
    const std::size_t count = capture::touchpointsIn(preview.plan());
    std::vector<Id<Touchpoint>> added;
    const QString problem = controller_.edit(addingLabel(count), [&](Edit &edit) {
        added = capture::apply(preview.plan(), bar_->place(), firstNames(), edit);
    });
    if (!problem.isEmpty()) return bar_->say(problem);
    if (!added.empty()) showAdded(ref(added.back()));
}

bool QuickAdding::eventFilter(QObject *watched, QEvent *event) {
    if (event->type() == QEvent::Resize) placeBar();
    if (event->type() == QEvent::KeyPress && bar_->isVisible())
        return pressed(*static_cast<QKeyEvent *>(event)) || QObject::eventFilter(watched, event);
    return QObject::eventFilter(watched, event);
}

/// Enter on the map goes to the bar, unless a transition or interests are chosen: those it opens.
bool QuickAdding::pressed(const QKeyEvent &key) {
    const auto chosen = selection_.current();
    if (chosen && (chosen->type == EntityType::transition || chosen->type == EntityType::interest))
        return false;
    const bool enter = key.key() == Qt::Key_Return || key.key() == Qt::Key_Enter;
    if (!enter || key.modifiers() & ~Qt::KeypadModifier) return false;
    bar_->start();
    return true;
}

void QuickAdding::paste(const QString &text) {
    if (isListText(text))
        addList(text);
    else
        bar_->start(text.simplified());
}

void QuickAdding::placeBar() {
    constexpr int inset = 12;
    constexpr int widest = 820;
    constexpr int closed = 500;
    constexpr int zoomWidth = 130;
    const QRect map = area_.map().geometry();
    const int wide = static_cast<int>(std::lround((bar_->isOpen() ? widest : closed) * style::typeScale()));
    const int beside = map.width() - 2 * (zoomWidth + 2 * inset);
    const bool narrow = bar_->isOpen() && beside < closed; // then it may cover the field of the zoom
    const int width = std::min(wide, narrow ? map.width() - 2 * inset : beside);
    const int height = bar_->hasHeightForWidth() ? bar_->heightForWidth(width) : bar_->sizeHint().height();
    const int left = map.center().x() - width / 2;
    bar_->setGeometry(left, map.bottom() - height - inset, width, height);
    bar_->raise();
    area_.map().setFoot(bar_->isHidden() ? 0 : height + 2 * inset);
}

} // namespace tussen
