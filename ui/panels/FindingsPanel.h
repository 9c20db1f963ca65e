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
    /// Marks the findings about these entities.
    void mark(const std::vector<EntityRef> &entities);
    /// Brings the first that is marked into view.
    void showMarked();
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
    /// People are to say who is accountable for this touchpoint, or what this partner wants.
    void answerWanted(const tussen::EntityRef &subject);

private:
    void filter();
    void refresh();
    void refreshFoot();
    void keepPlace();
    void restore();
    [[nodiscard]] QModelIndex inPlace() const;
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
    /// Where the list stood before rows came and went.
    struct {
        QString group; ///< key of the row that it is under
        int row = -1;  ///< below that
        int top = -1;  ///< of the group, or the row itself
        int scroll = 0;
    } place_;
};

} // namespace tussen
