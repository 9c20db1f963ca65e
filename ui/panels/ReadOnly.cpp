#include "panels/ReadOnly.h"

#include "panels/Style.h"

#include <QCoreApplication>
#include <QVariant>
#include <QWidget>

namespace tussen {

namespace {

class Said {
    Q_DECLARE_TR_FUNCTIONS(Said)
};

} // namespace

QString whyReadOnly() {
    return Said::tr("This document cannot be changed.");
}

void setReadOnlyLook(QWidget &editor, bool readOnly) {
    if (editor.property("fixed").toBool() == readOnly) return;
    editor.setProperty("fixed", readOnly);
    editor.setToolTip(readOnly ? whyReadOnly() : QString());
    style::polishAgain(&editor);
}

} // namespace tussen
