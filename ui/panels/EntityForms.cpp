#include "panels/EntityForms.h"

#include "panels/AgreementForm.h"
#include "panels/FieldsForm.h"
#include "panels/TouchpointForm.h"
#include "panels/TransitionForm.h"

namespace tussen {

Form *makeForm(EntityType type, const EditFunction &edit) {
    switch (type) {
    case EntityType::touchpoint:
        return new TouchpointForm(edit);
    case EntityType::ecosystem:
        return new FieldsForm<EcosystemInfo>(edit);
    case EntityType::agreement:
        return new AgreementForm(edit);
    case EntityType::partner:
        return new FieldsForm<Partner>(edit);
    case EntityType::customerGroup:
        return new FieldsForm<CustomerGroup>(edit);
    case EntityType::channel:
        return new FieldsForm<Channel>(edit);
    case EntityType::journey:
        return new FieldsForm<Journey>(edit);
    case EntityType::phase:
        return new FieldsForm<Phase>(edit);
    case EntityType::transition:
        return new TransitionForm(edit);
    case EntityType::outcome:
        return new FieldsForm<Outcome>(edit);
    case EntityType::influence:
        return new FieldsForm<Influence>(edit);
    case EntityType::effect:
        return new FieldsForm<Effect>(edit);
    case EntityType::interest:
        return new FieldsForm<Interest>(edit);
    default:
        return nullptr;
    }
}

} // namespace tussen
