#pragma once

#include <QByteArray>
#include <QString>

namespace tussen {

/// `tussenAddPdfMetadata` of tussen-pdf, a module of its own since the library behind it brings along a dozen
/// others: adds what QPdfWriter cannot say, the language of the text, and that a reader shows the title, not
/// the file's name. Throws std::exception if `pdf` is none.
using AddPdfMetadata = void (*)(QByteArray &pdf, const QString &title, const QString &language);

} // namespace tussen
