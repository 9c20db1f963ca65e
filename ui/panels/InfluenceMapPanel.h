#pragma once

#include "panels/DocumentPanel.h"
#include "panels/EditFunction.h"

class QLabel;
class QScrollArea;
class QSlider;

namespace tussen {

class InfluenceMap;
class InfluenceNode;

/// The influences of outcomes on each other as a map to edit: arrows are drawn by drags or keys, a slider
/// sets the weight of the chosen one, Delete deletes it.
class InfluenceMapPanel : public DocumentPanel {
    Q_OBJECT
public:
    explicit InfluenceMapPanel(EditFunction edit, QWidget *parent = nullptr);

    void setReadOnly(bool readOnly) override;
    void setChosen(const std::vector<EntityRef> &entities) override;
    /// Gives the keyboard to what is chosen, or to the first outcome.
    void focusCurrent();
    [[nodiscard]] InfluenceMap &map() const { return *map_; }

protected:
    void refresh() override;
    void changeEvent(QEvent *event) override;
    bool focusNextPrevChild(bool next) override;

private:
    void choose(const EntityRef &entity);
    void join(const Id<Outcome> &from, const Id<Outcome> &to);
    void remove(const EntityRef &entity);
    void type(const EntityRef &entity, const QString &key);
    /// The arrow whose weight the slider is; nullptr where none is chosen.
    [[nodiscard]] InfluenceNode *chosenArrow() const;
    void slide();
    void setWeight(const EntityRef &influence, double weight);
    bool put(const Id<Outcome> &from, const Id<Outcome> &to, std::optional<double> weight);
    void showFoot(const QString &problem = {});

    EditFunction edit_;
    InfluenceMap *map_;
    QScrollArea *scroll_;
    QLabel *empty_;
    QWidget *foot_;
    QLabel *words_;
    QSlider *weight_;
    bool readOnly_ = false;
};

} // namespace tussen
