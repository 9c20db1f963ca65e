#pragma once

#include "tests/ui/typing/Hand.h"

namespace tussen::test {

/// Types a document of one journey into a window that has none, as far as windows let documents be typed.
class Script {
public:
    /// `wanted` has all that the finished document shall have.
    Script(const Hand &hand, const Ecosystem &wanted);

    void run();

private:
    void start();
    void parties();
    void journey();
    void steps();
    void addPhase(const Phase &phase);
    void addTouchpoint(const Touchpoint &touchpoint);
    void ways();
    void waysFrom(const Touchpoint &touchpoint);
    void agreements();
    void interests();
    void influences();
    void effects();
    void weight(double weight) const;

    /// Adds all rows of a kind in the panel of that name.
    template <class Entity> void list(const QString &panel, std::vector<const Entity *> rows);
    /// Fills in what the form of the entity does not show yet; the keyboard is in its first field, or before.
    template <class Entity> void fields(const Entity &wanted, Id<Entity> typed);
    /// Whether there is anything left to fill in.
    template <class Entity> bool differs(const Entity &wanted, Id<Entity> typed);
    /// The row in the window that is called as this one.
    template <class Entity> const Entity *inWindow(const Entity &wanted);

    const Hand &hand_;
    Keys &keys_;
    Relations wanted_;
    const Journey &journey_;
};

} // namespace tussen::test
