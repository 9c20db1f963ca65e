#pragma once

#include "panels/BarChart.h"

#include <QAbstractButton>

namespace tussen {

/// One bar of a chart, as a button that shows whether it is chosen.
class BarButton : public QAbstractButton {
    Q_OBJECT
public:
    explicit BarButton(QWidget *parent = nullptr);

    void setBar(const Bar &bar);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void paintGround(QPainter &painter) const;
    void paintWords(QPainter &painter) const;
    void paintBar(QPainter &painter) const;

    Bar bar_;
};

} // namespace tussen
