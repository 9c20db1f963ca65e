#pragma once

#include "shell/MapDesk.h"

#include <QList>
#include <QObject>

class QAction;

namespace tussen {

class PickPopup;
struct PickRow;

/// Leads from the chosen touchpoint to another one that is picked by its name, however far away it stands,
/// and to the fields of that transition; where there is a transition already, to the fields of that.
class Leading : public QObject {
    Q_OBJECT
public:
    /// `window` carries the list of names, `goToFields` gives the keyboard to the form of what is chosen.
    Leading(const MapDesk &desk, QAction &start, QWidget &window, std::function<void()> goToFields);

private:
    void updateAction();
    void start();
    void lead(const Id<Touchpoint> &from, const Id<Touchpoint> &to);
    /// The chosen touchpoint, or where the chosen transition begins.
    [[nodiscard]] const Touchpoint *from() const;
    [[nodiscard]] QList<PickRow> targets(const Id<Touchpoint> &from, const QString &words);

    MapDesk desk_;
    QAction &start_;
    QWidget &window_;
    PickPopup *popup_ = nullptr; ///< made when it is first needed
    std::function<void()> goToFields_;
};

} // namespace tussen
