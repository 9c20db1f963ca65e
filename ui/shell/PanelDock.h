#pragma once

#include <QDockWidget>

#include <functional>

class QBoxLayout;
class QLabel;

namespace tussen {

/// A panel at the window's side: rounded, with its title as a head, and at the right of the head what the
/// panel wants to have there. Where it shares its place with others, a tab has the title. The panel itself is
/// made when somebody first sees it: nobody waits at the start for what lies behind others.
class PanelDock : public QDockWidget {
    Q_OBJECT
public:
    PanelDock(const QString &title, std::function<QWidget *()> make, QWidget *headExtra = nullptr,
              QWidget *parent = nullptr);

    /// The panel, made now if it was not there.
    [[nodiscard]] QWidget &content();

    /// Shows it, in front of those that it shares its place with.
    void bringUp();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    [[nodiscard]] bool isTabbed() const;
    void updateHead();
    void tellSeen(bool seen);

    std::function<QWidget *()> make_;
    QWidget *content_ = nullptr;
    QBoxLayout *column_;
    QWidget *head_;
    QLabel *title_;
};

} // namespace tussen
