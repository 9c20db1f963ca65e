// Of several entities the inspector says which they are; a name leads to that one alone.
#include "panels/ChosenNames.h"
#include "panels/ElidedButton.h"
#include "panels/Inspector.h"
#include "panels/TextField.h"
#include "tests/ui/panels/Shown.h"

#include <QComboBox>
#include <QLabel>

using namespace tussen;
using test::id;

namespace {

Ecosystem airport() {
    test::Build build;
    build.partners({"airport", "airline"}).journey("depart");
    for (const char *name : {"One", "Two", "Three", "Four", "Five", "Six", "Seven", "Eight"})
        build.touchpoint(name);
    build.path({"One", "Two", "Three"}).outcome("income");
    build.interest("more", "airport", 3, "income").interest("less", "airline", -2, "income");
    return build.now();
}

struct Shown {
    explicit Shown(std::vector<EntityRef> entities) : chosen(std::move(entities)) {
        bench.changed = [this] { inspector.show(bench.snapshot(), chosen); };
        bench.changed();
        inspector.resize(320, 900);
        test::show(inspector);
    }
    [[nodiscard]] QStringList names() const {
        QStringList seen;
        for (const auto *button : inspector.findChildren<ElidedButton *>())
            if (button->isVisible()) seen.append(button->accessibleName());
        return seen;
    }
    [[nodiscard]] QString words() const {
        QStringList seen;
        for (const auto *all : inspector.findChildren<ChosenNames *>())
            for (const auto *label : all->findChildren<QLabel *>())
                if (label->isVisible()) seen.append(label->text());
        return seen.join(QLatin1Char('\n'));
    }

    test::Bench bench{airport()};
    std::vector<EntityRef> chosen;
    Inspector inspector{bench.edit()};
};

const EntityRef more = ref(id<Interest>("more"));
const EntityRef less = ref(id<Interest>("less"));

std::vector<EntityRef> touchpoints(std::initializer_list<const char *> keys) {
    std::vector<EntityRef> all;
    for (const char *key : keys)
        all.push_back(ref(id<Touchpoint>(key)));
    return all;
}

} // namespace

TEST_CASE("two interests are told by holder, wish and outcome") {
    const Shown shown({more, less});
    CHECK(shown.names() == QStringList{"airport: + income", "airline: - income"});
    CHECK(shown.words().contains("changes both"));
    CHECK(test::named<TextEdit>(shown.inspector, "Why")->placeholderText() == "The same for both");
}

TEST_CASE("the line above the names says of what kind they are, and how many") {
    const auto [chosen, head] = GENERATE(table<std::vector<EntityRef>, QString>({
        {{more, less}, "2 interests"},
        {touchpoints({"One", "Two", "Three"}), "3 touchpoints"},
        {{ref(id<Partner>("airport")), ref(id<Partner>("airline"))}, "2 partners"},
    }));
    const Shown shown(chosen);
    QStringList heads;
    for (const auto *label : shown.inspector.findChildren<QLabel *>("caption"))
        if (label->isVisible()) heads.append(label->text());
    CHECK(heads.contains(head));
}

TEST_CASE("where nothing can be changed they are named as well, and nothing offers to change all of them") {
    Shown shown({more, less});
    shown.inspector.setReadOnly(true);
    CHECK(shown.names().size() == 2);
    CHECK(shown.words().contains("what they have in common"));
    CHECK_FALSE(shown.words().contains("change"));
    shown.inspector.setReadOnly(false);
    CHECK(shown.words().contains("changes both"));
    shown.inspector.setReadOnly(true);
    shown.inspector.show(shown.bench.snapshot(), touchpoints({"One", "Two"}));
    CHECK(shown.words().contains("what they have in common"));
    for (const auto *box : shown.inspector.findChildren<QComboBox *>())
        if (box->isVisible()) CHECK_FALSE(box->isEnabled());
    for (const auto *box : shown.inspector.findChildren<QComboBox *>())
        if (box->accessibleName().contains("at all of them")) CHECK_FALSE(box->isVisible());
}

TEST_CASE("transitions are told by their ends") {
    const Shown shown({ref(test::way("One", "Two")), ref(test::way("Two", "Three"))});
    CHECK(shown.names() == QStringList{"One -> Two", "Two -> Three"});
}

TEST_CASE("of many the first few are named, the rest are counted") {
    const Shown shown(touchpoints({"One", "Two", "Three", "Four", "Five", "Six", "Seven", "Eight"}));
    CHECK(shown.names() == QStringList{"One", "Two", "Three", "Four", "Five", "Six"});
    CHECK(shown.words().startsWith("+2\n"));
    CHECK(shown.words().contains("changes all 8"));
}

TEST_CASE("one alone has no list of names") {
    Shown shown({more, less});
    shown.inspector.show(shown.bench.snapshot(), {less});
    CHECK(shown.names().isEmpty());
    CHECK(shown.words().isEmpty());
}

TEST_CASE("a name asks for that one, with mouse or keyboard") {
    const Shown shown({more, less});
    const QSignalSpy wanted(&shown.inspector, &Inspector::oneWanted);
    auto *name = test::named<ElidedButton>(shown.inspector, "airline: - income");
    QTest::mouseClick(name, Qt::LeftButton);
    name->setFocus();
    QTest::keyClick(name, Qt::Key_Space);
    REQUIRE(wanted.size() == 2);
    for (const auto &call : wanted)
        CHECK(call.front().value<EntityRef>() == less);
}

TEST_CASE("a change of all keeps the names and the keyboard where they are") {
    Shown shown({more, less});
    auto *name = test::named<ElidedButton>(shown.inspector, "airline: - income");
    name->setFocus();
    shown.bench.edit()("Other", [](Edit &edit) {
        Partner row = edit.now()[id<Partner>("airline")];
        row.name = "Flying";
        edit.put(row);
    });
    CHECK(shown.names() == QStringList{"airport: + income", "Flying: - income"});
    CHECK(name->hasFocus());
}
