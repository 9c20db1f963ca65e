// The whole current journey of the Schiphol sample, typed into an empty window by keys alone.
#include "tests/ui/typing/Named.h"
#include "tests/ui/typing/Script.h"
#include "tests/ui/typing/Wanted.h"

using namespace tussen;
using namespace tussen::test;

TEST_CASE("a journey with all that belongs to it is typed by keys, and equals the imported one but for ids") {
    TestWindow shown({}, Analysis::Options());
    shown.followAsForPeople();
    Keys keys(shown.window);
    const Hand hand(shown, keys);
    const Ecosystem wanted = currentSchiphol();
    Script(hand, wanted).run();
    for (const std::string &difference : differences(shown.now(), wanted))
        FAIL_CHECK(difference);
    CHECK(byNames(shown.now()) == byNames(wanted));
    const std::size_t bare = bareTexts(wanted);
    const std::size_t all = keys.characters() + keys.others();
    WARN(keys.characters() << " characters and " << keys.others() << " other keys; the bare texts have "
                           << bare << " characters: " << static_cast<double>(all) / static_cast<double>(bare)
                           << " keys for each");
    CHECK(all < 2 * bare);
}
