#include "tests/ui/typing/Script.h"

#include "tests/ui/typing/FieldValues.h"
#include "tests/ui/typing/Named.h"

#include <cmath>

namespace tussen::test {

namespace {

template <class Entity> std::vector<const Entity *> byName(const Ecosystem &ecosystem) {
    std::vector<const Entity *> rows;
    for (const Entity &row : ecosystem.table<Entity>())
        rows.push_back(&row);
    std::sort(rows.begin(), rows.end(), [&](const Entity *one, const Entity *other) {
        return keyOf(ecosystem, *one) < keyOf(ecosystem, *other);
    });
    return rows;
}

/// The row that was not there before; fails where there is none.
template <class Entity> Id<Entity> newest(const Ecosystem &before, const Ecosystem &now) {
    for (const Entity &row : now.table<Entity>())
        if (!before.find(row.id)) return row.id;
    FAIL("nothing was added");
    return {};
}

} // namespace

Script::Script(const Hand &hand, const Ecosystem &wanted)
    : hand_(hand),
      keys_(hand.keys()),
      wanted_(wanted),
      journey_(*wanted_.journeys().front()) {}

void Script::run() {
    start();
    parties();
    journey();
    steps();
    ways();
    agreements();
    interests();
    influences();
    effects();
}

template <class Entity> const Entity *Script::inWindow(const Entity &wanted) {
    return sameIn(hand_.now(), wanted_.ecosystem(), wanted);
}

template <class Entity> bool Script::differs(const Entity &wanted, Id<Entity> there) {
    bool found = false;
    forEachEditor<Entity>([&](const auto &field) {
        found = found || typed(wanted_.ecosystem(), field, wanted.*field.member) !=
                             typed(hand_.now(), field, hand_.now()[there].*field.member);
    });
    return found;
}

template <class Entity> void Script::fields(const Entity &wanted, Id<Entity> there) {
    forEachEditor<Entity>([&](const auto &field) {
        using Value = std::decay_t<decltype(wanted.*field.member)>;
        const QString value = typed(wanted_.ecosystem(), field, wanted.*field.member);
        if (value == typed(hand_.now(), field, hand_.now()[there].*field.member)) return;
        const QString caption = wordOf(entityType<Entity>, field.key).caption;
        isTyped<Value> ? hand_.fill(caption, value) : hand_.choose(caption, value);
    });
}

template <class Entity> void Script::list(const QString &panel, std::vector<const Entity *> rows) {
    hand_.run(QStringLiteral("Go to ") + panel);
    for (const Entity *row : rows) {
        const Ecosystem before = hand_.now();
        keys_.press(Qt::Key_Insert);
        fields(*row, newest<Entity>(before, hand_.now()));
        hand_.leave();
    }
}

void Script::start() {
    keys_.press(Qt::Key_N, Qt::ControlModifier);
    hand_.run(QStringLiteral("Common Purpose\u2026"));
    fields(wanted_.ecosystem().info(), hand_.now().info().id);
    hand_.leave();
}

void Script::parties() {
    const auto partners = wanted_.partners();
    list<Partner>("Partners", {partners.begin(), partners.end()});
    list<CustomerGroup>("Customer groups", byName<CustomerGroup>(wanted_.ecosystem()));
    list<Channel>("Channels", byName<Channel>(wanted_.ecosystem()));
    list<Outcome>("Outcomes", byName<Outcome>(wanted_.ecosystem()));
}

void Script::journey() {
    const Id<Journey> there = Relations(hand_.now()).journeys().front()->id;
    hand_.find(toQt(hand_.now()[there].name));
    keys_.press(Qt::Key_3, Qt::AltModifier);
    fields(journey_, there);
    hand_.leave();
}

void Script::steps() {
    keys_.press(Qt::Key_2, Qt::AltModifier);
    keys_.press(Qt::Key_Slash);
    for (const Phase *phase : wanted_.phases(journey_.id)) {
        addPhase(*phase);
        for (const Touchpoint *touchpoint : wanted_.touchpoints(phase->id))
            addTouchpoint(*touchpoint);
    }
    keys_.press(Qt::Key_Escape);
}

void Script::addPhase(const Phase &phase) {
    keys_.type(QStringLiteral("> "));
    hand_.line(phase.name);
    const Ecosystem before = hand_.now();
    keys_.press(Qt::Key_Return);
    const auto added = newest<Phase>(before, hand_.now());
    if (!differs(phase, added)) return;
    keys_.press(Qt::Key_3, Qt::AltModifier);
    fields(phase, added);
    hand_.leave();
}

void Script::addTouchpoint(const Touchpoint &touchpoint) {
    constexpr const char *signs[] = {"@", "@R:", "@C:", "@I:"};
    hand_.line(touchpoint.name);
    for (const Role *role : wanted_.roles(touchpoint.id))
        hand_.sign(QLatin1String(signs[static_cast<std::size_t>(role->kind)]),
                   wanted_.ecosystem()[role->partner].name);
    if (touchpoint.channel) hand_.sign(QStringLiteral("#"), wanted_.ecosystem()[*touchpoint.channel].name);
    if (touchpoint.experience) keys_.type(QStringLiteral(" !%1").arg(*touchpoint.experience));
    if (touchpoint.minutes) keys_.type(QStringLiteral(" ~%1").arg(*touchpoint.minutes));
    const Ecosystem before = hand_.now();
    keys_.press(Qt::Key_Return);
    const auto added = newest<Touchpoint>(before, hand_.now());
    if (!differs(touchpoint, added)) return;
    keys_.press(Qt::Key_3, Qt::AltModifier);
    fields(touchpoint, added);
    hand_.leave();
}

void Script::ways() {
    keys_.press(Qt::Key_2, Qt::AltModifier);
    for (const Touchpoint *touchpoint : wanted_.touchpoints(journey_.id))
        waysFrom(*touchpoint);
}

void Script::waysFrom(const Touchpoint &touchpoint) {
    bool here = false;
    const auto leadTo = [&](const std::string &name) {
        if (!std::exchange(here, true)) hand_.find(toQt(touchpoint.name));
        hand_.leadTo(toQt(name));
    };
    for (const Transition *way : wanted_.outgoing(touchpoint.id)) {
        const Transition *there = inWindow(*way);
        if (there && !differs(*way, there->id)) continue;
        leadTo(wanted_.ecosystem()[way->to].name);
        fields(*way, inWindow(*way)->id);
        hand_.leave();
    }
    const Relations now(hand_.now());
    for (const Transition *way : now.outgoing(inWindow(touchpoint)->id)) {
        if (sameIn(wanted_.ecosystem(), now.ecosystem(), *way)) continue;
        leadTo(now.ecosystem()[way->to].name);
        hand_.leave();
        keys_.press(Qt::Key_Delete);
        here = false;
    }
}

void Script::agreements() {
    hand_.run(QStringLiteral("Go to Agreements"));
    for (const Agreement *row : byName<Agreement>(wanted_.ecosystem())) {
        const Ecosystem before = hand_.now();
        keys_.press(Qt::Key_Insert);
        fields(*row, newest<Agreement>(before, hand_.now()));
        for (const Partner *partner : wanted_.partners())
            for (const Party *party : wanted_.parties(row->id))
                if (party->partner == partner->id) hand_.tick(toQt(partner->name));
        hand_.leave();
    }
}

void Script::interests() {
    keys_.press(Qt::Key_7, Qt::AltModifier);
    for (const Interest *row : byName<Interest>(wanted_.ecosystem())) {
        const std::string holder =
            std::visit([&](const auto &id) { return wanted_.ecosystem()[id].name; }, row->holder);
        hand_.cell(holder, wanted_.ecosystem()[row->outcome].name);
        keys_.type(row->direction == Direction::increase ? QStringLiteral("+") : QStringLiteral("-"));
        if (inWindow(*row)->weight != row->weight) keys_.type(QString::number(row->weight));
        if (!differs(*row, inWindow(*row)->id)) continue;
        keys_.press(Qt::Key_Return);
        fields(*row, inWindow(*row)->id);
        hand_.leave();
    }
}

/// A sign, and tenths where they are not the five of a new one; the rest is for the fields.
void Script::weight(double weight) const {
    const int tenths = static_cast<int>(std::abs(weight) * 10 + 1e-9);
    if (weight < 0 || tenths == 5) keys_.type(weight < 0 ? QStringLiteral("-") : QStringLiteral("+"));
    if (tenths != 5) keys_.type(QString::number(tenths % 10));
}

void Script::influences() {
    hand_.run(QStringLiteral("Go to Influences"));
    for (const Influence *row : byName<Influence>(wanted_.ecosystem())) {
        hand_.cell(wanted_.ecosystem()[row->from].name, wanted_.ecosystem()[row->to].name);
        weight(row->weight);
        if (!differs(*row, inWindow(*row)->id)) continue;
        keys_.press(Qt::Key_Return);
        fields(*row, inWindow(*row)->id);
        hand_.leave();
    }
}

void Script::effects() {
    keys_.press(Qt::Key_8, Qt::AltModifier);
    for (const Touchpoint *touchpoint : wanted_.touchpoints(journey_.id))
        for (const Effect *row : wanted_.effects(touchpoint->id)) {
            hand_.cell(touchpoint->name, wanted_.ecosystem()[row->outcome].name);
            weight(row->weight);
            if (!differs(*row, inWindow(*row)->id)) continue;
            keys_.press(Qt::Key_Return);
            fields(*row, inWindow(*row)->id);
            hand_.leave();
        }
}

} // namespace tussen::test
