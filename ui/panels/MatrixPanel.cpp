#include "panels/MatrixPanel.h"

#include "models/MatrixText.h"
#include "panels/Labels.h"
#include "panels/MatrixView.h"
#include "panels/ReadOnly.h"
#include "panels/StepNames.h"
#include "panels/Style.h"

#include <QApplication>
#include <QClipboard>
#include <QHeaderView>
#include <QVBoxLayout>

#include <algorithm>
#include <optional>

namespace tussen {

namespace {

constexpr qsizetype longestPaste = 1'000'000; ///< characters

/// The name of a row or column as labels have it.
QString shortHead(const std::vector<MatrixHead> &heads, int place) {
    return shortName(heads[static_cast<std::size_t>(place)].name);
}

} // namespace

MatrixPanel::MatrixPanel(std::unique_ptr<MatrixKind> kind, const Words &words, EditFunction edit,
                         QWidget *parent)
    : DocumentPanel(parent),
      kind_(std::move(kind)),
      edit_(std::move(edit)),
      keys_(words.keys),
      model_(new MatrixModel(this)),
      view_(new MatrixView),
      empty_(makeLabel("muted")),
      note_(makeLabel("muted")) {
    view_->setModel(model_);
    view_->setAccessibleName(words.name);
    empty_->setText(words.empty);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 4, 16, 10);
    column->setSpacing(6);
    column->addWidget(view_, 1);
    column->addWidget(empty_, 1, Qt::AlignTop);
    column->addWidget(note_);
    setFocusProxy(view_);
    connect(view_, &MatrixView::typed, this, &MatrixPanel::type);
    connect(view_, &MatrixView::cleared, this, &MatrixPanel::clear);
    connect(view_, &MatrixView::copied, this, &MatrixPanel::copy);
    connect(view_, &MatrixView::pasted, this, &MatrixPanel::paste);
    connect(view_, &MatrixView::entered, this, &MatrixPanel::showCurrent);
    connect(view_, &MatrixView::opened, this, &MatrixPanel::openForm);
    connect(view_, &MatrixView::stepped, this, &MatrixPanel::showNext);
    connect(view_, &MatrixView::reached, this, [this] {
        if (!pointed().empty()) point(); // the keys mean this cell now, and no other panel's
    });
    tell({});
}

void MatrixPanel::setReadOnly(bool readOnly) {
    readOnly_ = readOnly;
    tell({});
}

/// The keyboard stays with its row and column where others come or go, and near them where they go
/// themselves.
void MatrixPanel::setMatrix(Matrix matrix) {
    const QModelIndex at = view_->currentIndex();
    int row = at.row();
    int column = at.column();
    std::optional<std::pair<EntityRef, EntityRef>> heads;
    if (at.isValid())
        heads.emplace(model_->matrix().rows[static_cast<std::size_t>(row)].entity,
                      model_->matrix().columns[static_cast<std::size_t>(column)].entity);
    model_->setMatrix(std::move(matrix));
    if (view_->currentIndex().isValid() || model_->rowCount() == 0 || model_->columnCount() == 0) return;
    if (heads && model_->rowOf(heads->first) >= 0) row = model_->rowOf(heads->first);
    if (heads && model_->columnOf(heads->second) >= 0) column = model_->columnOf(heads->second);
    const QModelIndex there = model_->index(std::clamp(row, 0, model_->rowCount() - 1),
                                            std::clamp(column, 0, model_->columnCount() - 1));
    view_->selectionModel()->setCurrentIndex(there, QItemSelectionModel::ClearAndSelect);
}

void MatrixPanel::refresh() {
    setMatrix(snapshot() ? kind_->matrixOf(*snapshot()) : Matrix());
    const bool there = model_->rowCount() > 0 && model_->columnCount() > 0;
    view_->setVisible(there);
    empty_->setVisible(!there);
    note_->setVisible(there);
    if (!view_->hasFocus()) followChoice();
    tell({}); // what was refused was another state's
    emit cellChanged();
}

/// Whoever is at work here stays in the cell until something else is chosen: by Find, for instance.
void MatrixPanel::setChosen(const std::vector<EntityRef> &entities) {
    const bool known = entities == chosen_;
    chosen_ = entities;
    if (!known || !view_->hasFocus()) followChoice();
}

/// Brings what is chosen into view.
void MatrixPanel::followChoice() {
    if (chosen_.empty()) return;
    const int row = model_->rowOf(chosen_.back());
    const int column = model_->columnOf(chosen_.back());
    if (row < 0 && column < 0) return;
    const QModelIndex now = view_->currentIndex();
    const QModelIndex there = model_->index(row < 0 ? now.row() : row, column < 0 ? now.column() : column);
    view_->selectionModel()->setCurrentIndex(there, QItemSelectionModel::ClearAndSelect);
    view_->scrollTo(there);
}

void MatrixPanel::showCurrent(const QModelIndex &) {
    place_ = 0;
    tell({});
    emit cellChanged();
    point();
}

const std::vector<EntityRef> &MatrixPanel::there() const {
    static const std::vector<EntityRef> nothing;
    const QModelIndex now = view_->currentIndex();
    return now.isValid() ? model_->matrix().cell(now.row(), now.column()).entities : nothing;
}

/// The touchpoint of the cell, which the map follows, and what stands there.
std::vector<EntityRef> MatrixPanel::pointed() const {
    std::vector<EntityRef> result;
    const QModelIndex now = view_->currentIndex();
    if (!now.isValid()) return result;
    for (const MatrixHead &head : {model_->matrix().rows[static_cast<std::size_t>(now.row())],
                                   model_->matrix().columns[static_cast<std::size_t>(now.column())]})
        if (head.entity.type == EntityType::touchpoint) result.push_back(head.entity);
    if (!there().empty()) result.push_back(there()[place_ % there().size()]);
    return result;
}

void MatrixPanel::point() {
    const auto wanted = pointed();
    if (wanted == chosen_) return;
    chosen_ = wanted;
    emit pointedAt(wanted);
}

void MatrixPanel::openForm() {
    if (pointed().empty()) return note_->setText(tr("Nothing stands here yet. %1").arg(keys_));
    point(); // something else may be chosen by now
    emit formWanted();
}

void MatrixPanel::showNext() {
    if (there().size() < 2) return;
    place_ = (place_ + 1) % there().size();
    tell({});
    point();
}

void MatrixPanel::type(const QString &key) {
    if (const QString label = kind_->pressOf(key); !label.isEmpty()) return press(key, label);
    Cells cells;
    for (const QModelIndex &index : view_->selectionModel()->selectedIndexes())
        if (const auto text = kind_->pressed(key, model_->textAt(index))) cells.emplace_back(index, *text);
    put(cells);
}

void MatrixPanel::press(const QString &key, const QString &label) {
    if (readOnly_) return;
    const Matrix &matrix = model_->matrix();
    std::vector<std::pair<EntityRef, EntityRef>> cells;
    for (const QModelIndex &index : view_->selectionModel()->selectedIndexes())
        cells.emplace_back(matrix.rows[static_cast<std::size_t>(index.row())].entity,
                           matrix.columns[static_cast<std::size_t>(index.column())].entity);
    const QModelIndex one = view_->selectionModel()->selectedIndexes().value(0);
    const QString where = cells.size() == 1 ? tr("%1, %2", "row, column")
                                                  .arg(shortHead(matrix.rows, one.row()),
                                                       shortHead(matrix.columns, one.column()))
                                            : tr("%1 cells").arg(cells.size());
    tell(edit_(tr("%1: %2", "what changes: in which cells").arg(label, where),
               [&](Edit &edit) { kind_->press(key, cells, edit); }));
    point();
}

void MatrixPanel::clear() {
    Cells cells;
    for (const QModelIndex &index : view_->selectionModel()->selectedIndexes())
        cells.emplace_back(index, QString());
    put(cells);
}

/// The smallest rectangle around what is chosen.
void MatrixPanel::copy() const {
    QRect around;
    for (const QItemSelectionRange &range : view_->selectionModel()->selection())
        around |= QRect(QPoint(range.left(), range.top()), QPoint(range.right(), range.bottom()));
    std::vector<QStringList> rows;
    for (int row = around.top(); row <= around.bottom(); ++row) {
        QStringList cells;
        for (int column = around.left(); column <= around.right(); ++column)
            cells.append(model_->textAt(model_->index(row, column)));
        rows.push_back(std::move(cells));
    }
    QApplication::clipboard()->setText(tabbed(rows));
}

/// One value goes into every cell that is chosen; a range begins at the first of them.
MatrixPanel::Cells MatrixPanel::placed(const std::vector<QStringList> &rows) const {
    Cells cells;
    const QModelIndexList chosen = view_->selectionModel()->selectedIndexes();
    if (chosen.isEmpty()) return cells;
    if (rows.size() == 1 && rows.front().size() == 1) {
        for (const QModelIndex &index : chosen)
            cells.emplace_back(index, rows.front().front());
        return cells;
    }
    const auto first = [&](auto place) {
        return place(*std::min_element(chosen.begin(), chosen.end(),
                                       [&](const auto &a, const auto &b) { return place(a) < place(b); }));
    };
    const int top = first([](const QModelIndex &index) { return index.row(); });
    const int left = first([](const QModelIndex &index) { return index.column(); });
    for (std::size_t row = 0; row < rows.size(); ++row)
        for (qsizetype column = 0; column < rows[row].size(); ++column)
            cells.emplace_back(model_->index(top + static_cast<int>(row), left + static_cast<int>(column)),
                               rows[row][column]);
    return cells;
}

void MatrixPanel::paste() {
    const QString text = QApplication::clipboard()->text();
    if (text.isEmpty()) return tell(tr("There is no text to paste."));
    if (text.size() > longestPaste)
        return tell(tr("What was copied is too long to be a part of this table."));
    const Cells cells = placed(untabbed(text));
    for (const auto &[index, cell] : cells) {
        if (!index.isValid())
            return tell(
                tr("What was copied is larger than the room from here to the end of the table. Choose a cell "
                   "further up or left."));
        if (const QString problem = kind_->problemOf(cell); !problem.isEmpty()) return tell(problem);
    }
    put(cells);
}

void MatrixPanel::put(const Cells &cells) {
    if (cells.empty() || readOnly_) return;
    const Matrix &matrix = model_->matrix();
    const auto head = [](const std::vector<MatrixHead> &heads, int place) -> const MatrixHead & {
        return heads[static_cast<std::size_t>(place)];
    };
    std::vector<std::tuple<EntityRef, EntityRef, QString>> changes; // the model changes while it is edited
    for (const auto &[index, text] : cells)
        if (text != model_->textAt(index))
            changes.emplace_back(head(matrix.rows, index.row()).entity,
                                 head(matrix.columns, index.column()).entity, text);
    const QModelIndex one = cells.front().first;
    const QString label = cells.size() == 1 ? kind_->changeOf(shortHead(matrix.rows, one.row()),
                                                              shortHead(matrix.columns, one.column()))
                                            : tr("Change %1 cells").arg(cells.size());
    tell(edit_(label, [&](Edit &edit) {
        for (const auto &[row, column, text] : changes)
            kind_->put(row, column, text, edit);
    }));
    point();
}

QString MatrixPanel::hint() const {
    if (readOnly_) return whyReadOnly();
    if (there().size() < 2) return keys_;
    return tr("%1 of %2 in this cell; Space shows the next one. Enter goes to its fields.")
        .arg(place_ % there().size() + 1)
        .arg(there().size());
}

/// Beneath the table: what went wrong, or which keys there are.
void MatrixPanel::tell(const QString &problem) {
    const bool wrong = !problem.isEmpty();
    note_->setObjectName(wrong ? QStringLiteral("problem") : QStringLiteral("muted"));
    note_->setText(wrong ? problem : hint());
    style::polishAgain(note_);
}

} // namespace tussen
