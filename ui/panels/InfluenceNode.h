#pragma once

#include "model/EntityList.h"

#include <QAbstractButton>

namespace tussen {

/// A box or a sign on the map of influences: something that can have the keyboard and has a name.
class InfluenceNode : public QAbstractButton {
    Q_OBJECT
public:
    InfluenceNode(const EntityRef &entity, QWidget *parent);

    [[nodiscard]] const EntityRef &entity() const { return entity_; }
    [[nodiscard]] bool isBox() const { return entity_.type == EntityType::outcome; }
    /// What stands there: a name with what explains it, or a weight.
    void setWords(const QString &words, const QString &detail, const QString &accessible);
    /// An outcome that customers want something of.
    void setOfCustomers(bool ofCustomers);
    /// It is chosen, here or elsewhere, or an arrow begins here.
    void setMarked(bool marked);

signals:
    void reached(); ///< it got the keyboard, or was pressed
    void walked(int right, int down);
    void removed();
    void opened();                   ///< Enter, or a double click
    void joining();                  ///< Space, or Insert
    void givenUp();                  ///< Escape
    void typed(const QString &text); ///< a sign or a digit
    void dragged(const QPoint &at);  ///< in the parent's coordinates
    void dropped(const QPoint &at);

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;

private:
    void paintBox(QPainter &painter) const;

    EntityRef entity_;
    QString detail_;
    bool ofCustomers_ = false;
    bool marked_ = false;
    bool dragging_ = false;
    QPoint pressedAt_;
};

} // namespace tussen
