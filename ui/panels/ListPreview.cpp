#include "panels/ListPreview.h"

#include "panels/ChoiceField.h"
#include "panels/ListModel.h"
#include "panels/MappingHeader.h"
#include "panels/Style.h"
#include "texts/CaptureTexts.h"
#include "texts/Utf8.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QTableView>

namespace tussen {

namespace {

/// The first problem with its place, and how many rows are left out for problems of theirs.
QString problemWords(const ListModel &list) {
    const capture::ListPlan &plan = list.plan();
    if (plan.problems.empty()) return {};
    const capture::ListProblem &first = plan.problems.front();
    const QString place = placeOf(first, plan.titles);
    const QString words = capitalized(
        toUtf8(place.isEmpty() ? wordsOf(first) : ListPreview::tr("%1: %2").arg(place, wordsOf(first))));
    if (!plan.usable() || list.rowsLeftOut() == 0) return words;
    return list.rowsLeftOut() == 1
               ? ListPreview::tr("1 row is left out. %1.").arg(words)
               : ListPreview::tr("%L1 rows are left out. %2.").arg(list.rowsLeftOut()).arg(words);
}

} // namespace

QString addingLabel(std::size_t touchpoints) {
    return touchpoints == 1 ? ListPreview::tr("Add 1 touchpoint")
                            : ListPreview::tr("Add %L1 touchpoints").arg(touchpoints);
}

ListPreview::ListPreview(const QString &text, const QString &where, QWidget *parent)
    : QDialog(parent),
      text_(toUtf8(text)),
      list_(new ListModel(this)),
      header_(new MappingHeader(*list_)),
      table_(new QTableView),
      separator_(new ChoiceBox),
      problems_(new QLabel),
      add_(new QPushButton) {
    setWindowTitle(tr("Add a list"));
    setObjectName(QStringLiteral("listPreview"));
    resize(880, 560);
    list_->setPlan(capture::plannedList(text_));
    makeTable();
    makeLayout(where);
    separator_->setCurrentIndex(static_cast<int>(list_->plan().separator));
    connect(separator_, &QComboBox::activated, this, &ListPreview::separate);
    connect(list_, &ListModel::remapped, this, &ListPreview::tell);
    connect(add_, &QPushButton::clicked, this, &QDialog::accept);
    tell();
    add_->setFocus();
}

const capture::ListPlan &ListPreview::plan() const {
    return list_->plan();
}

void ListPreview::makeTable() {
    table_->setObjectName(QStringLiteral("list"));
    table_->setAccessibleName(tr("The list"));
    table_->setHorizontalHeader(header_);
    table_->setModel(list_);
    table_->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table_->setTabKeyNavigation(false);
    table_->setShowGrid(false);
    table_->setWordWrap(false);
    table_->verticalHeader()->setDefaultSectionSize(30);
    table_->verticalHeader()->setDefaultAlignment(Qt::AlignRight | Qt::AlignVCenter);
    header_->setDefaultSectionSize(150);
    header_->setMinimumSectionSize(110);
    header_->setStretchLastSection(true);
}

void ListPreview::makeLayout(const QString &where) {
    auto *head = new QLabel(where.isEmpty() ? tr("Each row becomes a touchpoint.")
                                            : tr("Each row becomes a touchpoint, after %1.").arg(where));
    head->setTextFormat(Qt::PlainText);
    separator_->addItems({tr("One touchpoint a line"), tr("Cells between tabs"),
                          tr("Cells between semicolons"), tr("Cells between commas")});
    separator_->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    separator_->setAccessibleName(tr("How the text is divided"));
    problems_->setObjectName(QStringLiteral("problem"));
    problems_->setTextFormat(Qt::PlainText);
    problems_->setWordWrap(true);
    QSizePolicy policy = problems_->sizePolicy();
    policy.setRetainSizeWhenHidden(true); // or the buttons would share its room
    problems_->setSizePolicy(policy);
    auto *cancel = new QPushButton(tr("Cancel"));
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    add_->setDefault(true);
    auto *top = new QHBoxLayout;
    top->addWidget(head, 1);
    top->addWidget(separator_);
    auto *foot = new QHBoxLayout;
    foot->setSpacing(style::grid);
    foot->addWidget(problems_, 1);
    foot->addWidget(cancel);
    foot->addWidget(add_);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 16, 16, 16);
    column->setSpacing(12);
    column->addLayout(top);
    column->addWidget(table_, 1);
    column->addLayout(foot);
}

void ListPreview::separate(int separator) {
    list_->setPlan(capture::plannedList(text_, static_cast<capture::Separator>(separator)));
}

/// Says what would be added, and what is wrong.
void ListPreview::tell() {
    const std::size_t touchpoints = capture::touchpointsIn(list_->plan());
    add_->setText(addingLabel(touchpoints));
    add_->setEnabled(touchpoints > 0);
    const QString words = problemWords(*list_);
    problems_->setText(words);
    problems_->setVisible(!words.isEmpty());
}

} // namespace tussen
