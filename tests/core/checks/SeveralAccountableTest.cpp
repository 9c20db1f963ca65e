#include "Found.h"

using namespace tussen;
using namespace tussen::test;

TEST_CASE("Two accountable partners at one step are an error") {
    const Build partners = Build().partners({"airport", "airline", "police"});
    checkCases("ownership.several-accountable",
               {{"nobody", Build(partners).touchpoint("queue"), {}},
                {"one", Build(partners).touchpoint("queue", "A:airport R:airline"), {}},
                {"two",
                 Build(partners).touchpoint("queue", "A:airport A:airline R:police"),
                 {"queue airline airport"}},
                {"three",
                 Build(partners).touchpoint("queue", "A:airport A:police A:airline"),
                 {"queue airline airport police"}},
                {"a department and its organisation are two",
                 Build(partners).partner("shops", "airport").touchpoint("queue", "A:airport A:shops"),
                 {"queue airport shops"}},
                {"not at a goal", Build(partners).goal("fly", "A:airport A:airline"), {}}});
}

TEST_CASE("The accountable partners are listed by id") {
    Build document;
    document.partners({"a", "b", "c", "d"}).touchpoint("queue", "A:a A:b A:c A:d");
    const Finding finding = theOnly(document, "ownership.several-accountable");
    CHECK(finding.severity == Severity::error);
    CHECK(finding.subjects.front() == ref(id<Touchpoint>("queue")));
    CHECK(finding.subjects.size() == 5);
    CHECK(std::is_sorted(finding.subjects.begin() + 1, finding.subjects.end()));
}
