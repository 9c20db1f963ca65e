#include "shell/MapDesk.h"

#include "canvas/MapView.h"
#include "shell/DocumentController.h"
#include "shell/MapArea.h"
#include "shell/MessageBar.h"
#include "shell/Selection.h"

#include <algorithm>

namespace tussen {

MapDesk::MapDesk(DocumentController &controller, Selection &selection, MapArea &area, MessageBar &messages)
    : controller_(controller),
      selection_(selection),
      area_(area),
      messages_(messages) {}

MapView &MapDesk::map() const {
    return area_.map();
}

bool MapDesk::editable() const {
    return controller_.snapshot() && controller_.readOnlyReason().isEmpty();
}

const Relations &MapDesk::relations() const {
    return *controller_.snapshot()->relations;
}

const Ecosystem &MapDesk::now() const {
    return controller_.snapshot()->ecosystem();
}

std::optional<EntityRef> MapDesk::currentRef() const {
    return controller_.snapshot() ? selection_.current() : std::nullopt;
}

std::vector<Id<Touchpoint>> MapDesk::touchpoints() const {
    std::vector<Id<Touchpoint>> chosen;
    const auto &journey = controller_.snapshot()->journey;
    if (!journey) return chosen;
    std::vector<EntityRef> entities = selection_.entities();
    std::sort(entities.begin(), entities.end());
    for (const Touchpoint *row : relations().touchpoints(*journey))
        if (std::binary_search(entities.begin(), entities.end(), ref(row->id))) chosen.push_back(row->id);
    return chosen;
}

bool MapDesk::edit(const QString &label, const std::function<void(Edit &)> &body) const {
    const QString problem = controller_.edit(label, body);
    if (problem.isEmpty()) return true;
    messages_.say(MessageBar::Kind::problem, problem, MessageBar::Ends::nextChange);
    return false;
}

void MapDesk::show(const std::vector<EntityRef> &entities) const {
    selection_.choose(entities);
    if (entities.empty()) return;
    const QRect place = map().rectOf(entities.back());
    if (!map().uncovered().contains(place)) map().centerOnEntity(entities.back());
}

void MapDesk::say(const QString &answer) const {
    messages_.say(MessageBar::Kind::problem, answer);
}

void MapDesk::unsay(const QString &answer) const {
    if (messages_.text() == answer) messages_.clear();
}

} // namespace tussen
