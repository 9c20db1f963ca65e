#include "panels/SeverityIcon.h"

#include "panels/Style.h"

#include <QPainter>

namespace tussen {

void paintSeverity(QPainter &painter, const QRectF &place, Severity severity, const QPalette &palette) {
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(style::severityColor(palette, severity));
    const QPointF center = place.center();
    switch (severity) {
    case Severity::error:
        painter.drawPolygon(
            QPolygonF{QPointF(center.x(), place.top()), place.bottomRight(), place.bottomLeft()});
        break;
    case Severity::warning:
        painter.drawPolygon(QPolygonF{QPointF(center.x(), place.top()), QPointF(place.right(), center.y()),
                                      QPointF(center.x(), place.bottom()),
                                      QPointF(place.left(), center.y())});
        break;
    case Severity::info:
        painter.drawEllipse(place.adjusted(1.5, 1.5, -1.5, -1.5));
        break;
    }
    painter.restore();
}

} // namespace tussen
