#pragma once

#include "panels/ChoiceField.h"
#include "panels/Inspector.h"
#include "panels/TextField.h"
#include "tests/ui/panels/Shown.h"

#include <QAbstractButton>
#include <QLineEdit>

namespace tussen::test {

/// A document to be looked at and changed in the inspector.
inline Ecosystem airport() {
    Build build;
    build.partners({"airport", "airline", "guards"}).channel("On site").channel("Web");
    build.journey("depart", "airport").phase("Book").phase("Fly").touchpoint("Queue", "C:airport R:guards");
    build.goal("There").outcome("Queue time").effect("Queue", "Queue time", -0.5);
    build.change<Touchpoint>("Queue", [](Touchpoint &row) { row.need = "To be in time"; });
    return build.now();
}

using Roles = std::vector<std::pair<std::string, RoleKind>>;

/// The inspector on one entity of it.
struct Inspected {
    explicit Inspected(const EntityRef &entity = ref(id<Touchpoint>("Queue"))) {
        bench.changed = [this, entity] { inspector.show(bench.snapshot(), {entity}); };
        bench.changed();
        inspector.resize(320, 900);
        show(inspector);
    }

    void type(const QString &field, const QString &text) {
        auto *edit = named<TextEdit>(*page(), field);
        edit->setFocus();
        edit->selectAll();
        QTest::keyClicks(edit, text);
        QTest::keyClick(edit, Qt::Key_Return);
    }
    void pick(const QString &field, const QString &choice) {
        auto *box = named<QComboBox>(*page(), field);
        const int place = box->findText(choice);
        REQUIRE(place >= 0);
        box->setCurrentIndex(place);
        emit box->activated(place);
    }
    /// Where a partner is given a role.
    [[nodiscard]] QLineEdit &partner() const { return *named<QLineEdit>(*page(), "Partner to give a role"); }
    [[nodiscard]] QStringList offered() const {
        const auto *box = named<QComboBox>(*page(), "Partner to give a role");
        QStringList names;
        for (int i = 0; i < box->count(); ++i)
            names.append(box->itemText(i));
        return names;
    }
    void give(const QString &partOfName) const {
        partner().setFocus();
        QTest::keyClicks(&partner(), partOfName);
        QTest::keyClick(&partner(), Qt::Key_Return);
    }
    [[nodiscard]] QAbstractButton *goneOf(const QString &partner) const {
        for (auto *button : page()->findChildren<QAbstractButton *>())
            if (button->accessibleName().startsWith(partner + " no longer ")) return button;
        FAIL("no row of " << partner.toStdString());
        return nullptr;
    }
    [[nodiscard]] QWidget *page() const {
        for (Form *form : inspector.findChildren<Form *>())
            if (form->isVisible()) return form;
        FAIL("no form is shown");
        return nullptr;
    }
    [[nodiscard]] const Touchpoint &queue() const { return bench.now[id<Touchpoint>("Queue")]; }
    [[nodiscard]] Roles roles() const {
        Roles found;
        const Relations relations(bench.now);
        for (const Partner *partner : relations.partners())
            for (const Role *role : relations.roles(id<Touchpoint>("Queue")))
                if (role->partner == partner->id) found.emplace_back(partner->name, role->kind);
        return found;
    }

    Bench bench{airport()};
    Inspector inspector{bench.edit()};
};

} // namespace tussen::test
