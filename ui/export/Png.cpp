#include "export/AtomicFile.h"
#include "export/GroupPicture.h"
#include "export/Picture.h"
#include "texts/Utf8.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QImage>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace tussen {

namespace {

constexpr double maxSide = 32767;   // what QPainter reaches
constexpr double maxPixels = 2e8;   // 800 MB of memory
constexpr double leastScale = 0.05; // below that nobody can read anything; nor does the command line take it
constexpr double dotsPerMeter = 96 / 0.0254;

QSizeF pageOf(const Drawing &drawing) {
    return {std::max(1.0, drawing.page.width), std::max(1.0, drawing.page.height)};
}

QString tooLarge(const QSizeF &page, double scale, double largest) {
    return QCoreApplication::translate("Export", "At scale %1 the picture would be %2 x %3 pixels, more than "
                                                 "can be drawn; choose a scale of %4 or less.")
        .arg(scale)
        .arg(page.width() * scale, 0, 'f', 0)
        .arg(page.height() * scale, 0, 'f', 0)
        .arg(largest);
}

} // namespace

double largestPngScale(const Drawing &drawing) {
    const QSizeF page = pageOf(drawing);
    const double fits = std::min(maxSide / std::max(page.width(), page.height()),
                                 std::sqrt(maxPixels / (page.width() * page.height())));
    return std::floor(fits * 1000) / 1000;
}

QString writePng(const Drawing &drawing, const QString &file, double scale) {
    if (!std::isfinite(scale) || scale <= 0)
        return QCoreApplication::translate("Export", "The scale of a picture must be above 0.");
    const double largest = largestPngScale(drawing);
    if (largest < leastScale)
        return QCoreApplication::translate(
            "Export", "The map is too large for a picture made of pixels; choose SVG or PDF.");
    const QSizeF page = pageOf(drawing);
    const double width = std::ceil(page.width() * scale);
    const double height = std::ceil(page.height() * scale);
    if (std::max(width, height) > maxSide || width * height > maxPixels)
        return tooLarge(page, scale, largest);

    QImage image(static_cast<int>(width), static_cast<int>(height), QImage::Format_RGB32);
    if (image.isNull())
        return QCoreApplication::translate("Export",
                                           "Not enough memory for the picture; choose a smaller scale.");
    image.fill(colorOf(lightTheme(), {Token::paper}));
    image.setText(QStringLiteral("Title"), toQt(drawing.title));
    loadFonts();
    QPainter painter(&image);
    painter.scale(scale, scale);
    paint(painter, drawing, lightTheme());
    painter.end();
    image.setDotsPerMeterX(static_cast<int>(std::lround(dotsPerMeter * scale)));
    image.setDotsPerMeterY(static_cast<int>(std::lround(dotsPerMeter * scale)));

    QBuffer bytes;
    if (!bytes.open(QIODevice::WriteOnly) || !image.save(&bytes, "PNG"))
        return QCoreApplication::translate("Export", "The picture cannot be written as PNG.");
    return writeAtomically(file, bytes.data());
}

} // namespace tussen
