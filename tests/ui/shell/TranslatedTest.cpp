// Whatever the window says can be said in another language: with a translator that puts all it is asked for
// in brackets, only the document's own words stand outside of them.
#include "shell/Desk.h"
#include "shell/PanelDock.h"
#include "tests/ui/shell/TestWindow.h"

#include <QAccessible>
#include <QFile>
#include <QRegularExpression>
#include <QTranslator>

#include <set>

using namespace tussen;
using test::id;
using test::TestWindow;

namespace {

/// Languages are offered in their own words.
const QString ownNames = QStringLiteral("Tussen, English, Nederlands, Suomi");

const QChar opening(u'\u00ab');
const QChar closing(u'\u00bb');

class Bracketing : public QTranslator {
public:
    Bracketing() { QCoreApplication::installTranslator(this); }
    ~Bracketing() override { QCoreApplication::removeTranslator(this); }
    [[nodiscard]] bool isEmpty() const override { return false; }
    [[nodiscard]] QString translate(const char * /*context*/, const char *source, const char * /*meaning*/,
                                    int /*number*/) const override {
        static const QRegularExpression keys("^((Ctrl|Alt|Shift)\\+)+\\S+$|^F\\d+$|^\\w$");
        const QString text = QString::fromUtf8(source);
        return keys.match(text).hasMatch() ? text : opening + text + closing;
    }
};

/// Those that stand outside of all brackets.
QStringList wordsOutside(const QString &text) {
    QString outside;
    int depth = 0;
    for (const QChar c : text) {
        if (c == opening) ++depth;
        outside += depth == 0 ? c : QChar(u' ');
        if (c == closing) --depth;
    }
    static const QRegularExpression tag("<[^>]*>");
    outside.remove(tag);
    static const QRegularExpression word("\\p{L}{3,}");
    QStringList words;
    for (auto match = word.globalMatch(outside); match.hasNext();)
        words.append(match.next().captured());
    return words;
}

QString documentText() {
    QFile file(test::samplePath("schiphol-departure"));
    REQUIRE(file.open(QIODevice::ReadOnly));
    return QString::fromUtf8(file.readAll());
}

/// Collects what people can read or hear.
class Reading {
public:
    void widgets(const QWidget &root) {
        add(root.windowTitle());
        for (const QWidget *widget : root.findChildren<QWidget *>()) {
            add(widget->toolTip());
            add(widget->whatsThis());
            add(widget->property("placeholderText").toString());
        }
        for (const QAction *action : root.findChildren<QAction *>())
            for (const QString &text : {action->text(), action->toolTip(), action->statusTip()})
                add(text);
    }
    void accessible(QAccessibleInterface *one) {
        if (!one || !one->isValid()) return;
        const QString object = one->object() ? one->object()->objectName() : QString();
        if (object.startsWith("qt_")) return; // Qt's own parts name themselves
        for (const auto kind : {QAccessible::Name, QAccessible::Description, QAccessible::Value})
            add(one->text(kind));
        for (int i = 0; i < one->childCount(); ++i)
            accessible(one->child(i));
    }
    /// What stands in no brackets and is not said by the document either.
    void expectTranslated(const QString &document) const {
        for (const QString &text : texts_)
            for (const QString &word : wordsOutside(text)) {
                INFO(text.toStdString());
                if (!document.contains(word, Qt::CaseInsensitive)) FAIL_CHECK(word.toStdString());
            }
    }
    [[nodiscard]] std::size_t size() const { return texts_.size(); }

private:
    void add(const QString &text) {
        if (!text.isEmpty()) texts_.insert(text);
    }

    std::set<QString> texts_;
};

} // namespace

TEST_CASE("each word in the window is the document's, or goes through translation") {
    const QString document = documentText();
    const Bracketing bracketing;
    TestWindow shown(test::samplePath("schiphol-departure"));
    auto *desk = shown.window.findChild<Desk *>();
    Reading reading;
    for (const EntityRef &chosen : {ref(id<Touchpoint>("who-pays")), ref(id<Partner>("klm")),
                                    ref(id<Phase>("hall")), ref(id<Outcome>("queue-minutes"))}) {
        if (!shown.now().contains(chosen)) continue;
        shown.window.selection().choose({chosen});
        reading.accessible(QAccessible::queryAccessibleInterface(&shown.window));
    }
    for (PanelDock *dock : desk->docks()) {
        desk->goTo(dock->objectName());
        QApplication::processEvents();
        reading.accessible(QAccessible::queryAccessibleInterface(dock));
    }
    reading.widgets(shown.window);
    CHECK(reading.size() > 500);
    reading.expectTranslated(document + ownNames);
}

TEST_CASE("each word of the start page goes through translation") {
    QSettings().remove(QStringLiteral("recentFiles")); // their names are nobody's words
    const Bracketing bracketing;
    TestWindow shown;
    Reading reading;
    reading.accessible(QAccessible::queryAccessibleInterface(&shown.window));
    reading.widgets(shown.window);
    CHECK(reading.size() > 200);
    reading.expectTranslated(ownNames);
}
