#pragma once

#include "models/FindingsModel.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace tussen {

class SeverityChips;
class Tree;

/// What the checks found, the few that matter most first; choosing one tells whoever shows the map.
/// While checks run the list of before stays, says so and lets nothing be chosen.
class FindingsPanel : public QWidget {
    Q_OBJECT
public:
    explicit FindingsPanel(QWidget *parent = nullptr);

    void show(const SnapshotPtr &snapshot);
    /// Marks the findings about these entities and brings the first of them into view.
    void mark(const std::vector<EntityRef> &entities);
    /// Takes the choice back, without telling.
    void clearChoice();

    /// Switches that go into the panel's head.
    [[nodiscard]] QWidget *chips() const;

signals:
    void chosen(const tussen::Finding &finding);

private:
    void filter();
    void refresh();
    void restore();
    void choose(const QModelIndex &index);

    FindingsModel *model_;
    Tree *tree_;
    SeverityChips *chips_;
    QLabel *empty_;
    QPushButton *more_;
    QString current_;        ///< key of the row chosen last
    std::set<QString> open_; ///< keys of groups that are open
};

} // namespace tussen
