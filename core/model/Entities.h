#pragma once

#include "model/Bytes.h"
#include "model/Enums.h"
#include "model/Id.h"

#include <optional>
#include <string>
#include <variant>

namespace tussen {

/// What the document as a whole says of itself; there is exactly one.
struct EcosystemInfo {
    Id<EcosystemInfo> id;
    std::string name;
    std::string purpose;
    std::string language = "en";
    bool operator==(const EcosystemInfo &) const = default;
};

/// An organisation that takes part, or with `parent` a department of one.
struct Partner {
    Id<Partner> id;
    std::string name;
    PartnerKind kind = PartnerKind::company;
    std::optional<Id<Partner>> parent;
    std::optional<std::string> color;
    std::optional<std::string> contact;
    std::optional<int> power;
    double rank = 0;
    bool operator==(const Partner &) const = default;
};

/// Who travels: a persona, a segment, or a group with special needs.
struct CustomerGroup {
    Id<CustomerGroup> id;
    std::string name;
    std::optional<std::string> description;
    std::optional<std::string> needs;
    bool operator==(const CustomerGroup &) const = default;
};

/// The medium of a touchpoint.
struct Channel {
    Id<Channel> id;
    std::string name;
    ChannelKind kind = ChannelKind::other;
    bool operator==(const Channel &) const = default;
};

/// One end-to-end path. `currentOf` leads from a target journey to the current one that it improves.
struct Journey {
    Id<Journey> id;
    std::string name;
    std::optional<std::string> goal;
    JourneyState state = JourneyState::current;
    std::optional<Id<CustomerGroup>> customerGroup;
    std::optional<std::string> lifeEvent;
    std::optional<Id<Partner>> owner;
    std::optional<Id<Journey>> currentOf;
    double rank = 0;
    bool operator==(const Journey &) const = default;
};

/// A stretch of a journey; the columns of the map.
struct Phase {
    Id<Phase> id;
    Id<Journey> journey;
    std::string name;
    std::optional<std::string> need;
    double rank = 0;
    bool operator==(const Phase &) const = default;
};

/// One moment of contact or action. Goals and abandons end a journey well or badly.
struct Touchpoint {
    Id<Touchpoint> id;
    Id<Phase> phase;
    std::string name;
    TouchpointKind kind = TouchpointKind::contact;
    std::optional<Id<Channel>> channel;
    std::optional<std::string> description;
    std::optional<std::string> need;
    std::optional<std::string> ideal;
    std::optional<int> experience; ///< -2 very bad .. 2 very good
    std::optional<int> effort;     ///< 1 very hard .. 7 very easy
    std::optional<int> importance; ///< 1 .. 5
    std::optional<double> minutes;
    std::optional<Id<Partner>> brand; ///< whom the customer believes to deal with
    std::optional<Id<Touchpoint>> currentOf;
    double rank = 0;
    bool operator==(const Touchpoint &) const = default;
};

/// What a partner does at a touchpoint; at most one row per touchpoint, partner and kind.
struct Role {
    Id<Role> id;
    Id<Touchpoint> touchpoint;
    Id<Partner> partner;
    RoleKind kind = RoleKind::accountable;
    RoleStatus status = RoleStatus::confirmed;
    bool operator==(const Role &) const = default;
};

/// The customer goes on from one touchpoint to another of the same journey.
struct Transition {
    Id<Transition> id;
    Id<Touchpoint> from;
    Id<Touchpoint> to;
    std::optional<std::string> label;
    std::optional<double> probability;
    std::optional<double> waitMinutes;
    std::optional<std::string> information; ///< what is handed over
    std::optional<Id<Partner>> owner;
    bool operator==(const Transition &) const = default;
};

/// Where an agreement holds; absent means everywhere.
using Scope = std::variant<Id<Transition>, Id<Journey>>;

/// What partners agreed; `Party` rows say who.
struct Agreement {
    Id<Agreement> id;
    std::string name;
    AgreementKind kind = AgreementKind::intent;
    std::optional<Scope> scope;
    std::optional<std::string> reviewOn; ///< ISO date
    bool operator==(const Agreement &) const = default;
};

/// One partner's signature under one agreement.
struct Party {
    Id<Party> id;
    Id<Agreement> agreement;
    Id<Partner> partner;
    bool operator==(const Party &) const = default;
};

/// Something partners want more or less of; `purpose` ties it to the common purpose.
struct Outcome {
    Id<Outcome> id;
    std::string name;
    std::optional<std::string> unit;
    Purpose purpose = Purpose::none;
    bool operator==(const Outcome &) const = default;
};

/// More of `from` gives more (+) or less (-) of `to`.
struct Influence {
    Id<Influence> id;
    Id<Outcome> from;
    Id<Outcome> to;
    double weight = 0;
    bool operator==(const Influence &) const = default;
};

/// Doing this touchpoint moves the outcome.
struct Effect {
    Id<Effect> id;
    Id<Touchpoint> touchpoint;
    Id<Outcome> outcome;
    double weight = 0;
    bool operator==(const Effect &) const = default;
};

/// Who can want something.
using Holder = std::variant<Id<Partner>, Id<CustomerGroup>>;

/// What a party wants.
struct Interest {
    Id<Interest> id;
    Holder holder;
    Id<Outcome> outcome;
    Direction direction = Direction::increase;
    int weight = 1;
    InterestKind kind = InterestKind::commercial;
    bool disclosed = true;
    std::optional<std::string> rationale;
    bool operator==(const Interest &) const = default;
};

/// An accepted finding; stale when `inputs` no longer fits what the finding says.
struct Waiver {
    Id<Waiver> id;
    std::string finding; ///< the finding's key
    std::string reason;
    std::optional<std::string> author;
    std::optional<std::string> on;       ///< ISO date
    std::optional<std::string> reviewOn; ///< ISO date
    std::optional<Uuid> inputs;
    bool operator==(const Waiver &) const = default;
};

/// How this document wants a check to be run; at most one per check.
struct CheckSetting {
    Id<CheckSetting> id;
    std::string check; ///< id out of the catalogue, which a newer one may know and this one not
    bool enabled = true;
    std::optional<Severity> severity; ///< instead of the check's own
    std::string reason;
    bool operator==(const CheckSetting &) const = default;
};

/// Something said that has no place of its own yet (the parking lot), or that hangs on a touchpoint.
struct Note {
    Id<Note> id;
    std::string text;
    std::optional<std::string> author;
    std::optional<std::string> color;
    std::optional<Id<Touchpoint>> touchpoint;
    std::optional<std::string> on; ///< ISO date
    double rank = 0;
    bool operator==(const Note &) const = default;
};

/// A named version of the document.
struct Revision {
    Id<Revision> id;
    std::string name;
    std::string on; ///< ISO date
    Bytes content;  ///< the document's JSON without its versions, compressed by zlib
    bool operator==(const Revision &) const = default;
};

} // namespace tussen
