#pragma once

#include "panels/DocumentPanel.h"

#include <QStringList>

#include <functional>

class QLabel;
class QListWidget;
class QListWidgetItem;

namespace tussen {

/// What can be taken back and made again.
struct History {
    QStringList done;   ///< the oldest first
    QStringList undone; ///< the next to be made again first
};

/// The changes of this sitting in their order; a click or Enter on one goes to the state after it.
class HistoryPanel : public DocumentPanel {
    Q_OBJECT
public:
    /// `go` takes back that many changes (negative) or makes them again, and gives back why it could not.
    HistoryPanel(std::function<History()> read, std::function<QString(int)> go, QWidget *parent = nullptr);

    void setReadOnly(bool readOnly) override;

protected:
    void refresh() override;

private:
    void goTo(const QListWidgetItem &item);

    std::function<History()> read_;
    std::function<QString(int)> go_;
    QListWidget *list_;
    QLabel *problem_;
    int now_ = 0; ///< row of the present state
};

} // namespace tussen
