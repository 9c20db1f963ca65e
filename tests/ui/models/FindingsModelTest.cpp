// The list of findings: what opens it, what stands one step away, what the filters and marks do.
#include "models/FindingsModel.h"
#include "checks/Conflicts.h"
#include "models/FindingsList.h"
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

struct List {
    explicit List(const Ecosystem &ecosystem) { model.setSnapshot(test::snapshot(ecosystem)); }

    [[nodiscard]] std::vector<int> severities() const {
        std::vector<int> found;
        for (int row = 0; row < model.rowCount(); ++row)
            found.push_back(model.index(row, 0).data(FindingsModel::SeverityRole).toInt());
        return found;
    }

    FindingsModel model;
    QAbstractItemModelTester tester{&model, Mode::Fatal};
};

/// A journey with gaps: `count` touchpoints that nobody answers for.
Build gaps(int count) {
    Build build;
    build.partner("airport").journey("depart", "airport");
    for (int i = 0; i < count; ++i)
        build.touchpoint("step " + std::to_string(i), "R:airport");
    return build;
}

} // namespace

TEST_CASE("the list opens with the five entries that matter most, errors first") {
    List list(test::schiphol());
    CHECK(list.model.rowCount() == static_cast<int>(digestLength));
    CHECK(list.model.allEntries() > list.model.rowCount());
    const auto severities = list.severities();
    CHECK(std::is_sorted(severities.begin(), severities.end()));
    CHECK(severities.front() == static_cast<int>(Severity::error));
    list.model.setShowAll(true);
    CHECK(list.model.rowCount() == list.model.allEntries());
    list.model.setShowAll(false);
    CHECK(list.model.rowCount() == static_cast<int>(digestLength));
}

TEST_CASE("a finding has a title, a reason and a remedy, and says them all to screen readers") {
    const List list(gaps(1).now());
    const QModelIndex row = list.model.index(0, 0);
    const QString spoken = row.data(Qt::AccessibleTextRole).toString();
    for (const int role :
         {int(Qt::DisplayRole), int(FindingsModel::ReasonRole), int(FindingsModel::RemedyRole)}) {
        CHECK_FALSE(row.data(role).toString().isEmpty());
        CHECK(spoken.contains(row.data(role).toString()));
    }
    CHECK(row.data().toString().contains("step 0"));
    REQUIRE(list.model.findingAt(row));
    CHECK(list.model.findingAt(row)->check == "ownership.no-accountable");
}

TEST_CASE("conflicts of one pair of holders are one entry with the conflicts as children") {
    Build build = gaps(1);
    build.partner("airline").outcomes({"shops", "time"});
    build.interest("a", "airport", 5, "shops").interest("b", "airline", -5, "shops");
    build.interest("c", "airport", 4, "time").interest("d", "airline", -4, "time");
    const List list(build.now());
    QModelIndex pair;
    for (int row = 0; row < list.model.rowCount(); ++row)
        if (list.model.rowCount(list.model.index(row, 0)) > 0) pair = list.model.index(row, 0);
    REQUIRE(pair.isValid());
    CHECK(list.model.rowCount(pair) == 2);
    CHECK(pair.data(FindingsModel::CountRole).toInt() == 2);
    CHECK(list.model.findingAt(pair) == nullptr);
    const QModelIndex first = list.model.index(0, 0, pair);
    REQUIRE(list.model.findingAt(first));
    CHECK(list.model.findingAt(first)->check == "interest.direct-conflict");
    CHECK(first.parent() == pair);
    CHECK(list.model.indexOf(first.data(FindingsModel::KeyRole).toString()) == first);
}

TEST_CASE("severities filter the list, and none means all") {
    List list(test::schiphol());
    list.model.setOnly({Severity::info});
    list.model.setShowAll(true);
    for (const int severity : list.severities())
        CHECK(severity == static_cast<int>(Severity::info));
    list.model.setOnly({});
    CHECK(list.severities().front() == static_cast<int>(Severity::error));
}

TEST_CASE("accepted findings are counted apart and shown when asked for") {
    Build build = gaps(1);
    build.waiver("ownership.no-accountable:" + id<Touchpoint>("step 0").value.text());
    List list(build.now());
    const auto counts = list.model.counts();
    CHECK(counts.accepted == 1);
    CHECK(counts.of[0] == 0);
    const int without = list.model.rowCount();
    list.model.setAcceptedShown(true);
    REQUIRE(list.model.rowCount() == without + 1);
    CHECK(list.model.index(without, 0).data(FindingsModel::AcceptedRole).toBool());
}

TEST_CASE("what is chosen on the map marks its findings, and brings them into the list") {
    List list(test::schiphol());
    const EntityRef shops = ref(id<Touchpoint>("shops"));
    REQUIRE_FALSE(list.model.firstMarked().isValid());
    list.model.setMarked({shops});
    const QModelIndex marked = list.model.firstMarked();
    REQUIRE(marked.isValid());
    REQUIRE(list.model.findingAt(marked));
    const auto &subjects = list.model.findingAt(marked)->subjects;
    CHECK(std::find(subjects.begin(), subjects.end(), shops) != subjects.end());
    CHECK(list.model.rowCount() > static_cast<int>(digestLength));
    list.model.setMarked({});
    CHECK(list.model.rowCount() == static_cast<int>(digestLength));
}

TEST_CASE("a partner marks the conflicts that it is a holder in") {
    Build build = gaps(0);
    build.partner("airline").outcome("shops");
    build.interest("a", "airport", 5, "shops").interest("b", "airline", -5, "shops");
    List list(build.now());
    list.model.setMarked({ref(id<Partner>("airline"))});
    const QModelIndex marked = list.model.firstMarked();
    REQUIRE(list.model.findingAt(marked));
    CHECK(list.model.findingAt(marked)->check == "interest.direct-conflict");
}

TEST_CASE("several interests mark the conflicts between them, and no others") {
    Build build = gaps(0);
    build.partners({"airline", "guards", "police"}).outcome("shops");
    build.interest("a", "airport", 5, "shops").interest("b", "airline", -5, "shops");
    build.interest("c", "guards", -5, "shops").interest("d", "police", -5, "shops");
    List list(build.now());
    const EntityRef left = ref(id<Interest>("d"));
    list.model.setMarked({ref(id<Interest>("a")), ref(id<Interest>("b")), ref(id<Interest>("c"))});
    int marked = 0;
    for (int row = 0; row < list.model.rowCount(); ++row) {
        const QModelIndex index = list.model.index(row, 0);
        if (!index.data(FindingsModel::MarkedRole).toBool()) continue;
        ++marked;
        REQUIRE(list.model.findingAt(index));
        CHECK(std::ranges::count(list.model.findingAt(index)->subjects, left) == 0);
    }
    CHECK(marked == 2);
}

TEST_CASE("an edit that leaves the findings alone resets nothing") {
    List list(gaps(2).now());
    QSignalSpy reset(&list.model, &QAbstractItemModel::modelReset);
    QSignalSpy changed(&list.model, &QAbstractItemModel::dataChanged);
    list.model.setSnapshot(
        test::snapshot(gaps(2).change<Touchpoint>("step 0", [](auto &row) { row.name = "Queue"; }).now()));
    CHECK(reset.count() == 0);
    CHECK(changed.count() > 0);
    list.model.setSnapshot(test::snapshot(gaps(1).now()));
    CHECK(reset.count() == 1);
}

TEST_CASE("two interests that are chosen together mark what is about both") {
    const auto snapshot = test::snapshot(test::schiphol());
    const Finding *conflict = nullptr;
    for (const Finding &one : *snapshot->findings)
        if (isConflict(one)) conflict = &one;
    REQUIRE(conflict);
    std::set<EntityRef> box;
    for (const EntityRef &subject : conflict->subjects)
        if (subject.type == EntityType::interest) box.insert(subject);
    REQUIRE(box.size() == 2);
    const Ecosystem &now = snapshot->ecosystem();
    CHECK(isAbout(now, *conflict, box));
    CHECK(isAbout(now, *conflict, {*box.begin()}));
    for (const Finding &one : *snapshot->findings) {
        const bool both =
            std::ranges::includes(std::set<EntityRef>(one.subjects.begin(), one.subjects.end()), box);
        CHECK(isAbout(now, one, box) == both);
    }
}
