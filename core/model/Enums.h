#pragma once

#include <array>
#include <string_view>

namespace tussen {

enum class PartnerKind { company, publicBody, nonprofit, community };
enum class ChannelKind { physical, phone, web, app, mail, chat, other };
enum class JourneyState { current, target };
enum class TouchpointKind { contact, wait, backstage, goal, abandon };
enum class RoleKind { accountable, responsible, consulted, informed };
enum class RoleStatus { confirmed, proposed };
enum class AgreementKind { contract, serviceLevel, dataSharing, intent };
enum class Purpose { none, increase, decrease };
enum class Direction { increase, decrease };
enum class Severity { error, warning, info };
enum class InterestKind { commercial, mission, legal, reputation, experience };

/// The words that an enumeration has in files, in the order of its values.
template <class Enum> struct Words;

template <> struct Words<PartnerKind> {
    static constexpr std::array<std::string_view, 4> all{"company", "public", "nonprofit", "community"};
};
template <> struct Words<ChannelKind> {
    static constexpr std::array<std::string_view, 7> all{"physical", "phone", "web",  "app",
                                                         "mail",     "chat",  "other"};
};
template <> struct Words<JourneyState> {
    static constexpr std::array<std::string_view, 2> all{"current", "target"};
};
template <> struct Words<TouchpointKind> {
    static constexpr std::array<std::string_view, 5> all{"contact", "wait", "backstage", "goal", "abandon"};
};
template <> struct Words<RoleKind> {
    static constexpr std::array<std::string_view, 4> all{"accountable", "responsible", "consulted",
                                                         "informed"};
};
template <> struct Words<RoleStatus> {
    static constexpr std::array<std::string_view, 2> all{"confirmed", "proposed"};
};
template <> struct Words<AgreementKind> {
    static constexpr std::array<std::string_view, 4> all{"contract", "service-level", "data-sharing",
                                                         "intent"};
};
template <> struct Words<Purpose> {
    static constexpr std::array<std::string_view, 3> all{"none", "increase", "decrease"};
};
template <> struct Words<Direction> {
    static constexpr std::array<std::string_view, 2> all{"increase", "decrease"};
};
template <> struct Words<InterestKind> {
    static constexpr std::array<std::string_view, 5> all{"commercial", "mission", "legal", "reputation",
                                                         "experience"};
};

template <> struct Words<Severity> {
    static constexpr std::array<std::string_view, 3> all{"error", "warning", "info"};
};

/// The word of a value, as written in files.
template <class Enum> constexpr std::string_view word(Enum value) {
    return Words<Enum>::all[static_cast<std::size_t>(value)];
}

} // namespace tussen
