// Switching a check off in the window reaches document, list and map, and can be taken back.
#include "models/ChecksModel.h"
#include "panels/FindingsPanel.h"
#include "tests/ui/shell/TestWindow.h"

#include <algorithm>

using namespace tussen;
using test::TestWindow;

namespace {

const std::string check = "ownership.no-accountable";

struct Shown : TestWindow {
    explicit Shown(const QString &file = test::samplePath("schiphol-departure")) : TestWindow(file) {}

    [[nodiscard]] ChecksModel &checks() const { return *window.findChild<ChecksModel *>(); }
    [[nodiscard]] QModelIndex cell(int column) const {
        return checks().index(0, column, checks().index(0, 0));
    }
    void switchOff(const char *reason) const {
        checks().setData(cell(ChecksModel::NameColumn), static_cast<int>(Qt::Unchecked), Qt::CheckStateRole);
        checks().setData(cell(ChecksModel::ReasonColumn), QLatin1String(reason));
    }
    [[nodiscard]] bool found() const {
        return std::ranges::any_of(*controller().snapshot()->findings,
                                   [](const Finding &one) { return one.check == check; });
    }
    [[nodiscard]] QString foot() const {
        return window.findChild<FindingsPanel *>()->findChildren<QPushButton *>("quiet").last()->text();
    }
};

} // namespace

TEST_CASE("a check switched off finds nothing from then on, until that is taken back") {
    const Shown shown;
    REQUIRE(shown.found());
    shown.switchOff("Roles come next week");
    CHECK_FALSE(shown.found());
    CHECK(shown.foot() == "1 check is off…");
    CHECK(settingOf(shown.now(), check)->reason == "Roles come next week");
    shown.action("Undo: Switch off the check “Nobody accountable”").trigger();
    CHECK(shown.found());
    CHECK(shown.foot() == "Checks…");
    CHECK(shown.now() == test::schiphol());
}

TEST_CASE("settings are saved with the document, and cannot be changed where it is read-only") {
    const Shown first;
    first.switchOff("Roles come next week");
    REQUIRE(first.controller().saveAs(first.path("flight.tussen")).isEmpty());
    const TestWindow second(first.folder, first.path("flight.tussen"));
    REQUIRE_FALSE(second.controller().readOnlyReason().isEmpty());
    const auto &checks = *second.window.findChild<ChecksModel *>();
    const QModelIndex box = checks.index(0, 0, checks.index(0, 0));
    CHECK(box.data(Qt::CheckStateRole).toInt() == Qt::Unchecked);
    CHECK_FALSE(box.flags() & Qt::ItemIsUserCheckable);
}
