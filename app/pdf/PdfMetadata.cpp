#include "export/PdfMetadata.h"
#include "SourceDate.h"

#define POINTERHOLDER_TRANSITION 4 // qpdf's headers ask how they may offer pointers: std::shared_ptr only
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFWriter.hh>

#include <type_traits>

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
        if (const auto day = tussen::sourceDate())
            info.replaceKey("/CreationDate",
                            QPDFObjectHandle::newString(
                                day->toString(QStringLiteral("'D:'yyyyMMddHHmmss'Z'")).toStdString()));
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
