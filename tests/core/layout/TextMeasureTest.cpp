#include "layout/TextMeasure.h"

#include "layout/Characters.h"

#include <catch2/catch.hpp>
#include <rapidcheck.h>

#include <numeric>

using namespace tussen;

namespace {

double width(std::string_view text, double size = 10, Weight weight = Weight::regular) {
    return interMeasure().width(text, size, weight);
}

std::vector<std::string> lines(std::string_view text, double room, int most) {
    return wrapped(interMeasure(), text, 10, Weight::regular, room, most);
}

/// Text of letters, blanks, marks, wide letters, emoji and broken bytes.
rc::Gen<std::string> oddText() {
    const auto piece = rc::gen::element<std::string>("a", "W", "ij", " ", "  ", "\n", "e\u0301", "中", "한",
                                                     "👨‍👩‍👧", "🇳🇱", "مرحبا", "\x80", "-", "…",
                                                     "\t", "Overstappen");
    return rc::gen::map(rc::gen::container<std::vector<std::string>>(piece), [](const auto &pieces) {
        return std::accumulate(pieces.begin(), pieces.end(), std::string());
    });
}

} // namespace

TEST_CASE("Widths come from Inter and grow with size and weight") {
    CHECK(width("") == 0);
    CHECK(width("i") < width("m"));
    CHECK(width("Queue", 20) == Approx(2 * width("Queue", 10)));
    CHECK(width("Queue", 10, Weight::semibold) > width("Queue"));
    CHECK(width("Queue for security") == Approx(width("Queue") + width(" for security")));
}

TEST_CASE("What Inter lacks has a width by its script, per 10 px of size") {
    struct Case {
        const char *text;
        double width;
    };
    const Case one =
        GENERATE(Case{"中", 10}, Case{"か", 10}, Case{"한", 10}, Case{"😀", 13}, Case{"ب", 7}, Case{"א", 7},
                 Case{"क", 7}, Case{"\u0301", 0}, Case{"\u200D", 0}, Case{"\uFE0F", 0});
    CAPTURE(one.text);
    CHECK(width(one.text) == Approx(one.width));
}

TEST_CASE("Lines break at spaces and end in an ellipsis where text is left out") {
    struct Case {
        const char *text;
        int most;
        std::vector<std::string> expected;
    };
    // 60 px hold about eleven letters of 10 px.
    const Case one = GENERATE(Case{"", 3, {}}, Case{" \n\t ", 3, {}}, Case{"Queue", 3, {"Queue"}},
                              Case{"Queue for security", 3, {"Queue for", "security"}},
                              Case{"Queue\nfor \x01 security", 3, {"Queue for", "security"}},
                              Case{"Queue for security check", 2, {"Queue for", "security c…"}},
                              Case{"Queue for security", 1, {"Queue for…"}},
                              Case{"Donaudampfschiff", 2, {"Donaudam-", "pfschiff"}});
    CAPTURE(one.text, one.most);
    CHECK(lines(one.text, 60, one.most) == one.expected);
}

TEST_CASE("A word too long for a line is broken with a hyphen, some letters on either side") {
    struct Case {
        const char *text;
        double room;
        std::vector<std::string> expected;
    };
    const Case one = GENERATE(
        Case{"Een Energiebespaarlening", 80, {"Een", "Energiebespaar-", "lening"}},
        // Two letters alone on a line are hard to read.
        Case{"Donaudampfer", 60, {"Donaudam-", "pfer"}}, Case{"Donaudampe", 56, {"Donauda-", "mpe"}},
        Case{"Ένα-πολύτροπος", 60, {"Ένα-πολύτρ", "οπος"}}, Case{"1234567890123", 60, {"123456789", "0123"}},
        Case{"安全检查排队等待", 40, {"安全检查", "排队等待"}});
    CAPTURE(one.text, one.room);
    CHECK(lines(one.text, one.room, 9) == one.expected);
}

TEST_CASE("A word is broken between characters, never inside one") {
    const std::string family = "👨‍👩‍👧‍👦";
    const auto result = lines(family + family + family, width(family) * 1.5, 3);
    CHECK(result == std::vector<std::string>{family, family, family});
}

TEST_CASE("Where not even an ellipsis fits, nothing is written") {
    CHECK(elided(interMeasure(), "Queue", 10, Weight::regular, 2).empty());
}

TEST_CASE("A hundred thousand characters elide as quickly as a hundred") {
    const std::string text(100'000, 'x');
    CHECK(elided(interMeasure(), text, 10, Weight::regular, 60).size() < 20);
}

TEST_CASE("Lines stay in their room, in number and in width, and hold the text in order") {
    CHECK(rc::check([] {
        const std::string text = *oddText();
        const int most = *rc::gen::inRange(1, 5);
        const double room = *rc::gen::inRange(30, 200);
        const auto result = lines(text, room, most);
        RC_ASSERT(static_cast<int>(result.size()) <= most);
        std::string together;
        for (const std::string &line : result) {
            RC_ASSERT(!line.empty());
            if (clusterEnd(line, 0) < line.size()) RC_ASSERT(width(line) <= room + 1e-6);
            together += line;
        }
        std::string plain;
        for (std::size_t at = 0; at < text.size();) {
            const std::size_t start = at;
            if (!isBlank(nextCode(text, at))) plain += text.substr(start, at - start);
        }
        std::erase(together, ' ');
        std::erase(together, '-'); // of words broken in two
        std::erase(plain, '-');
        const bool cut = together.size() >= 3 && together.ends_with("…") && together != plain;
        if (cut) together.resize(together.size() - 3);
        const bool faithful = cut ? plain.starts_with(together) : plain == together;
        RC_ASSERT(faithful);
    }));
}
