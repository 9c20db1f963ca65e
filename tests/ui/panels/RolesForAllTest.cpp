// A role that several touchpoints are given at once takes the place of those that it does not go with.
#include "panels/Inspector.h"
#include "tests/ui/panels/Shown.h"

#include <QComboBox>

using namespace tussen;
using test::id;
using test::named;

namespace {

/// The inspector on three touchpoints where the airport has one role each, and none.
struct Shown {
    Shown() {
        bench.changed = [this] { inspector.show(bench.snapshot(), chosen); };
        bench.changed();
        inspector.resize(320, 900);
        test::show(inspector);
    }
    static Ecosystem airport() {
        test::Build build;
        build.partners({"airport", "airline"}).journey("depart").phase("Fly");
        build.touchpoint("Queue", "R:airport A:airline").touchpoint("Check", "C:airport").touchpoint("Gate");
        return build.now();
    }
    void pick(const QString &field, const QString &choice) const {
        auto *box = named<QComboBox>(inspector, field);
        const int place = box->findText(choice, Qt::MatchFixedString);
        REQUIRE(place >= 0);
        box->setCurrentIndex(place);
        emit box->activated(place);
    }
    /// Who has which roles at a touchpoint, as letters: "R" or "AR".
    [[nodiscard]] QString roles(const char *touchpoint, const char *partner) const {
        QString letters;
        const Relations relations(bench.now);
        for (const RoleKind kind :
             {RoleKind::accountable, RoleKind::responsible, RoleKind::consulted, RoleKind::informed})
            for (const Role *role : relations.roles(id<Touchpoint>(touchpoint)))
                if (role->partner == id<Partner>(partner) && role->kind == kind)
                    letters += QLatin1Char("ARCI"[static_cast<std::size_t>(kind)]);
        return letters;
    }

    test::Bench bench{airport()};
    std::vector<EntityRef> chosen{ref(id<Touchpoint>("Queue")), ref(id<Touchpoint>("Check")),
                                  ref(id<Touchpoint>("Gate"))};
    Inspector inspector{bench.edit()};
};

} // namespace

TEST_CASE("a role given to several touchpoints replaces what it does not go with, at each in its own way") {
    const auto [kind, queue, check, gate] = GENERATE(table<QString, QString, QString, QString>({
        {"Accountable", "AR", "A", "A"},
        {"Responsible", "R", "R", "R"},
        {"Consulted", "C", "C", "C"},
        {"Informed", "I", "I", "I"},
    }));
    const Shown shown;
    shown.pick("Role to give at all of them", kind);
    shown.pick("Partner to give a role at all of them", "airport");
    CHECK(shown.roles("Queue", "airport") == queue);
    CHECK(shown.roles("Check", "airport") == check);
    CHECK(shown.roles("Gate", "airport") == gate);
    CHECK(shown.roles("Queue", "airline") == "A"); // what others do is left alone
    CHECK(shown.bench.labels == QStringList{"Make airport " + kind.toLower() + " at 3 touchpoints"});
    CHECK(named<QComboBox>(shown.inspector, "Partner to give a role at all of them")->findText("airport") ==
          -1);
}
