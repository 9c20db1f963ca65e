// What somebody says in the room and is not there yet is made where it is chosen.
#include "panels/ChoiceField.h"
#include "panels/Completion.h"
#include "panels/Inspector.h"
#include "tests/ui/panels/Shown.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QLineEdit>
#include <QPushButton>

using namespace tussen;
using test::id;
using test::named;

namespace {

/// The inspector with touchpoints of a document, which has no channel unless it is given one.
struct Shown {
    explicit Shown(std::vector<EntityRef> entities = {ref(id<Touchpoint>("Queue"))},
                   Ecosystem start = airport().now())
        : bench(std::move(start)),
          chosen(std::move(entities)) {
        bench.changed = [this] { inspector.show(bench.snapshot(), chosen); };
        bench.changed();
        inspector.resize(320, 900);
        test::show(inspector);
    }
    static test::Build airport() {
        test::Build build;
        build.partners({"airport", "airline"}).journey("depart", "airport").phase("Fly");
        build.touchpoint("Queue", "R:airport").touchpoint("Check");
        return build;
    }
    [[nodiscard]] QLineEdit &line(const QString &field) const {
        for (auto *line : inspector.findChildren<QLineEdit *>())
            if (line->isVisible() && line->accessibleName() == field) return *line;
        FAIL("no field " << field.toStdString());
        return *inspector.findChild<QLineEdit *>();
    }
    [[nodiscard]] QAbstractItemView &offers(const QString &field) const {
        return *line(field).completer()->popup();
    }
    [[nodiscard]] QStringList offered(const QString &field) const {
        QStringList names;
        const QAbstractItemModel &all = *offers(field).model();
        for (int i = 0; offers(field).isVisible() && i < all.rowCount(); ++i)
            names.append(all.index(i, 0).data().toString());
        return names;
    }
    void type(const QString &field, const QString &text) const {
        line(field).setFocus();
        line(field).selectAll();
        QTest::keyClicks(&line(field), text);
    }
    /// To the list while it is open, as the screen does.
    void key(const QString &field, Qt::Key key) const {
        QTest::keyClick(offers(field).isVisible() ? static_cast<QWidget *>(&offers(field)) : &line(field),
                        key);
    }
    [[nodiscard]] Touchpoint queue() const { return bench.now[id<Touchpoint>("Queue")]; }
    [[nodiscard]] const Partner *partner(const char *name) const {
        for (const Partner &row : bench.now.table<Partner>())
            if (row.name == name) return &row;
        return nullptr;
    }
    [[nodiscard]] std::size_t channels() const { return bench.now.table<Channel>().size(); }

    test::Bench bench;
    std::vector<EntityRef> chosen;
    Inspector inspector{bench.edit()};
};

const char *const roleField = "Partner to give a role";
const char *const roleForAll = "Partner to give a role at all of them";

} // namespace

TEST_CASE("the first channel is made where it is chosen, in one step") {
    const Shown shown;
    shown.type("Channel", "Kiosk");
    CHECK(shown.offered("Channel") == QStringList{"New channel “Kiosk”"});
    shown.key("Channel", Qt::Key_Return);
    REQUIRE(shown.channels() == 1);
    REQUIRE(shown.queue().channel);
    CHECK(shown.bench.now[*shown.queue().channel].name == "Kiosk");
    CHECK(shown.bench.labels == QStringList{"Add channel Kiosk"});
    CHECK(shown.line("Channel").text() == "Kiosk");
    CHECK_FALSE(shown.offers("Channel").isVisible());
}

TEST_CASE("who travels is made where it is chosen, and chosen again by the same name") {
    const Shown shown({ref(id<Journey>("depart"))});
    shown.type("Customer group", "Families");
    CHECK(shown.offered("Customer group") == QStringList{"New customer group “Families”"});
    shown.key("Customer group", Qt::Key_Return);
    const auto group = shown.bench.now[id<Journey>("depart")].customerGroup;
    REQUIRE(group);
    CHECK(shown.bench.now[*group].name == "Families");
    CHECK(shown.bench.labels == QStringList{"Add customer group Families"});
    shown.type("Customer group", " families ");
    shown.key("Customer group", Qt::Key_Return);
    CHECK(shown.bench.now.table<CustomerGroup>().size() == 1);
    CHECK(shown.bench.now[id<Journey>("depart")].customerGroup == group);
}

TEST_CASE("a new channel is what the quick-add bar would make of its name") {
    const Shown shown;
    shown.type("Channel", " Web ");
    shown.key("Channel", Qt::Key_Return);
    REQUIRE(shown.queue().channel);
    CHECK(shown.bench.now[*shown.queue().channel].name == "Web");
    CHECK(shown.bench.now[*shown.queue().channel].kind == ChannelKind::web);
}

TEST_CASE("a name that is there is chosen, however it is written") {
    const Shown shown({ref(id<Touchpoint>("Queue"))}, Shown::airport().channel("Kiosk").now());
    shown.type("Channel", " kIOSK");
    CHECK_FALSE(shown.offered("Channel").join(u' ').contains("New channel"));
    shown.key("Channel", Qt::Key_Return);
    CHECK(shown.channels() == 1);
    CHECK(shown.queue().channel == id<Channel>("Kiosk"));
    CHECK(shown.bench.labels == QStringList{"Change channel of “Queue”"});
}

TEST_CASE("behind the names that fit stands what can be made, and arrows lead there") {
    const Shown shown({ref(id<Touchpoint>("Queue"))}, Shown::airport().channel("Kiosk at the gate").now());
    shown.type("Channel", "Kiosk");
    CHECK(shown.offered("Channel") == QStringList{"Kiosk at the gate", "New channel “Kiosk”"});
    SECTION("Enter takes the first") {
        shown.key("Channel", Qt::Key_Return);
        CHECK(shown.queue().channel == id<Channel>("Kiosk at the gate"));
        CHECK(shown.channels() == 1);
    }
    SECTION("the last one is made by keys or a click") {
        SECTION("Enter") {
            shown.key("Channel", Qt::Key_Up);
            shown.key("Channel", Qt::Key_Return);
        }
        SECTION("click") {
            QAbstractItemView &list = shown.offers("Channel");
            const QRect row = list.visualRect(list.model()->index(1, 0));
            QTest::mouseClick(list.viewport(), Qt::LeftButton, {}, row.center());
        }
        QApplication::processEvents();
        REQUIRE(shown.queue().channel);
        CHECK(shown.bench.now[*shown.queue().channel].name == "Kiosk");
        CHECK(shown.bench.labels == QStringList{"Add channel Kiosk"});
        CHECK(shown.line("Channel").text() == "Kiosk");
    }
}

TEST_CASE("leaving the field makes nothing, and what was chosen is shown again") {
    Shown shown;
    shown.type("Channel", "Kiosk");
    SECTION("by Tab") {
        shown.key("Channel", Qt::Key_Tab);
        CHECK_FALSE(shown.line("Channel").hasFocus());
    }
    SECTION("by Tab from what would be made") {
        shown.key("Channel", Qt::Key_Down);
        shown.key("Channel", Qt::Key_Tab);
        CHECK_FALSE(shown.line("Channel").hasFocus());
    }
    SECTION("by Escape") {
        shown.key("Channel", Qt::Key_Escape);
        shown.key("Channel", Qt::Key_Escape);
    }
    SECTION("by a command, which writes what is typed first") {
        shown.inspector.commit();
    }
    CHECK(shown.line("Channel").text() == "None");
    CHECK(shown.bench.labels.isEmpty());
}

TEST_CASE("a name that is refused stays to be mended, with the reason") {
    const Shown shown;
    shown.type("Channel", QString(1'001, 'x'));
    shown.key("Channel", Qt::Key_Return);
    CHECK(shown.bench.labels.isEmpty());
    CHECK(shown.line("Channel").text().size() == 1'001);
    CHECK_FALSE(named<QComboBox>(shown.inspector, "Channel")->accessibleDescription().isEmpty());
    shown.type("Channel", "Kiosk");
    shown.key("Channel", Qt::Key_Return);
    CHECK(shown.channels() == 1);
    CHECK(named<QComboBox>(shown.inspector, "Channel")->accessibleDescription().isEmpty());
}

TEST_CASE("several touchpoints are given what is made, in one step") {
    const Shown shown({ref(id<Touchpoint>("Queue")), ref(id<Touchpoint>("Check"))});
    shown.type("Channel", "Kiosk");
    shown.key("Channel", Qt::Key_Return);
    CHECK(shown.channels() == 1);
    CHECK(shown.queue().channel);
    CHECK(shown.bench.now[id<Touchpoint>("Check")].channel == shown.queue().channel);
    shown.type(roleForAll, "Bus company");
    CHECK(shown.offered(roleForAll) == QStringList{"New partner “Bus company”"});
    shown.key(roleForAll, Qt::Key_Return);
    REQUIRE(shown.partner("Bus company"));
    const Relations relations(shown.bench.now);
    for (const char *key : {"Queue", "Check"})
        CHECK(relations.partnersAs(RoleKind::responsible, id<Touchpoint>(key)).back() ==
              relations.ecosystem().find(shown.partner("Bus company")->id));
    CHECK(shown.bench.labels ==
          QStringList{"Add channel Kiosk", "Add Bus company as responsible at 2 touchpoints"});
}

TEST_CASE("whom nobody has named yet is made accountable, in the last lane") {
    const Shown shown;
    shown.type(roleField, "Bus company");
    shown.key(roleField, Qt::Key_Return);
    QApplication::processEvents();
    const Partner *made = shown.partner("Bus company");
    REQUIRE(made);
    CHECK(made->rank > shown.partner("airline")->rank);
    CHECK(Relations(shown.bench.now).owner(id<Touchpoint>("Queue"))->id == made->id);
    CHECK(shown.bench.labels == QStringList{"Add Bus company as accountable at “Queue”"});
    CHECK(shown.line(roleField).text().isEmpty());
    CHECK(shown.line(roleField).hasFocus());
    QTest::keyClicks(&shown.line(roleField), "AIRPORT"); // it is responsible, so it is not on offer
    CHECK(shown.offered(roleField).isEmpty());
    shown.key(roleField, Qt::Key_Return);
    CHECK(named<QComboBox>(shown.inspector, roleField)
              ->accessibleDescription()
              .startsWith("Nothing that can be"));
    CHECK(shown.bench.labels.size() == 1);
}

TEST_CASE("what was typed before is not on offer when the list is asked for anew") {
    const Shown shown;
    shown.type(roleField, "Bus");
    shown.key(roleField, Qt::Key_Escape);
    shown.key(roleField, Qt::Key_Escape);
    shown.inspector.findChild<QPushButton *>("gap")->click();
    CHECK(shown.offered(roleField) == QStringList{"airport", "airline"});
}

TEST_CASE("a name taken from the list is given its role once, and the field is empty again") {
    const Shown shown;
    shown.type(roleField, "air");
    shown.key(roleField, Qt::Key_Up);
    shown.key(roleField, Qt::Key_Return);
    QApplication::processEvents();
    CHECK(shown.partner("air"));
    CHECK(shown.bench.labels == QStringList{"Add air as accountable at “Queue”"});
    CHECK(shown.line(roleField).text().isEmpty());
}

TEST_CASE("who answers, and whose department it is, can be somebody new") {
    const auto [entity, field] = GENERATE(
        table<EntityRef, const char *>({{ref(id<Journey>("depart")), "Who answers for the whole journey"},
                                        {ref(id<Touchpoint>("Queue")), "The customer believes this is"},
                                        {ref(id<Partner>("airline")), "Department of"}}));
    const Shown shown({entity});
    shown.type(field, "Group");
    shown.key(field, Qt::Key_Return);
    REQUIRE(shown.partner("Group"));
    CHECK(shown.line(field).text() == "Group");
    CHECK(shown.bench.labels == QStringList{"Add partner Group"});
}
