#pragma once

#include <QAction>

class QMenuBar;
class QToolBar;
class QWidget;

namespace tussen {

class Document;

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

    /// Says which step of the document would be taken back and made again; nullptr where none can be.
    void nameSteps(const Document *document) const;

private:
    void sayOtherWords() const;
};

} // namespace tussen
