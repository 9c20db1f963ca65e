#pragma once

#include "shell/MapDesk.h"

#include <QObject>
#include <QRect>

#include <functional>

namespace tussen {

class TextEdit;

/// Names what stands on the map or above it, in a field over its name: Enter or leaving the field takes the
/// name, Escape leaves all as it was. Tab takes it and goes on: to the other fields of what has the name, or
/// else to the next card.
class NamingInPlace : public QObject {
    Q_OBJECT
public:
    /// Makes what is named; gives back whether it could.
    using Commit = std::function<bool(const std::string &name)>;

    /// Goes to the field behind the name, or, backwards, stays on the map; false where no fields are seen.
    using Onward = std::function<bool(bool forward)>;

    explicit NamingInPlace(const MapDesk &desk);

    void setOnward(Onward onward) { onward_ = std::move(onward); }

    /// Whether it stands on the map and has a name that can be changed here.
    [[nodiscard]] bool canRename(const std::optional<EntityRef> &entity) const;
    void rename(const EntityRef &entity);
    /// Asks for the name of something new, at a place of the map (in the view's coordinates), which is
    /// scrolled to; it may lie beyond what there is yet.
    void ask(const QString &question, const QRect &place, Commit commit, const QString &text = {});
    /// Asks over a widget around the map that shows the name.
    void askOver(QWidget &widget, const QString &question, Commit commit, const QString &text = {});

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void bringIntoSight(const QRect &place) const;
    void open(const QString &question, const QString &text);
    void place();
    void placeOverWidget();
    [[nodiscard]] int roomForWords() const;
    bool pressed(int key);
    void finish();
    void close();
    void goOn(bool forward);
    void goToCard(bool forward);

    MapDesk desk_;
    TextEdit *line_;
    std::optional<EntityRef> entity_; ///< what is renamed; absent for something new
    QRectF scenePlace_;               ///< of something new, in the map's coordinates
    QWidget *over_ = nullptr;         ///< what shows the name beside the map; nullptr for what stands on it
    Commit commit_;                   ///< empty while nothing is named
    Onward onward_;
};

} // namespace tussen
