// A step of undo says what was done, and to whom.
#include "panels/StepNames.h"
#include "panels/FieldWords.h"
#include "tests/ui/panels/Inspected.h"

using namespace tussen;
using test::Build;
using test::id;

namespace {

const QString longName = QStringLiteral("Waits with three children in front of the gate that was closed");

Ecosystem chain() {
    Build build;
    build.partners({"airport", "airline"}).channel("Web");
    build.journey("depart").phase("Fly").touchpoint("Check in", "A:airline").touchpoint("Queue", "A:airport");
    build.touchpoint(toUtf8(longName), "A:airport").path({"Queue", toUtf8(longName)});
    return build.now();
}

Id<Transition> theWay(const Ecosystem &now) {
    return now.table<Transition>().begin()->id;
}

} // namespace

TEST_CASE("a step on one entity names it, cut at its end where it is long") {
    struct Case {
        EntityRef entity;
        const char *field, *label;
    };
    const Case one =
        GENERATE(Case{ref(id<Touchpoint>("Check in")), "name", "Rename touchpoint “Check in”"},
                 Case{ref(id<Touchpoint>("Check in")), "kind", "Change kind of “Check in”"},
                 Case{ref(id<Touchpoint>("Check in")), "phase", "Move “Check in” to another phase"},
                 Case{ref(id<Partner>("airline")), "parent", "Change whose department “airline” is"},
                 Case{ref(id<Channel>("Web")), "name", "Rename channel “Web”"},
                 Case{ref(id<Phase>("Fly")), "need", "Change what the customer needs in “Fly”"},
                 Case{ref(id<Touchpoint>(toUtf8(longName))), "effort",
                      "Change effort of “Waits with three children in front of t…”"});
    const auto before = test::snapshot(chain());
    CHECK(stepOn(wordOf(one.entity.type, one.field).change, *before, {one.entity}) ==
          QString::fromUtf8(one.label));
}

TEST_CASE("a step on a way names both its ends, however long they are") {
    const Ecosystem now = chain();
    const QString label =
        stepOn(wordOf(EntityType::transition, "label").change, *test::snapshot(now), {ref(theWay(now))});
    CHECK(label == "Change the label of “Queue -> " + longName + "”");
}

TEST_CASE("a step on several says how many, and one for the whole names nobody") {
    const auto before = test::snapshot(chain());
    const auto on = [&](const char *field, const std::vector<EntityRef> &entities) {
        return stepOn(wordOf(entities.front().type, field).change, *before, entities);
    };
    const EntityRef touchpoint = ref(id<Touchpoint>("Queue"));
    CHECK(on("experience", {touchpoint, ref(id<Touchpoint>("Check in"))}) ==
          "Change experience of 2 touchpoints");
    CHECK(on("purpose", {{EntityType::ecosystem, {}}}) == "Change the common purpose");
}

TEST_CASE("a name that looks like a place in a sentence stays a name") {
    Build build;
    build.partners({"airport"}).journey("depart").phase("Fly").touchpoint("100 %1", "A:airport");
    const auto before = test::snapshot(build.now());
    CHECK(stepOn("Change kind of %1", *before, {ref(id<Touchpoint>("100 %1"))}) == "Change kind of “100 %1”");
}

TEST_CASE("every field that people edit has a step that says whose it is") {
    forEachEntity([]<class Entity>() {
        if (entityType<Entity> == EntityType::ecosystem) return;
        forEachField<Entity>([](const auto &field) {
            const FieldWord word = wordOf(entityType<Entity>, field.key);
            INFO(std::string(field.key) << ": " << toUtf8(word.change));
            CHECK(word.caption.isEmpty() != word.change.contains("%1"));
        });
    });
}

TEST_CASE("fields of several touchpoints, roles and parties are named in their steps") {
    test::Inspected shown;
    shown.pick("Kind", capitalized(test::texts()->touchpointKind[1]));
    shown.give("airline");
    CHECK(shown.bench.labels == QStringList{"Change kind of “Queue”", "Make airline accountable at “Queue”"});
}
