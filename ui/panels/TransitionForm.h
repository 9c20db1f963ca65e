#pragma once

#include "panels/Form.h"

class QLabel;
class QPushButton;

namespace tussen {

class ChoiceField;
class TextField;

/// How customers go on from one touchpoint to the next: share, waiting, what is handed over, and who answers
/// for it.
class TransitionForm : public Form {
    Q_OBJECT
public:
    explicit TransitionForm(EditFunction edit, QWidget *parent = nullptr);

    /// Shows the first of the transitions.
    void show(const SnapshotPtr &snapshot, const std::vector<EntityRef> &entities) override;
    void setReadOnly(bool readOnly) override;

private:
    TextField *makeNumber(const QString &caption, const QString &label,
                          std::optional<double> Transition::*member, double unit);
    TextField *makeText(const QString &caption, const QString &label,
                        std::optional<std::string> Transition::*member);
    QWidget *makeAgreement();
    void showAgreement();
    void recordAgreement();

    SnapshotPtr snapshot_;
    Id<Transition> transition_;
    Choices<Partner> owners_;
    QLabel *path_;
    TextField *label_;
    TextField *share_;
    TextField *wait_;
    TextField *information_;
    ChoiceField *owner_;
    QLabel *agreed_;
    QPushButton *agree_;
    bool readOnly_ = false;
};

} // namespace tussen
