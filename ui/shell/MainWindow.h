#pragma once

#include "layout/Layout.h"
#include "models/Analysis.h"
#include "shell/Actions.h"
#include "shell/EditActions.h"
#include "shell/JourneyEditing.h"
#include "store/Document.h"

#include <QMainWindow>

class QMenu;
class QStackedWidget;

namespace tussen {

class Desk;
class DocumentController;
class FileActions;
class FiguresPanel;
class FindingNote;
class FindingsPanel;
class Inspector;
class MapArea;
class MapView;
class MessageBar;
class OutlinePanel;
class Selection;
class StartPage;

/// The window: it puts the panels around the map and passes on what is chosen and changed.
class MainWindow : public QMainWindow {
    Q_OBJECT
public:
    explicit MainWindow(Document::Options options, Analysis::Options analysis = {},
                        QWidget *parent = nullptr);

    /// Opens a document, as if dropped on the window.
    void open(const QString &file);

    [[nodiscard]] DocumentController &controller() const { return *controller_; }
    [[nodiscard]] Selection &selection() const { return *selection_; }
    [[nodiscard]] FileActions &files() const { return *files_; }
    [[nodiscard]] MapView &map() const;

protected:
    void closeEvent(QCloseEvent *event) override;
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void makeMiddle();
    void makeDocks();
    void makePanels();
    void makeBars();
    void fillMenus(QMenu &file, QMenu &edit, QMenu &view, QMenu &journey);
    void fillRecent(QMenu &menu);
    void connectActions();
    void connectPanels();
    void connectView();
    void run(const std::function<QString()> &command);
    void applyStyle();
    void showOpened();
    void showChanged();
    void showFindings();
    void dropSettledFinding();
    void showSelection();
    void centerOnMarks();
    void updateActions();
    void chooseInOutline(const EntityRef &entity);
    void setMapOption(bool MapOptions::*option, bool on);

    DocumentController *controller_;
    Selection *selection_;
    Actions actions_;
    EditActions edits_;
    JourneyActions journeys_;
    MessageBar *messages_;
    FileActions *files_;
    Desk *desk_;
    QStackedWidget *pages_;
    StartPage *start_;
    MapArea *area_;
    OutlinePanel *outline_;
    FindingNote *note_;
    Inspector *inspector_;
    FindingsPanel *findings_;
    FiguresPanel *figures_;
    bool dark_ = false;
    bool fresh_ = false; ///< a document was opened, and its map not yet shown
};

} // namespace tussen
