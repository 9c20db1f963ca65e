#include "shell/EditActions.h"

#include "shell/CommandWords.h"

#include <QCoreApplication>
#include <QMenu>
#include <QWidget>

namespace tussen {

namespace {

class Said {
    Q_DECLARE_TR_FUNCTIONS(Said)
};

QAction *make(QWidget *window, const QString &text, const QKeySequence &keys, const QString &tip) {
    auto *action = new QAction(text, window);
    action->setShortcut(keys);
    action->setShortcutContext(Qt::WidgetShortcut);
    action->setToolTip(tip);
    action->setStatusTip(tip);
    action->setEnabled(false);
    return action;
}

} // namespace

EditActions::EditActions(QWidget *window) {
    using Keys = QKeySequence;
    const auto add = [window](const QString &text, const Keys &keys, const QString &tip) {
        return make(window, text, keys, tip);
    };
    cut = add(Said::tr("Cu&t"), Keys::Cut, Said::tr("Copy the chosen touchpoints and delete them"));
    copy = add(Said::tr("&Copy"), Keys::Copy, Said::tr("Copy the chosen touchpoints"));
    paste =
        add(Said::tr("&Paste"), Keys::Paste, Said::tr("Put what was copied behind the chosen touchpoint"));
    duplicate = add(Said::tr("Duplicat&e"), Keys(Said::tr("Ctrl+D")),
                    Said::tr("Copy the chosen touchpoints in place"));
    remove =
        add(Said::tr("&Delete"), Keys::Delete, Said::tr("Delete what is chosen with all that belongs to it"));
    chooseAll = add(Said::tr("Choo&se All"), Keys::SelectAll, Said::tr("Choose all touchpoints"));
    rename = add(Said::tr("Re&name"), Keys(Qt::Key_F2), Said::tr("Change the name in place"));
    insertBefore = add(Said::tr("&Insert Before"), Keys(Qt::Key_Insert),
                       Said::tr("Add a touchpoint before the chosen one, in its lane"));
    connectThem = add(Said::tr("C&onnect"), Keys(Said::tr("Ctrl+L")),
                      Said::tr("Lead from each chosen touchpoint to the one chosen after it"));
    leadTo = add(Said::tr("&Lead To…"), Keys(Said::tr("Ctrl+T")),
                 Said::tr("Choose by name where customers go on from here, and say what is known of it"));
    moveBack = add(Said::tr("Move &Back"), Keys(Said::tr("Alt+Left")),
                   Said::tr("Move touchpoint or phase back along the flow"));
    moveOn = add(Said::tr("Mo&ve On"), Keys(Said::tr("Alt+Right")),
                 Said::tr("Move touchpoint or phase on along the flow"));
    moveUp = add(Said::tr("Move &Up"), Keys(Said::tr("Alt+Up")),
                 Said::tr("Move the touchpoint to the lane above, or the lane up"));
    moveDown = add(Said::tr("Move Do&wn"), Keys(Said::tr("Alt+Down")),
                   Said::tr("Move the touchpoint to the lane below, or the lane down"));
    addPhase = add(Said::tr("Add P&hase"), {}, Said::tr("Add a phase behind the chosen one, or behind all"));
    addPhase->setIconText(Said::tr("Phase"));
    splitPhase =
        add(Said::tr("&Split Phase Here"), {}, Said::tr("Begin a new phase with the chosen touchpoint"));
    mergePhase = add(Said::tr("&Merge with Next Phase"), {},
                     Said::tr("Take the next phase's touchpoints into this one"));
    nameInFull();
    sayNeeds();
    sayOtherWords();
}

void EditActions::nameInFull() const {
    setFullName(*moveBack, Said::tr("Move Back Along the Flow"));
    setFullName(*moveOn, Said::tr("Move On Along the Flow"));
    setFullName(*moveUp, Said::tr("Move One Lane Up"));
    setFullName(*moveDown, Said::tr("Move One Lane Down"));
}

void EditActions::sayNeeds() const {
    const QString touchpoint = Said::tr("choose a touchpoint first");
    for (QAction *action : {cut, duplicate, insertBefore, leadTo})
        setNeeds(*action, touchpoint);
    setNeeds(*copy, touchpoint, CommandUse::looks);
    setNeeds(*chooseAll, Said::tr("add a touchpoint first"), CommandUse::looks);
    setNeeds(*paste, Said::tr("copy something first"));
    setNeeds(*remove, Said::tr("choose something on the map first"));
    setNeeds(*rename, Said::tr("choose a touchpoint, phase or partner on the map first"));
    setNeeds(*connectThem, Said::tr("choose two touchpoints or more first"));
    for (QAction *action : {moveBack, moveOn})
        setNeeds(*action, Said::tr("choose a touchpoint or phase first"));
    for (QAction *action : {moveUp, moveDown})
        setNeeds(*action, Said::tr("choose a touchpoint or partner first"));
    setNeeds(*addPhase, Said::tr("add a journey first"));
    setNeeds(*splitPhase, Said::tr("choose a touchpoint first, but not one that its phase begins with"));
    setNeeds(*mergePhase, Said::tr("choose a phase first, but not the last one"));
}

void EditActions::sayOtherWords() const {
    setOtherWords(*paste, Said::tr("list import CSV Excel spreadsheet", "Paste"));
    setOtherWords(*duplicate, Said::tr("copy", "Duplicate"));
    setOtherWords(*remove, Said::tr("erase remove clear", "Delete"));
    setOtherWords(*chooseAll, Said::tr("select everything", "Choose All"));
    setOtherWords(*rename, Said::tr("name edit title", "Rename"));
    setOtherWords(*insertBefore, Said::tr("new touchpoint step card", "Insert Before"));
    setOtherWords(*connectThem, Said::tr("arrow transition link way line", "Connect"));
    setOtherWords(*leadTo, Said::tr("arrow transition link way connect", "Lead To"));
    setOtherWords(*moveUp, Said::tr("owner accountable", "Move One Lane Up"));
    setOtherWords(*moveDown, Said::tr("owner accountable", "Move One Lane Down"));
    setOtherWords(*addPhase, Said::tr("stage new column", "Add Phase"));
    setOtherWords(*mergePhase, Said::tr("join", "Merge with Next Phase"));
}

QList<QAction *> EditActions::all() const {
    return {cut,    copy,     paste,  duplicate, remove,   chooseAll, rename,     insertBefore, connectThem,
            leadTo, moveBack, moveOn, moveUp,    moveDown, addPhase,  splitPhase, mergePhase};
}

void EditActions::fillMenu(QMenu &menu) const {
    menu.addActions({cut, copy, paste, duplicate, remove});
    menu.addSeparator();
    menu.addActions({rename, insertBefore, connectThem, leadTo});
    menu.addMenu(Said::tr("Mo&ve"))->addActions({moveBack, moveOn, moveUp, moveDown});
    menu.addSeparator();
    menu.addMenu(Said::tr("P&hases"))->addActions({addPhase, splitPhase, mergePhase});
    menu.addSeparator();
    menu.addAction(chooseAll);
}

} // namespace tussen
