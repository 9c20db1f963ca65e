#include "words/Sentences.h"

#include "words/Filled.h"

namespace tussen {

namespace {

std::string nameOf(const Ecosystem &ecosystem, const Transition &transition, const Texts &texts) {
    return filled(texts.transitionName, nameOf(ecosystem, ref(transition.from), texts),
                  nameOf(ecosystem, ref(transition.to), texts));
}

std::string nameOf(const Ecosystem &ecosystem, const Interest &interest, const Texts &texts) {
    return filled(texts.interestName, nameOf(ecosystem, ref(interest.holder), texts),
                  interest.direction == Direction::increase ? "+" : "-",
                  nameOf(ecosystem, ref(interest.outcome), texts));
}

std::string nameOf(const Ecosystem &ecosystem, const Effect &effect, const Texts &texts) {
    return filled(texts.transitionName, nameOf(ecosystem, ref(effect.touchpoint), texts),
                  nameOf(ecosystem, ref(effect.outcome), texts));
}

std::string nameOf(const Ecosystem &ecosystem, const Influence &influence, const Texts &texts) {
    return filled(texts.transitionName, nameOf(ecosystem, ref(influence.from), texts),
                  nameOf(ecosystem, ref(influence.to), texts));
}

template <class Entity> std::string nameOf(const Ecosystem &, const Entity &row, const Texts &) {
    if constexpr (requires { row.name; })
        return row.name;
    else
        return {};
}

} // namespace

std::string nameOf(const Ecosystem &ecosystem, const EntityRef &ref, const Texts &texts) {
    std::string name;
    forEachEntity([&]<class Entity>() {
        if (entityType<Entity> != ref.type) return;
        if (const Entity *row = ecosystem.find(Id<Entity>{ref.id})) name = nameOf(ecosystem, *row, texts);
    });
    return name;
}

} // namespace tussen
