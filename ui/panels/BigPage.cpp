#include "panels/BigPage.h"

#include "panels/Labels.h"
#include "panels/Style.h"

#include <QAccessible>
#include <QGridLayout>
#include <QVBoxLayout>

#include <algorithm>

namespace tussen {

namespace {

void setSize(QLabel *label, double pixels, QFont::Weight weight = QFont::Normal) {
    label->setFont(style::font(label->font(), static_cast<int>(pixels), weight));
}

/// What screen readers say when the page appears.
QString wordsOf(const Page &page) {
    QStringList words{page.above, page.title};
    for (const Page::Fact &fact : page.facts)
        words << QStringLiteral("%1: %2").arg(fact.head, fact.text);
    words.removeAll(QString());
    return words.join(QStringLiteral(". "));
}

/// Rich text: lines that wrap stay behind their bullet.
QString listOf(const QStringList &lines) {
    QString rows;
    for (const QString &line : lines)
        rows += QStringLiteral("<tr><td>•&nbsp;</td><td>%1</td></tr>").arg(line.toHtmlEscaped());
    return QStringLiteral("<table cellspacing=0 cellpadding=2>%1</table>").arg(rows);
}

} // namespace

BigPage::BigPage(QWidget *parent)
    : QWidget(parent),
      above_(makeLabel("bigMuted")),
      title_(makeLabel("big")),
      column_(new QVBoxLayout(this)),
      findings_(makeLabel("bigFindings")) {
    column_->setContentsMargins(0, 0, 0, 0);
    column_->addStretch(2);
    column_->addWidget(above_);
    column_->addWidget(title_);
    column_->addWidget(findings_);
    column_->addStretch(3);
    findings_->setTextFormat(Qt::RichText);
    findings_->hide();
}

void BigPage::show(const Page &page) {
    page_ = page;
    showText(*above_, page.above);
    title_->setText(page.title);
    findings_->setText(page.findings.isEmpty() ? tr("Nothing found here.").toHtmlEscaped()
                                               : listOf(page.findings));
    fillFacts();
    resizeLetters();
    setAccessibleName(wordsOf(page));
    QAccessibleEvent told(this, QAccessible::NameChanged);
    QAccessible::updateAccessibility(&told);
}

void BigPage::setFindingsShown(bool shown) {
    findingsShown_ = shown;
    findings_->setVisible(shown);
}

void BigPage::fillFacts() {
    delete facts_;
    facts_ = new QWidget;
    auto *grid = new QGridLayout(facts_);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setColumnStretch(1, 1);
    int row = 0;
    for (const Page::Fact &fact : std::as_const(page_.facts)) {
        QLabel *head = makeLabel("bigMuted");
        head->setText(fact.head);
        head->setWordWrap(false);
        QLabel *text = makeLabel("big");
        text->setText(fact.text);
        grid->addWidget(head, row, 0, Qt::AlignTop);
        grid->addWidget(text, row++, 1, Qt::AlignTop);
    }
    column_->insertWidget(column_->indexOf(findings_), facts_);
    facts_->show();
}

/// Sizes in parts of the page's height, so that the last row of a room can read them.
void BigPage::resizeLetters() {
    const double unit = std::clamp(std::min(height() / 36.0, width() / 58.0), 11.0, 40.0);
    setSize(above_, unit);
    setSize(title_, unit * (page_.title.size() > 60 ? 1.7 : 2.4), QFont::DemiBold);
    setSize(findings_, unit);
    for (QLabel *label : facts_->findChildren<QLabel *>())
        setSize(label, unit);
    auto *grid = static_cast<QGridLayout *>(facts_->layout());
    grid->setHorizontalSpacing(static_cast<int>(unit * 1.4));
    grid->setVerticalSpacing(static_cast<int>(unit * 0.7));
    column_->setSpacing(static_cast<int>(unit));
}

void BigPage::resizeEvent(QResizeEvent *event) {
    QWidget::resizeEvent(event);
    if (facts_) resizeLetters();
}

} // namespace tussen
