#pragma once

#include <QDockWidget>

class QLabel;

namespace tussen {

/// A panel at the window's side: rounded, with its title as a head, and at the right of the head what the
/// panel wants to have there. Where it shares its place with others, a tab has the title.
class PanelDock : public QDockWidget {
    Q_OBJECT
public:
    PanelDock(const QString &title, QWidget *content, QWidget *headExtra = nullptr,
              QWidget *parent = nullptr);

    /// Shows it, in front of those that it shares its place with.
    void bringUp();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    [[nodiscard]] bool isTabbed() const;
    void updateHead();

    QWidget *head_;
    QLabel *title_;
};

} // namespace tussen
