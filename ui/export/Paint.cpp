#include "export/GroupPicture.h"
#include "export/Picture.h"
#include "export/Shapes.h"

#include <QPainter>

namespace tussen {

void paint(QPainter &painter, const Group &group, const Theme &theme) {
    constexpr double far = 1e9;
    GroupPicture(group).paint(painter, group, theme, QRectF(-far, -far, 2 * far, 2 * far));
}

void paint(QPainter &painter, const Drawing &drawing, const Theme &theme) {
    painter.save();
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    painter.fillRect(toQt(drawing.page), colorOf(theme, {Token::paper}));
    for (const Group &group : drawing.groups)
        paint(painter, group, theme);
    painter.restore();
}

} // namespace tussen
