#pragma once

#include <QTextBrowser>

namespace tussen {

/// Pages of Markdown that come with the program, with pictures as wide as there is room for. Nothing is
/// fetched from elsewhere: other links open in the system's browser.
class GuideText : public QTextBrowser {
    Q_OBJECT
public:
    explicit GuideText(QWidget *parent = nullptr);

    QVariant loadResource(int type, const QUrl &name) override;

private:
    void follow(const QUrl &link);
};

} // namespace tussen
