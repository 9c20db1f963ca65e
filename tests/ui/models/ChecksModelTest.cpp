// The list of checks: what the document says of each, which steps changing it makes, and what waits.
#include "models/ChecksModel.h"
#include "tests/support/Bench.h"
#include "tests/support/Build.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

#include <catch2/catch.hpp>

#include <set>

using namespace tussen;
using test::Build;
using test::id;
using Mode = QAbstractItemModelTester::FailureReportingMode;

namespace {

CheckSetting setting(std::string check, bool enabled, std::optional<Severity> severity = std::nullopt) {
    return {id<CheckSetting>(check), check, enabled, severity, "because"};
}

/// The model on a document that changes as it says.
struct List {
    explicit List(const Build &build = Build()) : bench(build.now()) {
        bench.changed = [this] { model.setSnapshot(bench.snapshot()); };
        bench.changed();
    }

    [[nodiscard]] QModelIndex cell(const QString &name, int column = 0) const {
        for (int family = 0; family < model.rowCount(); ++family) {
            const QModelIndex parent = model.index(family, 0);
            for (int row = 0; row < model.rowCount(parent); ++row)
                if (model.index(row, 0, parent).data().toString() == name)
                    return model.index(row, column, parent);
        }
        FAIL("no check is called " << name.toStdString());
        return {};
    }
    [[nodiscard]] bool isOn(const QString &name) const {
        return cell(name).data(Qt::CheckStateRole).toInt() == Qt::Checked;
    }
    [[nodiscard]] QString severity(const QString &name) const {
        return cell(name, ChecksModel::SeverityColumn).data().toString();
    }
    bool switchTo(const QString &name, bool on) {
        return model.setData(cell(name), static_cast<int>(on ? Qt::Checked : Qt::Unchecked),
                             Qt::CheckStateRole);
    }
    bool setSeverity(const QString &name, int choice) {
        return model.setData(cell(name, ChecksModel::SeverityColumn), choice);
    }
    bool giveReason(const QString &name, const QString &reason) {
        return model.setData(cell(name, ChecksModel::ReasonColumn), reason);
    }
    [[nodiscard]] const Table<CheckSetting> &settings() const { return bench.now.table<CheckSetting>(); }

    test::Bench bench;
    ChecksModel model{bench.edit()};
    QAbstractItemModelTester tester{&model, Mode::Fatal};
};

const QString trap = "No way out";
const QString emptyPhase = "Phase without touchpoints";

} // namespace

TEST_CASE("the list has every check of the catalogue once, by family, each with a name of its own") {
    const List list;
    std::set<QString> names;
    std::size_t checks = 0;
    QStringList families;
    for (int family = 0; family < list.model.rowCount(); ++family) {
        const QModelIndex parent = list.model.index(family, 0);
        families.append(parent.data().toString());
        for (int row = 0; row < list.model.rowCount(parent); ++row, ++checks) {
            const QString name = list.model.index(row, 0, parent).data().toString();
            CHECK_FALSE(name.contains('.')); // it is no id
            names.insert(name);
        }
    }
    CHECK(families == QStringList{"Ownership", "Interests", "Flow", "Experience"});
    CHECK(checks == catalogue().size());
    CHECK(names.size() == catalogue().size());
}

TEST_CASE("without settings every check is on, with its own severity and no reason to give") {
    const List list;
    CHECK(list.isOn(trap));
    CHECK(list.severity(trap) == "Error (default)");
    CHECK(list.severity(emptyPhase) == "Info (default)");
    CHECK_FALSE(list.cell(trap, ChecksModel::ReasonColumn).flags() & Qt::ItemIsEditable);
    CHECK(list.model.off() + list.model.changed() == 0);
    CHECK(list.model.severityChoices(list.cell(trap)) ==
          QStringList{"Error (default)", "Error", "Warning", "Info"});
}

TEST_CASE("what the document sets is shown, counted and said to screen readers") {
    Build build;
    build.put(setting("flow.trap", false)).put(setting("flow.empty-phase", true, Severity::error));
    build.put(setting("flow.of-tomorrow", false)).put(setting("flow.ping-pong", true, Severity::warning));
    const List list(build);
    CHECK_FALSE(list.isOn(trap));
    CHECK(list.severity(trap) == "Off");
    CHECK(list.severity(emptyPhase) == "Error");
    CHECK(list.cell(trap).data(Qt::AccessibleTextRole) == "No way out, off");
    CHECK(list.cell(trap, 2).data(Qt::AccessibleTextRole) == "Reason: because");
    CHECK(list.cell(emptyPhase, 1).data(Qt::AccessibleTextRole) == "Severity: Error");
    CHECK(list.model.off() == 1);
    CHECK(list.model.changed() == 1); // the severity of ping-pong is its own
    CHECK(list.model.unknown() == QStringList{"flow.of-tomorrow"});
}

TEST_CASE("switching off waits for its reason, and then is one named step") {
    List list;
    QSignalSpy wanted(&list.model, &ChecksModel::reasonWanted);
    CHECK(list.switchTo(trap, false));
    REQUIRE(wanted.size() == 1);
    CHECK(wanted[0][0].toModelIndex() == list.cell(trap, ChecksModel::ReasonColumn));
    CHECK(list.bench.labels.empty());
    CHECK_FALSE(list.isOn(trap));
    CHECK(list.cell(trap, 2).data(ChecksModel::DraftRole).toBool());
    CHECK(list.cell(trap, 2).flags() & Qt::ItemIsEditable);
    CHECK(list.model.off() == 0); // not yet

    CHECK(list.giveReason(trap, "  Ends come next week "));
    CHECK(list.bench.labels == QStringList{"Switch off the check “No way out”"});
    REQUIRE(list.settings().size() == 1);
    const CheckSetting &row = *list.settings().begin();
    CHECK(row.check == "flow.trap");
    CHECK_FALSE(row.enabled);
    CHECK(row.reason == "Ends come next week");
    CHECK_FALSE(list.cell(trap, 2).data(ChecksModel::DraftRole).toBool());
    CHECK(list.model.off() == 1);
}

TEST_CASE("another severity and another reason are steps of their own") {
    List list;
    CHECK(list.setSeverity(trap, 2));
    CHECK(list.giveReason(trap, "Small document"));
    CHECK(list.setSeverity(trap, 3));
    CHECK(list.giveReason(trap, "Very small document"));
    const QString severity = "Change the severity of the check “No way out”";
    CHECK(list.bench.labels ==
          QStringList{severity, severity, "Change why the check “No way out” is set so"});
    REQUIRE(list.settings().size() == 1);
    CHECK(list.settings().begin()->severity == Severity::info);
    CHECK(list.settings().begin()->reason == "Very small document");
}

TEST_CASE("a check that is set back leaves no setting behind") {
    const auto isSetBack = [](List &list) { return list.settings().empty() && list.model.off() == 0; };
    SECTION("from off") {
        List list(Build().put(setting("flow.trap", false)));
        CHECK(list.switchTo(trap, true));
        CHECK(isSetBack(list));
        CHECK(list.bench.labels == QStringList{"Switch on the check “No way out”"});
    }
    SECTION("from another severity, to the default or to what is the default") {
        for (const int choice : {0, 1}) {
            List list(Build().put(setting("flow.trap", true, Severity::info)));
            CHECK(list.setSeverity(trap, choice));
            CHECK(isSetBack(list));
            CHECK(list.severity(trap) == "Error (default)");
        }
    }
    SECTION("before its reason was given: then nothing has happened") {
        List list;
        CHECK(list.switchTo(trap, false));
        CHECK(list.switchTo(trap, true));
        CHECK(list.bench.labels.empty());
        CHECK_FALSE(list.cell(trap, 2).data(ChecksModel::DraftRole).toBool());
    }
    SECTION("switched on with a severity of its own, that stays") {
        List list(Build().put(setting("flow.trap", false, Severity::info)));
        CHECK(list.switchTo(trap, true));
        REQUIRE(list.settings().size() == 1);
        CHECK(list.severity(trap) == "Info");
    }
}

TEST_CASE("a reason cannot be taken away while it is needed") {
    List list(Build().put(setting("flow.trap", false)));
    QSignalSpy refused(&list.model, &ChecksModel::refused);
    CHECK_FALSE(list.giveReason(trap, "  "));
    REQUIRE(refused.size() == 1);
    CHECK(refused[0][0].toString().startsWith("Say why"));
    CHECK(list.settings().begin()->reason == "because");
}

TEST_CASE("what is refused is told, and the list shows what holds") {
    ChecksModel model([](const QString &, const auto &) { return QString("Not now"); });
    model.setSnapshot(test::snapshot(Build().put(setting("flow.trap", false)).now()));
    const QModelIndex first = model.index(1, 0, model.index(2, 0));
    REQUIRE(first.data() == trap);
    QSignalSpy refused(&model, &ChecksModel::refused);
    CHECK_FALSE(model.setData(first, static_cast<int>(Qt::Checked), Qt::CheckStateRole));
    CHECK(refused[0][0] == "Not now");
    CHECK(first.data(Qt::CheckStateRole).toInt() == Qt::Unchecked);
}

TEST_CASE("nothing can be changed in what is read-only, and drafts end with their document") {
    List list;
    CHECK(list.switchTo(trap, false));
    list.model.setSnapshot(nullptr);
    list.bench.changed();
    CHECK(list.isOn(trap));
    list.model.setReadOnly(true);
    for (int column = 0; column < ChecksModel::columns; ++column)
        CHECK_FALSE(list.cell(trap, column).flags() & (Qt::ItemIsEditable | Qt::ItemIsUserCheckable));
    CHECK_FALSE(list.switchTo(trap, false));
    CHECK(list.settings().empty());
}
