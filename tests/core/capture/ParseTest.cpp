#include "capture/QuickAdd.h"
#include "capture/Signs.h"

#include <catch2/catch.hpp>
#include <fmt/format.h>

using namespace tussen;
using namespace tussen::capture;

namespace {

/// A line in one line: "touchpoint Queue A:Airport #Web !-2 ~10".
std::string told(const QuickLine &line) {
    static const char *kinds[] = {"nothing", "touchpoint", "branch", "phase"};
    std::string result = kinds[static_cast<int>(line.kind)];
    if (!line.name.empty()) result += " [" + line.name + "]";
    for (const NamedRole &role : line.roles)
        result += fmt::format(" {}[{}]", "ARCI"[static_cast<int>(role.kind)], role.partner);
    if (line.channel) result += " #[" + *line.channel + "]";
    if (line.experience) result += fmt::format(" !{}", *line.experience);
    if (line.minutes) result += fmt::format(" ~{}", *line.minutes);
    return result;
}

} // namespace

TEST_CASE("a line says what it means") {
    const auto [line, meaning] = GENERATE(table<std::string, std::string>({
        {"", "nothing"},
        {"   ", "nothing"},
        {"Queue for security", "touchpoint [Queue for security]"},
        {"  Queue  ", "touchpoint [Queue]"},
        {"Queue for security @Airport #On site !-2 ~10",
         "touchpoint [Queue for security] A[Airport] #[On site] !-2 ~10"},
        {"~10 !2 #App @KLM Boards", "touchpoint A[KLM Boards] #[App] !2 ~10"},
        {"~10 Queue", "touchpoint [Queue] ~10"},
        {"Queue @R:Security firm @C: Airport @i:Police @a:KLM",
         "touchpoint [Queue] R[Security firm] C[Airport] I[Police] A[KLM]"},
        {"Queue @A @B", "touchpoint [Queue] A[A] A[B]"},
        {"Queue @Rail & taxi", "touchpoint [Queue] A[Rail & taxi]"},
        {"Queue !+1 ~1.5", "touchpoint [Queue] !1 ~1.5"},
        {"Queue !\u22122 ~1,5", "touchpoint [Queue] !-2 ~1.5"},
        {"Queue !0 ~0", "touchpoint [Queue] !0 ~0"},
        {"Queue ~2h", "touchpoint [Queue] ~120"},
        {"Queue ~1h30 !-1", "touchpoint [Queue] !-1 ~90"},
        {"Queue @Rail ~1:30", "touchpoint [Queue] A[Rail] ~90"},
        {"Queue ~90min @KLM", "touchpoint [Queue] A[KLM] ~90"},
        {"Queue ~1,5D", "touchpoint [Queue] ~2160"},
        {"Queue ~2 days @KLM", "touchpoint [Queue] A[KLM] ~2880"},
        {"Queue ~1 h 30 min", "touchpoint [Queue] ~90"},
        {"~2h Queue", "touchpoint [Queue] ~120"},
        {"~2 days of waiting", "touchpoint [days of waiting] ~2"},
        {"| Takes the bus @Bus", "branch [Takes the bus] A[Bus]"},
        {"|@Bus Takes", "branch A[Bus Takes]"},
        {"> Depart", "phase [Depart]"},
        {"  >Depart", "phase [Depart]"},
        {"護照檢查\u3000@海關 #現場", "touchpoint [護照檢查] A[海關] #[現場]"},
    }));
    CAPTURE(line);
    CHECK(told(parsedLine(line)) == meaning);
}

TEST_CASE("what only looks like a sign is part of the name") {
    const std::string name =
        GENERATE("Where is my bag?", "Wow!", "Wow! Great", "Café @ gate", "a@b.c", "Gate C#", "Room # 4",
                 "Gate!2", "!important", "~ten minutes", "about~10", "~2nd try", "~2h, or so", "~30m2",
                 "~1:3", "It takes ~5.", "~h", "!2nd try", "Check in > bag drop", "Either | or", "D:\\temp",
                 "à@b", "! 2", "Pay ~ 10", "Sigh \\ and go");
    CAPTURE(name);
    const QuickLine line = parsedLine(name);
    CHECK(told(line) == "touchpoint [" + name + "]");
    CHECK(line.problems.empty());
    CHECK(written(name) == name);
}

TEST_CASE("a backslash takes a sign literally") {
    const auto [line, meaning] = GENERATE(table<std::string, std::string>({
        {"Writes to \\@airport", "touchpoint [Writes to @airport]"},
        {"\\> next", "touchpoint [> next]"},
        {"\\| or", "touchpoint [| or]"},
        {"Trend \\#1 @KLM", "touchpoint [Trend #1] A[KLM]"},
        {"Mark \\!2 \\~10", "touchpoint [Mark !2 ~10]"},
        {"Mark \\~1h30", "touchpoint [Mark ~1h30]"},
        {"Queue @I\\:solutions", "touchpoint [Queue] A[I:solutions]"},
        {"Queue \\\\ @KLM", "touchpoint [Queue \\] A[KLM]"},
        {"Queue @\\#1 airline", "touchpoint [Queue] A[#1 airline]"},
    }));
    CAPTURE(line);
    CHECK(told(parsedLine(line)) == meaning);
    CHECK(parsedLine(line).problems.empty());
}

TEST_CASE("problems name their place") {
    using Kind = LineProblem::Kind;
    struct Case {
        std::string line;
        Kind kind;
        Span span;
    };
    const Case one = GENERATE(values<Case>({
        {"Queue !-7", Kind::experienceRange, {6, 9}},
        {"Queue !1.5", Kind::experienceRange, {6, 10}},
        {"Queue !99999999999999999999", Kind::experienceRange, {6, 27}},
        {"Queue ~-5", Kind::minutesRange, {6, 9}},
        {"Queue !1 !2", Kind::secondExperience, {9, 11}},
        {"Queue ~1 ~2", Kind::secondMinutes, {9, 11}},
        {"Queue #Web #App", Kind::secondChannel, {11, 15}},
        {"Queue @", Kind::noPartner, {6, 7}},
        {"Queue @R:", Kind::noPartner, {6, 9}},
        {"Queue @R: #Web", Kind::noPartner, {6, 9}},
        {"Queue #", Kind::noChannel, {6, 7}},
        {"@Airport", Kind::noName, {0, 1}},
        {"| @Airport", Kind::noName, {0, 1}},
        {">", Kind::noName, {0, 1}},
        {"Wait ~10 people", Kind::strayText, {9, 15}},
        {"Wait ~10 min 2 h", Kind::strayText, {9, 16}},
        {"Wait ~10 -5", Kind::strayText, {9, 11}},
        {"Boards ~1:30 pm", Kind::strayText, {13, 15}},
        {"Pay @Bank @R:Bank @C:bank", Kind::clashingRole, {18, 25}},
        {"Pay @C:Bank @I:Bank", Kind::clashingRole, {12, 19}},
        {"Pay @I:Bank @R:Bank", Kind::clashingRole, {12, 19}},
        {"> Depart @Airport", Kind::onPhase, {9, 17}},
        {"Queue \x01 here", Kind::badName, {0, 12}},
        {"Queue \xff here", Kind::notUtf8, {6, 12}},
    }));
    CAPTURE(one.line);
    const QuickLine line = parsedLine(one.line);
    REQUIRE(line.problems.size() == 1);
    CHECK(line.problems[0].kind == one.kind);
    CHECK(line.problems[0].span == one.span);
}

TEST_CASE("what may only not be typed yet is told from what is wrong") {
    using Kind = LineProblem::Kind;
    const auto [line, kind, unfinished] = GENERATE(table<std::string, Kind, bool>({
        {"Queue @", Kind::noPartner, true},
        {"Queue @R:", Kind::noPartner, true},
        {"Queue @R: #Web", Kind::noPartner, false},
        {"Queue #", Kind::noChannel, true},
        {"Queue !1 ~", Kind::noMinutes, true},
        {"Queue !1 ~ ", Kind::noMinutes, true},
        {"Queue !1 ~1:", Kind::noMinutes, true},
        {"Queue !1 ~10mi", Kind::noMinutes, true},
        {"Queue ~5 !", Kind::noExperience, true},
        {"Queue ~5 !-", Kind::noExperience, true},
        {"Queue ~5 ! @KLM", Kind::strayText, false},
        {"Queue ~5 !not", Kind::strayText, false},
        {"Queue ~5 ~1: pm", Kind::strayText, false},
        {"Queue !-7", Kind::experienceRange, false},
        {"~10", Kind::noName, true},
        {">", Kind::noName, true},
    }));
    CAPTURE(line);
    const QuickLine read = parsedLine(line);
    REQUIRE(read.problems.size() == 1);
    CHECK(read.problems[0].kind == kind);
    CHECK(read.problems[0].unfinished == unfinished);
}

TEST_CASE("a name is as long as the model lets it be") {
    CHECK(parsedLine(std::string(1'000, 'x')).problems.empty());
    const QuickLine line = parsedLine(std::string(1'001, 'x'));
    REQUIRE(line.problems.size() == 1);
    CHECK(line.problems[0].kind == LineProblem::Kind::badName);
}

TEST_CASE("all problems of a line are told, in its order") {
    const QuickLine line = parsedLine("Queue !9 ~1 ~2 @");
    REQUIRE(line.problems.size() == 3);
    CHECK(line.problems[0].text == "!9");
    CHECK(line.problems[1].text == "~2");
    CHECK(line.problems[2].text == "@");
}

TEST_CASE("parts cover what was understood, sign and text") {
    const std::string text = "| Bus @R: Firm  #On site !-2 ~2 h ";
    std::vector<std::string> seen;
    for (const auto &part : parsedLine(text).parts)
        seen.push_back(text.substr(part.whole.begin, part.whole.end - part.whole.begin) + "=" +
                       text.substr(part.text.begin, part.text.end - part.text.begin));
    CHECK(seen ==
          std::vector<std::string>{"| Bus=Bus", "@R: Firm=Firm", "#On site=On site", "!-2=-2", "~2 h=2 h"});
}
