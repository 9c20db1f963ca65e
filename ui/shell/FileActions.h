#pragma once

#include <QObject>

class QWidget;

namespace tussen {

class DocumentController;
class MessageBar;

/// Everything about files that asks the person something: which one, whether to save, whether to go on.
class FileActions : public QObject {
    Q_OBJECT
public:
    FileActions(DocumentController &controller, MessageBar &messages, QWidget *window);

    void startNew();
    void openSample(const QString &resource);
    void open(const QString &file);
    void askAndOpen();
    /// True if the document is saved afterwards.
    bool save();
    bool saveAs();
    void askAndExport();

    /// Asks about unsaved edits; true if the document may be left.
    [[nodiscard]] bool mayLeave();

signals:
    void recentChanged();

private:
    void opened(const QString &problem, const QString &file);
    void offerToArrange();
    void sayReadOnly();
    [[nodiscard]] QString folder() const;
    bool told(const QString &problem);

    DocumentController &controller_;
    MessageBar &messages_;
    QWidget *window_;
};

} // namespace tussen
