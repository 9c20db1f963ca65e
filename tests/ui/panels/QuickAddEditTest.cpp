#include "panels/QuickAddEdit.h"
#include "tests/ui/panels/Shown.h"

using namespace tussen;

TEST_CASE("the hint is the longest that there is room for, and never cut while a shorter one fits") {
    const QStringList hints{"name @partner #channel ~10", "name @partner #channel", "name @partner"};
    QuickAddEdit line;
    line.setHints(hints);
    test::show(line);
    for (const int extra : {0, 1, 2}) {
        line.setFont(style::font(line.font(), 14 + extra));
        for (const QString &hint : hints) {
            line.resize(line.fontMetrics().horizontalAdvance(hint) + 10, 30);
            CHECK(line.placeholderText() == hint);
        }
    }
    line.resize(20, 30);
    CHECK(line.placeholderText() == hints.last());
}

TEST_CASE("the key that leads to the line, pressed there once more, is no part of a name") {
    QuickAddEdit line;
    test::show(line);
    QTest::keyClicks(&line, QStringLiteral("/Wait/"));
    CHECK(line.text() == QLatin1String("Wait/"));
}
