// Names and places changed in the outline: what may go where, and what others offer is not trusted.
#include "models/OutlineModel.h"
#include "tests/support/Bench.h"
#include "tests/support/Build.h"

#include <QAbstractItemModelTester>
#include <QMimeData>
#include <QSignalSpy>

#include <catch2/catch.hpp>

#include <memory>

using namespace tussen;
using test::Build;
using test::id;

namespace {

struct Outline {
    Outline() {
        Build build;
        build.journey("depart").phase("Book").touchpoint("a").touchpoint("b").phase("Fly").touchpoint("c");
        build.journey("arrive").phase("Home").touchpoint("d");
        model.setSnapshot(test::snapshot(build.now()));
        QObject::connect(&model, &OutlineModel::dropped,
                         [this](const auto &which, const auto &where, const auto &next) {
                             moved = which;
                             into = where;
                             before = next;
                         });
    }

    [[nodiscard]] QModelIndex at(const EntityRef &entity) const { return model.indexOf(entity); }
    [[nodiscard]] std::unique_ptr<QMimeData> dragged(const std::vector<EntityRef> &which) const {
        QModelIndexList rows;
        for (const EntityRef &one : which)
            rows.append(at(one));
        return std::unique_ptr<QMimeData>(model.mimeData(rows));
    }
    bool drop(const std::vector<EntityRef> &which, const EntityRef &target, int row) {
        const auto data = dragged(which);
        const bool can = model.canDropMimeData(data.get(), Qt::MoveAction, row, 0, at(target));
        CHECK(model.dropMimeData(data.get(), Qt::MoveAction, row, 0, at(target)) == can);
        return can;
    }

    OutlineModel model;
    QAbstractItemModelTester tester{&model, QAbstractItemModelTester::FailureReportingMode::Fatal};
    std::vector<EntityRef> moved;
    std::optional<EntityRef> into, before;
};

const EntityRef a = ref(id<Touchpoint>("a"));
const EntityRef b = ref(id<Touchpoint>("b"));
const EntityRef c = ref(id<Touchpoint>("c"));
const EntityRef book = ref(id<Phase>("Book"));
const EntityRef fly = ref(id<Phase>("Fly"));
const EntityRef depart = ref(id<Journey>("depart"));

} // namespace

TEST_CASE("a name typed is told, one that stays is not") {
    Outline outline;
    QSignalSpy renamed(&outline.model, &OutlineModel::renamed);
    CHECK(outline.at(a).data(Qt::EditRole).toString() == "a");
    CHECK(outline.model.setData(outline.at(a), "a"));
    CHECK(renamed.isEmpty());
    CHECK(outline.model.setData(outline.at(a), "Find"));
    REQUIRE(renamed.size() == 1);
    CHECK(renamed[0][1].toString() == "Find");
    outline.model.setReadOnly(true);
    CHECK_FALSE(outline.model.setData(outline.at(a), "No"));
    CHECK_FALSE(outline.model.flags(outline.at(a)) & Qt::ItemIsEditable);
}

TEST_CASE("touchpoints go into a phase, before another or to the end, in their order") {
    Outline outline;
    CHECK(outline.drop({b, a}, fly, 0));
    CHECK(outline.moved == std::vector{a, b});
    CHECK(outline.into == fly);
    CHECK(outline.before == c);
    CHECK(outline.drop({a}, fly, -1));
    CHECK_FALSE(outline.before);
    CHECK(outline.drop({book}, depart, 2));
    CHECK(outline.into == depart);
    CHECK_FALSE(outline.before);
}

TEST_CASE("a journey goes among the journeys, and into nothing else") {
    Outline outline;
    const EntityRef arrive = ref(id<Journey>("arrive"));
    const auto data = outline.dragged({arrive});
    const auto drop = [&](int row) {
        return outline.model.dropMimeData(data.get(), Qt::MoveAction, row, 0, {});
    };
    CHECK(drop(0));
    CHECK(outline.moved == std::vector{arrive});
    CHECK_FALSE(outline.into);
    CHECK(outline.before == depart);
    CHECK(drop(-1));
    CHECK_FALSE(outline.before);
    CHECK_FALSE(outline.drop({arrive}, ref(id<Phase>("Home")), 0));
    CHECK_FALSE(outline.drop({arrive}, depart, 0));
    const auto phase = outline.dragged({book});
    CHECK_FALSE(outline.model.canDropMimeData(phase.get(), Qt::MoveAction, 0, 0, {}));
    const auto both = outline.dragged({arrive, depart});
    CHECK_FALSE(outline.model.canDropMimeData(both.get(), Qt::MoveAction, 0, 0, {}));
    outline.model.setReadOnly(true);
    CHECK_FALSE(drop(0));
}

TEST_CASE("nothing goes where it cannot be") {
    Outline outline;
    CHECK_FALSE(outline.drop({a}, ref(id<Phase>("Home")), 0)); // another journey
    CHECK_FALSE(outline.drop({a}, depart, 0));
    CHECK_FALSE(outline.drop({book}, fly, 0));
    CHECK_FALSE(outline.drop({book, a}, fly, 0));
    CHECK_FALSE(outline.drop({book, fly}, depart, 0));
    CHECK_FALSE(outline.drop({book}, ref(id<Journey>("arrive")), 0));
    CHECK_FALSE(outline.drop({a}, b, -1));
    CHECK_FALSE(outline.drop({depart}, depart, 0));
    outline.model.setReadOnly(true);
    CHECK_FALSE(outline.drop({a}, fly, 0));
    CHECK(outline.moved.empty());
}

TEST_CASE("what others offer to drop is refused") {
    Outline outline;
    const auto *text =
        GENERATE("", "\n\n", "touchpoint", "touchpoint x", "journey 0190a0a0-0000-7000-8000-000000000000",
                 "touchpoint 0190a0a0-0000-7000-8000-000000000000", "\xff\xfe\x00");
    QMimeData data;
    data.setData(outline.model.mimeTypes().front(), text);
    CHECK_FALSE(outline.model.canDropMimeData(&data, Qt::MoveAction, 0, 0, outline.at(fly)));
    CHECK_FALSE(outline.model.dropMimeData(&data, Qt::MoveAction, 0, 0, outline.at(fly)));
    CHECK_FALSE(outline.model.canDropMimeData(nullptr, Qt::MoveAction, 0, 0, outline.at(fly)));
}
