#pragma once

#include <QLayout>
#include <QList>

namespace tussen {

/// A layout whose height follows from its width: it owns its items, and says with one function both where
/// they stand and how high that is.
class ItemLayout : public QLayout {
public:
    ~ItemLayout() override;

    void addItem(QLayoutItem *item) override;
    [[nodiscard]] int count() const override;
    [[nodiscard]] QLayoutItem *itemAt(int index) const override;
    QLayoutItem *takeAt(int index) override;

    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;
    void setGeometry(const QRect &place) override;

protected:
    enum class Do { measure, place };
    /// Gives back the height that the items take, and puts them there if asked to.
    virtual int arrange(const QRect &place, Do what) const = 0;
    [[nodiscard]] const QList<QLayoutItem *> &items() const { return items_; }

private:
    QList<QLayoutItem *> items_;
};

} // namespace tussen
