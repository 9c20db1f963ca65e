#include "export/AtomicFile.h"
#include "export/PdfMetadata.h"
#include "export/Picture.h"
#include "files/Module.h"
#include "texts/Utf8.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QPageLayout>
#include <QPageSize>
#include <QPainter>
#include <QPdfWriter>

#include <algorithm>
#include <cmath>

namespace tussen {

namespace {

constexpr double pointsPerPx = 0.75; // 72 points to 96 px
constexpr double maxSide = 14400;    // points; PDF readers stop there

/// Points per px of the drawing: 0.75, or less where the page would grow too large.
double scaleOf(const Rect &page) {
    return std::min(pointsPerPx, maxSide / std::max({page.width, page.height, 1.0}));
}

QPageSize pageSizeOf(const Rect &page, double scale) {
    const auto points = [scale](double px) { return std::clamp(std::ceil(px * scale), 1.0, maxSide); };
    return QPageSize(QSizeF(points(page.width), points(page.height)), QPageSize::Point, QString(),
                     QPageSize::ExactMatch);
}

bool draw(const Drawing &drawing, QBuffer &out) {
    QPdfWriter writer(&out);
    writer.setResolution(72);
    writer.setPageLayout(
        QPageLayout(pageSizeOf(drawing.page, scaleOf(drawing.page)), QPageLayout::Portrait, QMarginsF()));
    writer.setTitle(toQt(drawing.title));
    writer.setCreator(QStringLiteral("Tussen"));
    QPainter painter;
    if (!painter.begin(&writer)) return false;
    painter.scale(scaleOf(drawing.page), scaleOf(drawing.page));
    paint(painter, drawing, lightTheme());
    return painter.end();
}

} // namespace

QString writePdf(const Drawing &drawing, const QString &file) {
    loadFonts();
    QBuffer drawn;
    if (!drawn.open(QIODevice::WriteOnly) || !draw(drawing, drawn))
        return QCoreApplication::translate("Export", "The map cannot be drawn as PDF.");
    try {
        const auto addMetadata =
            reinterpret_cast<AddPdfMetadata>(functionOf("tussen-pdf", "tussenAddPdfMetadata"));
        QByteArray pdf = drawn.data();
        addMetadata(pdf, toQt(drawing.title), toQt(drawing.language));
        return writeAtomically(file, pdf);
    } catch (const std::exception &error) {
        return QCoreApplication::translate("Export", "The map cannot be written as PDF: %1")
            .arg(toQt(error.what()));
    }
}

} // namespace tussen
