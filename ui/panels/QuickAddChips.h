#pragma once

#include "capture/Completion.h"
#include "words/MapTexts.h"

#include <QWidget>

class QLabel;

namespace tussen {

/// What a line was understood to say, piece by piece, with what would be made new.
class QuickAddChips : public QWidget {
    Q_OBJECT
public:
    explicit QuickAddChips(QWidget *parent = nullptr);

    /// `phase` is where the touchpoint goes, empty for a new one.
    void show(const capture::QuickLine &line, const capture::KnownNames &known, const MapTexts &texts,
              const QString &phase);

private:
    void add(const QString &text, const char *look, bool fresh = false);
    void showRoles(const capture::QuickLine &line, const capture::KnownNames &known);
    void showValues(const capture::QuickLine &line, const capture::KnownNames &known, const MapTexts &texts);

    QList<QLabel *> chips_;
    qsizetype used_ = 0;
};

} // namespace tussen
