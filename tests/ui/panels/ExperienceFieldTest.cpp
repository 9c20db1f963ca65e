// Five values are one stop of the Tab key; arrows go from value to value.
#include "panels/ExperienceField.h"
#include "tests/ui/panels/Shown.h"

#include <QLineEdit>
#include <QVBoxLayout>

using namespace tussen;

namespace {

struct Fields {
    Fields() {
        auto *column = new QVBoxLayout(&page);
        column->addWidget(&before);
        column->addWidget(&field);
        column->addWidget(&after);
        test::show(page);
        before.setFocus();
    }
    void key(Qt::Key key) { QTest::keyClick(QApplication::focusWidget(), key); }
    /// The value that has the keyboard; nothing where none has.
    [[nodiscard]] static std::optional<int> at() {
        const auto *button = qobject_cast<FeelingButton *>(QApplication::focusWidget());
        return button ? std::optional(button->value()) : std::nullopt;
    }

    QWidget page;
    QLineEdit before, after;
    std::vector<std::optional<int>> written;
    ExperienceField field{[this](std::optional<int> value) {
        written.push_back(value);
        return QString();
    }};
};

} // namespace

TEST_CASE("Tab comes to the chosen experience, or the middle one, and leaves them all") {
    Fields shown;
    const auto chosen = GENERATE(std::optional<int>(), std::optional(-2), std::optional(1));
    shown.field.setValue(chosen);
    shown.key(Qt::Key_Tab);
    CHECK(Fields::at() == chosen.value_or(0));
    shown.key(Qt::Key_Tab);
    CHECK(shown.after.hasFocus());
    shown.key(Qt::Key_Backtab);
    CHECK(Fields::at() == chosen.value_or(0));
    shown.key(Qt::Key_Right);
    shown.key(Qt::Key_Backtab);
    CHECK(shown.before.hasFocus());
    CHECK(shown.written.empty());
}

TEST_CASE("arrows go from experience to experience and stop at both ends; Space chooses") {
    Fields shown;
    shown.key(Qt::Key_Tab);
    shown.key(Qt::Key_Left);
    CHECK(Fields::at() == -1);
    for (int i = 0; i < 5; ++i)
        shown.key(Qt::Key_Up);
    CHECK(Fields::at() == -2);
    shown.key(Qt::Key_Down);
    CHECK(Fields::at() == -1);
    for (int i = 0; i < 5; ++i)
        shown.key(Qt::Key_Right);
    CHECK(Fields::at() == 2);
    CHECK(shown.written.empty());
    shown.key(Qt::Key_Space);
    CHECK(shown.written == std::vector{std::optional(2)});
    CHECK(Fields::at() == 2);
    shown.key(Qt::Key_Space);
    CHECK(shown.written.back() == std::nullopt);
}

TEST_CASE("from right to left the arrows follow what is seen") {
    Fields shown;
    shown.page.setLayoutDirection(Qt::RightToLeft);
    shown.key(Qt::Key_Tab);
    shown.key(Qt::Key_Left);
    CHECK(Fields::at() == 1);
}

TEST_CASE("a value that changes while another has the keyboard leaves it there") {
    Fields shown;
    shown.key(Qt::Key_Tab);
    shown.key(Qt::Key_Right);
    shown.field.setValue(-2);
    CHECK(Fields::at() == 1);
    shown.key(Qt::Key_Tab);
    CHECK(shown.after.hasFocus());
    shown.key(Qt::Key_Backtab);
    CHECK(Fields::at() == -2);
}
