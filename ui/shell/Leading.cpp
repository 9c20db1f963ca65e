#include "shell/Leading.h"

#include "capture/WordMatch.h"
#include "editing/Connect.h"
#include "panels/PickPopup.h"
#include "shell/DocumentController.h"
#include "shell/EditWords.h"
#include "shell/MapArea.h"
#include "shell/Selection.h"
#include "texts/Utf8.h"

#include <QAction>

#include <algorithm>

namespace tussen {

namespace {

std::optional<Id<Transition>> wayBetween(const Relations &relations, const Id<Touchpoint> &from,
                                         const Id<Touchpoint> &to) {
    for (const Transition *way : relations.outgoing(from))
        if (way->to == to) return way->id;
    return std::nullopt;
}

} // namespace

Leading::Leading(const MapDesk &desk, QAction &start, QWidget &window, std::function<void()> goToFields)
    : QObject(&desk.area()),
      desk_(desk),
      start_(start),
      window_(window),
      goToFields_(std::move(goToFields)) {
    connect(&start, &QAction::triggered, this, &Leading::start);
    connect(&desk.controller(), &DocumentController::changed, this, &Leading::updateAction);
    connect(&desk.selection(), &Selection::changed, this, &Leading::updateAction);
    updateAction();
}

void Leading::updateAction() {
    start_.setEnabled(desk_.editable() && from());
}

const Touchpoint *Leading::from() const {
    if (const Transition *way = desk_.current<Transition>()) return desk_.now().find(way->from);
    return desk_.current<Touchpoint>();
}

void Leading::start() {
    const Touchpoint *begin = from();
    if (!begin) return;
    if (!popup_) popup_ = new PickPopup(&window_);
    popup_->open(tr("Lead from %1 to").arg(shortName(begin->name)),
                 tr("No touchpoint of this journey is called so."),
                 [this, begin = begin->id](const QString &words) { return targets(begin, words); });
}

/// Those whose names fit best come first, otherwise in the order of the journey.
QList<PickRow> Leading::targets(const Id<Touchpoint> &from, const QString &words) {
    std::vector<std::pair<int, PickRow>> ranked;
    for (const Touchpoint *row : desk_.relations().touchpoints(*desk_.controller().snapshot()->journey)) {
        const auto distance = capture::distanceOf(row->name, toUtf8(words), capture::Scattered::no);
        if (!distance || row->id == from) continue;
        const bool known = wayBetween(desk_.relations(), from, row->id).has_value();
        ranked.push_back(
            {*distance,
             {toQt(row->name), toQt(desk_.now()[row->phase].name), known ? tr("leads there") : QString(),
              true, [this, from, to = row->id] { lead(from, to); }}});
    }
    std::stable_sort(ranked.begin(), ranked.end(),
                     [](const auto &one, const auto &other) { return one.first < other.first; });
    QList<PickRow> rows;
    for (auto &[distance, row] : ranked)
        rows.append(std::move(row));
    return rows;
}

void Leading::lead(const Id<Touchpoint> &from, const Id<Touchpoint> &to) {
    auto way = wayBetween(desk_.relations(), from, to);
    if (!way) {
        if (const auto why = editing::whyNoWay(desk_.now(), from, to))
            return desk_.say(editWords::noWay(desk_.now(), *why, from, to));
        desk_.edit(editWords::connecting(desk_.now(), from, to),
                   [&](Edit &edit) { way = editing::connect(from, to, edit); });
    }
    if (!way || !desk_.now().find(*way)) return;
    desk_.show({ref(*way)});
    goToFields_();
}

} // namespace tussen
