#pragma once

#include "panels/Form.h"

class QGridLayout;

namespace tussen {

class ChoiceField;
class ExperienceField;
class RolesEditor;
class TextField;

/// What is known of one touchpoint.
class TouchpointForm : public Form {
    Q_OBJECT
public:
    explicit TouchpointForm(EditFunction edit, QWidget *parent = nullptr);

    void show(const SnapshotPtr &snapshot, const EntityRef &entity) override;
    void setReadOnly(bool readOnly) override;

private:
    TextField *makeName();
    TextField *makeText(const QString &caption, const QString &label,
                        std::optional<std::string> Touchpoint::*member);
    ChoiceField *makePhase();
    ChoiceField *makeKind();
    ChoiceField *makeChannel();
    ExperienceField *makeExperience();
    ChoiceField *makeBrand();
    QWidget *makeEffects();
    void showPhases(const Touchpoint &touchpoint);
    void showChannels(const Touchpoint &touchpoint);
    void showEffects(const Touchpoint &touchpoint);

    SnapshotPtr snapshot_;
    Id<Touchpoint> touchpoint_;
    Choices<Phase> phases_;
    Choices<Channel> channels_;
    Choices<Partner> brands_;
    TextField *name_;
    ChoiceField *phase_;
    ChoiceField *kind_;
    ChoiceField *channel_;
    ExperienceField *experience_;
    ChoiceField *brand_;
    TextField *need_;
    TextField *ideal_;
    RolesEditor *roles_;
    QGridLayout *effectRows_; ///< made with effects_
    QWidget *effects_;
};

} // namespace tussen
