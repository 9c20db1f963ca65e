#include "tests/support/Build.h"
#include "texts/Translated.h"
#include "words/Sentences.h"

#include <catch2/catch.hpp>

using namespace tussen;
using namespace tussen::test;

TEST_CASE("Entities go by their names, and what has none by those that it joins") {
    Build document;
    document.partner("rail")
        .group("family")
        .outcome("delay")
        .touchpoint("ride", "A:rail")
        .touchpoint("arrive");
    document.path({"ride", "arrive"});
    document.interest("more", "rail", 2, "delay").interest("less", "family", -5, "delay");
    document.outcome("calm").effect("ride", "calm", 0.5).influence("delay", "calm", -0.5);
    const Texts texts = translatedTexts();
    const auto name = [&](const EntityRef &one) { return nameOf(document.now(), one, texts); };
    CHECK(name(ref(id<Partner>("rail"))) == "rail");
    CHECK(name(ref(id<CustomerGroup>("family"))) == "family");
    CHECK(name(ref(id<Journey>("journey"))) == "journey");
    CHECK(name(ref(way("ride", "arrive"))) == "ride -> arrive");
    CHECK(name(ref(id<Effect>("ride|calm"))) == "ride -> calm");
    CHECK(name(ref(id<Influence>("delay|calm"))) == "delay -> calm");
    CHECK(name(ref(id<Interest>("more"))) == "rail: + delay");
    CHECK(name(ref(id<Interest>("less"))) == "family: - delay");
    CHECK(name(ref(id<Role>("ride|rail|accountable"))).empty());
    CHECK(name(ref(id<Partner>("gone"))).empty());
}

TEST_CASE("A name with braces is no template") {
    Build document;
    document.touchpoint("{0}").touchpoint("{owner}").path({"{0}", "{owner}"});
    CHECK(nameOf(document.now(), ref(way("{0}", "{owner}")), translatedTexts()) == "{0} -> {owner}");
}
