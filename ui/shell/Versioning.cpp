#include "shell/Versioning.h"

#include "interchange/Versions.h"
#include "panels/StepNames.h"
#include "shell/Actions.h"
#include "shell/CommandWords.h"
#include "shell/DocumentController.h"
#include "shell/FileActions.h"
#include "shell/MainWindow.h"
#include "shell/MessageBar.h"
#include "shell/VersionForm.h"
#include "shell/VersionsDialog.h"
#include "texts/Utf8.h"

#include <QDate>
#include <QLocale>
#include <QMenu>

namespace tussen {

namespace {

/// Runs what may find a version damaged, and gives back what is wrong with it.
QString attempt(const std::function<QString()> &action) {
    try {
        return action();
    } catch (const VersionError &error) {
        return capitalized(error.what());
    }
}

/// The same state in a document of this name, which the window's title shows.
Ecosystem titled(const Ecosystem &state, const QString &title) {
    EcosystemInfo info = state.info();
    info.name = toUtf8(title);
    Edit edit(state);
    edit.put(std::move(info));
    return edit.now();
}

} // namespace

Versioning::Versioning(DocumentController &controller, MessageBar &messages, QMainWindow &window, QMenu &menu,
                       QAction *before)
    : QObject(&window),
      controller_(controller),
      messages_(messages),
      window_(window) {
    QAction *save =
        makeAction(window, tr("Save &Version…"), {QKeySequence(tr("Ctrl+Alt+S"))},
                   tr("Keep the document as it is now under a name of its own, in the same file"));
    QAction *list =
        makeAction(window, tr("Vers&ions…"), {}, tr("Look at an earlier version, or go back to it"));
    setOtherWords(*save, tr("snapshot milestone baseline", "Save Version"));
    setOtherWords(*list, tr("restore compare earlier older", "Versions"));
    menu.insertActions(before, {save, list});
    for (QAction *action : {save, list})
        action->setEnabled(false);
    connect(&controller, &DocumentController::changed, this, [this, save, list] {
        list->setEnabled(true);
        save->setEnabled(controller_.readOnlyReason().isEmpty());
    });
    connect(save, &QAction::triggered, this, &Versioning::save);
    connect(list, &QAction::triggered, this, [this] { this->list({}); });
}

void Versioning::tell(const QString &problem) {
    if (!problem.isEmpty()) messages_.say(MessageBar::Kind::problem, problem, MessageBar::Ends::nextChange);
}

void Versioning::save() {
    const QDate today = QDate::currentDate();
    const QString suggestion = tr("As of %1").arg(QLocale().toString(today, QLocale::LongFormat));
    VersionForm form(tr("Save Version"), suggestion, today, &window_);
    if (form.exec() != QDialog::Accepted) return;
    const QString name = form.name();
    const QString problem = controller_.edit(tr("Save version “%1”").arg(shortName(name)), [&](Edit &edit) {
        edit.put(versionOf(edit.now(), toUtf8(name), toUtf8(form.day().toString(Qt::ISODate))));
    });
    if (!problem.isEmpty()) return tell(problem);
    messages_.say(MessageBar::Kind::note,
                  tr("“%1” is kept in this document; Save writes it to your file.").arg(name));
}

void Versioning::list(const std::optional<Id<Revision>> &on) {
    const auto with = [this](void (Versioning::*use)(const Id<Revision> &)) {
        return [this, use](const Id<Revision> &id) { (this->*use)(id); };
    };
    VersionsDialog dialog(controller_.document().ecosystem(),
                          {with(&Versioning::open), with(&Versioning::restore), with(&Versioning::change),
                           with(&Versioning::remove)},
                          !controller_.readOnlyReason().isEmpty(), &window_);
    if (on) dialog.choose(*on);
    dialog.exec();
}

void Versioning::open(const Id<Revision> &id) {
    const Revision version = controller_.document().ecosystem()[id];
    const QString name = toQt(version.name);
    tell(attempt([&] {
        const Ecosystem state = titled(stateOf(version), tr("%1 – %2").arg(controller_.title(), name));
        auto *beside = new MainWindow(controller_.options());
        beside->setAttribute(Qt::WA_DeleteOnClose);
        beside->files().view(
            state,
            tr("This is %1 as it was in the version “%2”, to look at.").arg(controller_.title(), name));
        beside->resize(window_.size() * 0.9);
        beside->show();
        return QString();
    }));
}

/// Its name and day; the list comes back on it.
void Versioning::change(const Id<Revision> &id) {
    Revision version = controller_.document().ecosystem()[id];
    const QString before = toQt(version.name);
    VersionForm form(tr("Name and Day of a Version"), before,
                     QDate::fromString(toQt(version.on), Qt::ISODate), &window_);
    if (form.exec() == QDialog::Accepted) {
        version.name = toUtf8(form.name());
        version.on = toUtf8(form.day().toString(Qt::ISODate));
        tell(controller_.edit(tr("Change version “%1”").arg(shortName(before)),
                              [&](Edit &edit) { edit.put(std::move(version)); }));
    }
    list(id);
}

void Versioning::restore(const Id<Revision> &id) {
    const Revision version = controller_.document().ecosystem()[id];
    const QString label = tr("Restore version “%1”").arg(shortName(version.name));
    tell(attempt([&] {
        const ChangeSet changes = restoring(controller_.document().ecosystem(), version, toUtf8(label));
        return controller_.edit(label, [&](Edit &edit) { edit.apply(changes); });
    }));
}

void Versioning::remove(const Id<Revision> &id) {
    const QString name = toQt(controller_.document().ecosystem()[id].name);
    tell(controller_.edit(tr("Delete version “%1”").arg(shortName(name)),
                          [&](Edit &edit) { edit.remove(id); }));
}

} // namespace tussen
