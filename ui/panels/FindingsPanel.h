#pragma once

#include "models/FindingsModel.h"
#include "panels/EditFunction.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace tussen {

class ChecksView;
class SeverityChips;
class Tree;

/// What the checks found, the few that matter most first; choosing one tells whoever shows the map.
/// While checks run the list of before stays, says so and lets nothing be chosen. A button at its foot says
/// which checks are off, and leads to where that is changed.
class FindingsPanel : public QWidget {
    Q_OBJECT
public:
    /// Without an edit function the checks can be looked at and not changed.
    explicit FindingsPanel(const EditFunction &edit = {}, QWidget *parent = nullptr);

    void show(const SnapshotPtr &snapshot);
    /// Marks the findings about these entities and brings the first of them into view.
    void mark(const std::vector<EntityRef> &entities);
    /// Takes the choice back, without telling.
    void clearChoice();
    void setReadOnly(bool readOnly);
    /// Opens what can be done about the finding that is chosen, as a menu beside it.
    void openSteps();
    /// Shows how the document sets a check, and gives that the keyboard; false for one that is not known.
    bool showCheck(std::string_view check);

    /// Switches that go into the panel's head.
    [[nodiscard]] QWidget *chips() const;

signals:
    /// By its row, or by that of its group, which it is the first of.
    void chosen(const tussen::Finding &finding);
    /// A step has made this, and it waits for its words.
    void made(const tussen::EntityRef &entity);
    /// Who is accountable for this touchpoint is to be chosen from all partners.
    void ownerWanted(const tussen::EntityRef &touchpoint);

private:
    void filter();
    void refresh();
    void refreshFoot();
    void restore();
    void showChecks(bool shown);
    void choose(const QModelIndex &index);

    EditFunction edit_;
    SnapshotPtr snapshot_;
    FindingsModel *model_;
    Tree *tree_;
    SeverityChips *chips_;
    QLabel *empty_;
    ChecksView *checks_;
    QPushButton *more_;
    QLabel *beyond_; ///< how many of all that is counted are not of the journey shown
    QPushButton *checksButton_;
    bool readOnly_ = false;
    bool checksShown_ = false; ///< instead of the findings
    QString current_;          ///< key of the row chosen last
    std::set<QString> open_;   ///< keys of groups that are open
};

} // namespace tussen
