#include "export/ShapedText.h"

#include <QPainter>
#include <QTextLayout>

#include <algorithm>
#include <cmath>

namespace tussen {

namespace {

// Fonts have whole pixel sizes; shaping at four times the size leaves quarters, as in 13.5 px.
constexpr double oversize = 4;

bool readsWithoutShaping(QChar letter) {
    switch (letter.script()) {
    case QChar::Script_Common:
    case QChar::Script_Latin:
    case QChar::Script_Greek:
    case QChar::Script_Cyrillic:
    case QChar::Script_Han:
    case QChar::Script_Hiragana:
    case QChar::Script_Katakana:
    case QChar::Script_Hangul:
        return true;
    default:
        return false;
    }
}

} // namespace

QFont mapFont(const QString &text, double size, Weight weight) {
    QFont font;
    font.setFamilies({QStringLiteral("Inter"), QStringLiteral("Noto Sans"), QStringLiteral("sans-serif")});
    font.setPixelSize(std::max(1, static_cast<int>(std::lround(size))));
    font.setWeight(weight == Weight::semibold ? QFont::DemiBold : QFont::Normal);
    font.setHintingPreference(QFont::PreferNoHinting);
    if (std::all_of(text.begin(), text.end(), readsWithoutShaping))
        font.setStyleStrategy(QFont::PreferNoShaping);
    return font;
}

ShapedText::ShapedText(const QString &text, double size, Weight weight) {
    const QString composed = text.normalized(QString::NormalizationForm_C);
    QTextLayout layout(composed, mapFont(composed, size * oversize, weight));
    layout.beginLayout();
    QTextLine line = layout.createLine();
    if (!line.isValid()) return;
    line.setNumColumns(static_cast<int>(composed.size()));
    line.setPosition({0, -line.ascent()}); // the baseline is at 0
    layout.endLayout();
    runs_ = layout.glyphRuns();
    width_ = line.naturalTextWidth() / oversize;
}

void ShapedText::draw(QPainter &painter, const QPointF &baselineStart, double stretch) const {
    const QTransform before = painter.transform();
    painter.translate(baselineStart);
    painter.scale(stretch / oversize, 1 / oversize);
    for (const QGlyphRun &run : runs_)
        painter.drawGlyphRun({}, run);
    painter.setTransform(before);
}

} // namespace tussen
