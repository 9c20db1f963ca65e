#pragma once

#include "models/Snapshot.h"

#include <QWidget>

#include <array>
#include <vector>

class QLabel;

namespace tussen {

class ElidedButton;

/// What is chosen, by name, where that is more than one thing, and that a change is made to all of it; a name
/// chooses that one alone. Where it is one thing, nothing is seen.
class ChosenNames : public QWidget {
    Q_OBJECT
public:
    explicit ChosenNames(QWidget *parent = nullptr);

    void show(const Snapshot &snapshot, const std::vector<EntityRef> &entities);
    void setReadOnly(bool readOnly);

signals:
    void oneWanted(const tussen::EntityRef &entity);

private:
    [[nodiscard]] QString whatForAll() const;

    bool readOnly_ = false;
    std::vector<EntityRef> entities_;
    std::array<ElidedButton *, 6> names_{}; ///< the first few
    QLabel *more_;                          ///< how many are not among them
    QLabel *forAll_;
};

} // namespace tussen
