#include "Found.h"

using namespace tussen;
using namespace tussen::test;

namespace {

const std::string check = "interest.indirect-conflict";

/// The airport wants more shops, the airline less waiting; each influence is given as from, to, weight.
struct Link {
    std::string_view from, to;
    double weight;
};
Build shopping(std::initializer_list<Link> links, int shops = 4, int waiting = -5) {
    Build document;
    document.partners({"airport", "airline"}).outcomes({"shops", "passage", "waiting", "fuss"});
    document.interest("sell", "airport", shops, "shops").interest("fear", "airline", waiting, "waiting");
    for (const Link &link : links)
        document.influence(link.from, link.to, link.weight);
    return document;
}

std::vector<Id<Outcome>> chain(std::initializer_list<std::string_view> keys) {
    std::vector<Id<Outcome>> result;
    for (const std::string_view key : keys)
        result.push_back(id<Outcome>(key));
    return result;
}

} // namespace

TEST_CASE("A chain that turns a wish against another's is a conflict") {
    const std::vector<std::string> conflict{"airline-waiting airport+shops"};
    checkCases(check,
               {{"one influence", shopping({{"shops", "waiting", 0.5}}), conflict},
                {"minus twice is plus", shopping({{"shops", "passage", -0.8}, {"passage", "waiting", -0.5}}),
                 conflict},
                {"the chain helps", shopping({{"shops", "waiting", -0.5}}), {}},
                {"it helps the other way as well", shopping({{"waiting", "shops", -0.5}}), {}},
                {"the chain leads back", shopping({{"waiting", "shops", 0.5}}), conflict},
                {"no chain", shopping({{"shops", "passage", 0.9}}), {}},
                {"both want less",
                 shopping({{"shops", "waiting", -0.5}}, -4, -5),
                 {"airline-waiting airport-shops"}},
                {"exactly 2", shopping({{"shops", "waiting", 0.1}}), conflict},
                {"within a billionth", shopping({{"shops", "waiting", 0.1 - 1e-11}}), conflict},
                {"below", shopping({{"shops", "waiting", 0.1 - 1e-10}}), {}},
                {"one holder",
                 shopping({{"shops", "waiting", 0.5}}).interest("own", "airport", -5, "waiting"), conflict}});
}

TEST_CASE("Its arguments tell the chain, its sign and its strength") {
    const Finding finding =
        theOnly(shopping({{"shops", "passage", -0.8}, {"passage", "waiting", -0.5}}), check);
    CHECK(finding.severity == Severity::warning);
    CHECK(finding.arguments.strength.value() == Approx(4 * 5 * 0.4));
    CHECK(finding.arguments.sign == 1);
    CHECK(finding.arguments.ambivalent == false);
    CHECK(finding.arguments.chain == chain({"shops", "passage", "waiting"}));
    CHECK(std::is_sorted(finding.subjects.begin(), finding.subjects.end()));
}

TEST_CASE("The strongest chain of both directions counts") {
    const Build both = shopping({{"shops", "waiting", 0.3}, {"waiting", "shops", 0.6}});
    CHECK(theOnly(both, check).arguments.chain == chain({"waiting", "shops"}));
    const Build detour =
        shopping({{"shops", "waiting", 0.3}, {"shops", "fuss", 0.9}, {"fuss", "waiting", 0.9}});
    CHECK(theOnly(detour, check).arguments.chain == chain({"shops", "fuss", "waiting"}));
}

TEST_CASE("Ties go to fewer influences, then to the smaller sequence of ids") {
    const Build shorter =
        shopping({{"shops", "waiting", 0.25}, {"shops", "fuss", 0.5}, {"fuss", "waiting", 0.5}});
    CHECK(theOnly(shorter, check).arguments.chain == chain({"shops", "waiting"}));

    const Build parallel = shopping({{"shops", "fuss", 0.2},
                                     {"fuss", "waiting", 0.7},
                                     {"shops", "passage", 0.7},
                                     {"passage", "waiting", 0.2}});
    const bool fussFirst = id<Outcome>("fuss") < id<Outcome>("passage");
    CHECK(theOnly(parallel, check).arguments.chain ==
          chain({"shops", fussFirst ? "fuss" : "passage", "waiting"}));

    const Build opposite = shopping({{"shops", "waiting", 0.5}, {"waiting", "shops", 0.5}});
    const bool shopsFirst = id<Outcome>("shops") < id<Outcome>("waiting");
    CHECK(theOnly(opposite, check).arguments.chain ==
          (shopsFirst ? chain({"shops", "waiting"}) : chain({"waiting", "shops"})));
}

TEST_CASE("A chain of the other sign the same way makes it ambivalent, however weak") {
    const Build ambivalent =
        shopping({{"shops", "waiting", 0.5}, {"shops", "passage", 0.1}, {"passage", "waiting", -0.1}});
    CHECK(theOnly(ambivalent, check).arguments.ambivalent == true);
    const Build back = shopping({{"shops", "waiting", 0.5}, {"waiting", "shops", 0.5}});
    CHECK(theOnly(back, check).arguments.ambivalent == false);
    const Build feedback = shopping({{"shops", "waiting", 0.5}, {"waiting", "shops", -0.5}});
    CHECK(theOnly(feedback, check).arguments.ambivalent == true); // twice round the loop
}

TEST_CASE("A loop may turn a chain's sign") {
    // shops -> passage -> fuss -> passage again with the other sign -> waiting
    const Build loop = shopping({{"shops", "passage", 1},
                                 {"passage", "fuss", 1},
                                 {"fuss", "passage", -1},
                                 {"passage", "waiting", -0.5}});
    const Finding finding = theOnly(loop, check);
    CHECK(finding.arguments.sign == 1);
    CHECK(finding.arguments.ambivalent == true);
    CHECK(finding.arguments.chain == chain({"shops", "passage", "fuss", "passage", "waiting"}));
}
