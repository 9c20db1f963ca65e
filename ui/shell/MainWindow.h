#pragma once

#include "layout/Layout.h"
#include "models/Analysis.h"
#include "panels/EditFunction.h"
#include "shell/Actions.h"
#include "shell/Desk.h"
#include "shell/EditActions.h"
#include "shell/JourneyEditing.h"
#include "shell/Look.h"
#include "store/Document.h"

#include <QMainWindow>

class QMenu;
class QStackedWidget;

namespace tussen {

class DocumentController;
class DocumentPanel;
class FileActions;
class FiguresPanel;
class FindingNote;
class FindingsPanel;
class Folding;
class Following;
class Inspector;
class ListAdding;
class MapArea;
class MapView;
class MessageBar;
class NotesPanel;
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
    /// Panels follow the map when there is nothing else to do; who looks at them before that asks here.
    [[nodiscard]] Following &following() const { return *following_; }

protected:
    void showEvent(QShowEvent *event) override;
    void closeEvent(QCloseEvent *event) override;
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    /// Tools that features make with their menus.
    struct Tools {
        QAction *partner, *spotlight, *present, *command;
    };

    [[nodiscard]] EditFunction editFromPanel();
    void makeMiddle();
    void makeDocks();
    void makePanels();
    [[nodiscard]] FiguresPanel *makeFigures();
    void add(const std::function<DocumentPanel *()> &make, Desk::Panel place);
    void makeBars();
    void fillMenus(QMenu &file, QMenu &edit, QMenu &view, QMenu &journey, Tools &tools);
    void makeToolBar(const Tools &tools);
    void fillRecent(QMenu &menu);
    void connectActions();
    static void openMenuByKey();
    void connectPanels();
    void connectView();
    void run(const std::function<QString()> &command);
    void applyStyle();
    void applyPalette();
    void showOpened();
    void showChanged();
    void showMap();
    void showPanels();
    [[nodiscard]] std::optional<Finding> findingNow();
    void showSelection();
    void centerOnMarks();
    void updateActions();
    void chooseInOutline(const EntityRef &entity);
    void inspect(const EntityRef &entity);
    void askFor(const EntityRef &subject);
    void pointAt(const std::vector<EntityRef> &entities);
    void setMapOption(bool MapOptions::*option, bool on);

    Look look_; ///< first
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
    Following *following_;
    OutlinePanel *outline_;
    FindingNote *note_;
    Inspector *inspector_;
    FindingsPanel *findings_;
    NotesPanel *notes_;
    Folding *folding_ = nullptr; ///< made with the menus, as the next
    ListAdding *lists_ = nullptr;
    bool fresh_ = false;                 ///< a document was opened, and its map not yet shown
    std::optional<Id<Journey>> journey_; ///< the one shown
    bool mended_ = false;                ///< the chosen finding has just gone: the list stays where it is
    bool sought_ = false;                ///< findings about what is chosen are yet to be brought into sight
    bool rechosen_ = false;              ///< something else is chosen that the outline has yet to show
    bool restated_ = false; ///< something was changed or chosen that the inspector has yet to show
};

} // namespace tussen
