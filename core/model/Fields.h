#pragma once

#include "model/Entities.h"
#include "model/Field.h"

#include <tuple>

namespace tussen {

/// The description of an entity: its name, the name of its array and table, and its fields but `id`.
/// SQL columns, JSON keys, differences, merges and the inspector all come from here.
template <class Entity> struct Describe;

template <> struct Describe<EcosystemInfo> {
    static constexpr std::string_view name = "ecosystem";
    static constexpr std::string_view plural = "ecosystem";
    static constexpr auto fields =
        std::make_tuple(field("name", &EcosystemInfo::name).required().as(TextRule::name),
                        field("purpose", &EcosystemInfo::purpose),
                        field("language", &EcosystemInfo::language).as(TextRule::language));
};

template <> struct Describe<Partner> {
    static constexpr std::string_view name = "partner";
    static constexpr std::string_view plural = "partners";
    static constexpr auto fields = std::make_tuple(
        field("name", &Partner::name).required().as(TextRule::name), field("kind", &Partner::kind),
        field("parent", &Partner::parent), field("color", &Partner::color).as(TextRule::color),
        field("contact", &Partner::contact), field("power", &Partner::power).between(1, 5),
        field("rank", &Partner::rank));
};

template <> struct Describe<CustomerGroup> {
    static constexpr std::string_view name = "customerGroup";
    static constexpr std::string_view plural = "customerGroups";
    static constexpr auto fields = std::make_tuple(
        field("name", &CustomerGroup::name).required().as(TextRule::name),
        field("description", &CustomerGroup::description), field("needs", &CustomerGroup::needs));
};

template <> struct Describe<Channel> {
    static constexpr std::string_view name = "channel";
    static constexpr std::string_view plural = "channels";
    static constexpr auto fields = std::make_tuple(
        field("name", &Channel::name).required().as(TextRule::name), field("kind", &Channel::kind));
};

template <> struct Describe<Journey> {
    static constexpr std::string_view name = "journey";
    static constexpr std::string_view plural = "journeys";
    static constexpr auto fields = std::make_tuple(
        field("name", &Journey::name).required().as(TextRule::name), field("goal", &Journey::goal),
        field("state", &Journey::state), field("customerGroup", &Journey::customerGroup),
        field("lifeEvent", &Journey::lifeEvent), field("owner", &Journey::owner),
        field("currentOf", &Journey::currentOf), field("rank", &Journey::rank));
};

template <> struct Describe<Phase> {
    static constexpr std::string_view name = "phase";
    static constexpr std::string_view plural = "phases";
    static constexpr auto fields = std::make_tuple(field("journey", &Phase::journey).required(),
                                                   field("name", &Phase::name).required().as(TextRule::name),
                                                   field("need", &Phase::need), field("rank", &Phase::rank));
};

template <> struct Describe<Touchpoint> {
    static constexpr std::string_view name = "touchpoint";
    static constexpr std::string_view plural = "touchpoints";
    static constexpr auto fields = std::make_tuple(
        field("phase", &Touchpoint::phase).required(),
        field("name", &Touchpoint::name).required().as(TextRule::name), field("kind", &Touchpoint::kind),
        field("channel", &Touchpoint::channel), field("description", &Touchpoint::description),
        field("need", &Touchpoint::need), field("ideal", &Touchpoint::ideal),
        field("experience", &Touchpoint::experience).between(-2, 2),
        field("effort", &Touchpoint::effort).between(1, 7),
        field("importance", &Touchpoint::importance).between(1, 5),
        field("minutes", &Touchpoint::minutes).atLeast(0), field("brand", &Touchpoint::brand),
        field("currentOf", &Touchpoint::currentOf), field("rank", &Touchpoint::rank));
};

template <> struct Describe<Role> {
    static constexpr std::string_view name = "role";
    static constexpr std::string_view plural = "roles";
    static constexpr auto fields = std::make_tuple(
        field("touchpoint", &Role::touchpoint).required(), field("partner", &Role::partner).required(),
        field("kind", &Role::kind).required(), field("status", &Role::status));
};

template <> struct Describe<Transition> {
    static constexpr std::string_view name = "transition";
    static constexpr std::string_view plural = "transitions";
    static constexpr auto fields = std::make_tuple(
        field("from", &Transition::from).required(), field("to", &Transition::to).required(),
        field("label", &Transition::label), field("probability", &Transition::probability).between(0, 1),
        field("waitMinutes", &Transition::waitMinutes).atLeast(0),
        field("information", &Transition::information), field("owner", &Transition::owner));
};

template <> struct Describe<Agreement> {
    static constexpr std::string_view name = "agreement";
    static constexpr std::string_view plural = "agreements";
    // An agreement about a place goes with the place: cleared, its scope would silently widen to everything.
    static constexpr auto fields =
        std::make_tuple(field("name", &Agreement::name).required().as(TextRule::name),
                        field("kind", &Agreement::kind), field("scope", &Agreement::scope).goesWithTarget(),
                        field("reviewOn", &Agreement::reviewOn).as(TextRule::date));
};

template <> struct Describe<Party> {
    static constexpr std::string_view name = "party";
    static constexpr std::string_view plural = "parties";
    static constexpr auto fields = std::make_tuple(field("agreement", &Party::agreement).required(),
                                                   field("partner", &Party::partner).required());
};

template <> struct Describe<Outcome> {
    static constexpr std::string_view name = "outcome";
    static constexpr std::string_view plural = "outcomes";
    static constexpr auto fields =
        std::make_tuple(field("name", &Outcome::name).required().as(TextRule::name),
                        field("unit", &Outcome::unit), field("purpose", &Outcome::purpose));
};

template <> struct Describe<Influence> {
    static constexpr std::string_view name = "influence";
    static constexpr std::string_view plural = "influences";
    static constexpr auto fields =
        std::make_tuple(field("from", &Influence::from).required(), field("to", &Influence::to).required(),
                        field("weight", &Influence::weight).required().between(-1, 1).notZero());
};

template <> struct Describe<Effect> {
    static constexpr std::string_view name = "effect";
    static constexpr std::string_view plural = "effects";
    static constexpr auto fields = std::make_tuple(
        field("touchpoint", &Effect::touchpoint).required(), field("outcome", &Effect::outcome).required(),
        field("weight", &Effect::weight).required().between(-1, 1).notZero());
};

template <> struct Describe<Interest> {
    static constexpr std::string_view name = "interest";
    static constexpr std::string_view plural = "interests";
    static constexpr auto fields = std::make_tuple(
        field("holder", &Interest::holder).required(), field("outcome", &Interest::outcome).required(),
        field("direction", &Interest::direction).required(),
        field("weight", &Interest::weight).required().between(1, 5), field("kind", &Interest::kind),
        field("disclosed", &Interest::disclosed), field("rationale", &Interest::rationale));
};

template <> struct Describe<Waiver> {
    static constexpr std::string_view name = "waiver";
    static constexpr std::string_view plural = "waivers";
    static constexpr auto fields = std::make_tuple(
        field("finding", &Waiver::finding).required(), field("reason", &Waiver::reason).required(),
        field("author", &Waiver::author), field("on", &Waiver::on).as(TextRule::date),
        field("reviewOn", &Waiver::reviewOn).as(TextRule::date), field("inputs", &Waiver::inputs));
};

template <> struct Describe<CheckSetting> {
    static constexpr std::string_view name = "checkSetting";
    static constexpr std::string_view plural = "checkSettings";
    static constexpr auto fields =
        std::make_tuple(field("check", &CheckSetting::check).required().as(TextRule::name),
                        field("enabled", &CheckSetting::enabled), field("severity", &CheckSetting::severity),
                        field("reason", &CheckSetting::reason).required());
};

template <> struct Describe<Note> {
    static constexpr std::string_view name = "note";
    static constexpr std::string_view plural = "notes";
    static constexpr auto fields = std::make_tuple(
        field("text", &Note::text).required(), field("author", &Note::author),
        field("color", &Note::color).as(TextRule::color), field("touchpoint", &Note::touchpoint),
        field("on", &Note::on).as(TextRule::date), field("rank", &Note::rank));
};

template <> struct Describe<Revision> {
    static constexpr std::string_view name = "revision";
    static constexpr std::string_view plural = "revisions";
    static constexpr auto fields =
        std::make_tuple(field("name", &Revision::name).required().as(TextRule::name),
                        field("on", &Revision::on).required().as(TextRule::date),
                        field("content", &Revision::content).required());
};

/// Calls `visit(field)` for each field of the entity, in the order of the description.
template <class Entity, class Visit> constexpr void forEachField(Visit &&visit) {
    std::apply([&](const auto &...each) { (visit(each), ...); }, Describe<Entity>::fields);
}

} // namespace tussen
