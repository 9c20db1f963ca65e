#pragma once

#include "store/Document.h"

#include <QFrame>

class QVBoxLayout;

namespace tussen {

class FileActions;
class DocumentController;

/// Offers what a crash left behind: each unsaved document with what was done last, when, and how much; it is
/// gone on with, discarded, or left for the next start. Hidden where there is nothing.
class Recovering : public QFrame {
    Q_OBJECT
public:
    Recovering(DocumentController &controller, FileActions &files, QWidget *parent = nullptr);

private:
    void refresh();
    void addRow(const Leftover &leftover);
    void discard(const Leftover &leftover);

    DocumentController &controller_;
    FileActions &files_;
    QVBoxLayout *rows_;
};

} // namespace tussen
