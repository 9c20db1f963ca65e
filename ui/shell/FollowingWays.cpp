#include "shell/FollowingWays.h"

#include "canvas/MapView.h"
#include "shell/CommandWords.h"
#include "shell/DocumentController.h"
#include "shell/MapArea.h"
#include "shell/Selection.h"

#include <QAction>
#include <QKeyEvent>
#include <QMenu>

#include <algorithm>
#include <cmath>
#include <utility>

namespace tussen {

namespace {

using Ways = std::vector<const Transition *>;

/// In the order of the touchpoints at their far ends.
Ways inOrder(const Relations &relations, std::span<const Transition *const> rows,
             Id<Touchpoint> Transition::*far) {
    const auto &table = relations.ecosystem().table<Touchpoint>();
    const auto place = [&](const Transition *row) { return relations.placeInJourney(table.slot(row->*far)); };
    Ways ways(rows.begin(), rows.end());
    std::stable_sort(ways.begin(), ways.end(), [&](const Transition *one, const Transition *other) {
        return place(one) < place(other);
    });
    return ways;
}

Ways waysFrom(const Relations &relations, const Id<Touchpoint> &touchpoint) {
    return inOrder(relations, relations.outgoing(touchpoint), &Transition::to);
}

Ways waysTo(const Relations &relations, const Id<Touchpoint> &touchpoint) {
    return inOrder(relations, relations.incoming(touchpoint), &Transition::from);
}

/// Its share of those who leave the card: as given, or else an equal part of what the others leave.
double shareOf(const Relations &relations, const Transition &way) {
    if (way.probability) return *way.probability;
    double left = 1;
    int missing = 0;
    for (const Transition *one : relations.outgoing(way.from)) {
        left -= one->probability.value_or(0);
        missing += one->probability ? 0 : 1;
    }
    return std::max(left, 0.0) / missing;
}

} // namespace

FollowingWays::FollowingWays(const MapDesk &desk, QMenu &menu) : QObject(&desk.area()), desk_(desk) {
    on_ = add(menu, tr("&On to What Follows"), tr("Ctrl+Right"),
              tr("Go to a transition from the chosen touchpoint, or to the end of the chosen transition"),
              tr("choose a touchpoint first that leads somewhere, or a transition"));
    back_ = add(menu, tr("&Back to What Came Before"), tr("Ctrl+Left"),
                tr("Go to a transition to the chosen touchpoint, or to the start of the chosen transition"),
                tr("choose a touchpoint first that something leads to, or a transition"));
    const QString several = tr("choose one of several transitions first");
    next_ = add(menu, tr("&Next Transition"), tr("Ctrl+Down"), tr("Go to the next of several transitions"),
                several);
    previous_ = add(menu, tr("&Previous Transition"), tr("Ctrl+Up"),
                    tr("Go to the one before of several transitions"), several);
    change_ = add(menu, tr("&Change Transition…"), {}, tr("Change what is known of the chosen transition"),
                  tr("choose a transition first"));
    desk.map().installEventFilter(this);
    connect(on_, &QAction::triggered, this, [this] { follow(Direction::on); });
    connect(back_, &QAction::triggered, this, [this] { follow(Direction::back); });
    connect(next_, &QAction::triggered, this, [this] { goBeside(1); });
    connect(previous_, &QAction::triggered, this, [this] { goBeside(-1); });
    connect(change_, &QAction::triggered, this, &FollowingWays::open);
    connect(&desk.controller(), &DocumentController::changed, this, &FollowingWays::updateActions);
    connect(&desk.selection(), &Selection::changed, this, &FollowingWays::updateActions);
    updateActions();
}

QAction *FollowingWays::add(QMenu &menu, const QString &text, const QString &key, const QString &tip,
                            const QString &needs) {
    QAction *action = menu.addAction(text);
    action->setShortcut(QKeySequence(key));
    action->setShortcutContext(Qt::WidgetShortcut);
    action->setToolTip(tip);
    action->setStatusTip(tip);
    setNeeds(*action, needs, CommandUse::looks);
    desk_.map().addAction(action);
    return action;
}

void FollowingWays::updateActions() {
    if (desk_.selection().current() != followed_) followed_.reset();
    on_->setEnabled(aheadOf(Direction::on).has_value());
    back_->setEnabled(aheadOf(Direction::back).has_value());
    next_->setEnabled(beside(1).has_value());
    previous_->setEnabled(beside(-1).has_value());
    change_->setEnabled(desk_.current<Transition>());
}

/// From a card its first transition in that direction, from a transition the card at that end.
std::optional<EntityRef> FollowingWays::aheadOf(Direction direction) const {
    const bool on = direction == Direction::on;
    if (const Transition *way = desk_.current<Transition>()) return ref(on ? way->to : way->from);
    const Touchpoint *card = desk_.current<Touchpoint>();
    if (!card) return std::nullopt;
    const Ways ways = on ? waysFrom(desk_.relations(), card->id) : waysTo(desk_.relations(), card->id);
    return ways.empty() ? std::nullopt : std::optional(ref(ways.front()->id));
}

/// The next one of those that share the end it was come from, or the other end where it is the only one
/// there.
std::optional<EntityRef> FollowingWays::beside(int step) const {
    const Transition *way = desk_.current<Transition>();
    if (!way) return std::nullopt;
    Ways leaving = waysFrom(desk_.relations(), way->from);
    Ways arriving = waysTo(desk_.relations(), way->to);
    if (came_ == Direction::back) std::swap(leaving, arriving);
    const Ways &ways = leaving.size() > 1 ? leaving : arriving;
    const auto place = std::find(ways.begin(), ways.end(), way) - ways.begin() + step;
    if (place < 0 || place >= std::ssize(ways)) return std::nullopt;
    return ref(ways[static_cast<std::size_t>(place)]->id);
}

void FollowingWays::follow(Direction direction) {
    const auto next = aheadOf(direction);
    if (!next) return;
    if (next->type == EntityType::transition) {
        came_ = direction;
        followed_ = next;
    }
    desk_.show({*next});
}

void FollowingWays::goBeside(int step) {
    const auto next = beside(step);
    if (!next) return;
    if (followed_) followed_ = next;
    desk_.show({*next});
}

void FollowingWays::open() const {
    emit desk_.map().activated(*desk_.selection().current());
}

bool FollowingWays::eventFilter(QObject *watched, QEvent *event) {
    if (event->type() == QEvent::KeyPress && pressed(*static_cast<QKeyEvent *>(event))) return true;
    return QObject::eventFilter(watched, event);
}

/// The card at the far end of the likeliest way, or of the nearest among equals; on the map it lies where the
/// arrow points.
std::optional<EntityRef> FollowingWays::cardAlong(Direction direction) const {
    const Touchpoint *card = desk_.current<Touchpoint>();
    const Group *here = card ? desk_.map().groupOf(ref(card->id)) : nullptr;
    if (!here) return std::nullopt;
    const bool on = direction == Direction::on;
    std::optional<EntityRef> best;
    std::pair<double, double> least;
    for (const Transition *way :
         on ? waysFrom(desk_.relations(), card->id) : waysTo(desk_.relations(), card->id)) {
        const EntityRef far = ref(on ? way->to : way->from);
        const Group *there = desk_.map().groupOf(far);
        if (!there) continue;
        const double dx = there->bounds.center().x - here->bounds.center().x;
        const double dy = there->bounds.center().y - here->bounds.center().y;
        const std::pair cost(-shareOf(desk_.relations(), *way), std::hypot(dx, dy));
        if ((on ? dx : -dx) < 1 || (best && cost >= least)) continue;
        best = far;
        least = cost;
    }
    return best;
}

/// False where no way leads there: then the map knows the card that is next.
bool FollowingWays::walk(Direction direction, bool adds) const {
    const auto next = cardAlong(direction);
    if (!next) return false;
    std::vector<EntityRef> chosen = adds ? desk_.selection().entities() : std::vector<EntityRef>();
    std::erase(chosen, *next);
    chosen.push_back(*next);
    desk_.show(chosen);
    return true;
}

/// Back to the card that the transition was come to from; false where that was none.
bool FollowingWays::leave() const {
    if (!followed_) return false;
    const Transition &way = *desk_.current<Transition>();
    desk_.show({ref(came_ == Direction::on ? way.from : way.to)});
    return true;
}

/// Left and right follow the flow from card to card, with Shift choosing one more.
bool FollowingWays::pressed(const QKeyEvent &key) {
    const auto modifiers = key.modifiers() & ~Qt::KeypadModifier;
    const bool adds = modifiers == Qt::ShiftModifier;
    if (modifiers && !adds) return false;
    if (desk_.current<Transition>()) return !adds && pressedOnWay(key.key());
    if (key.key() == Qt::Key_Left) return walk(Direction::back, adds);
    return key.key() == Qt::Key_Right && walk(Direction::on, adds);
}

/// While a transition is chosen, arrows alone follow it too, F2 opens it as Enter does, and Escape goes
/// back.
bool FollowingWays::pressedOnWay(int key) {
    switch (key) {
    case Qt::Key_Left:
        follow(Direction::back);
        return true;
    case Qt::Key_Right:
        follow(Direction::on);
        return true;
    case Qt::Key_Up:
    case Qt::Key_Down:
        goBeside(key == Qt::Key_Up ? -1 : 1);
        return true;
    case Qt::Key_F2:
        open();
        return true;
    case Qt::Key_Escape:
        return leave();
    default:
        return false;
    }
}

} // namespace tussen
