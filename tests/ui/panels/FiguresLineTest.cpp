#include "panels/FiguresLine.h"
#include "checks/Waive.h"
#include "tests/ui/panels/Shown.h"

using namespace tussen;

TEST_CASE("where there is room the line says all six figures") {
    FiguresLine line;
    line.show(test::snapshot(test::schiphol()));
    line.resize(line.sizeHint());
    test::show(line);
    CHECK(line.shownText() == line.text());
    CHECK(line.text().count(QStringLiteral(" · ")) == 5);
    CHECK(line.accessibleName() == line.text());
}

TEST_CASE("where there is less room, what alarms stays to the last and is not cut off") {
    FiguresLine line;
    line.show(test::snapshot(test::schiphol()));
    const QStringList all = line.text().split(QStringLiteral(" · "));
    line.resize(line.sizeHint().width() / 2, 20);
    test::show(line);
    const QStringList shown = line.shownText().split(QStringLiteral(" · "));
    CHECK(shown.size() < all.size());
    CHECK(shown.contains(all[4])); // without owner
    CHECK(shown.contains(all[5])); // conflicts
    CHECK_FALSE(shown.contains(all[0]));
}

TEST_CASE("conflicts are those of the journey shown, as on its map") {
    FiguresLine line;
    line.show(test::snapshot(test::schiphol(), test::id<Journey>("depart")));
    CHECK(line.text().endsWith("22 conflicts of interests")); // and two that no touchpoint moves
}

TEST_CASE(
    "a conflict counts where a touchpoint of the journey moves what it is about, until it is accepted") {
    test::Build build;
    build.partners({"airport", "airline"}).touchpoint("queue", "A:airport").outcome("income");
    build.interest("more", "airport", 3, "income").interest("less", "airline", -2, "income");
    FiguresLine line;
    line.show(test::snapshot(build.now()));
    CHECK(line.text().endsWith("0 conflicts of interests"));
    build.effect("queue", "income", 0.5);
    const SnapshotPtr snapshot = test::snapshot(build.now());
    line.show(snapshot);
    CHECK(line.text().endsWith("1 conflict of interests"));
    const auto &findings = *snapshot->findings;
    const auto conflict = std::ranges::find(findings, "interest.direct-conflict", &Finding::check);
    REQUIRE(conflict != findings.end());
    Edit accepting(build.now());
    waive(*conflict, {.reason = "We know", .author = {}, .on = "2026-05-01", .reviewOn = {}}, accepting);
    line.show(test::snapshot(accepting.now()));
    CHECK(line.text().endsWith("0 conflicts of interests"));
}
