#pragma once

#include "panels/Amounts.h"
#include "panels/ChoiceField.h"
#include "panels/ColorField.h"
#include "panels/Completion.h"
#include "panels/DateField.h"
#include "panels/ExperienceField.h"
#include "panels/FieldChoices.h"
#include "panels/Form.h"
#include "panels/NewNames.h"
#include "panels/StepNames.h"
#include "panels/TextField.h"
#include "panels/WriteField.h"

namespace tussen {

/// Every field of an entity that people may edit, made from the field list. Of several entities it shows
/// what they have in common, and a change is one edit of all.
template <class Entity> class FieldsForm : public Form {
public:
    explicit FieldsForm(EditFunction edit, QWidget *parent = nullptr)
        : Form(kindOf(entityType<Entity>), std::move(edit), parent) {
        forEachField<Entity>([this](const auto &field) {
            if (field.key == "name") addField(field);
        });
        forEachField<Entity>([this](const auto &field) {
            if (field.key != "name") addField(field);
        });
    }

    void show(const SnapshotPtr &snapshot, const std::vector<EntityRef> &entities) override {
        snapshot_ = snapshot;
        ids_.clear();
        for (const EntityRef &entity : entities)
            ids_.push_back({entity.id});
        setKind(headline());
        showNames(*snapshot, entities);
        for (const auto &shown : fields_)
            shown.show();
    }
    void setReadOnly(bool readOnly) override {
        setNamesReadOnly(readOnly);
        for (const auto &shown : fields_)
            shown.setReadOnly(readOnly);
    }

protected:
    [[nodiscard]] const SnapshotPtr &snapshot() const { return snapshot_; }
    [[nodiscard]] const std::vector<Id<Entity>> &ids() const { return ids_; }

private:
    struct Shown {
        std::function<void()> show;
        std::function<void(bool)> setReadOnly;
    };

    /// What the entities are; one without a name of its own is told by what it joins.
    [[nodiscard]] QString headline() const {
        if (ids_.size() > 1) return countOf(entityType<Entity>, ids_.size());
        if constexpr (requires(const Entity &row) { row.name; }) return kindOf(entityType<Entity>);
        const QString name = toQt(nameOf(snapshot_->ecosystem(), ref(ids_.front()), *snapshot_->texts));
        return name.isEmpty() ? kindOf(entityType<Entity>) : name;
    }
    [[nodiscard]] std::vector<EntityRef> refs() const {
        std::vector<EntityRef> result;
        result.reserve(ids_.size());
        for (const Id<Entity> &id : ids_)
            result.push_back(ref(id));
        return result;
    }
    [[nodiscard]] const Entity &first() const { return snapshot_->ecosystem()[ids_.front()]; }
    /// The value that all have, if they have the same.
    template <class Value> std::optional<Value> common(Value Entity::*member) const {
        for (const Id<Entity> &id : ids_)
            if (!(snapshot_->ecosystem()[id].*member == first().*member)) return std::nullopt;
        return first().*member;
    }
    template <class Value>
    QString write(const FieldWord &word, Value Entity::*member, const Value &value) const {
        if (const QString why = refusalOf(snapshot_->ecosystem(), ids_, member, value); !why.isEmpty())
            return why;
        return edit()(stepOn(word.change, *snapshot_, refs()),
                      [&](Edit &changes) { writeField(ids_, member, value, changes); });
    }

    template <class Value> void addField(const Field<Entity, Value> &field) {
        const FieldWord word = wordOf(entityType<Entity>, field.key);
        if (word.caption.isEmpty()) return;
        if (field.key == "experience") {
            if constexpr (std::is_same_v<Value, std::optional<int>>) addExperience(field, word);
        } else if constexpr (std::is_same_v<PlainOf<Value>, std::string>) {
            addText(field, word);
        } else if constexpr (std::is_same_v<PlainOf<Value>, double>) {
            addNumber(field, word);
        } else {
            addChoice(field, word);
        }
    }

    template <class Value> void addText(const Field<Entity, Value> &field, const FieldWord &word) {
        auto *editor = makeTextual(field.key, word.caption, [this, field, word](const QString &text) {
            if constexpr (tussen::detail::isOptional<Value>)
                return write(word, field.member, textOrNone(text));
            else
                return write(word, field.member, toUtf8(text.trimmed()));
        });
        if (field.key == "name") editor->setHeadline();
        const auto text = [](const Value &value) {
            if constexpr (tussen::detail::isOptional<Value>)
                return textOf(value);
            else
                return toQt(value);
        };
        addTextual(editor, field, text);
    }

    /// Dates and colours can be chosen, too.
    static TextField *makeTextual(std::string_view key, const QString &caption, TextField::Commit commit) {
        if (key == "reviewOn") return new DateField(caption, std::move(commit));
        if (key == "color") return new ColorField(caption, std::move(commit));
        return new TextField(caption, std::move(commit));
    }

    template <class Value> void addNumber(const Field<Entity, Value> &field, const FieldWord &word) {
        auto *editor = new TextField(word.caption, [this, field, word](const QString &text) {
            const auto number = numberOf(field.key, text);
            if (!number && !text.trimmed().isEmpty()) return numberHelp(field.key);
            if constexpr (tussen::detail::isOptional<Value>)
                return write(word, field.member, number);
            else
                return number ? write(word, field.member, *number) : numberHelp(field.key);
        });
        addTextual(editor, field, [this, key = field.key](const Value &value) {
            const std::optional<double> number = value;
            return number ? numberText(key, *number, snapshot_->texts->map) : QString();
        });
    }

    template <class Value, class Text>
    void addTextual(TextField *editor, const Field<Entity, Value> &field, Text text) {
        add(editor);
        const auto show = [this, editor, field, text] {
            const auto value = common(field.member);
            editor->setValue(value ? text(*value) : QString());
            editor->setHint(!value ? several() : ids_.size() > 1 ? forAll(ids_.size()) : QString());
            if (field.key == "name") editor->setVisible(ids_.size() == 1);
        };
        fields_.push_back({show, [editor](bool readOnly) { editor->setReadOnly(readOnly); }});
    }

    void addExperience(const Field<Entity, std::optional<int>> &field, const FieldWord &word) {
        auto *editor = new ExperienceField(
            [this, field, word](std::optional<int> value) { return write(word, field.member, value); });
        add(editor);
        fields_.push_back({[this, editor, field] {
                               const auto value = common(field.member);
                               value ? editor->setValue(*value) : editor->showSeveral();
                           },
                           [editor](bool readOnly) { editor->setReadOnly(readOnly); }});
    }

    template <class Value> void addChoice(const Field<Entity, Value> &field, const FieldWord &word) {
        const auto choices = std::make_shared<ChoiceList<Value>>();
        auto *editor = new ChoiceField(word.caption, [this, field, word, choices](int place) {
            return write(word, field.member, choices->at(static_cast<std::size_t>(place)).value);
        });
        add(editor);
        constexpr bool takesNew = isMadeByName<Value>;
        if constexpr (takesNew)
            completeNames(*editor, WholeName::chosen,
                          newNameFor(field, static_cast<const PlainOf<Value> *>(nullptr)));
        else if constexpr (isReference<Value>)
            completeNames(*editor);
        const auto show = [this, editor, field, choices] {
            *choices = choicesFor(field, *snapshot_, first());
            const auto value = common(field.member);
            QStringList names;
            int chosen = -1;
            for (std::size_t i = 0; i < choices->size(); ++i) {
                names.append((*choices)[i].name);
                if (value && (*choices)[i].value == *value) chosen = static_cast<int>(i);
            }
            editor->setHint(several());
            editor->setChoices(names, chosen);
            editor->setVisible(takesNew || names.size() > 1 || !value ||
                               field.presence == Presence::required);
        };
        fields_.push_back({show, [editor](bool readOnly) { editor->setReadOnly(readOnly); }});
    }

    template <class Value, class Target>
    NewName newNameFor(const Field<Entity, Value> &field, const Id<Target> *) const {
        return {[this](const QString &name) { return offerOf<Target>(snapshot_->ecosystem(), name); },
                [this, field](const QString &name) {
                    return edit()(addingOf(entityType<Target>, shortName(name)), [&](Edit &changes) {
                        writeField(ids_, field.member, Value(oneNamed<Target>(name, changes)), changes);
                    });
                }};
    }

    SnapshotPtr snapshot_;
    std::vector<Id<Entity>> ids_;
    std::vector<Shown> fields_;
};

} // namespace tussen
