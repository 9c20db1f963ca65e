#include "capture/Notes.h"

#include "model/Rules.h"
#include "tests/support/Build.h"

#include <catch2/catch.hpp>

using namespace tussen;
using namespace tussen::capture;
using tussen::test::Build;
using tussen::test::id;
using tussen::test::way;

namespace {

/// Three touchpoints in a row and a note.
struct Parked {
    explicit Parked(const std::string &text = "Who pays for extra lanes?") {
        Note row;
        row.text = text;
        note = addNote(row, edit);
    }
    [[nodiscard]] const Ecosystem &now() const { return edit.now(); }
    [[nodiscard]] const Touchpoint &queue() const { return now()[id<Touchpoint>("queue")]; }
    [[nodiscard]] bool isSound() const { return violations(now(), edit.changes("")).empty(); }

    Edit edit{Build()
                  .touchpoint("arrive")
                  .touchpoint("queue")
                  .touchpoint("check")
                  .path({"arrive", "queue", "check"})
                  .now()};
    Id<Note> note;
};

} // namespace

TEST_CASE("notes stand in the order in which they were said") {
    Parked parked;
    Note second;
    second.text = "Strollers are checked in twice";
    addNote(second, parked.edit);
    const std::vector<Note> notes = notesAt(parked.now(), std::nullopt);
    REQUIRE(notes.size() == 2);
    CHECK(notes[0].id == parked.note);
    CHECK(notes[1].text == second.text);
    CHECK(parked.isSound());
}

TEST_CASE("a note becomes a touchpoint between the chosen one and the next") {
    Parked parked;
    const Id<Touchpoint> made =
        becomeTouchpoint(parked.note, {id<Touchpoint>("queue"), {}, {}}, {"Journey", "Phase"}, parked.edit);
    CHECK(parked.now()[made].name == "Who pays for extra lanes?");
    CHECK_FALSE(parked.now()[made].description);
    CHECK(parked.now().table<Note>().empty());
    const Relations relations(parked.now());
    REQUIRE(relations.outgoing(id<Touchpoint>("queue")).size() == 1);
    CHECK(relations.outgoing(id<Touchpoint>("queue")).front()->to == made);
    CHECK(relations.outgoing(made).front()->to == id<Touchpoint>("check"));
    CHECK(parked.isSound());
}

TEST_CASE("a long note gives its first line as the name, and is kept whole") {
    const std::string text = "Extra lanes\nfor families, who pays?";
    Parked parked(text);
    const Id<Touchpoint> made = becomeTouchpoint(parked.note, {}, {"Journey", "Phase"}, parked.edit);
    CHECK(parked.now()[made].name == "Extra lanes");
    CHECK(parked.now()[made].description == text);
    std::string endless;
    for (int i = 0; i < 3000; ++i)
        endless += "ö";
    Parked second(endless);
    const Id<Touchpoint> cut = becomeTouchpoint(second.note, {}, {"Journey", "Phase"}, second.edit);
    CHECK(second.now()[cut].name.size() < 250);
    CHECK(second.now()[cut].description == endless);
    CHECK(second.isSound());
}

TEST_CASE("a note becomes a need or an ideal, below what is there") {
    Parked parked;
    becomeField(parked.note, id<Touchpoint>("queue"), NoteField::need, parked.edit);
    CHECK(parked.queue().need == "Who pays for extra lanes?");
    CHECK_FALSE(parked.queue().ideal);
    CHECK(parked.now().table<Note>().empty());
    Note second;
    second.text = "Nobody waits";
    becomeField(addNote(second, parked.edit), id<Touchpoint>("queue"), NoteField::need, parked.edit);
    CHECK(parked.queue().need == "Who pays for extra lanes?\nNobody waits");
}

TEST_CASE("a pinned note is at its touchpoint, until that goes") {
    Parked parked;
    pin(parked.note, id<Touchpoint>("queue"), parked.edit);
    CHECK(notesAt(parked.now(), std::nullopt).empty());
    CHECK(notesAt(parked.now(), id<Touchpoint>("queue")).size() == 1);
    parked.edit.remove(id<Touchpoint>("queue"));
    CHECK(notesAt(parked.now(), std::nullopt).size() == 1);
}
