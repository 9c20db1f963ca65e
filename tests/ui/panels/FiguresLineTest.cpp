#include "panels/FiguresLine.h"
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
