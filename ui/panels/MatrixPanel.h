#pragma once

#include "models/MatrixModel.h"
#include "panels/DocumentPanel.h"
#include "panels/EditFunction.h"

#include <memory>

class QLabel;

namespace tussen {

class MatrixView;

/// A matrix to be filled by keys: each key, each Delete and each paste is one edit of all chosen cells.
class MatrixPanel : public DocumentPanel {
    Q_OBJECT
public:
    struct Words {
        QString name;  ///< of the table, for screen readers
        QString keys;  ///< which keys mean what
        QString empty; ///< what to do where there is no row or no column yet
    };
    MatrixPanel(std::unique_ptr<MatrixKind> kind, const Words &words, EditFunction edit,
                QWidget *parent = nullptr);

    void setReadOnly(bool readOnly) override;
    void setChosen(const std::vector<EntityRef> &entities) override;
    [[nodiscard]] MatrixView &view() const { return *view_; }

signals:
    /// Another cell is the current one, or something else stands there.
    void cellChanged();

protected:
    void refresh() override;

private:
    using Cells = std::vector<std::pair<QModelIndex, QString>>;

    void setMatrix(Matrix matrix);
    void followChoice();
    void type(const QString &key);
    void press(const QString &key, const QString &label);
    void clear();
    void copy() const;
    void paste();
    [[nodiscard]] Cells placed(const std::vector<QStringList> &rows) const;
    void put(const Cells &cells);
    void tell(const QString &problem);
    void showCurrent(const QModelIndex &index);
    void point();
    void openForm();
    void showNext();
    [[nodiscard]] const std::vector<EntityRef> &there() const;
    [[nodiscard]] std::vector<EntityRef> pointed() const;
    [[nodiscard]] QString hint() const;

    std::unique_ptr<MatrixKind> kind_;
    EditFunction edit_;
    QString keys_;
    MatrixModel *model_;
    MatrixView *view_;
    QLabel *empty_;
    QLabel *note_;
    std::vector<EntityRef> chosen_;
    std::size_t place_ = 0; ///< which of those that stand in the current cell is shown elsewhere
    bool readOnly_ = false;
};

} // namespace tussen
