#pragma once

#include "editing/Ties.h"
#include "shell/EditActions.h"
#include "shell/MapDesk.h"

#include <QObject>

namespace tussen {

class NamingInPlace;

/// The map as the editor: what the commands do with what is chosen there.
class MapEditing : public QObject {
    Q_OBJECT
public:
    MapEditing(const MapDesk &desk, const EditActions &actions);

    [[nodiscard]] NamingInPlace &naming() const { return *naming_; }

signals:
    /// There is text on the clipboard that was not copied on a map.
    void textPasted(const QString &text);

private:
    void connectActions();
    void readClipboard();
    void updateActions();
    void copy() const;
    void cut();
    void paste();
    void duplicate();
    void remove();
    void chooseAll();
    void rename();
    void insertBefore();
    void connectThem();
    void addPhase();
    void splitPhase();
    void mergePhase();
    [[nodiscard]] std::vector<EntityRef> removable() const;
    [[nodiscard]] std::vector<Id<Touchpoint>> inOrderOfChoice() const;
    void removeAll(const QString &label, const std::vector<EntityRef> &gone);
    void showAdded(const std::vector<Id<Touchpoint>> &added);
    [[nodiscard]] const Phase *phase() const;
    [[nodiscard]] QRect placeBehind(const Phase *phase) const;

    MapDesk desk_;
    EditActions actions_;
    NamingInPlace *naming_;
    editing::Ties cut_; ///< of what was cut last
    bool canPaste_ = false;
};

} // namespace tussen
