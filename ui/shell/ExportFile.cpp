#include "shell/ExportFile.h"

#include "export/Picture.h"
#include "interchange/Svg.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QSaveFile>

#include <algorithm>

namespace tussen {

namespace {

class Export {
    Q_DECLARE_TR_FUNCTIONS(Export)
};

constexpr double pngScale =
    2; ///< pixels per px: sharp on a dense screen, where the map is not too large for it

QString writeSvg(const Drawing &drawing, const QString &file) {
    const std::string svg = toSvg(drawing);
    QSaveFile out(file);
    if (!out.open(QIODevice::WriteOnly) || out.write(svg.data(), static_cast<qint64>(svg.size())) < 0 ||
        !out.commit())
        return Export::tr("%1 cannot be written: %2").arg(file, out.errorString());
    return {};
}

} // namespace

QString exportFile(const Drawing &drawing, const QString &file) {
    const QString ending = QFileInfo(file).suffix().toLower();
    if (ending == QLatin1String("svg")) return writeSvg(drawing, file);
    if (ending == QLatin1String("pdf")) return writePdf(drawing, file);
    if (ending == QLatin1String("png"))
        return writePng(drawing, file, std::min(pngScale, largestPngScale(drawing)));
    return Export::tr("%1: the map is written as .svg, .pdf or .png.").arg(file);
}

} // namespace tussen
