#include "capture/Apply.h"
#include "capture/Completion.h"
#include "capture/Letters.h"
#include "capture/Signs.h"
#include "interchange/Json.h"
#include "model/Relations.h"
#include "tests/support/People.h"

#include <catch2/catch.hpp>
#include <utf8.h>

#include <fstream>
#include <sstream>

using namespace tussen;
using namespace tussen::capture;
using test::ownersOf;
using test::peopleOf;

namespace {

Ecosystem schiphol() {
    std::ifstream in(TUSSEN_SOURCE_DIR "/resources/samples/schiphol-departure.json");
    std::ostringstream content;
    content << in.rdbuf();
    return fromJson(content.str());
}

std::size_t letters(std::string_view text) {
    return static_cast<std::size_t>(utf8::distance(text.begin(), text.end()));
}

/// Types as a person who knows the bar: each letter, Down, Tab and Enter is one key.
class Typist {
public:
    explicit Typist(const Ecosystem &start) : edit_(start) {}

    void add(const std::string &name, const std::vector<std::string> &owners, const std::string *channel) {
        line_ = written(name);
        keys_ += letters(line_);
        for (const std::string &owner : owners)
            sign('@', owner);
        if (channel) sign('#', *channel);
        enter();
    }
    [[nodiscard]] std::size_t keys() const { return keys_; }
    [[nodiscard]] const Ecosystem &now() const { return edit_.now(); }

private:
    void sign(char sign, const std::string &name) {
        const bool space = !line_.ends_with(' '); // behind a completion there is one already
        line_ += std::string(space ? " " : "") + sign;
        keys_ += space ? 2 : 1;
        complete(name);
    }

    /// Types as little of one of the name's words as there needs to be until few Downs lead to it.
    void complete(const std::string &name) {
        const KnownNames known(edit_.now());
        std::size_t fewest = letters(name);
        Completed best{line_ + written(name), 0};
        for (std::size_t word = 0; word < name.size();
             word = name.find(' ', word) == std::string::npos ? name.size() : name.find(' ', word) + 1)
            for (std::size_t length = 0; word + length <= name.size(); ++length) {
                const std::string typed = line_ + name.substr(word, length);
                const auto sought = soughtAt(typed, typed.size());
                if (!sought) continue;
                const auto offered = known.suggestions(*sought, recent_);
                const auto at = std::ranges::find(offered, name) - offered.begin();
                const std::size_t cost = length + static_cast<std::size_t>(at) + 1; // letters, Downs, Tab
                if (cost >= fewest || at == std::ssize(offered)) continue;
                fewest = cost;
                best = completed(typed, *sought, name);
            }
        keys_ += fewest;
        line_ = best.line;
    }

    void enter() {
        ++keys_;
        const QuickLine line = parsedLine(line_);
        recent_.used(line);
        Place place;
        if (last_) place.touchpoint = Id<Touchpoint>{last_->id};
        last_ = apply(line, place, {"Journey", "Phase"}, edit_);
    }

    Edit edit_;
    RecentNames recent_;
    std::string line_;
    std::optional<EntityRef> last_;
    std::size_t keys_ = 0;
};

} // namespace

TEST_CASE("twenty touchpoints with owners and channels take 1.3 times the keys of their names at most") {
    const Relations sample(schiphol());
    Typist typist(peopleOf(sample.ecosystem()));
    REQUIRE(typist.now().table<Touchpoint>().empty());
    const auto all = sample.touchpoints(sample.journeys().front()->id);
    REQUIRE(all.size() > 20);
    const std::vector<const Touchpoint *> list(all.begin(), all.begin() + 20);
    std::size_t bare = 0;
    for (const Touchpoint *row : list) {
        const std::string *channel = row->channel ? &sample.ecosystem()[*row->channel].name : nullptr;
        typist.add(row->name, ownersOf(sample, row->id), channel);
        bare += letters(row->name);
    }
    CAPTURE(typist.keys(), bare);
    // Names without even the Enter that ends them.
    CHECK(static_cast<double>(typist.keys()) <= 1.3 * static_cast<double>(bare));

    const Relations typed(typist.now());
    const auto rows = typed.touchpoints(typed.journeys().front()->id);
    REQUIRE(rows.size() == list.size());
    for (std::size_t i = 0; i < rows.size(); ++i) {
        CHECK(rows[i]->name == list[i]->name);
        CHECK(rows[i]->channel == list[i]->channel);
        CHECK(ownersOf(typed, rows[i]->id) == ownersOf(sample, list[i]->id));
    }
    CHECK(typed.ecosystem().table<Partner>() == sample.ecosystem().table<Partner>());
    CHECK(typed.ecosystem().table<Transition>().size() == 19);
}
