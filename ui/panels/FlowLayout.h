#pragma once

#include <QLayout>
#include <QList>

namespace tussen {

/// Puts items one after the other, each as wide as it wants to be, into as many rows as that takes.
class FlowLayout : public QLayout {
public:
    /// `gap` between items and rows, in px.
    explicit FlowLayout(int gap) : gap_(gap) {}
    ~FlowLayout() override;

    void addItem(QLayoutItem *item) override;
    [[nodiscard]] int count() const override;
    [[nodiscard]] QLayoutItem *itemAt(int index) const override;
    QLayoutItem *takeAt(int index) override;

    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSize() const override;
    void setGeometry(const QRect &place) override;

private:
    enum class Do { measure, place };
    int arrange(const QRect &place, Do what) const;

    int gap_;
    QList<QLayoutItem *> items_;
};

} // namespace tussen
