#pragma once

#include "panels/InfluencePicture.h"

#include <QWidget>

#include <map>
#include <optional>

namespace tussen {

class InfluenceNode;

/// Outcomes as boxes, influences as arrows with their weights. Arrow keys walk both; a drag from box to box,
/// or Space on one and then on the other, makes an influence.
class InfluenceMap : public QWidget {
    Q_OBJECT
public:
    explicit InfluenceMap(QWidget *parent = nullptr);

    /// Whoever has the keyboard keeps it, if it is still there.
    void setPicture(InfluencePicture picture);
    [[nodiscard]] const InfluencePicture &picture() const { return picture_; }
    /// What is chosen is marked; nothing is told.
    void setCurrent(const std::optional<EntityRef> &entity);
    [[nodiscard]] const std::optional<EntityRef> &current() const { return current_; }
    /// The box or sign of an entity; nullptr where it has none.
    [[nodiscard]] InfluenceNode *node(const EntityRef &entity) const;
    [[nodiscard]] const InfluencePicture::Arrow *arrow(const EntityRef &entity) const;
    /// Where an arrow is being led from by keys.
    [[nodiscard]] const std::optional<EntityRef> &begun() const { return begun_; }

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

signals:
    void chosen(const tussen::EntityRef &entity);
    void joined(const tussen::Id<tussen::Outcome> &from, const tussen::Id<tussen::Outcome> &to);
    void removed(const tussen::EntityRef &entity);
    void opened();
    void typed(const tussen::EntityRef &entity, const QString &text);
    /// An arrow is being led from somewhere by keys, or no longer.
    void joining();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    InfluenceNode &nodeFor(const EntityRef &entity);
    void walk(const InfluenceNode &from, int right, int down);
    void join(const EntityRef &at);
    void begin(const std::optional<EntityRef> &from);
    void drop(const EntityRef &from, const QPoint &at);
    void paintArrow(QPainter &painter, const InfluencePicture::Arrow &arrow) const;

    InfluencePicture picture_;
    std::map<EntityRef, InfluenceNode *> nodes_;
    std::optional<EntityRef> current_;
    std::optional<EntityRef> begun_;
    std::optional<QLine> dragged_; ///< from the box's middle to the pointer
};

} // namespace tussen
