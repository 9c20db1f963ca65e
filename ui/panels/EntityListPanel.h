#pragma once

#include "models/EntityListModel.h"
#include "panels/DocumentPanel.h"
#include "panels/EditFunction.h"

class QLabel;
class QListView;
class QPushButton;
class QScrollArea;

namespace tussen {

class Form;

/// All entities of one kind as a list, and beside it the fields of those chosen. Insert adds one, Delete
/// deletes those chosen as one edit, F2 renames in place, Escape leads from the fields back to the list. What
/// people choose here is chosen everywhere.
class EntityListPanel : public DocumentPanel {
    Q_OBJECT
public:
    struct Words {
        QString list;    ///< of the list, for screen readers
        QString add;     ///< button and undo list: "Add channel"
        QString remove;  ///< button: "Delete channel"
        QString several; ///< the same for several: "Delete %1 channels"
        QString newName; ///< of what was just added
    };
    EntityListPanel(EntityType type, Words words, EditFunction edit, QWidget *parent = nullptr);
    ~EntityListPanel() override; ///< a name that is just being typed is given up

    /// Adds one, and puts the keyboard into its name.
    void addOne();
    void setReadOnly(bool readOnly) override;
    void setChosen(const std::vector<EntityRef> &entities) override;

protected:
    void refresh() override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void follow();
    void select(const std::vector<EntityRef> &entities);
    [[nodiscard]] std::vector<EntityRef> beside(const std::vector<EntityRef> &gone) const;
    [[nodiscard]] QString removing() const;
    void showForm();
    void removeChosen();
    void rename(const EntityRef &entity, const QString &name);
    void tell(const QString &problem);

    EntityType type_;
    Words words_;
    EditFunction edit_;
    EntityListModel *model_;
    QListView *list_;
    Form *form_;
    QScrollArea *side_;
    QPushButton *add_;
    QPushButton *remove_;
    QLabel *problem_;
    std::vector<EntityRef> chosen_; ///< the one with the keyboard last
    bool readOnly_ = false;
    bool following_ = false; ///< shows what was chosen elsewhere, and does not answer
};

/// The panels of what a document lists: partners, customer groups, channels, outcomes, agreements.
[[nodiscard]] DocumentPanel *makePartnersPanel(const EditFunction &edit);
[[nodiscard]] DocumentPanel *makeCustomerGroupsPanel(const EditFunction &edit);
[[nodiscard]] DocumentPanel *makeChannelsPanel(const EditFunction &edit);
[[nodiscard]] DocumentPanel *makeOutcomesPanel(const EditFunction &edit);
[[nodiscard]] DocumentPanel *makeAgreementsPanel(const EditFunction &edit);

} // namespace tussen
