#include "panels/EntryField.h"

#include "panels/Style.h"

#include <QLabel>
#include <QVBoxLayout>

namespace tussen {

EntryField::EntryField(const QString &caption, QWidget *editor, QWidget *parent)
    : QWidget(parent),
      editor_(editor),
      caption_(new QLabel(caption)),
      problem_(new QLabel) {
    caption_->setObjectName(QStringLiteral("caption"));
    caption_->setBuddy(editor);
    editor->setAccessibleName(caption);
    problem_->setObjectName(QStringLiteral("problem"));
    problem_->setWordWrap(true);
    problem_->hide();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addWidget(caption_);
    column->addWidget(editor);
    column->addWidget(problem_);
    setFocusProxy(editor);
}

void EntryField::showProblem(const QString &problem) {
    if (problem == problem_->text()) return;
    problem_->setText(problem);
    problem_->setVisible(!problem.isEmpty());
    editor_->setAccessibleDescription(problem);
    editor_->setProperty("refused", !problem.isEmpty());
    style::polishAgain(editor_);
}

QString EntryField::problem() const {
    return problem_->text();
}

void EntryField::hideCaption() {
    caption_->hide();
}

} // namespace tussen
