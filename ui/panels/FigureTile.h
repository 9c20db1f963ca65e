#pragma once

#include "words/FigureReport.h"

#include <QAbstractButton>

namespace tussen {

/// A figure as a button: the number large, its words below. Without a number it is a row that says why there
/// is none.
class FigureTile : public QAbstractButton {
    Q_OBJECT
public:
    explicit FigureTile(QWidget *parent = nullptr);

    void setEntry(const FigureReport::Entry &entry);
    [[nodiscard]] Figure figure() const { return figure_; }

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] QRect wordsPlace(int width) const;

    Figure figure_ = Figure::touchpoints;
    QString number_;
    QString words_;
    bool alarms_ = false;
};

} // namespace tussen
