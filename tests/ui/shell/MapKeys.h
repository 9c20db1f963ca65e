#pragma once

#include "tests/ui/shell/TestWindow.h"

#include "panels/TextField.h"

namespace tussen::test {

/// The real window with the departure's map, driven by its keys.
struct MapKeys : TestWindow {
    explicit MapKeys(const QString &file = samplePath("schiphol-departure")) : TestWindow(file) {
        map().setFocus();
    }

    void choose(std::initializer_list<const char *> touchpoints) const {
        std::vector<EntityRef> refs;
        for (const char *one : touchpoints)
            refs.push_back(ref(id<Touchpoint>(one)));
        window.selection().choose(refs);
    }
    /// A key, to whatever has the keyboard.
    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) const {
        REQUIRE(QApplication::focusWidget());
        QTest::keyClick(QApplication::focusWidget(), key, modifiers);
    }
    void type(const char *text) const { QTest::keyClicks(QApplication::focusWidget(), QLatin1String(text)); }
    [[nodiscard]] TextEdit &line() const { return *window.findChild<TextEdit *>(QStringLiteral("inPlace")); }
    [[nodiscard]] QString undoLabel() const { return toQt(controller().document().undoLabel()); }
    void undo() const { key(Qt::Key_Z, Qt::ControlModifier); }

    [[nodiscard]] std::vector<EntityRef> chosen() const { return window.selection().entities(); }
    [[nodiscard]] Touchpoint touchpoint(const char *key) const { return now()[id<Touchpoint>(key)]; }
    [[nodiscard]] Touchpoint current() const {
        REQUIRE(window.selection().current());
        return now()[Id<Touchpoint>{window.selection().current()->id}];
    }
    /// Names in the order of a phase.
    [[nodiscard]] QStringList inPhase(const char *phase) const {
        const Relations relations(now());
        QStringList names;
        for (const Touchpoint *row : relations.touchpoints(id<Phase>(phase)))
            names.append(toQt(row->name));
        return names;
    }
    [[nodiscard]] QString owner(const char *touchpoint) const {
        const Relations relations(now());
        const Partner *partner = relations.owner(id<Touchpoint>(touchpoint));
        return partner ? toQt(partner->name) : QString();
    }
};

} // namespace tussen::test
