#pragma once

#include <QKeySequence>
#include <QMainWindow>

#include <functional>
#include <vector>

class QMenu;

namespace tussen {

class PanelDock;

/// The panels around the map. Each is added in one line; the desk gives it a dock, its entries in the menus
/// and its key, and remembers where people put it.
class Desk : public QMainWindow {
    Q_OBJECT
public:
    /// Which panels stand around the map for what people are about to do.
    enum Arrangement { editing = 1, workshop = 2, analysis = 4 };
    Q_DECLARE_FLAGS(Arrangements, Arrangement)

    /// A panel and where it belongs until people move it.
    struct Panel {
        QString name;                    ///< names it in a remembered arrangement
        QString title;                   ///< as people read it
        std::function<QWidget *()> make; ///< called when somebody first sees it
        Qt::DockWidgetArea area = Qt::BottomDockWidgetArea;
        QWidget *headExtra = nullptr; ///< stands at the right of the panel's head
        Arrangements in = {};         ///< where it is open; otherwise the menu brings it
        QKeySequence key = {};        ///< goes to it
        QString words = {};           ///< what people look for in it, see setOtherWords()
        std::function<void(QWidget &)> focus =
            {};             ///< gives it the keyboard, where that is more than to have it
        bool below = false; ///< below the others of its area instead of behind a tab with them
    };

    explicit Desk(QWidget *parent = nullptr);

    PanelDock &add(const Panel &panel);
    /// Shows the panels for the first time, as they were left or in the arrangement for editing.
    void begin();
    /// Opens the panels of an arrangement and closes the others; each stays where people put it.
    void arrange(Arrangement arrangement);
    /// Shows a panel in front of those that it shares its place with.
    void bringUp(const QString &name);
    /// The same, and gives it the keyboard.
    void goTo(const QString &name);
    /// Larger type, to be read from some steps away; part of the arrangement for workshops.
    [[nodiscard]] bool largeType() const { return largeType_; }

    /// One for each arrangement.
    [[nodiscard]] const QList<QAction *> &arrangements() const { return arrangements_; }
    /// Shows and hides each panel.
    [[nodiscard]] QMenu &panelsMenu() const { return *panels_; }
    /// Goes to each panel.
    [[nodiscard]] QMenu &goMenu() const { return *go_; }
    [[nodiscard]] const std::vector<PanelDock *> &docks() const { return docks_; }

    /// Keeps the arrangement, and size and place of the window that the desk is in, for the next time.
    void remember() const;
    /// Gives the window the size and place of last time.
    void recallWindow();

signals:
    void largeTypeChanged();

protected:
    void childEvent(QChildEvent *event) override;

private:
    void place(PanelDock &dock, const Panel &panel);
    void addToMenus(PanelDock &dock, const Panel &panel);
    void addArrangement(Arrangement arrangement, const QString &title, const QString &tip,
                        const QKeySequence &key);
    void setLargeType(bool large);
    [[nodiscard]] bool recall();
    [[nodiscard]] int fingerprint() const;
    [[nodiscard]] std::size_t find(const QString &name) const;

    std::vector<Panel> known_;
    std::vector<PanelDock *> docks_; ///< one per panel
    QList<QAction *> arrangements_;
    QMenu *panels_;
    QMenu *go_;
    bool begun_ = false;
    bool largeType_ = false;
};

Q_DECLARE_OPERATORS_FOR_FLAGS(Desk::Arrangements)

} // namespace tussen
