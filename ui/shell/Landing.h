#pragma once

#include "shell/MapDesk.h"

namespace tussen {

class Desk;
class FindingsPanel;
class NotesPanel;
class Versioning;

/// Leads to what was found, and gives the keyboard to where it is seen, so that the next key is about it: the
/// map, or else the panel that lists it. What cannot be shown leaves the choice alone, and it is said where
/// it is.
class Landing {
public:
    struct Panels {
        Desk &desk;
        NotesPanel &notes;
        FindingsPanel &findings;
        Versioning &versions;
    };
    Landing(const MapDesk &desk, const Panels &panels) : desk_(desk), panels_(panels) {}

    void operator()(const EntityRef &entity) const;

private:
    [[nodiscard]] bool isOnMap(const EntityRef &entity) const;
    void choose(const EntityRef &entity) const;
    void showNote(const Id<Note> &note) const;
    void showCheck(const Id<CheckSetting> &setting) const;
    void showAccepted(const Id<Waiver> &waiver) const;

    MapDesk desk_;
    Panels panels_;
};

} // namespace tussen
