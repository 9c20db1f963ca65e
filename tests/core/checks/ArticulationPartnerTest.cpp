#include "Found.h"

using namespace tussen;
using namespace tussen::test;

namespace {

/// A journey through partners, each with one touchpoint named after it in capitals.
Build partners() {
    Build document;
    document.partners({"a", "b", "c", "d"}).partner("aa", "a");
    for (const std::string_view key : {"A", "B", "C", "D"})
        document.touchpoint(key, "A:" + std::string(1, static_cast<char>(key.front() + 'a' - 'A')));
    return document.touchpoint("AA", "A:aa");
}

} // namespace

TEST_CASE("A partner that alone ties others together is named") {
    checkCases(
        "flow.articulation-partner",
        {{"two partners", partners().path({"A", "B"}), {}},
         {"three in a row", partners().path({"A", "B", "C"}), {"journey b"}},
         {"four in a row", partners().path({"A", "B", "C", "D"}), {"journey b", "journey c"}},
         {"a ring, whichever way it runs", partners().path({"A", "B", "C"}).path({"A", "C"}), {}},
         {"a star", partners().path({"A", "B"}).path({"A", "C"}).path({"D", "A"}), {"journey a"}},
         {"there and back is one tie", partners().path({"A", "B", "A"}).path({"B", "C"}), {"journey b"}},
         {"departments stand for themselves", partners().path({"B", "AA", "A"}), {"journey aa"}},
         {"two separate pieces", partners().path({"A", "B"}).path({"C", "D"}), {}},
         {"planned ways tie nobody", partners().path({"A", "B"}).transition("B", "C", 0), {}},
         {"nor do touchpoints of nobody", partners().touchpoint("X").path({"A", "B", "X", "C"}), {}}});
    CHECK(theOnly(partners().path({"A", "B", "C"}), "flow.articulation-partner").severity == Severity::info);
}
