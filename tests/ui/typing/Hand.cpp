#include "tests/ui/typing/Hand.h"

#include "capture/Signs.h"
#include "models/MatrixModel.h"
#include "panels/MatrixView.h"
#include "panels/QuickAddEdit.h"
#include "panels/QuickAddPopup.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QListWidget>

namespace tussen::test {

namespace {

int placeOf(const std::string &name, const std::vector<MatrixHead> &heads) {
    for (std::size_t i = 0; i < heads.size(); ++i)
        if (heads[i].name == toQt(name)) return static_cast<int>(i);
    FAIL("no head is called " << name);
    return -1;
}

} // namespace

void Hand::run(const QString &command) const {
    keys_.press(Qt::Key_K, Qt::ControlModifier);
    pick(command);
}

void Hand::find(const QString &text) const {
    keys_.press(Qt::Key_F, Qt::ControlModifier);
    pick(text);
}

void Hand::leadTo(const QString &touchpoint) const {
    keys_.press(Qt::Key_T, Qt::ControlModifier);
    pick(touchpoint);
}

/// Types until the first row is the one, or all of it and goes down to it.
void Hand::pick(const QString &title) const {
    QListWidget *list = nullptr;
    for (auto *one : shown_.window.findChildren<QListWidget *>(QStringLiteral("picks")))
        if (one->parentWidget()->isVisible()) list = one;
    REQUIRE(list);
    const auto found = [&] { return list->currentItem() && list->currentItem()->text() == title; };
    for (qsizetype i = 0; i < title.size() && !found(); ++i)
        keys_.type(title.mid(i, 1));
    for (int i = 0; i < list->count() && !found(); ++i)
        keys_.press(Qt::Key_Down);
    INFO("picking " << title.toStdString());
    REQUIRE(found());
    keys_.press(Qt::Key_Return);
}

void Hand::field(const QString &caption) const {
    constexpr int most = 60;
    for (int i = 0; i < most && keys_.target().accessibleName() != caption; ++i)
        keys_.press(Qt::Key_Tab);
    INFO("going to " << caption.toStdString());
    REQUIRE(keys_.target().accessibleName() == caption);
}

void Hand::fill(const QString &caption, const QString &text) const {
    field(caption);
    auto *edit = qobject_cast<TextEdit *>(&keys_.target());
    REQUIRE(edit);
    const bool replaces = !edit->toPlainText().isEmpty() && !edit->textCursor().hasSelection();
    if (replaces) keys_.press(Qt::Key_A, Qt::ControlModifier);
    keys_.type(text);
}

void Hand::choose(const QString &caption, const QString &value) const {
    field(caption);
    auto *box = qobject_cast<QComboBox *>(&keys_.target());
    REQUIRE(box);
    INFO("choosing " << value.toStdString());
    keys_.press(Qt::Key_Down, Qt::AltModifier);
    REQUIRE(box->view()->isVisible());
    const int wanted = box->findText(value);
    REQUIRE(wanted >= 0);
    const auto row = [box] { return box->view()->currentIndex().row(); };
    for (int i = 0; i < box->count() && row() != wanted; ++i)
        keys_.press(row() < wanted ? Qt::Key_Down : Qt::Key_Up);
    keys_.press(Qt::Key_Return);
    REQUIRE(box->currentText() == value);
}

void Hand::tick(const QString &box) const {
    field(box);
    keys_.press(Qt::Key_Space);
}

void Hand::leave() const {
    const auto *edit = qobject_cast<TextEdit *>(&keys_.target());
    if (edit && edit->typed()) keys_.press(Qt::Key_Return);
    keys_.press(Qt::Key_Escape);
}

void Hand::line(const std::string &name) const {
    keys_.type(toQt(capture::written(name)));
}

void Hand::sign(const QString &sign, const std::string &name) const {
    const auto *edit = shown_.window.findChild<QuickAddEdit *>();
    const auto *popup = shown_.window.findChild<QuickAddPopup *>();
    keys_.type((edit->text().endsWith(QLatin1Char(' ')) ? QString() : QStringLiteral(" ")) + sign);
    const QString letters = toQt(capture::written(name));
    for (qsizetype i = 0; i <= letters.size(); ++i) {
        if (popup->isVisible() && popup->chosen() == toQt(name)) return keys_.press(Qt::Key_Tab);
        if (i < letters.size()) keys_.type(letters.mid(i, 1));
    }
}

void Hand::cell(const std::string &row, const std::string &column) const {
    const auto *view = qobject_cast<MatrixView *>(&keys_.target());
    REQUIRE(view);
    const Matrix &matrix = static_cast<const MatrixModel *>(view->model())->matrix();
    const int toRow = placeOf(row, matrix.rows);
    const int toColumn = placeOf(column, matrix.columns);
    const auto at = [view] { return view->currentIndex(); };
    while (at().row() != toRow)
        keys_.press(at().row() < toRow ? Qt::Key_Down : Qt::Key_Up);
    while (at().column() != toColumn)
        keys_.press(at().column() < toColumn ? Qt::Key_Right : Qt::Key_Left);
}

} // namespace tussen::test
