#include "panels/QuickAddBar.h"

#include "capture/Apply.h"
#include "capture/Letters.h"
#include "panels/QuickAddChips.h"
#include "panels/QuickAddEdit.h"
#include "panels/QuickAddPopup.h"
#include "panels/StepNames.h"
#include "panels/Style.h"
#include "texts/CaptureTexts.h"
#include "texts/Utf8.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

#include <algorithm>

namespace tussen {

namespace {

constexpr int widestHint = 300;    ///< px of its text
constexpr int widestProblem = 440; ///< likewise

/// What is wrong is said before what may only not be typed yet.
const capture::LineProblem &firstProblem(const std::vector<capture::LineProblem> &problems) {
    const auto wrong = std::ranges::find(problems, false, &capture::LineProblem::unfinished);
    return wrong == problems.end() ? problems.front() : *wrong;
}

/// Where a line goes while this is chosen on the map of the journey.
capture::Place placeOf(const Snapshot &snapshot, const std::optional<EntityRef> &selected) {
    const Ecosystem &now = snapshot.ecosystem();
    capture::Place place{{}, {}, snapshot.journey};
    if (!selected || !now.contains(*selected) || journeyOf(now, *selected) != snapshot.journey) return place;
    if (selected->type == EntityType::touchpoint) place.touchpoint = Id<Touchpoint>{selected->id};
    if (selected->type == EntityType::transition) place.touchpoint = now[Id<Transition>{selected->id}].from;
    if (selected->type == EntityType::effect) place.touchpoint = now[Id<Effect>{selected->id}].touchpoint;
    if (selected->type == EntityType::phase) place.phase = Id<Phase>{selected->id};
    return place;
}

} // namespace

QuickAddBar::QuickAddBar(EditFunction edit, QWidget *parent)
    : QFrame(parent),
      edit_(std::move(edit)),
      chips_(new QuickAddChips),
      line_(new QuickAddEdit),
      hint_(new QLabel),
      popup_(new QuickAddPopup(parent)) {
    setObjectName(QStringLiteral("quickAdd"));
    makeLayout();
    connect(line_, &QLineEdit::textChanged, this, &QuickAddBar::refresh);
    connect(line_, &QLineEdit::textEdited, this, &QuickAddBar::offer);
    connect(line_, &QLineEdit::cursorPositionChanged, this, [this] {
        if (popup_->isVisible()) offer();
    });
    connect(line_, &QuickAddEdit::entered, this, &QuickAddBar::enter);
    connect(line_, &QuickAddEdit::taken, this, &QuickAddBar::take);
    connect(line_, &QuickAddEdit::left, this, &QuickAddBar::leave);
    connect(line_, &QuickAddEdit::stepped, popup_, &QuickAddPopup::step);
    connect(line_, &QuickAddEdit::listPasted, this, &QuickAddBar::listPasted);
    connect(line_, &QuickAddEdit::focused, this, [this](bool in) {
        setProperty("open", in);
        style::polishAgain(this);
        if (!in) popup_->offer({});
        line_->setOffering(popup_->isVisible());
        refresh();
    });
    connect(popup_, &QListWidget::itemClicked, this, &QuickAddBar::take);
    refresh();
}

void QuickAddBar::makeLayout() {
    line_->setHints({tr("Add what happens next:  name @partner #channel !-2 ~10min"),
                     tr("What happens next:  name @partner #channel !-2 ~10min"),
                     tr("Next:  name @partner #channel !-2 ~10min"), tr("Next:  name @partner #channel !-2"),
                     tr("Next:  name @partner #channel"), tr("Next:  name @partner")});
    hint_->setObjectName(QStringLiteral("captureHint"));
    hint_->setTextFormat(Qt::PlainText);
    auto *row = new QHBoxLayout;
    row->setSpacing(style::grid);
    row->addWidget(line_, 1);
    row->addWidget(hint_);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 6, 8, 6);
    column->setSpacing(2);
    column->addWidget(chips_);
    column->addLayout(row);
    setFocusProxy(line_);
}

void QuickAddBar::setPlace(const SnapshotPtr &snapshot, const std::optional<EntityRef> &selected) {
    if (!snapshot_ || !snapshot || snapshot_->relations != snapshot->relations) known_.reset();
    spot_.reset();
    snapshot_ = snapshot;
    place_ = snapshot ? placeOf(*snapshot, selected) : capture::Place();
    refresh();
}

void QuickAddBar::forget() {
    recent_ = {};
    line_->clear();
}

void QuickAddBar::start(const QString &text) {
    if (!text.isEmpty()) line_->setText(text);
    line_->setFocus(Qt::ShortcutFocusReason);
}

bool QuickAddBar::isOpen() const {
    return line_->hasFocus() || !line_->text().isEmpty();
}

const capture::KnownNames &QuickAddBar::known() {
    if (!known_) known_.emplace(snapshot_->ecosystem());
    return *known_;
}

const capture::Spot &QuickAddBar::spot() {
    if (!spot_) spot_ = capture::spotOf(snapshot_->ecosystem(), place_);
    return *spot_;
}

/// Shows what the line says now.
void QuickAddBar::refresh() {
    if (!snapshot_) return;
    const capture::QuickLine line = capture::parsedLine(toUtf8(line_->text()));
    const Ecosystem &now = snapshot_->ecosystem();
    const auto phase = line_->text().isEmpty() ? std::nullopt : spot().phase;
    chips_->show(line, known(), snapshot_->texts->map, phase ? toQt(now[*phase].name) : QString());
    line_->show(line);
    if (line.problems.empty()) {
        showHint(addingWords(line), false, widestHint);
    } else {
        const capture::LineProblem &problem = firstProblem(line.problems);
        showHint(wordsOf(problem), !problem.unfinished, widestProblem);
    }
    emit resized();
}

void QuickAddBar::say(const QString &problem) {
    showHint(problem, true, widestProblem);
    emit resized();
}

void QuickAddBar::showHint(const QString &words, bool wrong, int widest) {
    constexpr int lineAndMargins = 250; // px; what is typed comes before what is said of it
    const int most = std::clamp(width() - lineAndMargins, 60, widest);
    hint_->setText(hint_->fontMetrics().elidedText(words, Qt::ElideRight, most));
    hint_->setToolTip(words);
    hint_->setVisible(!words.isEmpty());
    line_->setAccessibleDescription(words);
    if (hint_->property("wrong") == wrong) return;
    hint_->setProperty("wrong", wrong);
    style::polishAgain(hint_);
}

QString QuickAddBar::addingWords(const capture::QuickLine &line) {
    using Kind = capture::QuickLine::Kind;
    if (line.kind == Kind::nothing) return line_->hasFocus() ? QString() : tr("Press /");
    const Ecosystem &now = snapshot_->ecosystem();
    if (line.kind == Kind::phase && spot().phase)
        return tr("Enter adds it after %1").arg(toQt(now[*spot().phase].name));
    if (line.kind == Kind::phase || !spot().follows) return tr("Enter adds it");
    const QString before = toQt(now[*spot().follows].name);
    return line.kind == Kind::branch ? tr("Enter branches from %1").arg(before)
                                     : tr("Enter adds after %1").arg(before);
}

/// Offers names for what stands at the cursor.
void QuickAddBar::offer() {
    sought_ = snapshot_ ? capture::soughtAt(toUtf8(line_->text()), line_->cursorByte()) : std::nullopt;
    QStringList names;
    if (sought_)
        for (const std::string &name : known().suggestions(*sought_, recent_))
            names.append(toQt(name));
    popup_->offer(names);
    line_->setOffering(popup_->isVisible());
    placePopup();
}

void QuickAddBar::placePopup() {
    if (!popup_->isVisible()) return;
    const QString before = line_->text().left(line_->cursorPosition());
    const QPoint foot =
        line_->mapTo(parentWidget(), QPoint(line_->fontMetrics().horizontalAdvance(before), 0));
    const QSize size = popup_->sizeHint();
    const int left =
        std::clamp(foot.x() - 24, x() + style::grid, std::max(geometry().right() - size.width(), x()));
    popup_->setGeometry({QPoint(left, y() - size.height() - 6), size});
    popup_->raise();
}

void QuickAddBar::moveEvent(QMoveEvent *event) {
    QFrame::moveEvent(event);
    placePopup();
}

/// A name that stands there in full needs no completion.
bool QuickAddBar::typedInFull() const {
    const std::string typed = capture::folded(sought_->typed);
    for (int i = 0; i < popup_->count(); ++i)
        if (capture::folded(toUtf8(popup_->item(i)->text())) == typed) return true;
    return false;
}

void QuickAddBar::take() {
    const capture::Completed done =
        capture::completed(toUtf8(line_->text()), sought_.value(), toUtf8(popup_->chosen()));
    popup_->offer({});
    line_->setOffering(false);
    line_->setLine(done.line, done.cursor);
    line_->setFocus();
}

void QuickAddBar::enter() {
    if (popup_->isVisible() && (popup_->currentRow() > 0 || !typedInFull())) return take();
    popup_->offer({});
    line_->setOffering(false);
    const capture::QuickLine line = capture::parsedLine(toUtf8(line_->text()));
    if (!snapshot_ || line.kind == capture::QuickLine::Kind::nothing) return;
    if (!line.problems.empty()) return say(wordsOf(firstProblem(line.problems)));
    std::optional<EntityRef> made;
    const QString problem = edit_(tr("Add “%1”").arg(shortName(line.name)), [&](Edit &changes) {
        made = capture::apply(line, place_, firstNames(), changes);
    });
    if (!problem.isEmpty()) return say(problem);
    recent_.used(line);
    line_->clear();
    if (made) emit added(*made);
}

void QuickAddBar::leave() {
    if (!popup_->isVisible()) return emit left();
    popup_->offer({});
    line_->setOffering(false);
}

} // namespace tussen
