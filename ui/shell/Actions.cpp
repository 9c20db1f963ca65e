#include "shell/Actions.h"

#include "shell/CommandWords.h"
#include "store/Document.h"
#include "texts/Utf8.h"

#include <QCoreApplication>
#include <QWidget>

namespace tussen {

namespace {

class Said {
    Q_DECLARE_TR_FUNCTIONS(Said)
};

/// Makes the window's actions.
class Maker {
public:
    explicit Maker(QWidget *window) : window_(window) {}

    QAction *operator()(const QString &text, const QList<QKeySequence> &keys, const QString &tip) const {
        return makeAction(*window_, text, keys, tip);
    }
    QAction *toggle(const QString &text, const QString &tip) const {
        QAction *action = (*this)(text, {}, tip);
        action->setCheckable(true);
        action->setChecked(true);
        return action;
    }

private:
    QWidget *window_;
};

} // namespace

QAction *makeAction(QWidget &window, const QString &text, const QList<QKeySequence> &keys,
                    const QString &tip) {
    auto *action = new QAction(text, &window);
    action->setShortcuts(keys);
    const QString key = keys.isEmpty() ? QString() : keys.front().toString(QKeySequence::NativeText);
    action->setToolTip(key.isEmpty() ? tip : Said::tr("%1 (%2)").arg(tip, key));
    action->setStatusTip(tip);
    window.addAction(action);
    return action;
}

Actions::Actions(QWidget *window) {
    const Maker make(window);
    using Keys = QKeySequence;
    newDocument = make(Said::tr("&New"), {Keys::New}, Said::tr("Begin a new document"));
    open = make(Said::tr("&Open…"), {Keys::Open}, Said::tr("Open a document"));
    save = make(Said::tr("&Save"), {Keys::Save}, Said::tr("Save the document"));
    saveAs = make(Said::tr("Save &As…"), {Keys(Said::tr("Ctrl+Shift+S"))},
                  Said::tr("Save the document under another name"));
    exportMap =
        make(Said::tr("&Export…"), {Keys(Said::tr("Ctrl+E"))}, Said::tr("Write the map as PDF, SVG or PNG"));
    close = make(Said::tr("&Close"), {Keys::Close}, Said::tr("Close this window"));
    quit = make(Said::tr("&Quit"), {Keys::Quit}, Said::tr("Close all windows"));
    undo = make(Said::tr("&Undo"), {Keys::Undo}, Said::tr("Take the last change back"));
    redo = make(Said::tr("&Redo"), {Keys::Redo, Keys(Said::tr("Ctrl+Y"))},
                Said::tr("Make the change again that was taken back"));
    setNeeds(*undo, Said::tr("there is nothing to take back"));
    setNeeds(*redo, Said::tr("nothing was taken back"));
    open->setIconText(Said::tr("Open")); // as tools they are called by a word
    exportMap->setIconText(Said::tr("Export"));
    undo->setIconText(Said::tr("Undo"));
    redo->setIconText(Said::tr("Redo"));
    setFullName(*undo, Said::tr("Undo")); // whoever looks for what a step names wants to go there
    setFullName(*redo, Said::tr("Redo"));
    quickAdd = make(Said::tr("&Add…"), {Keys(Said::tr("/"))},
                    Said::tr("Type a touchpoint or a phase that is added behind what is chosen"));
    quickAdd->setIconText(Said::tr("Touchpoint"));
    zoomIn = make(Said::tr("Zoom &In"), {Keys::ZoomIn, Keys(Said::tr("Ctrl+="))}, Said::tr("Zoom in"));
    zoomOut = make(Said::tr("Zoom &Out"), {Keys::ZoomOut}, Said::tr("Zoom out"));
    zoomFull = make(Said::tr("&100 %"), {Keys(Said::tr("Ctrl+0"))}, Said::tr("Show the map in full size"));
    fit = make(Said::tr("&Fit"), {Keys(Said::tr("Ctrl+9"))}, Said::tr("Show all of the map"));
    fullScreen = make(Said::tr("Full S&creen"), {Keys(Qt::Key_F11)}, Said::tr("Fill the screen"));
    fullScreen->setCheckable(true);
    showFindings = make.toggle(Said::tr("Fin&dings"), Said::tr("Show findings on the map"));
    showExperience = make.toggle(Said::tr("E&xperience"), Said::tr("Show the experience under the map"));
    showInterests = make.toggle(Said::tr("In&terests"), Said::tr("Show conflicts of interest under the map"));
    showRoles =
        make.toggle(Said::tr("Other Ro&les"), Said::tr("Show on the cards who else has a role there"));
    showLabels = make.toggle(Said::tr("La&bels"),
                             Said::tr("Show labels, shares and waiting times on the transitions"));
    arrangeLanes = make(Said::tr("&Arrange Lanes"), {},
                        Said::tr("Put the lanes into the order with the shortest handoffs"));
    clearChoice = make(Said::tr("Choose Nothin&g"), {Keys(Said::tr("Ctrl+Shift+A"))},
                       Said::tr("Let go of what is chosen and marked"));
    actOnFinding = make(Said::tr("Act on the &Finding…"), {Keys(Said::tr("Ctrl+."))},
                        Said::tr("Repair or accept the finding that is chosen in the list"));
    goMap = make(Said::tr("Go to &Map"), {Keys(Said::tr("Alt+2"))}, Said::tr("Go to the map"));
    sayOtherWords();
}

void Actions::sayOtherWords() const {
    setOtherWords(*newDocument, Said::tr("begin start create document", "New"));
    setOtherWords(*open, Said::tr("load import JSON document file", "Open"));
    setOtherWords(*save, Said::tr("store write keep", "Save"));
    setOtherWords(*saveAs, Said::tr("copy rename file", "Save As"));
    setOtherWords(*exportMap, Said::tr("PDF SVG PNG picture image poster print share", "Export"));
    setOtherWords(*quit, Said::tr("exit end", "Quit"));
    setOtherWords(*undo, Said::tr("back revert cancel mistake", "Undo"));
    setOtherWords(*redo, Said::tr("again repeat forward", "Redo"));
    setOtherWords(*quickAdd, Said::tr("touchpoint step card new type insert", "Add"));
    setOtherWords(*zoomIn, Said::tr("bigger larger magnify", "Zoom In"));
    setOtherWords(*zoomOut, Said::tr("smaller", "Zoom Out"));
    setOtherWords(*zoomFull, Said::tr("zoom reset size", "100 %"));
    setOtherWords(*fit, Said::tr("zoom whole all overview everything", "Fit"));
    setOtherWords(*fullScreen, Said::tr("bigger maximize projector beamer", "Full Screen"));
    setOtherWords(*showFindings, Said::tr("problems errors warnings badges", "Findings"));
    setOtherWords(*showExperience, Said::tr("emotion feeling curve satisfaction", "Experience"));
    setOtherWords(*showInterests, Said::tr("conflicts", "Interests"));
    setOtherWords(*showRoles, Said::tr("RACI responsible consulted informed", "Other Roles"));
    setOtherWords(*arrangeLanes, Said::tr("order sort swimlanes", "Arrange Lanes"));
    setOtherWords(*clearChoice, Said::tr("deselect unselect none", "Choose Nothing"));
    setOtherWords(*actOnFinding, Said::tr("repair fix accept waive solve", "Act on the Finding"));
}

void Actions::nameSteps(const Document *document) const {
    const auto name = [](QAction &action, bool can, const QString &plain, const QString &named,
                         const std::string &label) {
        action.setEnabled(can);
        const QString words = toQt(label).replace(QLatin1Char('&'), QLatin1String("&&"));
        action.setText(can ? named.arg(words) : plain);
        action.setStatusTip(can ? toQt(label) : action.toolTip());
    };
    const bool canUndo = document && document->canUndo();
    name(*undo, canUndo, Said::tr("&Undo"), Said::tr("&Undo: %1"),
         canUndo ? document->undoLabel() : std::string());
    const bool canRedo = document && document->canRedo();
    name(*redo, canRedo, Said::tr("&Redo"), Said::tr("&Redo: %1"),
         canRedo ? document->redoLabel() : std::string());
}

} // namespace tussen
