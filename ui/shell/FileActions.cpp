#include "shell/FileActions.h"

#include "shell/DocumentController.h"
#include "shell/ExportFile.h"
#include "shell/MessageBar.h"
#include "shell/RecentFiles.h"

#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QMessageBox>
#include <QPushButton>
#include <QStandardPaths>

namespace tussen {

namespace {

/// Asks where to write; the ending is added where none is given. Empty if the person thinks better of it.
QString askForTarget(QWidget *window, const QString &title, const QString &suggestion, const QString &filter,
                     const QString &ending) {
    QFileDialog dialog(window, title, QFileInfo(suggestion).path(), filter);
    dialog.setAcceptMode(QFileDialog::AcceptSave);
    dialog.setDefaultSuffix(ending);
    dialog.selectFile(QFileInfo(suggestion).fileName());
    return dialog.exec() == QDialog::Accepted ? dialog.selectedFiles().value(0) : QString();
}

/// A name for a file, of a title that may hold anything.
QString fileNameOf(const QString &title) {
    QString name = QFileInfo(title).completeBaseName().simplified();
    for (const QChar forbidden : QStringLiteral("/\\:*?\"<>|"))
        name.replace(forbidden, QLatin1Char('-'));
    return name.left(80);
}

} // namespace

FileActions::FileActions(DocumentController &controller, MessageBar &messages, QWidget *window)
    : QObject(window),
      controller_(controller),
      messages_(messages),
      window_(window) {}

bool FileActions::told(const QString &problem) {
    if (problem.isEmpty()) return false;
    messages_.say(MessageBar::Kind::problem, problem);
    return true;
}

void FileActions::startNew() {
    if (mayLeave()) opened(controller_.startNew(), {});
}

void FileActions::openSample(const QString &resource) {
    if (mayLeave()) opened(controller_.startFrom(resource), {});
}

void FileActions::open(const QString &file) {
    if (!mayLeave()) return;
    opened(controller_.open(file), file);
    if (controller_.hasDocument() && controller_.file().isEmpty()) offerToArrange();
}

void FileActions::opened(const QString &problem, const QString &file) {
    if (told(problem)) return;
    messages_.clear();
    sayReadOnly();
    if (file.isEmpty()) return;
    recentFiles::add(file);
    emit recentChanged();
}

void FileActions::sayReadOnly() {
    const QString reason = controller_.readOnlyReason();
    if (reason.isEmpty()) return;
    if (!controller_.heldElsewhere()) return messages_.say(MessageBar::Kind::note, reason);
    messages_.offer(MessageBar::Kind::note, reason, tr("Save a copy…"), [this] { saveAs(); });
}

void FileActions::offerToArrange() {
    if (!messages_.text().isEmpty() || !controller_.lanesCanBeArranged()) return;
    messages_.offer(MessageBar::Kind::note,
                    tr("Another order of lanes would make the handoffs on this map shorter."),
                    tr("Arrange lanes"), [this] { told(controller_.arrangeLanes()); });
}

void FileActions::askAndOpen() {
    const QString file = QFileDialog::getOpenFileName(window_, tr("Open"), folder(),
                                                      tr("Journeys (*.tussen *.json);;All files (*)"));
    if (!file.isEmpty()) open(file);
}

bool FileActions::save() {
    if (controller_.file().isEmpty() || controller_.document().readOnly()) return saveAs();
    const QString problem = controller_.save();
    if (problem.isEmpty()) return true;
    messages_.offer(MessageBar::Kind::problem, problem, tr("Save As…"), [this] { saveAs(); });
    return false;
}

bool FileActions::saveAs() {
    const QString now = controller_.file();
    const QString suggestion =
        now.isEmpty() ? folder() + QLatin1Char('/') + fileNameOf(controller_.title()) : now;
    const QString file = askForTarget(window_, tr("Save As"), suggestion, tr("Tussen documents (*.tussen)"),
                                      QStringLiteral("tussen"));
    if (file.isEmpty() || told(controller_.saveAs(file))) return false;
    messages_.clear();
    recentFiles::add(file);
    emit recentChanged();
    return true;
}

void FileActions::askAndExport() {
    const DrawingPtr drawing = controller_.drawingForOthers();
    if (!drawing) return;
    const QString file = askForTarget(window_, tr("Export the map"),
                                      folder() + QLatin1Char('/') + fileNameOf(controller_.title()),
                                      tr("Map (*.pdf *.svg *.png)"), QStringLiteral("pdf"));
    if (file.isEmpty() || told(exportFile(*drawing, file))) return;
    messages_.say(MessageBar::Kind::note,
                  tr("The map is written to %1. Interests that are not disclosed stay at home.")
                      .arg(QDir::toNativeSeparators(file)));
}

bool FileActions::mayLeave() {
    if (!controller_.hasDocument() || controller_.document().readOnly() || !controller_.document().modified())
        return true;
    QMessageBox question(QMessageBox::NoIcon, tr("Unsaved changes"),
                         tr("Save the changes to “%1”?").arg(controller_.title()), QMessageBox::NoButton,
                         window_);
    question.setInformativeText(tr("Without saving, they are lost."));
    QPushButton *save = question.addButton(tr("Save"), QMessageBox::AcceptRole);
    QPushButton *drop = question.addButton(tr("Don't Save"), QMessageBox::DestructiveRole);
    QPushButton *cancel = question.addButton(tr("Cancel"), QMessageBox::RejectRole);
    question.setDefaultButton(save);
    question.setEscapeButton(cancel);
    question.exec();
    if (question.clickedButton() == save) return this->save();
    return question.clickedButton() == drop;
}

QString FileActions::folder() const {
    if (!controller_.file().isEmpty()) return QFileInfo(controller_.file()).path();
    return QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
}

} // namespace tussen
