// Where nothing may be changed, nothing looks as if it could be.
#include "panels/ReadOnly.h"
#include "panels/ChoiceField.h"
#include "panels/TextField.h"
#include "tests/ui/panels/Shown.h"

#include <QImage>
#include <QVBoxLayout>

using namespace tussen;

namespace {

/// Whether the middle of its left rim differs from what is inside.
bool hasRim(QWidget &editor) {
    const QImage seen = editor.grab().toImage();
    return seen.pixel(0, seen.height() / 2) != seen.pixel(seen.width() - 4, seen.height() / 2);
}

struct Fields {
    Fields() {
        column.setObjectName(QStringLiteral("panel"));
        column.setStyleSheet(style::sheetFor(style::paletteFor(false)));
        auto *layout = new QVBoxLayout(&column);
        layout->addWidget(&text);
        layout->addWidget(&choice);
        choice.setChoices({QStringLiteral("Web"), QStringLiteral("App")}, 0);
        column.resize(300, 200);
        test::show(column);
    }
    QFrame column;
    TextField text{QStringLiteral("Need"), [](const QString &) { return QString(); }, &column};
    ChoiceField choice{QStringLiteral("Channel"), [](int) { return QString(); }, &column};
};

} // namespace

TEST_CASE("fields lose their rim and say why, and get it back") {
    Fields fields;
    auto *text = fields.text.findChild<TextEdit *>();
    auto *choice = fields.choice.findChild<ChoiceBox *>();
    for (const bool readOnly : {false, true, false}) {
        fields.text.setReadOnly(readOnly);
        fields.choice.setReadOnly(readOnly);
        fields.column.setFocus();
        CHECK(hasRim(*text) != readOnly);
        CHECK(hasRim(*choice) != readOnly);
        CHECK(text->toolTip() == (readOnly ? whyReadOnly() : QString()));
        CHECK(choice->toolTip() == (readOnly ? whyReadOnly() : QString()));
        CHECK(choice->isEnabled() != readOnly);
    }
}
