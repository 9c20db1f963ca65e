// What is chosen on the map is moved, deleted, copied and connected with keys alone, each in one named step.
#include "editing/Journeys.h"
#include "shell/MapClipboard.h"
#include "tests/ui/shell/MapKeys.h"

#include <QClipboard>
#include <QMimeData>

using namespace tussen;
using test::id;
using test::MapKeys;

namespace {

void pasteBytes(const QByteArray &bytes) {
    auto *data = new QMimeData;
    data->setData(QStringLiteral("application/x-tussen"), bytes);
    QApplication::clipboard()->setMimeData(data);
}

} // namespace

TEST_CASE("Alt and arrows move the touchpoint to the lane above and below") {
    const MapKeys shown;
    shown.choose({"bag-drop"});
    REQUIRE(shown.owner("bag-drop") == "KLM");
    shown.key(Qt::Key_Down, Qt::AltModifier);
    const QString below = shown.owner("bag-drop");
    CHECK(below != "KLM");
    CHECK_FALSE(below.isEmpty());
    CHECK(shown.undoLabel() == "Move “Queues to drop the bags”");
    CHECK(shown.chosen() == std::vector{ref(id<Touchpoint>("bag-drop"))});
    shown.key(Qt::Key_Up, Qt::AltModifier);
    CHECK(shown.owner("bag-drop") == "KLM");
    for (int i = 0; i < 20; ++i)
        shown.key(Qt::Key_Up, Qt::AltModifier);
    CHECK(shown.owner("bag-drop").isEmpty()); // Nobody is the first lane
}

TEST_CASE("Alt and arrows move the touchpoint along the flow, into the next phase") {
    const MapKeys shown;
    const QStringList before = shown.inPhase("prepare");
    shown.choose({"online-checkin"});
    shown.key(Qt::Key_Left, Qt::AltModifier);
    CHECK(shown.inPhase("prepare") == QStringList{before[0], before[2], before[1]});
    shown.key(Qt::Key_Right, Qt::AltModifier);
    shown.key(Qt::Key_Right, Qt::AltModifier);
    CHECK(shown.inPhase("travel").front() == before[2]);
    for (int i = 0; i < 3; ++i)
        shown.undo();
    CHECK(shown.now() == test::schiphol());
}

TEST_CASE("Alt and arrows move a chosen phase and a chosen lane") {
    const MapKeys shown;
    shown.window.selection().choose({ref(id<Phase>("hall"))});
    shown.key(Qt::Key_Left, Qt::AltModifier);
    CHECK(shown.now()[id<Phase>("hall")].rank < shown.now()[id<Phase>("travel")].rank);
    CHECK(shown.undoLabel() == "Move phase “Departure hall”");
    const auto klm = ref(id<Partner>("klm"));
    shown.window.selection().choose({klm});
    const int before = shown.map().rectOf(klm).top();
    shown.key(Qt::Key_Down, Qt::AltModifier);
    CHECK(shown.map().rectOf(klm).top() > before);
    CHECK(shown.undoLabel() == "Move lane KLM");
    shown.key(Qt::Key_Up, Qt::AltModifier);
    CHECK(shown.map().rectOf(klm).top() == before);
}

TEST_CASE("Delete takes what is chosen with all that belongs to it, and the one before is chosen") {
    const MapKeys shown;
    shown.choose({"security-check"});
    shown.key(Qt::Key_Delete);
    CHECK_FALSE(shown.now().find(id<Touchpoint>("security-check")));
    const Transition *on = shown.now().find(id<Transition>("security-check--shops"));
    REQUIRE(on); // the flow closes over the gap
    CHECK(on->from == id<Touchpoint>("queue-security"));
    CHECK(shown.current().id == id<Touchpoint>("queue-security"));
    CHECK(shown.undoLabel() == "Delete “Goes through the security check”");
    shown.window.selection().choose({ref(id<Transition>("train--find-desk")), ref(id<Partner>("ns"))});
    shown.key(Qt::Key_Delete);
    CHECK_FALSE(shown.now().find(id<Partner>("ns")));
    CHECK_FALSE(shown.now().find(id<Transition>("train--find-desk")));
    CHECK(shown.owner("train").isEmpty());
    shown.window.selection().choose({ref(id<Phase>("hall"))});
    shown.key(Qt::Key_Delete);
    CHECK_FALSE(shown.now().find(id<Touchpoint>("bag-drop")));
    for (int i = 0; i < 3; ++i)
        shown.undo();
    CHECK(shown.now() == test::schiphol());
}

TEST_CASE("when what is chosen goes by undo, the card chosen before is chosen again") {
    const MapKeys shown;
    shown.choose({"train"});
    shown.choose({"online-checkin"});
    shown.key(Qt::Key_D, Qt::ControlModifier);
    REQUIRE(shown.current().id != id<Touchpoint>("online-checkin"));
    shown.undo();
    CHECK(shown.chosen() == std::vector{ref(id<Touchpoint>("online-checkin"))});
    CHECK(shown.map().uncovered().contains(shown.map().rectOf(shown.chosen().front())));
}

TEST_CASE("touchpoints are duplicated, and chosen then") {
    const MapKeys shown;
    shown.choose({"queue-security", "security-check"});
    shown.key(Qt::Key_D, Qt::ControlModifier);
    CHECK(shown.inPhase("security").size() == 6);
    REQUIRE(shown.chosen().size() == 2);
    CHECK(shown.current().name == "Goes through the security check");
    CHECK(shown.current().id != id<Touchpoint>("security-check"));
    CHECK(shown.undoLabel() == "Duplicate 2 touchpoints");
}

TEST_CASE("cut here, pasted there; elsewhere the names are text") {
    const MapKeys shown;
    shown.choose({"bag-drop"});
    shown.key(Qt::Key_X, Qt::ControlModifier);
    CHECK_FALSE(shown.now().find(id<Touchpoint>("bag-drop")));
    CHECK(QApplication::clipboard()->text() == "Queues to drop the bags");
    shown.choose({"shops"});
    shown.key(Qt::Key_V, Qt::ControlModifier);
    CHECK(shown.current().name == "Queues to drop the bags");
    CHECK(shown.current().phase == id<Phase>("border"));
    CHECK(shown.inPhase("border")[1] == "Queues to drop the bags");
    CHECK(shown.undoLabel() == "Paste a touchpoint");
    CHECK(shown.now().table<Partner>().size() == test::schiphol().table<Partner>().size());
}

TEST_CASE("copied in one window, pasted in another: partners come along") {
    const MapKeys from;
    from.choose({"queue-security", "security-check"});
    from.key(Qt::Key_C, Qt::ControlModifier);
    const MapKeys to(test::samplePath("home-insulation"));
    const std::size_t partners = to.now().table<Partner>().size();
    const std::size_t touchpoints = to.now().table<Touchpoint>().size();
    to.key(Qt::Key_V, Qt::ControlModifier);
    CHECK(to.now().table<Touchpoint>().size() == touchpoints + 2);
    CHECK(to.now().table<Partner>().size() > partners);
    CHECK(to.undoLabel() == "Paste 2 touchpoints");
}

TEST_CASE("what is no fragment is refused in words, and nothing changes") {
    const MapKeys shown;
    const char *bytes = GENERATE("", "{", "[]", R"({"tussen": 1, "ecosystem": {"name": "x"}, "roles": [{}]})",
                                 R"({"tussen": 99, "ecosystem": {"name": "x"}})");
    pasteBytes(bytes);
    shown.key(Qt::Key_V, Qt::ControlModifier);
    CHECK(shown.messages().text().startsWith("What is on the clipboard cannot be pasted"));
    CHECK(shown.now() == test::schiphol());
}

TEST_CASE("a fragment that is too large is not read") {
    QMimeData data;
    data.setData(QStringLiteral("application/x-tussen"), QByteArray(17 * 1024 * 1024, ' '));
    const auto taken = mapClipboard::take(data);
    CHECK_FALSE(taken.fragment);
    CHECK(taken.problem.contains("too large"));
}

TEST_CASE("Ctrl+L connects in the order of choice, once") {
    const MapKeys shown;
    shown.choose({"shops", "complain"});
    shown.key(Qt::Key_L, Qt::ControlModifier);
    const Relations relations(shown.now());
    const auto ways = relations.outgoing(id<Touchpoint>("shops"));
    CHECK(std::any_of(ways.begin(), ways.end(),
                      [](const Transition *one) { return one->to == id<Touchpoint>("complain"); }));
    shown.key(Qt::Key_L, Qt::ControlModifier);
    CHECK(shown.messages().text().endsWith("already."));
    shown.choose({"departed", "shops"});
    shown.key(Qt::Key_L, Qt::ControlModifier);
    CHECK(shown.messages().text().endsWith("nothing goes on from there."));
    shown.undo();
    CHECK(shown.now() == test::schiphol());
}

TEST_CASE("Ctrl+A chooses all touchpoints, and commands are there when they can do something") {
    const MapKeys shown;
    CHECK_FALSE(shown.action("Delete").isEnabled());
    CHECK_FALSE(shown.action("Rename").isEnabled());
    shown.key(Qt::Key_A, Qt::ControlModifier);
    CHECK(shown.chosen().size() == Relations(shown.now()).touchpoints(id<Journey>("depart")).size());
    CHECK(shown.action("Delete").isEnabled());
    shown.choose({"tips-mail"});
    CHECK_FALSE(shown.action("Split Phase Here").isEnabled());
    CHECK_FALSE(shown.action("Connect").isEnabled());
    shown.choose({"complain"});
    CHECK_FALSE(shown.action("Merge with Next Phase").isEnabled());
}

TEST_CASE("the phase is merged with the next one") {
    const MapKeys shown;
    shown.window.selection().choose({ref(id<Phase>("hall"))});
    const QStringList both = shown.inPhase("hall") + shown.inPhase("security");
    shown.action("Merge with Next Phase").trigger();
    CHECK(shown.inPhase("hall") == both);
    CHECK_FALSE(shown.now().find(id<Phase>("security")));
}

TEST_CASE("what is cut and pasted keeps its agreements and notes, and a target what it continues") {
    const MapKeys shown;
    const Id<Note> note = Id<Note>::make();
    REQUIRE(shown.controller()
                .edit("",
                      [&](Edit &edit) {
                          edit.put(Note{.id = note, .text = "Why?", .touchpoint = id<Touchpoint>("train")});
                          const Id<Journey> current = *shown.controller().snapshot()->journey;
                          editing::makeTarget(current, "Agreed", edit);
                      })
                .isEmpty());
    const auto continued = [&] {
        const auto &all = shown.now().table<Touchpoint>();
        return std::count_if(all.begin(), all.end(),
                             [](const Touchpoint &row) { return row.currentOf.has_value(); });
    };
    const auto agreements = shown.now().table<Agreement>().size();
    const auto parties = shown.now().table<Party>().size();
    const auto targets = continued();
    REQUIRE(targets > 0);
    shown.key(Qt::Key_A, Qt::ControlModifier);
    shown.key(Qt::Key_X, Qt::ControlModifier);
    CHECK(shown.now().table<Agreement>().size() < agreements);
    CHECK(continued() < targets);
    shown.key(Qt::Key_V, Qt::ControlModifier);
    CHECK(shown.now().table<Agreement>().size() == agreements);
    CHECK(shown.now().table<Party>().size() == parties);
    CHECK(continued() == targets);
    REQUIRE(shown.now()[note].touchpoint);
    CHECK(shown.now()[*shown.now()[note].touchpoint].name == "Takes the train");
}
