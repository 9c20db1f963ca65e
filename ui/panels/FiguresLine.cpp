#include "panels/FiguresLine.h"

#include "checks/Figures.h"
#include "panels/Style.h"
#include "texts/Utf8.h"

#include <QEvent>
#include <QPainter>

#include <algorithm>

namespace tussen {

namespace {

constexpr int gap = 18; ///< px between two figures, with a dot in the middle

} // namespace

FiguresLine::FiguresLine(QWidget *parent) : QWidget(parent) {
    setMinimumWidth(1);
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Preferred);
}

void FiguresLine::show(const SnapshotPtr &snapshot) {
    snapshot_ = snapshot;
    write();
}

QString FiguresLine::text() const {
    QStringList all;
    for (const Part &part : parts_)
        all.append(part.text());
    return all.join(QStringLiteral(" · "));
}

QString FiguresLine::shownText() const {
    QStringList shown;
    for (const Part *part : fitting())
        shown.append(part->text());
    return shown.join(QStringLiteral(" · "));
}

QFont FiguresLine::bold() const {
    QFont made = font();
    made.setWeight(QFont::DemiBold);
    return made;
}

void FiguresLine::add(int number, const Counted &words, bool alarms) {
    const QPalette palette = style::paletteOf(this);
    const QColor color =
        alarms ? style::color(palette, Token::alarm) : palette.color(QPalette::PlaceholderText);
    parts_.push_back(
        {QString::number(number), toQt(words.of(static_cast<std::size_t>(number))), color, 0, 0, alarms});
}

void FiguresLine::write() {
    setFont(style::font(font(), style::smallSize)); // its size follows that of the window's type
    parts_.clear();
    if (snapshot_ && snapshot_->journey && !snapshot_->checked) {
        parts_.push_back({{}, tr("Checking…"), style::paletteOf(this).color(QPalette::PlaceholderText)});
    } else if (snapshot_ && snapshot_->journey) {
        const Figures &figures = *snapshot_->figures;
        const int conflicts = conflictPairs(*snapshot_->relations, snapshot_->journeyFindings);
        const MapTexts &texts = snapshot_->texts->map;
        add(figures.touchpoints, texts.touchpoints, false);
        add(figures.partners, texts.partners, false);
        add(figures.handoffs, texts.handoffs, false);
        add(figures.handoffsWithoutAgreement, texts.withoutAgreement, false);
        add(figures.ownershipGaps, texts.withoutOwner, figures.ownershipGaps > 0);
        add(conflicts, texts.conflicts, conflicts > 0);
    }
    measure();
    setAccessibleName(text());
    setToolTip(text());
    update();
}

void FiguresLine::measure() {
    const QFontMetrics plain(font());
    const QFontMetrics strong(bold());
    int width = -gap;
    for (Part &part : parts_) {
        if (!part.number.isEmpty())
            part.indent = strong.horizontalAdvance(part.number) + plain.horizontalAdvance(u' ');
        part.width = part.indent + plain.horizontalAdvance(part.words);
        width += part.width + gap;
    }
    const bool counted = parts_.size() > 1;
    if (counted || !hint_.isValid()) hint_ = QSize(std::max(1, width), plain.height());
    updateGeometry();
}

/// As many as there is room for: what does not alarm goes first, from the left.
std::vector<const FiguresLine::Part *> FiguresLine::fitting() const {
    std::vector<const Part *> shown;
    int needed = -gap;
    for (const Part &part : parts_) {
        shown.push_back(&part);
        needed += part.width + gap;
    }
    while (shown.size() > 1 && needed > width()) {
        const auto calm =
            std::find_if(shown.begin(), shown.end(), [](const Part *part) { return !part->alarms; });
        const auto gone = calm == shown.end() ? shown.begin() : calm;
        needed -= (*gone)->width + gap;
        shown.erase(gone);
    }
    return shown;
}

void FiguresLine::paintEvent(QPaintEvent *) {
    QPainter painter(this);
    const QFontMetrics plain(font());
    const int line = (height() - plain.height()) / 2 + plain.ascent();
    int right = width();
    const auto shown = fitting();
    for (auto part = shown.rbegin(); part != shown.rend(); ++part) {
        const int x = right - (*part)->width;
        painter.setPen((*part)->color);
        painter.setFont(bold());
        painter.drawText(x, line, (*part)->number);
        painter.setFont(font());
        painter.drawText(x + (*part)->indent, line, (*part)->words);
        right -= (*part)->width + gap;
        if (part + 1 == shown.rend()) break;
        painter.setPen(style::paletteOf(this).color(QPalette::PlaceholderText));
        painter.drawText(right + (gap - plain.horizontalAdvance(u'·')) / 2, line, QStringLiteral("·"));
    }
}

void FiguresLine::changeEvent(QEvent *event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::StyleChange || event->type() == QEvent::PaletteChange) write();
    if (event->type() == QEvent::FontChange) measure();
}

} // namespace tussen
