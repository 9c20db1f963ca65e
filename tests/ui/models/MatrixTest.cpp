// Each matrix shows what the document says, and takes no text that it could not show.
#include "models/InterestsMatrix.h"
#include "models/MatrixModel.h"
#include "models/MatrixText.h"
#include "models/RolesMatrix.h"
#include "models/WeightMatrix.h"
#include "tests/support/Bench.h"
#include "tests/support/Build.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

#include <catch2/catch.hpp>

using namespace tussen;
using test::Build;
using test::id;
using Mode = QAbstractItemModelTester::FailureReportingMode;

namespace {

Build airport() {
    Build build;
    build.partners({"airport", "airline"}).group("family");
    build.touchpoint("queue", "C:airport").touchpoint("check", "A:airport R:airport A:airline").goal("fly");
    build.outcomes({"income", "time"})
        .interest("shops", "airport", 4, "income")
        .interest("calm", "family", -2, "income")
        .effect("queue", "time", -0.5);
    return build;
}

template <class Kind> struct Tested {
    explicit Tested(const Ecosystem &ecosystem) { show(ecosystem); }
    void show(const Ecosystem &ecosystem) { model.setMatrix(kind.matrixOf(*test::snapshot(ecosystem))); }
    [[nodiscard]] QModelIndex at(const EntityRef &row, const EntityRef &column) const {
        return model.index(model.rowOf(row), model.columnOf(column));
    }
    [[nodiscard]] QString sentence(const EntityRef &row, const EntityRef &column) const {
        return at(row, column).data(Qt::AccessibleTextRole).toString();
    }

    Kind kind;
    MatrixModel model;
    QAbstractItemModelTester tester{&model, Mode::Fatal};
};

const EntityRef airportRow = ref(id<Partner>("airport"));
const EntityRef airlineRow = ref(id<Partner>("airline"));
const EntityRef queue = ref(id<Touchpoint>("queue"));
const EntityRef check = ref(id<Touchpoint>("check"));
const EntityRef income = ref(id<Outcome>("income"));

} // namespace

TEST_CASE("roles: a cell has letters, and a name in words") {
    const Tested<RolesMatrix> tested(airport().now());
    CHECK(tested.model.rowCount() == 2);
    CHECK(tested.model.columnCount() == 3);
    CHECK(tested.at(airportRow, check).data().toString() == "AR");
    CHECK(tested.sentence(airportRow, queue) == "airport, queue: consulted");
    CHECK(tested.sentence(airlineRow, queue) == "airline, queue: nothing");
}

TEST_CASE("roles: a proposed one has a question mark, which is said in words and is no part of the text") {
    Build build = airport();
    build.change<Role>("check|airport|accountable", [](Role &role) { role.status = RoleStatus::proposed; });
    const Tested<RolesMatrix> tested(build.now());
    CHECK(tested.at(airportRow, check).data().toString() == "A?R");
    CHECK(tested.model.textAt(tested.at(airportRow, check)) == "AR");
    CHECK(tested.sentence(airportRow, check) ==
          "airport, check: accountable (proposed) and responsible; contested: 2 partners are accountable");
}

TEST_CASE("roles: gaps and contested touchpoints are marked in words, a goal without owner is none") {
    const Tested<RolesMatrix> tested(airport().now());
    const auto alarm = [&](int column) {
        return tested.model.headerData(column, Qt::Horizontal, MatrixModel::AlarmRole).toString();
    };
    CHECK(alarm(0) == "Nobody");
    CHECK(alarm(1) == "Contested");
    CHECK(alarm(2).isEmpty());
    CHECK(tested.sentence(airlineRow, check) ==
          "airline, check: accountable; contested: 2 partners are accountable");
    CHECK(tested.model.headerData(0, Qt::Horizontal, Qt::AccessibleTextRole).toString() == "queue: Nobody");
}

TEST_CASE("roles: keys set the cell; the work stands together, the rest alone") {
    const RolesMatrix roles;
    const std::vector<std::tuple<const char *, const char *, const char *>> cases{
        {"", "a", "A"},   {"R", "A", "AR"}, {"A", "r", "AR"}, {"C", "a", "A"},
        {"AR", "c", "C"}, {"", "I", "I"},   {"A", "A", "A"}};
    for (const auto &[before, key, after] : cases) {
        INFO(before << " " << key);
        CHECK(roles.pressed(key, before) == QString(after));
    }
    for (const char *key : {"x", "1", "+", "é", ""})
        CHECK_FALSE(roles.pressed(key, "A"));
}

TEST_CASE("interests: sign and weight, and who pulls apart") {
    const Tested<InterestsMatrix> tested(airport().now());
    const EntityRef family = ref(id<CustomerGroup>("family"));
    CHECK(tested.model.rowCount() == 3);
    CHECK(tested.at(airportRow, income).data().toString() == "+4");
    CHECK(tested.at(family, income).data().toString() == QString(QChar(0x2212)) + "2");
    CHECK(tested.sentence(airportRow, income) ==
          "airport, income: wants more, weight 4; pulls apart with family");
    CHECK(tested.at(airlineRow, income).data(MatrixModel::AlarmRole).toString().isEmpty());
}

TEST_CASE("interests: what pulls apart through other outcomes only is not marked in a cell") {
    test::Build build;
    build.partners({"airport", "airline"}).outcomes({"income", "time"}).influence("income", "time", -0.8);
    build.interest("shops", "airport", 4, "income").interest("punctual", "airline", 5, "time");
    const Tested<InterestsMatrix> tested(build.now());
    CHECK(tested.at(airportRow, income).data(MatrixModel::AlarmRole).toString().isEmpty());
}

TEST_CASE("interests and effects: keys") {
    const InterestsMatrix interests;
    CHECK(interests.pressed("+", "") == QString("+3"));
    CHECK(interests.pressed("-", "+4") == QString("-4"));
    CHECK(interests.pressed("5", "-4") == QString("-5"));
    CHECK_FALSE(interests.pressed("6", "-4"));
    CHECK_FALSE(interests.pressed("+", "+4 -2"));
    const EffectsMatrix effects;
    CHECK(effects.pressed("-", "") == QString("-0.5"));
    CHECK(effects.pressed("+", "-0.7") == QString("+0.7"));
    CHECK(effects.pressed("3", "-0.7") == QString("-0.3"));
    CHECK(effects.pressed("0", "") == QString("+1"));
    CHECK_FALSE(effects.pressed("x", ""));
}

TEST_CASE("what cannot stand in a cell is said") {
    const RolesMatrix roles;
    const InterestsMatrix interests;
    const EffectsMatrix effects;
    const std::vector<std::tuple<const MatrixKind *, const char *, bool>> cases{
        {&roles, "", true},        {&roles, "ar", true},        {&roles, "Airport", false},
        {&roles, "A R", false},    {&interests, "+3", true},    {&interests, "-", true},
        {&interests, "", true},    {&interests, "+3 -2", true}, {&interests, "3", false},
        {&interests, "+6", false}, {&interests, "+x", false},   {&interests, "+3.5", false},
        {&effects, "0.5", true},   {&effects, "-1", true},      {&effects, "+0,2", true},
        {&effects, "", true},      {&effects, "0", false},      {&effects, "1.5", false},
        {&effects, "nan", false},  {&effects, "much", false}};
    for (const auto &[kind, text, good] : cases) {
        INFO(text);
        const QString problem = kind->problemOf(text);
        CHECK(problem.isEmpty() == good);
        if (!good) CHECK(problem.contains(text));
    }
}

TEST_CASE("every text that a matrix shows can be put into it again and changes nothing") {
    const Ecosystem schiphol = test::schiphol();
    const auto snapshot = test::snapshot(schiphol);
    const RolesMatrix roles;
    const InterestsMatrix interests;
    const EffectsMatrix effects;
    const InfluencesMatrix influences;
    for (const MatrixKind *kind :
         std::initializer_list<const MatrixKind *>{&roles, &interests, &effects, &influences}) {
        const Matrix matrix = kind->matrixOf(*snapshot);
        REQUIRE(matrix.cells.size() == matrix.rows.size() * matrix.columns.size());
        Edit edit(schiphol);
        int filled = 0;
        for (std::size_t row = 0; row < matrix.rows.size(); ++row)
            for (std::size_t column = 0; column < matrix.columns.size(); ++column) {
                const QString text = matrix.cells[row * matrix.columns.size() + column].text;
                filled += text.isEmpty() ? 0 : 1;
                CHECK(kind->problemOf(text).isEmpty());
                kind->put(matrix.rows[row].entity, matrix.columns[column].entity, text, edit);
            }
        CHECK(filled > 3);
        CHECK(edit.changes("").empty());
    }
}

TEST_CASE("only cells that differ change; other rows are a new table") {
    Tested<RolesMatrix> tested(airport().now());
    QSignalSpy reset(&tested.model, &QAbstractItemModel::modelReset);
    QSignalSpy changed(&tested.model, &QAbstractItemModel::dataChanged);
    tested.show(airport().role("queue", RoleKind::informed, "airline").now());
    CHECK(reset.count() == 0);
    REQUIRE(changed.count() == 1);
    CHECK(changed.front().front().toModelIndex() == tested.at(airlineRow, queue));
    tested.show(airport().partner("police").now());
    CHECK(reset.count() == 1);
    tested.model.setMatrix({});
    CHECK(tested.model.rowCount() == 0);
}

TEST_CASE("ranges go through tabs and lines and come back") {
    const std::vector<QStringList> rows{{"A", "", "R"}, {"", "C", "I"}};
    CHECK(untabbed(tabbed(rows)) == rows);
    CHECK(untabbed("A\tR\r\nC\tI\r\n") == std::vector<QStringList>{{"A", "R"}, {"C", "I"}});
    CHECK(untabbed(" A ") == std::vector<QStringList>{{"A"}});
}
