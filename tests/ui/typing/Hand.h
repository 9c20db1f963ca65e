#pragma once

#include "tests/ui/shell/TestWindow.h"
#include "tests/ui/typing/Keys.h"

class QListWidget;

namespace tussen::test {

/// Who knows the window well: looks where the keyboard is, and presses what leads to where it shall be.
class Hand {
public:
    Hand(const TestWindow &shown, Keys &keys) : shown_(shown), keys_(keys) {}

    [[nodiscard]] Keys &keys() const { return keys_; }
    [[nodiscard]] const Ecosystem &now() const { return shown_.now(); }
    [[nodiscard]] DocumentController &controller() const { return shown_.controller(); }

    /// Runs a command by its name.
    void run(const QString &command) const;
    /// Finds a text of the document and goes to it.
    void find(const QString &text) const;
    /// Leads from what is chosen on the map to a touchpoint, and into the fields of that transition.
    void leadTo(const QString &touchpoint) const;

    /// Tab until the keyboard is in the field of this name.
    void field(const QString &caption) const;
    void fill(const QString &caption, const QString &text) const;
    void choose(const QString &caption, const QString &value) const;
    void tick(const QString &box) const;
    /// Ends what is being typed, and goes back to where the fields were reached from.
    void leave() const;

    /// Begins a line of the quick-add bar; its parts follow.
    void line(const std::string &name) const;
    /// A sign such as @ and a name, completed as soon as it is the first that is offered.
    void sign(const QString &sign, const std::string &name) const;

    /// Arrows to a cell of the matrix that has the keyboard, by the names of its heads.
    void cell(const std::string &row, const std::string &column) const;

private:
    void pick(const QString &title) const;

    const TestWindow &shown_;
    Keys &keys_;
};

} // namespace tussen::test
