#pragma once

#include "panels/DocumentPanel.h"
#include "panels/FigureSide.h"

#include <memory>

class QBoxLayout;
class QLabel;

namespace tussen {

class FigureTiles;

/// The numbers of the journey shown, as tiles; beside them what the chosen one means and what drives it, and
/// charts by partner. Choosing one tells what to mark on the map.
class FiguresPanel : public DocumentPanel {
    Q_OBJECT
public:
    /// `drivers` is how drivers are found; tests watch it.
    explicit FiguresPanel(FigureReport::DriversFunction drivers = driversOf, QWidget *parent = nullptr);
    ~FiguresPanel() override;

    void setReadOnly(bool /*readOnly*/) override {} // nothing is changed here
    /// Gives the keyboard to the first tile.
    void focusFirst();
    /// Takes the choice back, without telling; what the panel itself is just telling stays chosen.
    void clearChoice();
    /// What to mark on the map for what was chosen last.
    [[nodiscard]] const std::vector<EntityRef> &marks() const { return marks_; }

signals:
    void figureChosen(); ///< or let go of

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    [[nodiscard]] QWidget *makeTiles();
    void refresh() override;
    void fill();
    void chooseTile(Figure figure);
    void chooseLine(const FigureLine &line);
    void showChoice();
    void orderKeyboard();
    void tell();
    [[nodiscard]] std::vector<EntityRef> marksOfChoice();

    FigureReport::DriversFunction driversOf_;
    FigureTexts words_;
    SnapshotPtr shown_;                       ///< the one that the figures are of
    std::unique_ptr<JourneyFigures> figures_; ///< of its journey
    QBoxLayout *halves_;
    QLabel *empty_;
    FigureTiles *visits_;
    FigureTiles *counts_;
    FigureSide *side_;
    std::optional<Figure> tile_;     ///< the one chosen
    std::optional<FigureLine> line_; ///< the one chosen after it, or without a tile
    std::vector<EntityRef> marks_;
    bool telling_ = false;
};

} // namespace tussen
