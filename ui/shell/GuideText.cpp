#include "shell/GuideText.h"

#include <QDesktopServices>
#include <QImage>

namespace tussen {

GuideText::GuideText(QWidget *parent) : QTextBrowser(parent) {
    setObjectName(QStringLiteral("page"));
    setOpenLinks(false);
    connect(this, &QTextBrowser::anchorClicked, this, &GuideText::follow);
}

QVariant GuideText::loadResource(int type, const QUrl &name) {
    const QUrl whole = source().resolved(name);
    if (whole.scheme() != QLatin1String("qrc")) return {};
    const QVariant loaded = QTextBrowser::loadResource(type, whole);
    if (type != QTextDocument::ImageResource) return loaded;
    const QImage image = QImage::fromData(loaded.toByteArray());
    constexpr int around = 60; // px of margins and scroll bar
    const int room = std::max(200, viewport()->width() - around);
    return image.width() <= room ? image : image.scaledToWidth(room, Qt::SmoothTransformation);
}

void GuideText::follow(const QUrl &link) {
    const QUrl whole = source().resolved(link);
    if (whole.scheme() != QLatin1String("qrc"))
        QDesktopServices::openUrl(whole);
    else if (whole.path() == source().path() && whole.hasFragment())
        scrollToAnchor(whole.fragment());
    else
        setSource(whole, QTextDocument::MarkdownResource);
}

} // namespace tussen
