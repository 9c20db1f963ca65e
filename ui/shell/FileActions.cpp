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
      window_(window),
      watch_(new FileWatch(this)) {
    connect(&controller, &DocumentController::opened, watch_, [this] { watch_->follow(controller_.file()); });
    connect(&controller, &DocumentController::changed, watch_, [this] {
        if (controller_.file() != watch_->file()) watch_->follow(controller_.file()); // saved elsewhere
    });
    connect(watch_, &FileWatch::stateChanged, this, &FileActions::sayForeignChange);
}

bool FileActions::told(const QString &problem) {
    if (problem.isEmpty()) return false;
    messages_.say(MessageBar::Kind::problem, problem, MessageBar::Ends::settled);
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
    sayReadOnly(MessageBar::Kind::note);
    if (file.isEmpty()) return;
    recentFiles::add(file);
    emit recentChanged();
}

void FileActions::view(const Ecosystem &state, const QString &why) {
    opened(controller_.view(state, why), {});
}

bool FileActions::recover(const Leftover &leftover) {
    if (!mayLeave() || told(controller_.recover(leftover))) return false;
    const QString words = leftover.target.empty() ? tr("Recovered. It has never been saved; Save asks where.")
                                                  : tr("Recovered. Save keeps it in your file.");
    messages_.say(MessageBar::Kind::note, words, MessageBar::Ends::settled);
    if (targetDiffers(leftover)) watch_->followChanged(controller_.file());
    return true;
}

void FileActions::discard(const Leftover &leftover) {
    told(controller_.discard(leftover));
}

void FileActions::sayForeignChange(FileWatch::State state) {
    if (!controller_.hasDocument() || controller_.document().readOnly()) return;
    const QString name = QFileInfo(controller_.file()).fileName();
    if (state == FileWatch::State::same) return messages_.clear();
    const QString words =
        state == FileWatch::State::gone
            ? tr("%1 has been deleted or moved by somebody else. All of it is still here; Save writes it "
                 "again.")
                  .arg(name)
            : tr("%1 has been changed by somebody else. Nothing here is touched; Save asks before it "
                 "replaces "
                 "what they did.")
                  .arg(name);
    messages_.offer(MessageBar::Kind::problem, words, tr("Save As…"), [this] { saveAs(); });
}

/// Asks what to do about a file that is not as it was read; true if it may be written all the same.
bool FileActions::mayReplace(FileWatch::State state) {
    const bool gone = state == FileWatch::State::gone;
    const QString name = QFileInfo(controller_.file()).fileName();
    QMessageBox question(QMessageBox::NoIcon, tr("Save"),
                         (gone ? tr("“%1” has been deleted or moved by somebody else.")
                               : tr("“%1” has been changed by somebody else since you opened it."))
                             .arg(name),
                         QMessageBox::NoButton, window_);
    question.setInformativeText(gone
                                    ? tr("You can save it there again, or under another name.")
                                    : tr("Saving replaces what they did; under another name both are kept."));
    QPushButton *other = question.addButton(tr("Save &As…"), QMessageBox::AcceptRole);
    QPushButton *replace =
        question.addButton(gone ? tr("Save &There Again") : tr("&Replace"), QMessageBox::DestructiveRole);
    QPushButton *cancel = question.addButton(tr("&Cancel"), QMessageBox::RejectRole);
    question.setDefaultButton(other);
    question.setEscapeButton(cancel);
    question.exec();
    if (question.clickedButton() == other) saveAs();
    return question.clickedButton() == replace;
}

void FileActions::sayReadOnly(MessageBar::Kind kind) {
    const QString reason = controller_.readOnlyReason();
    if (reason.isEmpty()) return;
    if (!controller_.heldElsewhere()) return messages_.say(kind, reason, MessageBar::Ends::settled);
    messages_.offer(kind, reason, tr("Save a copy…"), [this] { saveAs(); });
}

void FileActions::offerToArrange() {
    if (!messages_.text().isEmpty() || !controller_.lanesCanBeArranged()) return;
    messages_.offer(
        MessageBar::Kind::note, tr("Another order of lanes would make the handoffs on this map shorter."),
        tr("Arrange lanes"), [this] { told(controller_.arrangeLanes()); }, MessageBar::Ends::nextChange);
}

void FileActions::askAndOpen() {
    const QString file = QFileDialog::getOpenFileName(window_, tr("Open"), folder(),
                                                      tr("Journeys (*.tussen *.json);;All files (*)"));
    if (!file.isEmpty()) open(file);
}

bool FileActions::save() {
    if (controller_.file().isEmpty() || controller_.document().readOnly()) return saveAs();
    const FileWatch::State state = watch_->state();
    if (state != FileWatch::State::same && !mayReplace(state))
        return !controller_.document().modified(); // it may have been saved under another name
    const QString problem = controller_.save();
    if (problem.isEmpty()) {
        messages_.clear();
        watch_->follow(controller_.file());
        return true;
    }
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
    watch_->follow(controller_.file());
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
    if (!controller_.hasDocument() || controller_.document().readOnly()) return true;
    const bool gone = watch_->state() == FileWatch::State::gone;
    if (!gone && !controller_.document().modified()) return true;
    QMessageBox question(QMessageBox::NoIcon, tr("Unsaved changes"),
                         (gone ? tr("Save “%1”?") : tr("Save the changes to “%1”?")).arg(controller_.title()),
                         QMessageBox::NoButton, window_);
    question.setInformativeText(
        gone ? tr("Its file has been deleted or moved: without saving, all of it is lost.")
             : tr("Without saving, they are lost."));
    QPushButton *save = question.addButton(tr("&Save"), QMessageBox::AcceptRole);
    QPushButton *drop = question.addButton(tr("&Don't Save"), QMessageBox::DestructiveRole);
    QPushButton *cancel = question.addButton(tr("&Cancel"), QMessageBox::RejectRole);
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
