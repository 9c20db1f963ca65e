#include "panels/ExperienceField.h"

#include "layout/Phrases.h"
#include "panels/FieldWords.h"
#include "panels/Style.h"
#include "texts/Feelings.h"
#include "texts/Utf8.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPainter>
#include <QVBoxLayout>

#include <algorithm>

namespace tussen {

namespace {

constexpr int worst = -2;

Token tokenOf(int value) {
    return static_cast<Token>(static_cast<int>(Token::feelingNeutral) + value);
}

} // namespace

FeelingButton::FeelingButton(int value, const QString &words, QWidget *parent)
    : QAbstractButton(parent),
      value_(value) {
    setCheckable(true);
    setText(toQt(experienceText(value)));
    setToolTip(words);
    setAccessibleName(tr("Experience %1: %2").arg(text(), words));
    setCursor(Qt::PointingHandCursor);
}

QSize FeelingButton::sizeHint() const {
    return {36, 36};
}

void FeelingButton::setReadOnly(bool readOnly) {
    setEnabled(!readOnly);
    setCursor(readOnly ? Qt::ArrowCursor : Qt::PointingHandCursor);
}

void FeelingButton::paintEvent(QPaintEvent *) {
    const QPalette colors = style::paletteOf(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool strong = isChecked();
    const bool dot = !strong && !isEnabled();
    const double radius = strong ? 15 : dot ? 4 : underMouse() ? 13.5 : 12;
    QColor fill = style::color(colors, tokenOf(value_));
    if (!strong) fill.setAlphaF(0.25F);
    const QPointF center = QRectF(rect()).center();
    if (hasFocus()) {
        painter.setPen(QPen(colors.color(QPalette::Link), 1.5));
        painter.drawEllipse(center, 17, 17);
    }
    painter.setPen(Qt::NoPen);
    painter.setBrush(fill);
    painter.drawEllipse(center, radius, radius);
    if (dot) return;
    // Dark letters on the light middle colours, light ones on the strong ends.
    const bool light = strong && (value_ == 2 || value_ == worst);
    painter.setPen(light    ? style::color(colors, Token::onAccent)
                   : strong ? QColor(0x17, 0x20, 0x2B)
                            : colors.color(QPalette::Text));
    painter.setFont(style::font(font(), style::captionSize, QFont::DemiBold));
    painter.drawText(rect(), Qt::AlignCenter, text());
}

ExperienceField::ExperienceField(Commit commit, QWidget *parent)
    : QWidget(parent),
      commit_(std::move(commit)),
      words_(new QLabel) {
    auto *caption = new QLabel(tr("Experience"));
    caption->setObjectName(QStringLiteral("caption"));
    auto *row = new QHBoxLayout;
    row->setSpacing(0);
    for (std::size_t i = 0; i < buttons_.size(); ++i) {
        const int value = static_cast<int>(i) + worst;
        buttons_[i] = new FeelingButton(value, feelingName(value));
        buttons_[i]->installEventFilter(this);
        connect(buttons_[i], &QAbstractButton::clicked, this, [this, value] { choose(value); });
        row->addWidget(buttons_[i]);
        if (i + 1 < buttons_.size()) row->addStretch();
    }
    caption->setBuddy(&at(0));
    setStop(at(0));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2);
    column->addWidget(caption);
    column->addLayout(row);
    column->addWidget(words_);
}

FeelingButton &ExperienceField::at(int value) const {
    return *buttons_[static_cast<std::size_t>(value - worst)];
}

/// Tab comes to one of the values, and goes on from there to what follows them all.
void ExperienceField::setStop(const FeelingButton &stop) {
    for (FeelingButton *button : buttons_)
        button->setFocusPolicy(button == &stop ? Qt::StrongFocus : Qt::ClickFocus);
}

bool ExperienceField::eventFilter(QObject *watched, QEvent *event) {
    const auto &button = *static_cast<FeelingButton *>(watched);
    if (event->type() == QEvent::FocusIn) setStop(button);
    if (event->type() == QEvent::FocusOut) setStop(at(value_.value_or(0)));
    if (event->type() == QEvent::KeyPress && walk(button, static_cast<QKeyEvent *>(event)->key()))
        return true;
    return QWidget::eventFilter(watched, event);
}

/// Arrows choose nothing: each choice is a step of its own to undo.
bool ExperienceField::walk(const FeelingButton &from, int key) {
    const bool mirrored = isRightToLeft();
    const bool less = key == Qt::Key_Up || key == (mirrored ? Qt::Key_Right : Qt::Key_Left);
    const bool more = key == Qt::Key_Down || key == (mirrored ? Qt::Key_Left : Qt::Key_Right);
    if (!less && !more) return false;
    at(std::clamp(from.value() + (more ? 1 : -1), worst, -worst)).setFocus(Qt::TabFocusReason);
    return true;
}

void ExperienceField::setValue(std::optional<int> value) {
    value_ = value;
    bool here = false;
    for (FeelingButton *button : buttons_) {
        button->setChecked(value == button->value());
        here = here || button->hasFocus();
    }
    if (!here) setStop(at(value.value_or(0)));
    say(value ? feelingName(*value) : tr("Not known"), "muted");
}

void ExperienceField::say(const QString &words, const char *look) {
    words_->setText(words);
    words_->setObjectName(QLatin1String(look));
    style::polishAgain(words_);
}

void ExperienceField::showSeveral() {
    setValue(std::nullopt);
    say(several(), "muted");
}

void ExperienceField::setReadOnly(bool readOnly) {
    for (FeelingButton *button : buttons_)
        button->setReadOnly(readOnly);
}

void ExperienceField::choose(int value) {
    const std::optional<int> wanted = value_ == value ? std::nullopt : std::optional(value);
    const QString problem = commit_(wanted);
    if (problem.isEmpty()) return setValue(wanted);
    setValue(value_);
    say(problem, "problem");
}

} // namespace tussen
