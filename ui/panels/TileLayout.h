#pragma once

#include <QLayout>
#include <QList>

namespace tussen {

/// Puts tiles into as many columns of equal width as fit; those of a row are equally high. An item that wants
/// to expand horizontally has a row to itself.
class TileLayout : public QLayout {
public:
    /// `leastWidth` of a column and the gap between tiles, in px.
    TileLayout(int leastWidth, int gap) : leastWidth_(leastWidth), gap_(gap) {}
    ~TileLayout() override;

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
    [[nodiscard]] int rowEnd(int first, int columns) const;

    int leastWidth_;
    int gap_;
    QList<QLayoutItem *> items_;
};

} // namespace tussen
