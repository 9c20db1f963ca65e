#pragma once

#include "panels/FieldChoices.h"
#include "tests/support/Bench.h"

/// What a person who copies a document types into its fields.
namespace tussen::test {

/// How a value is typed or chosen; empty for none.
template <class Entity, class Value>
QString typed(const Ecosystem &ecosystem, const Field<Entity, Value> &field, const Value &value) {
    using Plain = PlainOf<Value>;
    const auto say = [&](const Plain &plain) -> QString {
        if constexpr (std::is_same_v<Plain, std::string>)
            return toQt(plain);
        else if constexpr (std::is_same_v<Plain, double>)
            return QString::number(field.key == "probability" ? plain * 100 : plain, 'g', 10);
        else if constexpr (std::is_enum_v<Plain>)
            return namesOf<Plain>()[static_cast<int>(plain)];
        else if constexpr (std::is_same_v<Plain, bool>)
            return plain ? yes() : no();
        else if constexpr (std::is_same_v<Plain, int>)
            return scaleName(field.key, plain, static_cast<int>(field.range.least),
                             static_cast<int>(field.range.most));
        else
            return toQt(nameOf(ecosystem, ref(plain), *texts()));
    };
    if constexpr (tussen::detail::isOptional<Value>)
        return value ? say(*value) : QString();
    else
        return say(value);
}

/// Whether such a field is typed, not chosen from a list.
template <class Value> inline constexpr bool isTyped =
    std::is_same_v<PlainOf<Value>, std::string> || std::is_same_v<PlainOf<Value>, double>;

/// Calls `visit(field)` for each field that has an editor, in the order of the form: the name is first.
template <class Entity, class Visit> void forEachEditor(Visit &&visit) {
    for (const bool names : {true, false})
        forEachField<Entity>([&](const auto &field) {
            if ((field.key == "name") == names && !wordOf(entityType<Entity>, field.key).caption.isEmpty())
                visit(field);
        });
}

} // namespace tussen::test
