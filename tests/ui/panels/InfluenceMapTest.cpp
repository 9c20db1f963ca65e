// The map of influences: what it shows, and that keys, drags and the slider edit it.
#include "panels/InfluenceMap.h"
#include "panels/InfluenceMapPanel.h"
#include "panels/InfluenceNode.h"
#include "tests/ui/panels/Shown.h"

#include <QLabel>
#include <QSlider>

using namespace tussen;
using test::id;

namespace {

Ecosystem start() {
    test::Build build;
    build.group("family")
        .outcomes({"queue", "score"})
        .outcome("calm", Purpose::increase)
        .influence("queue", "calm", -0.7)
        .interest("rest", "family", 4, "calm");
    return build.now();
}

struct Shown {
    Shown() : bench(start()), panel(bench.edit()) {
        bench.changed = [this] { panel.show(bench.snapshot()); };
        QObject::connect(&panel, &DocumentPanel::pointedAt, &panel,
                         [this](const std::vector<EntityRef> &these) { pointed = these; });
        panel.setSeen(true);
        panel.show(bench.snapshot());
        panel.resize(900, 500);
        test::show(panel);
        panel.focusCurrent();
    }
    [[nodiscard]] InfluenceNode &node(const EntityRef &entity) const {
        InfluenceNode *found = panel.map().node(entity);
        REQUIRE(found);
        return *found;
    }
    [[nodiscard]] InfluenceNode &box(const char *outcome) const { return node(ref(id<Outcome>(outcome))); }
    [[nodiscard]] static InfluenceNode *focused() {
        return qobject_cast<InfluenceNode *>(QApplication::focusWidget());
    }
    static void press(Qt::Key key) { QTest::keyClick(QApplication::focusWidget(), key); }
    [[nodiscard]] std::optional<double> weight(const char *from, const char *to) const {
        for (const Influence &row : bench.now.table<Influence>())
            if (row.from == id<Outcome>(from) && row.to == id<Outcome>(to)) return row.weight;
        return std::nullopt;
    }
    [[nodiscard]] QSlider &slider() const { return *panel.findChild<QSlider *>(); }

    test::Bench bench;
    InfluenceMapPanel panel;
    std::vector<EntityRef> pointed;
};

const EntityRef arrow = ref(id<Influence>("queue|calm"));

} // namespace

TEST_CASE("boxes and arrows say by name what they are, and who wants an outcome") {
    const Shown shown;
    CHECK(shown.node(arrow).accessibleName() == "queue gives less of calm, weight 0.7");
    CHECK(shown.node(arrow).text() == QString(QChar(0x2212)) + "0.7");
    CHECK(shown.box("calm").accessibleName() == "calm, purpose: more · customers: more");
    CHECK(shown.box("queue").accessibleName() == "queue");
}

TEST_CASE("arrow keys walk from outcome to influence to outcome, and others are told") {
    const Shown shown;
    shown.box("queue").setFocus();
    Shown::press(Qt::Key_Right);
    REQUIRE(Shown::focused());
    CHECK(Shown::focused()->entity() == arrow);
    CHECK(shown.pointed == std::vector{arrow});
    Shown::press(Qt::Key_Right);
    CHECK(Shown::focused()->entity() == ref(id<Outcome>("calm")));
    CHECK(shown.pointed == std::vector{ref(id<Outcome>("calm"))});
}

TEST_CASE("Space on two outcomes makes an influence, which has the keyboard then") {
    const Shown shown;
    shown.box("calm").setFocus();
    Shown::press(Qt::Key_Space);
    shown.box("score").setFocus();
    Shown::press(Qt::Key_Space);
    CHECK(shown.weight("calm", "score") == 0.5);
    REQUIRE(Shown::focused());
    CHECK(Shown::focused()->entity().type == EntityType::influence);
    CHECK(shown.bench.labels == QStringList{"Change how calm moves score"});
}

TEST_CASE("Escape gives up an arrow that was begun") {
    const Shown shown;
    shown.box("calm").setFocus();
    Shown::press(Qt::Key_Space);
    Shown::press(Qt::Key_Escape);
    shown.box("score").setFocus();
    Shown::press(Qt::Key_Space);
    CHECK(shown.bench.labels.isEmpty());
}

TEST_CASE("a drag from one outcome to another makes an influence; elsewhere it makes nothing") {
    const Shown shown;
    InfluenceNode &from = shown.box("calm");
    const auto dragTo = [&](const QPoint &at) {
        const QPoint place = from.mapFromParent(at);
        QTest::mousePress(&from, Qt::LeftButton, {}, from.rect().center());
        for (const QPoint &step : {from.rect().center() + QPoint(20, 0), place}) {
            QMouseEvent move(QEvent::MouseMove, step, from.mapToGlobal(step), Qt::NoButton, Qt::LeftButton,
                             {});
            QApplication::sendEvent(&from, &move);
        }
        QTest::mouseRelease(&from, Qt::LeftButton, {}, place);
    };
    dragTo(QPoint(2, 2));
    CHECK(shown.bench.labels.isEmpty());
    dragTo(shown.box("score").geometry().center());
    CHECK(shown.weight("calm", "score") == 0.5);
}

TEST_CASE("leading where an influence is already chooses it") {
    const Shown shown;
    shown.box("queue").setFocus();
    Shown::press(Qt::Key_Space);
    shown.box("calm").setFocus();
    Shown::press(Qt::Key_Space);
    CHECK(shown.bench.labels.isEmpty());
    REQUIRE(Shown::focused());
    CHECK(Shown::focused()->entity() == arrow);
}

TEST_CASE("the slider sets the weight in tenths and has no nothing in its middle") {
    const Shown shown;
    CHECK_FALSE(shown.slider().isVisible());
    shown.node(arrow).setFocus();
    REQUIRE(shown.slider().isVisible());
    shown.slider().setFocus();
    Shown::press(Qt::Key_Right);
    CHECK(shown.weight("queue", "calm") == -0.6);
    for (int i = 0; i < 6; ++i)
        Shown::press(Qt::Key_Right);
    CHECK(shown.weight("queue", "calm") == 0.1);
    CHECK(shown.bench.labels.size() == 7);
}

TEST_CASE("Tab goes from a chosen arrow to its slider, Shift+Tab and Escape go back") {
    const Shown shown;
    for (const Qt::Key back : {Qt::Key_Backtab, Qt::Key_Escape}) {
        shown.node(arrow).setFocus();
        Shown::press(Qt::Key_Tab);
        REQUIRE(shown.slider().hasFocus());
        Shown::press(Qt::Key_Right);
        CHECK(shown.slider().hasFocus());
        QTest::keyClick(QApplication::focusWidget(), back,
                        back == Qt::Key_Backtab ? Qt::ShiftModifier : Qt::NoModifier);
        CHECK(Shown::focused() == &shown.node(arrow));
    }
    CHECK(shown.weight("queue", "calm") == -0.5);
    Shown::press(Qt::Key_Tab);
    Shown::press(Qt::Key_Tab); // on to what follows the arrow
    CHECK_FALSE(shown.slider().hasFocus());
    CHECK_FALSE(shown.node(arrow).hasFocus());
}

TEST_CASE("signs and digits set the weight as in the matrix, Delete deletes the influence") {
    const Shown shown;
    shown.node(arrow).setFocus();
    QTest::keyClicks(Shown::focused(), "+");
    CHECK(shown.weight("queue", "calm") == 0.7);
    QTest::keyClicks(Shown::focused(), "0");
    CHECK(shown.weight("queue", "calm") == 1);
    Shown::press(Qt::Key_Delete);
    CHECK_FALSE(shown.weight("queue", "calm"));
    REQUIRE(Shown::focused());
    CHECK(Shown::focused()->entity() == ref(id<Outcome>("queue")));
}

TEST_CASE("a document that cannot be changed keeps its influences") {
    Shown shown;
    shown.panel.setReadOnly(true);
    shown.node(arrow).setFocus();
    Shown::press(Qt::Key_Delete);
    QTest::keyClicks(Shown::focused(), "+");
    CHECK_FALSE(shown.slider().isEnabled());
    CHECK(shown.bench.labels.isEmpty());
}

TEST_CASE("no two boxes of the Schiphol sample overlap, nor do weights cover each other") {
    const InfluencePicture picture = influencePicture(*test::snapshot(test::schiphol()), 1);
    REQUIRE(picture.boxes.size() > 10);
    std::vector<QRectF> places;
    for (const auto &box : picture.boxes)
        places.push_back(box.place);
    for (const auto &one : picture.arrows)
        places.push_back(one.sign);
    for (std::size_t i = 0; i < places.size(); ++i) {
        CHECK(QRectF({0, 0}, picture.size).contains(places[i]));
        for (std::size_t k = i + 1; k < places.size(); ++k)
            CHECK_FALSE(places[i].intersects(places[k]));
    }
}
