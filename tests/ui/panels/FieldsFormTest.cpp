// Every field of every kind of entity has an editor, and several entities are changed together.
#include "editing/Journeys.h"
#include "panels/Amounts.h"
#include "panels/ChoiceField.h"
#include "panels/Inspector.h"
#include "panels/TextField.h"
#include "tests/ui/panels/Shown.h"

#include <QLabel>

using namespace tussen;
using test::id;
using test::named;

namespace {

Ecosystem airport() {
    test::Build build;
    build.partners({"airport", "airline"}).group("family").channel("Web");
    build.journey("depart").phase("Fly").touchpoint("Queue").touchpoint("Check").path({"Queue", "Check"});
    build.outcomes({"time", "income"})
        .interest("wish", "airport", 3, "income")
        .influence("time", "income", 0.5)
        .effect("Queue", "time", -0.5)
        .agreement("desks", {"airport"});
    return build.now();
}

struct Shown {
    explicit Shown(std::vector<EntityRef> entities) : chosen(std::move(entities)) {
        bench.changed = [this] { inspector.show(bench.snapshot(), chosen); };
        bench.changed();
        inspector.resize(320, 900);
        test::show(inspector);
    }
    [[nodiscard]] QWidget &page() const {
        for (Form *form : inspector.findChildren<Form *>())
            if (form->isVisible()) return *form;
        FAIL("no form is shown");
        return *inspector.findChild<Form *>();
    }
    void type(const QString &field, const QString &text) const {
        auto *edit = named<TextEdit>(page(), field);
        edit->setFocus();
        edit->selectAll();
        text.isEmpty() ? QTest::keyClick(edit, Qt::Key_Delete) : QTest::keyClicks(edit, text);
        QTest::keyClick(edit, Qt::Key_Return);
    }
    void pick(const QString &field, const QString &choice) const {
        auto *box = named<QComboBox>(page(), field);
        const int place = box->findText(choice);
        REQUIRE(place >= 0);
        box->setCurrentIndex(place);
        emit box->activated(place);
    }

    test::Bench bench{airport()};
    std::vector<EntityRef> chosen;
    Inspector inspector{bench.edit()};
};

const EntityRef queue = ref(id<Touchpoint>("Queue"));
const EntityRef check = ref(id<Touchpoint>("Check"));

} // namespace

TEST_CASE("a touchpoint's numbers are typed as people say them") {
    const Shown shown({queue});
    const auto row = [&]() -> const Touchpoint & { return shown.bench.now[id<Touchpoint>("Queue")]; };
    shown.type("Duration", "1 h 30");
    CHECK(row().minutes == 90);
    CHECK(named<TextEdit>(shown.page(), "Duration")->toPlainText() == "1 h 30 min");
    shown.pick("Effort", "7, very easy");
    CHECK(row().effort == 7);
    shown.pick("Importance", "4");
    CHECK(row().importance == 4);
    shown.type("Duration", "");
    CHECK_FALSE(row().minutes);
}

TEST_CASE("effort and importance that nobody has said are not known") {
    const Shown shown({queue});
    for (const char *field : {"Effort", "Importance"})
        CHECK(named<QComboBox>(shown.page(), field)->currentText() == "Not known");
}

TEST_CASE("a phase that is chosen takes the touchpoints at its end, in their order") {
    test::Build build;
    build.journey("depart").phase("Book").touchpoint("Seek").touchpoint("Buy");
    build.phase("Fly").touchpoint("Queue").touchpoint("Check").touchpoint("Board");
    Shown shown({check, queue});
    shown.bench.now = build.now();
    shown.bench.changed();
    shown.pick("Phase", "Book");
    const auto order = [&] {
        std::string names;
        const Relations relations(shown.bench.now);
        for (const Touchpoint *row : relations.touchpoints(id<Phase>("Book")))
            names += row->name + " ";
        return names;
    };
    CHECK(order() == "Seek Buy Queue Check ");
    CHECK(shown.bench.labels.size() == 1);
}

TEST_CASE("a target journey that improves none has no touchpoints that continue one, and can be current") {
    Shown shown({ref(id<Journey>("depart"))});
    Id<Journey> target;
    shown.bench.edit()(
        "Target", [&](Edit &edit) { target = editing::makeTarget(id<Journey>("depart"), "Agreed", edit); });
    const auto continuing = [&] {
        const auto &rows = shown.bench.now.table<Touchpoint>();
        return std::count_if(rows.begin(), rows.end(),
                             [](const Touchpoint &row) { return row.currentOf.has_value(); });
    };
    REQUIRE(continuing() == 2);
    SECTION("a current journey that has a target stays one, and the reason names the target") {
        shown.pick("State", "Target");
        CHECK(shown.bench.now[id<Journey>("depart")].state == JourneyState::current);
        const auto labels = shown.page().findChildren<QLabel *>();
        CHECK(std::ranges::any_of(labels, [](const QLabel *label) {
            return label->isVisible() && label->text().contains("“Agreed”");
        }));
    }
    shown.chosen = {ref(target)};
    shown.bench.changed();
    SECTION("first improving none, then current") {
        shown.pick("Improves the current journey", "None");
        CHECK(continuing() == 0);
        shown.pick("State", "Current");
    }
    SECTION("current at once") {
        shown.pick("State", "Current");
    }
    if (shown.bench.labels.size() > 1) {
        CHECK(continuing() == 0);
        CHECK(shown.bench.now[target].state == JourneyState::current);
        CHECK_FALSE(shown.bench.now[target].currentOf);
    }
}

TEST_CASE("what a touchpoint continues can be seen and cleared also where it does not fit the journey") {
    Shown shown({queue});
    const auto find = [&](const Id<Journey> &target) {
        const Relations relations(shown.bench.now);
        return relations.touchpoints(target).front()->id;
    };
    Id<Journey> target;
    shown.bench.edit()("Target", [&](Edit &edit) {
        target = editing::makeTarget(id<Journey>("depart"), "Agreed", edit);
        Journey row = edit.now()[target];
        row.currentOf.reset();
        edit.put(row);
    });
    const Id<Touchpoint> continuing = find(target);
    shown.chosen = {ref(continuing)};
    shown.bench.changed();
    const auto *field = named<QComboBox>(shown.page(), "Continues the current touchpoint");
    CHECK(field->isVisible());
    CHECK(field->currentText() == "Queue");
    shown.pick("Continues the current touchpoint", "None");
    CHECK_FALSE(shown.bench.now[continuing].currentOf);
}

TEST_CASE("a bad value is refused in place with the reason, and nothing is written") {
    const auto [entity, field, text] =
        GENERATE(std::tuple(queue, "Duration", "soon"),
                 std::tuple(ref(test::way("Queue", "Check")), "How many customers go this way (%)", "120"),
                 std::tuple(ref(id<Partner>("airport")), "Colour, such as #1F77B4", "red"),
                 std::tuple(ref(id<Agreement>("desks")), "Review on, such as 2027-03-31", "31 March"),
                 std::tuple(ref(id<Effect>("Queue|time")), "Weight, from -1 to 1", "7"));
    const Shown shown({entity});
    shown.type(field, text);
    CHECK(shown.bench.labels.isEmpty());
    CHECK_FALSE(named<TextEdit>(shown.page(), field)->accessibleDescription().isEmpty());
}

TEST_CASE("each kind of entity has a form for its fields") {
    const std::vector<std::pair<EntityRef, QStringList>> cases{
        {ref(id<Partner>("airport")), {"Name", "Kind", "Department of", "Contact", "Power"}},
        {ref(id<CustomerGroup>("family")), {"Name", "Description", "Needs"}},
        {ref(id<Channel>("Web")), {"Name", "Kind"}},
        {ref(id<Journey>("depart")), {"Name", "Goal", "State", "Customer group", "Life event"}},
        {ref(id<Phase>("Fly")), {"Name", "Need"}},
        {ref(test::way("Queue", "Check")), {"Label", "Waiting time on the way", "Information handed over"}},
        {ref(id<Outcome>("time")), {"Name", "Unit", "For the common purpose"}},
        {ref(id<Interest>("wish")), {"Wants", "How much it matters", "Disclosed to the others", "Why"}},
        {ref(id<Influence>("time|income")), {"Weight, from -1 to 1"}},
        {ref(id<Agreement>("desks")), {"Name", "Kind", "Holds for"}}};
    for (const auto &[entity, fields] : cases) {
        const Shown shown({entity});
        for (const QString &field : fields)
            CHECK(named<QWidget>(shown.page(), field)->isVisible());
    }
}

TEST_CASE("an experience that differs reads as several values, one that nobody knows as not known") {
    Shown shown({queue, check});
    const auto reads = [&](const char *words) {
        const auto labels = shown.page().findChildren<QLabel *>();
        return std::ranges::any_of(labels, [&](const QLabel *label) { return label->text() == words; });
    };
    CHECK(reads("Not known"));
    CHECK_FALSE(reads("Several values"));
    shown.bench.edit()("Change", [](Edit &edit) {
        Touchpoint row = edit.now()[id<Touchpoint>("Queue")];
        row.experience = -1;
        edit.put(row);
    });
    CHECK(reads("Several values"));
    CHECK_FALSE(reads("Not known"));
}

TEST_CASE("several touchpoints are given one role in one step, and who has it everywhere is not offered") {
    const Shown shown({queue, check});
    const char *field = "Partner to give a role at all of them";
    shown.pick(field, "airline");
    CHECK(shown.bench.labels == QStringList{"Make airline responsible at 2 touchpoints"});
    const Relations relations(shown.bench.now);
    for (const char *key : {"Queue", "Check"})
        CHECK(relations.partnersAs(RoleKind::responsible, id<Touchpoint>(key)).size() == 1);
    CHECK(named<QComboBox>(shown.page(), field)->findText("airline") == -1);
    CHECK(named<QComboBox>(shown.page(), field)->findText("airport") >= 0);
}

TEST_CASE("of several, what differs is not shown, and a change is one edit of all") {
    Shown shown({queue, check});
    CHECK_FALSE(named<TextEdit>(shown.page(), "Name")->isVisible());
    shown.type("Need", "Calm");
    for (const char *key : {"Queue", "Check"})
        CHECK(shown.bench.now[id<Touchpoint>(key)].need == "Calm");
    CHECK(shown.bench.labels.size() == 1);
    shown.bench.edit()("Other", [](Edit &edit) {
        Touchpoint row = edit.now()[id<Touchpoint>("Queue")];
        row.need = "Speed";
        edit.put(row);
    });
    CHECK(named<TextEdit>(shown.page(), "Need")->toPlainText().isEmpty());
    CHECK(named<TextEdit>(shown.page(), "Need")->placeholderText() == "Several values");
}

TEST_CASE("durations and shares") {
    const std::vector<std::pair<const char *, std::optional<double>>> durations{{"45", 45},
                                                                                {"45 min", 45},
                                                                                {"1:30", 90},
                                                                                {"1 h 30 min", 90},
                                                                                {"2 hours", 120},
                                                                                {"90 minutes", 90},
                                                                                {"1.5 h", 90},
                                                                                {"2 d", 2880},
                                                                                {"2 days", 2880},
                                                                                {"1 day 1 h", 1500},
                                                                                {"0", 0},
                                                                                {"1,5h", 90},
                                                                                {"", std::nullopt},
                                                                                {"soon", std::nullopt},
                                                                                {"1:75", std::nullopt},
                                                                                {"-3", std::nullopt},
                                                                                {"1.2.3 h", std::nullopt}};
    for (const auto &[text, minutes] : durations) {
        INFO(text);
        CHECK(durationOf(text) == minutes);
    }
    for (const double minutes : {0.0, 0.5, 59.0, 60.0, 61.0, 1440.0, 3000.0})
        CHECK(durationOf(numberText("minutes", minutes, test::texts()->map)) == minutes);
    CHECK(percentText(0.4) == "40 %");
    CHECK(percentOf("40 %") == 0.4);
    CHECK_FALSE(percentOf("some"));
}
