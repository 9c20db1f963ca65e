#include "model/EntityList.h"

#include <catch2/catch.hpp>

#include <set>

using namespace tussen;

TEST_CASE("every entity's type is its place in the list, and names are unique") {
    std::set<std::string_view> names;
    std::set<std::string_view> plurals;
    std::size_t index = 0;
    forEachEntity([&]<class Entity>() {
        CHECK(static_cast<std::size_t>(entityType<Entity>) == index++);
        CHECK(nameOf(entityType<Entity>) == Describe<Entity>::name);
        names.insert(Describe<Entity>::name);
        plurals.insert(Describe<Entity>::plural);
    });
    CHECK(index == entityCount);
    CHECK(names.size() == entityCount);
    CHECK(plurals.size() == entityCount);
    CHECK(nameOf(EntityType::customerGroup) == "customerGroup");
    CHECK(nameOf(EntityType::waiver) == "waiver");
}

TEST_CASE("a row that needs another goes with it, one that mentions it is cleared") {
    forEachEntity([]<class Entity>() {
        forEachField<Entity>([](const auto &field) {
            using Value = std::decay_t<decltype(std::declval<Entity>().*field.member)>;
            if constexpr (isReference<Value> && !detail::isOptional<Value>) {
                CAPTURE(Describe<Entity>::name, field.key);
                CHECK(field.presence == Presence::required);
                CHECK(field.whenGone == WhenGone::removeRow);
            }
        });
    });
}
