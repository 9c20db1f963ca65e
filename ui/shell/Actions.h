#pragma once

#include <QAction>

class QMenuBar;
class QToolBar;
class QWidget;

namespace tussen {

/// A command of the window; the first key stands in its tip.
[[nodiscard]] QAction *makeAction(QWidget &window, const QString &text, const QList<QKeySequence> &keys,
                                  const QString &tip);

/// The commands of the window, with names, keys and tips; what they do is connected by the window.
struct Actions {
    explicit Actions(QWidget *window);

    QAction *newDocument, *open, *save, *saveAs, *exportMap, *close, *quit;
    QAction *undo, *redo, *quickAdd;
    QAction *zoomIn, *zoomOut, *zoomFull, *fit, *fullScreen;
    QAction *showFindings, *showExperience, *showInterests, *showRoles, *showLabels; ///< on the map
    QAction *arrangeLanes, *clearChoice, *actOnFinding;
    QAction *goMap; ///< the keyboard
};

} // namespace tussen
