#pragma once

#include "model/Edit.h"
#include "models/Snapshot.h"
#include "panels/StepNames.h"

#include <QString>

#include <functional>
#include <optional>
#include <vector>

namespace tussen {

class DocumentController;
class MapArea;
class MapView;
class MessageBar;
class Selection;

/// What editing on the map works with: the document, what is chosen, the map, and where problems are said.
class MapDesk {
public:
    MapDesk(DocumentController &controller, Selection &selection, MapArea &area, MessageBar &messages);

    [[nodiscard]] DocumentController &controller() const { return controller_; }
    [[nodiscard]] Selection &selection() const { return selection_; }
    [[nodiscard]] MapArea &area() const { return area_; }
    [[nodiscard]] MapView &map() const;

    /// True while there is a document that can be changed.
    [[nodiscard]] bool editable() const;
    /// Only while there is a document.
    [[nodiscard]] const Relations &relations() const;
    [[nodiscard]] const Ecosystem &now() const;

    /// The chosen touchpoints of the journey shown, in its order.
    [[nodiscard]] std::vector<Id<Touchpoint>> touchpoints() const;
    /// The one chosen last, if it is of that kind and there.
    template <class Entity> [[nodiscard]] const Entity *current() const {
        const auto chosen = currentRef();
        return chosen && chosen->type == entityType<Entity> ? now().find(Id<Entity>{chosen->id}) : nullptr;
    }

    /// Runs the edit as one step of undo, and says why where it is refused; true if it was done.
    bool edit(const QString &label, const std::function<void(Edit &)> &body) const;
    /// Chooses these, and brings the last one into sight.
    void show(const std::vector<EntityRef> &entities) const;
    /// Answers what was just asked for; that ends with the next step.
    void say(const QString &answer) const;
    /// Takes back what was said, unless something else has been said since.
    void unsay(const QString &answer) const;

private:
    [[nodiscard]] std::optional<EntityRef> currentRef() const;

    DocumentController &controller_;
    Selection &selection_;
    MapArea &area_;
    MessageBar &messages_;
};

} // namespace tussen
