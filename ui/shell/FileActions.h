#pragma once

#include "shell/FileWatch.h"
#include "shell/MessageBar.h"
#include "store/Document.h"

#include <QObject>

class QWidget;

namespace tussen {

class DocumentController;

/// Everything about files that asks the person something: which one, whether to save, whether to go on.
class FileActions : public QObject {
    Q_OBJECT
public:
    FileActions(DocumentController &controller, MessageBar &messages, QWidget *window);

    void startNew();
    void openSample(const QString &resource);
    void open(const QString &file);
    void askAndOpen();
    /// Shows a state that can only be looked at, and says so.
    void view(const Ecosystem &state, const QString &why);
    /// Goes on with what a crash left behind; true if that is open now.
    bool recover(const Leftover &leftover);
    void discard(const Leftover &leftover);
    /// True if the document is saved afterwards.
    bool save();
    bool saveAs();
    void askAndExport();

    /// Says why the document cannot be changed here, and how else.
    void sayReadOnly(MessageBar::Kind kind);

    /// Asks about unsaved edits; true if the document may be left.
    [[nodiscard]] bool mayLeave();

signals:
    void recentChanged();

private:
    void opened(const QString &problem, const QString &file);
    void offerToArrange();
    void sayForeignChange(FileWatch::State state);
    [[nodiscard]] bool mayReplace(FileWatch::State state);
    [[nodiscard]] QString folder() const;
    bool told(const QString &problem);

    DocumentController &controller_;
    MessageBar &messages_;
    QWidget *window_;
    FileWatch *watch_;
};

} // namespace tussen
