#include "capture/ListText.h"

#include "tests/support/Build.h"

#include <catch2/catch.hpp>

#include <map>

using namespace tussen;
using namespace tussen::capture;
using Column = ListField;
using Kind = ListProblem::Kind;

namespace {

using Fields = std::vector<Column>;

/// An ecosystem with a name and nothing else.
Ecosystem blank() {
    test::Build build;
    build.put(EcosystemInfo{ecosystemInfoId(), "Test", {}, "en"});
    return build.now();
}

Ecosystem applied(const ListPlan &plan, const Ecosystem &start, const Place &place = {}) {
    Edit edit(start);
    apply(plan, place, {"Journey", "Phase"}, edit);
    return edit.now();
}

/// "Phase: a b; Next: c", all of the only journey.
std::string order(const Ecosystem &ecosystem) {
    const Relations relations(ecosystem);
    std::string result;
    for (const Phase *phase : relations.phases(relations.journeys().front()->id)) {
        result += (result.empty() ? "" : "; ") + phase->name + ":";
        for (const Touchpoint *row : relations.touchpoints(phase->id))
            result += " " + row->name;
    }
    return result;
}

} // namespace

TEST_CASE("plain lines without signs are names") {
    const ListPlan plan =
        plannedList("- Queue @ desk\n- Taxi comes late, the driver is rude\n\n- Fly; at last\n");
    CHECK(plan.separator == Separator::none);
    CHECK(plan.columns == Fields{Column::name});
    CHECK(touchpointsIn(plan) == 3);
    const Ecosystem made = applied(plan, blank());
    CHECK(order(made) == "Phase: Queue @ desk Taxi comes late, the driver is rude Fly; at last");
    CHECK(made.table<Transition>().size() == 2);
    CHECK(made.table<Partner>().empty());
}

TEST_CASE("plain lines with signs are understood as typed ones, in columns of their own") {
    const ListPlan plan =
        plannedList("> Depart\n"
                    "1. Queue for security @Airport @R:Guards @R:Police #On site !-2 ~1h30\n"
                    "2. Board \\#12\n");
    CHECK(plan.problems.empty());
    CHECK(plan.columns == Fields{Column::phase, Column::name, Column::owner, Column::responsible,
                                 Column::channel, Column::experience, Column::minutes});
    CHECK(plan.rows[0].cells == std::vector<std::string>{"Depart", "", "", "", "", "", ""});
    CHECK(plan.rows[1].cells == std::vector<std::string>{"", "Queue for security", "Airport",
                                                         "Guards; Police", "On site", "-2", "1h30"});
    CHECK(touchpointsIn(plan) == 2);
    const Ecosystem made = applied(plan, blank());
    CHECK(order(made) == "Depart: Queue for security Board #12");
    const Relations relations(made);
    const Touchpoint &queue = *relations.touchpoints(relations.journeys().front()->id).front();
    CHECK(queue.experience == -2);
    CHECK(queue.minutes == 90);
    CHECK(relations.owner(queue.id)->name == "Airport");
    CHECK(relations.partnersAs(RoleKind::responsible, queue.id).size() == 2);
    CHECK(made[*queue.channel].name == "On site");
}

TEST_CASE("a line that a typed one would refuse stays a name, but a number out of range is marked") {
    const auto [line, name, problem] = GENERATE(table<std::string, std::string, std::optional<Kind>>({
        {"Waits !-2 or so", "Waits !-2 or so", {}},
        {"Waits #App #Web", "Waits #App #Web", {}},
        {"| Takes the bus", "| Takes the bus", {}},
        {"@Airport", "@Airport", {}},
        {"Waits !9", "Waits", Kind::experienceRange},
        {"Waits @Airport ~-5", "Waits", Kind::minutesRange},
    }));
    CAPTURE(line);
    const ListPlan plan = plannedList("Queue\n" + line + "\n");
    const auto place = std::ranges::find(plan.columns, Column::name) - plan.columns.begin();
    CHECK(plan.rows[1].cells[static_cast<std::size_t>(place)] == name);
    REQUIRE(plan.problems.size() == (problem ? 1U : 0U));
    if (problem) CHECK(plan.problems.front().kind == *problem);
    CHECK(touchpointsIn(plan) == (problem ? 1U : 2U));
}

TEST_CASE("below a header and between separators signs are letters") {
    for (const std::string text :
         {"Name\nQueue @Airport\n", "Queue @Airport\tWeb\nWaits @Bank\tWeb\nPays !1\tApp\n"}) {
        CAPTURE(text);
        const Ecosystem made = applied(plannedList(text), blank());
        CHECK(order(made).starts_with("Phase: Queue @Airport"));
    }
}

TEST_CASE("a header says what the columns are, in three languages and with any separator") {
    const auto [text, separator] = GENERATE(table<std::string, Separator>({
        {"Phase\tTouchpoint\tOwner\tChannel\tExperience\nBook\tPays\tKLM\tWeb\t-1\n", Separator::tab},
        {"fase;Contactmoment;EIGENAAR;kanaal;beleving\r\nBook;Pays;KLM;Web;-1", Separator::semicolon},
        {"vaihe,nimi,omistaja,kanava,kokemus (-2..2)\nBook,Pays,KLM,Web,\u22121", Separator::comma},
        {"\uFEFF\"Phase\",Name:,Accountable,Channel,Experience\nBook,\"Pays\",KLM,Web,-1", Separator::comma},
    }));
    CAPTURE(text);
    const ListPlan plan = plannedList(text);
    CHECK(plan.separator == separator);
    CHECK(plan.columns ==
          Fields{Column::phase, Column::name, Column::owner, Column::channel, Column::experience});
    CHECK(plan.titles.size() == 5);
    CHECK(plan.problems.empty());
    const Ecosystem made = applied(plan, blank());
    CHECK(order(made) == "Book: Pays");
    const Touchpoint row = *made.table<Touchpoint>().begin();
    CHECK(row.experience == -1);
    REQUIRE(row.channel);
    CHECK(made[*row.channel].name == "Web");
    REQUIRE(made.table<Role>().size() == 1);
    CHECK(made.table<Role>().begin()->kind == RoleKind::accountable);
    CHECK(made.table<Partner>().begin()->name == "KLM");
}

TEST_CASE("every field finds its place") {
    const ListPlan plan =
        plannedList("name,responsible,consulted,informed,minutes,effort,importance,need,ideal,"
                    "description,what else\n"
                    "Queue,Firm; Guards,KLM,Police,12.5,2,5,\"To know,\nto plan\",Short,Long,-\n");
    REQUIRE(plan.problems.empty());
    const Ecosystem made = applied(plan, blank());
    const Touchpoint row = *made.table<Touchpoint>().begin();
    CHECK(row.minutes == 12.5);
    CHECK(row.effort == 2);
    CHECK(row.importance == 5);
    CHECK(row.need == "To know,\nto plan");
    CHECK(row.ideal == "Short");
    CHECK(row.description == "Long");
    const Relations relations(made);
    CHECK(relations.partnersAs(RoleKind::accountable, row.id).empty());
    CHECK(relations.partnersAs(RoleKind::responsible, row.id).size() == 2);
    CHECK(relations.partnersAs(RoleKind::consulted, row.id).size() == 1);
    CHECK(relations.partnersAs(RoleKind::informed, row.id).size() == 1);
}

TEST_CASE("without a header columns are told by what stands in them") {
    const auto [text, fields] = GENERATE(table<std::string, Fields>({
        {"Book\tPays\tKLM\nBook\tWaits\tNS\nFly\tBoards\tKLM\n",
         {Column::phase, Column::name, Column::owner}},
        {"Pays\t-1\t10\nWaits\t0\t25\n", {Column::name, Column::experience, Column::minutes}},
        {"1\tPays\tKLM\n2\tWaits\tKLM\n3\tRuns\tNS\n", {Column::ignored, Column::name, Column::owner}},
        {"Pays\tBook\tKLM\tWeb\nWaits\tBook\tNS\tWeb\nRuns\tFly\tKLM\tApp\n",
         {Column::name, Column::phase, Column::owner, Column::channel}},
        {"Pays\tKLM\tWeb\nWaits\tNS\tApp\nRuns\tKLM\tWeb\n", {Column::name, Column::owner, Column::channel}},
        {"Pays\t1:30\nWaits\t10 min\nRuns\t5\n", {Column::name, Column::minutes}},
        {"Pays\tTo be done\nWaits\tTo know\n", {Column::name, Column::ignored}},
        {"a,b\nc,d\n", {Column::name, Column::ignored}},
    }));
    CAPTURE(text);
    CHECK(plannedList(text).columns == fields);
}

TEST_CASE("a row that names only a phase is a heading; an empty phase is that of the row above") {
    const ListPlan plan =
        plannedList("Name\tPhase\n\tBook\nPays\t\n\tFly\nBoards\t\nLands\tFly\nCalls\tBook\n\tAfter\n");
    CHECK(plan.problems.empty());
    CHECK(touchpointsIn(plan) == 4);
    CHECK(order(applied(plan, blank())) == "Book: Pays Calls; Fly: Boards Lands; After:");
}

TEST_CASE("problems name line and column, and their rows are left out") {
    const ListPlan plan = plannedList("Name,Experience,Minutes,Effort,Importance\n"
                                      "Queue,7,-1,8,0\n"
                                      ",1,1,1,1\n"
                                      "Check,good,1.5.2,2.5,6\n"
                                      "Board,2,0,7,5\n");
    CHECK(plan.problems == std::vector<ListProblem>{{Kind::experienceRange, 2, 2, "7"},
                                                    {Kind::minutesRange, 2, 3, "-1"},
                                                    {Kind::effortRange, 2, 4, "8"},
                                                    {Kind::importanceRange, 2, 5, "0"},
                                                    {Kind::noName, 3, 1, ""},
                                                    {Kind::experienceRange, 4, 2, "good"},
                                                    {Kind::minutesRange, 4, 3, "1.5.2"},
                                                    {Kind::effortRange, 4, 4, "2.5"},
                                                    {Kind::importanceRange, 4, 5, "6"}});
    CHECK(plan.usable());
    CHECK(touchpointsIn(plan) == 1);
    CHECK(order(applied(plan, blank())) == "Phase: Board");
}

TEST_CASE("minutes are typed as everywhere") {
    const ListPlan plan =
        plannedList("Name;Minutes\na;1:30\nb;10 min\nc;2 h\nd;1,5h\ne;45\nf;soon\ng;1:75\nh;-1 h\n");
    CHECK(plan.problems == std::vector<ListProblem>{{Kind::minutesRange, 7, 2, "soon"},
                                                    {Kind::minutesRange, 8, 2, "1:75"},
                                                    {Kind::minutesRange, 9, 2, "-1 h"}});
    const Ecosystem made = applied(plan, blank());
    std::map<std::string, std::optional<double>> minutes;
    for (const Touchpoint &row : made.table<Touchpoint>())
        minutes[row.name] = row.minutes;
    CHECK(minutes == std::map<std::string, std::optional<double>>{
                         {"a", 90}, {"b", 10}, {"c", 120}, {"d", 90}, {"e", 45}});
}

TEST_CASE("roles of a partner that cannot stand together are a problem of the later one's cell") {
    const std::string head = "Name,Owner,Responsible,Consulted,Informed\n";
    const auto [row, column] = GENERATE(table<std::string, std::size_t>({
        {"Pays,Bank,,bank,", 4},
        {"Pays,,Bank,,KLM; BANK", 5},
        {"Pays,,,Bank,Bank", 5},
        {"Pays,Bank,Bank,,", 0}, // work and answering for it go together
        {"Pays,Bank;KLM,Bank,NS,", 0},
        {"Pays,Bank;Bank,,,", 0},
    }));
    CAPTURE(row);
    const ListPlan plan = plannedList(head + "Waits,KLM,,,\n" + row + "\n");
    CHECK(touchpointsIn(plan) == (column > 0 ? 1U : 2U));
    REQUIRE(plan.problems.size() == (column > 0 ? 1U : 0U));
    if (column == 0) return;
    CHECK(plan.problems[0].kind == Kind::clashingRole);
    CHECK(plan.problems[0].line == 3);
    CHECK(plan.problems[0].column == column);
}

TEST_CASE("what the model takes for no text is a problem of its cell") {
    const ListPlan plan = plannedList("Name\tOwner\tNeed\n" + std::string(1'001, 'x') + "\tKLM\t\n" +
                                      "Queue\ta\x01;KLM\tb\x02\n");
    REQUIRE(plan.problems.size() == 3);
    CHECK(plan.problems[0].kind == Kind::badText);
    CHECK(plan.problems[1].column == 2);
    CHECK(plan.problems[2].column == 3);
}

TEST_CASE("another meaning for a column is looked at anew") {
    ListPlan plan = plannedList("Name\tOwner\tExperience\nQueue\tKLM\tgood\n");
    REQUIRE(plan.problems.size() == 1);
    mapColumn(plan, 2, Column::need);
    CHECK(plan.problems.empty());
    mapColumn(plan, 1, Column::name);
    CHECK(plan.columns == Fields{Column::ignored, Column::name, Column::need});
    mapColumn(plan, 1, Column::ignored);
    REQUIRE(plan.problems.size() == 1);
    CHECK(plan.problems[0].kind == Kind::noNameColumn);
    CHECK(touchpointsIn(plan) == 0);
    mapColumn(plan, 0, Column::name);
    mapColumn(plan, 1, Column::owner);
    mapColumn(plan, 2, Column::owner);
    CHECK(plan.columns == Fields{Column::name, Column::owner, Column::owner});
}

TEST_CASE("another separator is another list") {
    const std::string text = "Queue, then wait\nRun, then sit\n";
    CHECK(plannedList(text).separator == Separator::none);
    const ListPlan plan = plannedList(text, Separator::comma);
    CHECK(plan.columns.size() == 2);
    CHECK(plan.rows[0].cells == std::vector<std::string>{"Queue", "then wait"});
}

TEST_CASE("nothing, a header alone and other encodings are no list") {
    const auto [text, kind] = GENERATE(table<std::string, Kind>({
        {"", Kind::nothing},
        {" \n\t\n", Kind::nothing},
        {"Name,Owner\n", Kind::nothing},
        {"\xFF\xFEQ", Kind::utf16},
        {"Queue\xE9", Kind::notUtf8},
        {"Name,Owner\n\"Queue,KLM", Kind::openQuote},
        {"Owner,Channel\nKLM,Web\n", Kind::noNameColumn},
    }));
    CAPTURE(text);
    const ListPlan plan = plannedList(text);
    CHECK_FALSE(plan.usable());
    REQUIRE(plan.problems.size() == 1);
    CHECK(plan.problems[0].kind == kind);
    Edit edit(blank());
    CHECK(apply(plan, {}, {"Journey", "Phase"}, edit).empty());
    CHECK(edit.changes("").empty());
}
