#include "export/PdfMetadata.h"

#define POINTERHOLDER_TRANSITION 4 // qpdf's headers ask how they may offer pointers: std::shared_ptr only
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFWriter.hh>

#include <QDateTime>

#include <type_traits>

namespace {

/// As PDF has it, where SOURCE_DATE_EPOCH asks for exports that can be compared.
std::string wantedDay() {
    bool set = false;
    const qint64 epoch = qEnvironmentVariable("SOURCE_DATE_EPOCH").toLongLong(&set);
    if (!set) return {};
    return QDateTime::fromSecsSinceEpoch(epoch, Qt::UTC)
        .toString(QStringLiteral("'D:'yyyyMMddHHmmss'Z'"))
        .toStdString();
}

} // namespace

/// The entry point of the module.
extern "C" Q_DECL_EXPORT void tussenAddPdfMetadata(QByteArray &pdf, const QString &title,
                                                   const QString &language) {
    QPDF document;
    document.processMemoryFile("map", pdf.constData(), static_cast<std::size_t>(pdf.size()));
    QPDFObjectHandle root = document.getRoot();
    if (!language.isEmpty())
        root.replaceKey("/Lang", QPDFObjectHandle::newUnicodeString(language.toStdString()));
    QPDFObjectHandle preferences = QPDFObjectHandle::newDictionary();
    preferences.replaceKey("/DisplayDocTitle", QPDFObjectHandle::newBool(true));
    root.replaceKey("/ViewerPreferences", preferences);
    QPDFObjectHandle info = document.getTrailer().getKey("/Info");
    if (info.isDictionary()) {
        info.replaceKey("/Title", QPDFObjectHandle::newUnicodeString(title.toStdString()));
        if (const std::string day = wantedDay(); !day.empty())
            info.replaceKey("/CreationDate", QPDFObjectHandle::newString(day));
    }

    QPDFWriter writer(document);
    writer.setOutputMemory();
    writer.setDeterministicID(true);
    writer.write();
    const auto bytes = writer.getBufferSharedPointer();
    pdf = QByteArray(reinterpret_cast<const char *>(bytes->getBuffer()),
                     static_cast<qsizetype>(bytes->getSize()));
}

static_assert(std::is_same_v<decltype(&tussenAddPdfMetadata), tussen::AddPdfMetadata>);
