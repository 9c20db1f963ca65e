#include "shell/Actions.h"

#include <QCoreApplication>
#include <QToolBar>
#include <QWidget>

namespace tussen {

namespace {

class Words {
    Q_DECLARE_TR_FUNCTIONS(Actions)
};

/// Makes the window's actions.
class Maker {
public:
    explicit Maker(QWidget *window) : window_(window) {}

    QAction *operator()(const QString &text, const QList<QKeySequence> &keys, const QString &tip) const {
        auto *action = new QAction(text, window_);
        action->setShortcuts(keys);
        const QString key = keys.isEmpty() ? QString() : keys.front().toString(QKeySequence::NativeText);
        action->setToolTip(key.isEmpty() ? tip : Words::tr("%1 (%2)").arg(tip, key));
        action->setStatusTip(tip);
        window_->addAction(action);
        return action;
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

Actions::Actions(QWidget *window) {
    const Maker make(window);
    using Keys = QKeySequence;
    newDocument = make(Words::tr("&New"), {Keys::New}, Words::tr("Begin a new document"));
    open = make(Words::tr("&Open…"), {Keys::Open}, Words::tr("Open a document"));
    save = make(Words::tr("&Save"), {Keys::Save}, Words::tr("Save the document"));
    saveAs = make(Words::tr("Save &As…"), {Keys(Words::tr("Ctrl+Shift+S"))},
                  Words::tr("Save the document under another name"));
    exportMap = make(Words::tr("&Export…"), {Keys(Words::tr("Ctrl+E"))},
                     Words::tr("Write the map as PDF, SVG or PNG"));
    close = make(Words::tr("&Close"), {Keys::Close}, Words::tr("Close this window"));
    quit = make(Words::tr("&Quit"), {Keys::Quit}, Words::tr("Close all windows"));
    undo = make(Words::tr("&Undo"), {Keys::Undo}, Words::tr("Take the last change back"));
    redo = make(Words::tr("&Redo"), {Keys::Redo, Keys(Words::tr("Ctrl+Y"))},
                Words::tr("Make the change again that was taken back"));
    quickAdd = make(Words::tr("&Add…"), {Keys(Words::tr("/"))},
                    Words::tr("Type a touchpoint or a phase that is added behind what is chosen"));
    zoomIn = make(Words::tr("Zoom &In"), {Keys::ZoomIn, Keys(Words::tr("Ctrl+="))}, Words::tr("Zoom in"));
    zoomOut = make(Words::tr("Zoom &Out"), {Keys::ZoomOut}, Words::tr("Zoom out"));
    zoomFull = make(Words::tr("&100 %"), {Keys(Words::tr("Ctrl+0"))}, Words::tr("Show the map in full size"));
    fit = make(Words::tr("&Fit"), {Keys(Words::tr("Ctrl+9"))}, Words::tr("Show all of the map"));
    fullScreen = make(Words::tr("F&ull Screen"), {Keys(Qt::Key_F11)}, Words::tr("Fill the screen"));
    fullScreen->setCheckable(true);
    showFindings = make.toggle(Words::tr("&Findings"), Words::tr("Show findings on the map"));
    showExperience = make.toggle(Words::tr("&Experience"), Words::tr("Show the experience under the map"));
    showInterests =
        make.toggle(Words::tr("&Interests"), Words::tr("Show conflicts of interest under the map"));
    arrangeLanes = make(Words::tr("&Arrange Lanes"), {},
                        Words::tr("Put the lanes into the order with the shortest handoffs"));
    clearChoice = make(Words::tr("&Choose Nothing"), {Keys(Words::tr("Ctrl+Shift+A"))},
                       Words::tr("Let go of what is chosen and marked"));
    goOutline = make(Words::tr("Go to &Outline"), {Keys(Words::tr("Alt+1"))}, Words::tr("Go to the outline"));
    goMap = make(Words::tr("Go to &Map"), {Keys(Words::tr("Alt+2"))}, Words::tr("Go to the map"));
    goInspector =
        make(Words::tr("Go to &Inspector"), {Keys(Words::tr("Alt+3"))}, Words::tr("Go to the inspector"));
    goFindings =
        make(Words::tr("Go to &Findings"), {Keys(Words::tr("Alt+4"))}, Words::tr("Go to the findings"));
    goFigures = make(Words::tr("Go to Fi&gures"), {Keys(Words::tr("Alt+5"))}, Words::tr("Go to the figures"));
}

void Actions::fillToolBar(QToolBar &bar) const {
    open->setIconText(Words::tr("Open"));
    exportMap->setIconText(Words::tr("Export"));
    undo->setIconText(Words::tr("Undo")); // their texts name what they undo and redo
    redo->setIconText(Words::tr("Redo"));
    bar.addActions({newDocument, open, save});
    bar.addSeparator();
    bar.addActions({undo, redo});
    bar.addSeparator();
    bar.addActions({showFindings, showExperience, showInterests});
    bar.addSeparator();
    bar.addActions({fit, exportMap});
}

} // namespace tussen
