#include "shell/InShoes.h"

#include "capture/Notes.h"
#include "graph/Steps.h"
#include "models/Pages.h"
#include "panels/Author.h"
#include "panels/BigPage.h"
#include "panels/Labels.h"
#include "panels/NoteSteps.h"
#include "panels/StepNames.h"
#include "texts/Utf8.h"

#include <QDate>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace tussen {

InShoes::InShoes(const SnapshotPtr &snapshot, const Id<Touchpoint> &first, EditFunction edit, QWidget *parent)
    : Stage(parent),
      snapshot_(snapshot),
      path_{first, {}},
      edit_(std::move(edit)),
      line_(new QLineEdit),
      problem_(new QLabel) {
    setWindowTitle(tr("In the customer's shoes"));
    line_->setAccessibleName(tr("Note for this touchpoint"));
    line_->setMaxLength(10'000);
    line_->setObjectName(QStringLiteral("bigLine"));
    line_->installEventFilter(this);
    below().addWidget(line_);
    line_->setVisible(static_cast<bool>(edit_));
    problem_->setObjectName(QStringLiteral("problem"));
    problem_->setTextFormat(Qt::PlainText);
    problem_->setWordWrap(true);
    problem_->hide();
    below().addWidget(problem_);
    show();
    setFocus();
}

void InShoes::setSnapshot(const SnapshotPtr &snapshot) {
    const Ecosystem &now = snapshot->ecosystem();
    snapshot_ = snapshot;
    if (!now.find(path_.first)) {
        path_.taken.clear();
        return close(), void();
    }
    const auto gone = std::find_if(path_.taken.begin(), path_.taken.end(),
                                   [&](const Id<Transition> &way) { return !now.find(way); });
    path_.taken.erase(gone, path_.taken.end());
    show();
}

void InShoes::show() {
    line_->setPlaceholderText(tr("Note what comes to mind here (N)"));
    const QString keys = edit_ ? tr("N: note · F: findings · Escape: end") : tr("F: findings · Escape: end");
    const bool ends = waysOn(*snapshot_->relations, path_.here(snapshot_->ecosystem())).empty();
    showPage(pageOfWalk(*snapshot_, path_),
             ends ? keys : tr("%1 · %2").arg(sumsOfWalk(*snapshot_, path_), keys));
    showWays();
}

void InShoes::showWays() {
    if (ways_) {
        ways_->hide();
        ways_->deleteLater(); // one of its buttons may just be pressed
    }
    ways_ = new QWidget;
    (new QVBoxLayout(ways_))->setContentsMargins(0, 0, 0, 0);
    const auto ways = waysOn(*snapshot_->relations, path_.here(snapshot_->ecosystem()));
    int number = 0;
    for (const Transition *way : ways) {
        const QString words = wordsOfWay(*snapshot_, *way);
        QPushButton *button = addWay(tr("%1   %2").arg(++number).arg(words));
        button->setAccessibleName(tr("Go on to %1").arg(words));
        connect(button, &QPushButton::clicked, this, [this, id = way->id] { take(id); });
    }
    if (ways.empty()) addEnd();
    if (ways.empty() || path_.first != start()) {
        QPushButton *again = addWay(path_.first == start() ? tr("Home   Again from the start")
                                                           : tr("Home   From the start of the journey"));
        connect(again, &QPushButton::clicked, this, &InShoes::goToStart);
    }
    below().insertWidget(0, ways_);
    ways_->show();
}

QPushButton *InShoes::addWay(const QString &words) {
    auto *button = new QPushButton(QString(words).replace(QLatin1Char('&'), QLatin1String("&&")));
    button->setObjectName(QStringLiteral("way"));
    button->setAutoDefault(false);
    ways_->layout()->addWidget(button);
    return button;
}

/// Nothing goes on from here: what the walk has come to, if it has come along a way.
void InShoes::addEnd() {
    QLabel *end = makeLabel("bigEnd");
    end->setText(path_.taken.empty()
                     ? tr("The journey ends here.")
                     : tr("The journey ends here, after %1.").arg(sumsOfWalk(*snapshot_, path_)));
    ways_->layout()->addWidget(end);
}

/// Where customers begin: of several places, where this walk began.
Id<Touchpoint> InShoes::start() const {
    const auto starts = startsOf(*snapshot_->relations, *snapshot_->journey);
    const bool isThere = std::ranges::find(starts, path_.first, &Touchpoint::id) != starts.end();
    return isThere || starts.empty() ? path_.first : starts.front()->id;
}

void InShoes::goToStart() {
    path_ = {start(), {}};
    show();
    setFocus();
}

void InShoes::take(const Id<Transition> &way) {
    path_.taken.push_back(way);
    show();
    setFocus();
}

/// Where the way forks, a person chooses by number or button.
void InShoes::forward() {
    const auto ways = waysOn(*snapshot_->relations, path_.here(snapshot_->ecosystem()));
    if (ways.size() == 1) take(ways.front()->id);
}

void InShoes::back() {
    if (path_.taken.empty()) return;
    path_.taken.pop_back();
    show();
}

bool InShoes::pressed(int key) {
    if (key == Qt::Key_N && edit_) {
        line_->setFocus(Qt::ShortcutFocusReason);
        return true;
    }
    if (key == Qt::Key_Home) {
        goToStart();
        return true;
    }
    if (key < Qt::Key_1 || key > Qt::Key_9) return false;
    const auto ways = waysOn(*snapshot_->relations, path_.here(snapshot_->ecosystem()));
    const auto chosen = static_cast<std::size_t>(key - Qt::Key_1);
    if (chosen < ways.size()) take(ways[chosen]->id);
    return true;
}

/// Keeps what is written; false where that is refused, which is said below it.
bool InShoes::note() {
    const QString text = line_->text().trimmed();
    QString problem;
    if (!text.isEmpty()) {
        Note note;
        note.text = toUtf8(text);
        const Id<Touchpoint> here = path_.here(snapshot_->ecosystem());
        if (snapshot_->ecosystem().find(here)) note.touchpoint = here;
        note.color = toUtf8(noteColors().front().value);
        note.on = toUtf8(QDate::currentDate().toString(Qt::ISODate));
        if (const QString author = rememberedSpeaker(); !author.isEmpty()) note.author = toUtf8(author);
        problem = edit_(tr("Note “%1” on the way").arg(shortName(text)),
                        [&](Edit &changes) { capture::addNote(note, changes); });
    }
    problem_->setText(problem);
    problem_->setVisible(!problem.isEmpty());
    line_->setAccessibleDescription(problem);
    if (problem.isEmpty() && !text.isEmpty())
        line_->setPlaceholderText(tr("Noted in the parking lot: “%1”").arg(shortName(text)));
    problem.isEmpty() ? line_->clear() : line_->selectAll();
    problem.isEmpty() ? setFocus() : line_->setFocus(Qt::OtherFocusReason);
    return problem.isEmpty();
}

/// Enter and Escape end the note; they mean something else to the walk.
bool InShoes::eventFilter(QObject *watched, QEvent *event) {
    if (event->type() != QEvent::KeyPress) return Stage::eventFilter(watched, event);
    switch (static_cast<QKeyEvent *>(event)->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        (void)note();
        return true;
    case Qt::Key_Escape:
        setFocus();
        return true;
    default:
        return Stage::eventFilter(watched, event);
    }
}

/// A note that is half written when the walk ends is kept as it stands; with one that cannot be kept the walk
/// goes on.
void InShoes::done(int result) {
    if (!note()) return;
    emit left(ref(path_.here(snapshot_->ecosystem())));
    Stage::done(result);
}

} // namespace tussen
