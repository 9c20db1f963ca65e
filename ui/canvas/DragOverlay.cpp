#include "canvas/DragOverlay.h"

#include "canvas/MapView.h"
#include "export/GroupPicture.h"
#include "export/Shapes.h"

#include <QPainter>

#include <algorithm>

namespace tussen {

namespace {

constexpr double slotWidth = 3;
constexpr double wordsPadding = 8;
constexpr double wordsDistance = 18; ///< from the pointer

} // namespace

DragOverlay::DragOverlay(MapView &view, const Theme &theme) : QWidget(&view), view_(view), theme_(theme) {
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setAttribute(Qt::WA_NoSystemBackground);
    setFocusPolicy(Qt::NoFocus);
    hide();
}

void DragOverlay::show(DragLook look) {
    look_ = std::move(look);
    setGeometry(parentWidget()->rect());
    setAccessibleName(look_.verdict.words);
    setVisible(true);
    raise();
    update();
}

void DragOverlay::end() {
    look_ = {};
    hide();
}

void DragOverlay::paintEvent(QPaintEvent *) {
    QPainter painter(this);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    const QColor accent = colorOf(theme_, {Token::accent});
    QColor wash = accent;
    wash.setAlphaF(0.12F);
    if (!look_.band.isEmpty()) {
        painter.setPen(QPen(accent, 1.5));
        painter.setBrush(wash);
        painter.drawRoundedRect(look_.band, 6, 6);
    }
    painter.setOpacity(look_.verdict.possible ? 0.85 : 0.5);
    if (!look_.ghost.isNull()) painter.drawPixmap(look_.ghostAt, look_.ghost);
    painter.setOpacity(1);
    if (!look_.slot.isNull()) {
        painter.setPen(QPen(accent, slotWidth, Qt::SolidLine, Qt::RoundCap));
        painter.drawLine(look_.slot);
    }
    if (!look_.way.isNull()) {
        painter.setPen(QPen(accent, 2, look_.verdict.possible ? Qt::SolidLine : Qt::DashLine));
        painter.drawLine(look_.way);
        painter.setBrush(accent);
        painter.drawEllipse(look_.way.p2(), 4, 4);
    }
    if (!look_.verdict.words.isEmpty()) paintWords(painter);
}

QString DragOverlay::fittingWords() const {
    return fontMetrics().elidedText(look_.verdict.words, Qt::ElideRight,
                                    static_cast<int>(width() - 4 * wordsPadding));
}

QRectF DragOverlay::wordsPlace() const {
    const QFontMetricsF metrics(font());
    const QRectF room = view_.uncovered();
    const QSizeF size(metrics.horizontalAdvance(fittingWords()) + 2 * wordsPadding,
                      metrics.height() + wordsPadding);
    QRectF box(look_.pointer + QPointF(wordsDistance, wordsDistance), size);
    if (box.right() > room.right()) box.moveRight(room.right() - 4);
    if (box.bottom() > room.bottom())
        box.moveBottom(std::min(look_.pointer.y() - wordsDistance, room.bottom() - 4));
    return box;
}

void DragOverlay::paintWords(QPainter &painter) const {
    const QRectF box = wordsPlace();
    painter.setPen(QPen(colorOf(theme_, {look_.verdict.possible ? Token::accent : Token::hairline}), 1));
    painter.setBrush(colorOf(theme_, {Token::cardFill}));
    painter.drawRoundedRect(box, 6, 6);
    painter.setPen(colorOf(theme_, {Token::text}));
    painter.setFont(font());
    painter.drawText(box, Qt::AlignCenter, fittingWords());
}

DragLook lookAt(const MapView &view, const DropPlace &place, Verdict verdict, const QPoint &pointer) {
    const QPointF origin = view.viewport()->pos();
    const QTransform toView = view.viewportTransform() * QTransform::fromTranslate(origin.x(), origin.y());
    const QRectF band = toView.mapRect(toQt(place.band));
    DragLook look;
    look.pointer = pointer + origin;
    look.verdict = std::move(verdict);
    if (!look.verdict.possible) return look;
    if (place.lane != DropLane::none) look.band = band & QRectF(view.rect());
    if (place.phase) {
        const double x = toView.map(QPointF(place.slot, 0)).x();
        look.slot = QLineF(x, band.top() + 4, x, band.bottom() - 4);
    }
    return look;
}

} // namespace tussen
