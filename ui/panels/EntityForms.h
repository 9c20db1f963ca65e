#pragma once

#include "panels/Form.h"

namespace tussen {

class ChoiceField;
class TextField;

/// A journey: its name, what its customers are after, and who answers for it as a whole.
class JourneyForm : public Form {
    Q_OBJECT
public:
    explicit JourneyForm(EditFunction edit, QWidget *parent = nullptr);

    void show(const SnapshotPtr &snapshot, const EntityRef &entity) override;
    void setReadOnly(bool readOnly) override;

private:
    Id<Journey> journey_;
    Choices<Partner> owners_;
    TextField *name_;
    TextField *goal_;
    ChoiceField *owner_;
};

/// The name of an entity of which nothing else can be edited here yet.
class NameForm : public Form {
    Q_OBJECT
public:
    /// Writes the name of an entity; gives back why it was refused, or nothing.
    using Rename = std::function<QString(const EntityRef &, const std::string &)>;

    /// Without `rename` the name is shown only, as it is in sentences.
    NameForm(const QString &kind, Rename rename, QWidget *parent = nullptr);

    void show(const SnapshotPtr &snapshot, const EntityRef &entity) override;
    void setReadOnly(bool readOnly) override;

private:
    Rename rename_;
    EntityRef entity_;
    TextField *name_;
};

/// A NameForm that renames entities of this type.
template <class Entity>
NameForm *makeNameForm(const QString &kind, const QString &label, const EditFunction &edit) {
    return new NameForm(kind, [label, edit](const EntityRef &entity, const std::string &name) {
        return setField(edit, label, Id<Entity>{entity.id}, &Entity::name, name);
    });
}

} // namespace tussen
