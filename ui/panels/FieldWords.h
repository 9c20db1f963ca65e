#pragma once

#include "model/EntityList.h"

#include <QString>
#include <QStringList>

namespace tussen {

/// How people read a field.
struct FieldWord {
    QString caption; ///< above its editor
    QString change;  ///< what the undo list calls a change of it; %1 is whose it is (stepOn)
};

/// The words of a field, as the field list names it; without a caption it is not for people to edit.
[[nodiscard]] FieldWord wordOf(EntityType type, std::string_view key);

/// "Touchpoint", and "3 touchpoints" for several, also of notes.
[[nodiscard]] QString kindOf(EntityType type);
[[nodiscard]] QString countOf(EntityType type, std::size_t count);

/// What a reference that names nothing means: "Nobody", "Everywhere".
[[nodiscard]] QString noneOf(EntityType type, std::string_view key);

/// A partner, channel or customer group that is not there yet: "New channel “Kiosk”", and what the undo list
/// calls making it.
[[nodiscard]] QString newOf(EntityType type, const QString &name);
[[nodiscard]] QString addingOf(EntityType type, const QString &name);

/// The values of an enumeration in their order, as people read them.
template <class Enum> [[nodiscard]] QStringList namesOf();
template <> QStringList namesOf<PartnerKind>();
template <> QStringList namesOf<ChannelKind>();
template <> QStringList namesOf<JourneyState>();
template <> QStringList namesOf<TouchpointKind>();
template <> QStringList namesOf<AgreementKind>();
template <> QStringList namesOf<Purpose>();
template <> QStringList namesOf<Direction>();
template <> QStringList namesOf<InterestKind>();

[[nodiscard]] QString yes();
[[nodiscard]] QString no();
/// What stands in a field of several entities that differ.
[[nodiscard]] QString several();

/// What stands in a text field that is empty for each of so many entities.
[[nodiscard]] QString forAll(std::size_t count);

/// A value of a scale with the word for it at both ends: "7, very easy".
[[nodiscard]] QString scaleName(std::string_view key, int value, int least, int most);

} // namespace tussen
