#include "panels/FiguresLine.h"

#include "checks/Figures.h"
#include "panels/Style.h"
#include "texts/Utf8.h"

#include <QEvent>

namespace tussen {

namespace {

QString figure(int number, const Counted &words, const QColor &color) {
    return QStringLiteral("<span style=\"color:%1\"><b>%2</b>&nbsp;%3</span>")
        .arg(color.name())
        .arg(number)
        .arg(toQt(words.of(static_cast<std::size_t>(number)))
                 .toHtmlEscaped()
                 .replace(u' ', QLatin1String("&nbsp;")));
}

} // namespace

FiguresLine::FiguresLine(QWidget *parent) : QLabel(parent) {
    setObjectName(QStringLiteral("muted"));
    setTextFormat(Qt::RichText);
    setAlignment(Qt::AlignTrailing | Qt::AlignVCenter);
    setMinimumWidth(1); // a narrow window cuts it off rather than growing
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Preferred);
}

void FiguresLine::show(const SnapshotPtr &snapshot) {
    snapshot_ = snapshot;
    write();
}

QSize FiguresLine::sizeHint() const {
    return hint_.isValid() ? hint_ : QLabel::sizeHint();
}

void FiguresLine::changeEvent(QEvent *event) {
    QLabel::changeEvent(event);
    if (event->type() == QEvent::StyleChange) write();
}

void FiguresLine::write() {
    if (!snapshot_ || !snapshot_->journey) return clear();
    if (!snapshot_->checked) return setText(tr("Checking…"));
    const QPalette palette = style::paletteOf(this);
    const QColor plain = palette.color(QPalette::PlaceholderText);
    const auto alarming = [&](int number) {
        return number > 0 ? style::color(palette, Token::alarm) : plain;
    };
    const Figures &figures = *snapshot_->figures;
    const int conflicts = conflictPairs(*snapshot_->relations, snapshot_->journeyFindings);
    const MapTexts &texts = snapshot_->texts->map;
    const QStringList parts{
        figure(figures.touchpoints, texts.touchpoints, plain),
        figure(figures.partners, texts.partners, plain),
        figure(figures.handoffs, texts.handoffs, plain),
        figure(figures.handoffsWithoutAgreement, texts.withoutAgreement, plain),
        figure(figures.ownershipGaps, texts.withoutOwner, alarming(figures.ownershipGaps)),
        figure(conflicts, texts.conflicts, alarming(conflicts))};
    setText(parts.join(QStringLiteral(" &nbsp;· ")));
    hint_ = QLabel::sizeHint();
    updateGeometry();
}

} // namespace tussen
