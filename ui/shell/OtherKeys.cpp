#include "shell/OtherKeys.h"

#include <QCoreApplication>

namespace tussen {

namespace {

class Sheet {
    Q_DECLARE_TR_FUNCTIONS(Sheet)
};

std::vector<KeySection> keysOfMap() {
    return {
        {Sheet::tr("On the map"),
         {{Sheet::tr("Arrows"), Sheet::tr("Walk from card to card")},
          {Sheet::tr("Shift and arrows"), Sheet::tr("Choose one card more")},
          {Sheet::tr("Arrows"), Sheet::tr("On a transition: to its ends, and to the next of several")},
          {Sheet::tr("Enter, F2, Tab"), Sheet::tr("On a transition: change what is known of it")},
          {Sheet::tr("Tab, Shift+Tab"),
           Sheet::tr("While a name is typed there: take it and go on to the next field, or back")},
          {Sheet::tr("Enter"), Sheet::tr("Add behind the card that is chosen")},
          {Sheet::tr("Escape"), Sheet::tr("Choose nothing, let go of what is dragged or typed")},
          {Sheet::tr("Ctrl+V"), Sheet::tr("Add what was copied: a line, or a list")},
          {Sheet::tr("+, -, 0"), Sheet::tr("Zoom in and out, full size")},
          {Sheet::tr("F"), Sheet::tr("Show all of the map")},
          {Sheet::tr("Menu key, Shift+F10"), Sheet::tr("What can be done about what is chosen")},
          {Sheet::tr("Ctrl and drag"), Sheet::tr("A card to another lane: its owner stays responsible")},
          {Sheet::tr("Space and drag"), Sheet::tr("Move the map")},
          {Sheet::tr("Ctrl and wheel"), Sheet::tr("Zoom to the pointer")},
          {Sheet::tr("Shift and wheel"), Sheet::tr("Move to the sides")}}},
        {Sheet::tr("In the line at the foot of the map"),
         {{Sheet::tr("Enter"), Sheet::tr("Add what the line says")},
          {Sheet::tr("Up, Down"), Sheet::tr("Choose among the names on offer")},
          {Sheet::tr("Tab"), Sheet::tr("Take the name on offer")},
          {Sheet::tr("Ctrl+Z"), Sheet::tr("Take the last one back, while nothing is typed")},
          {Sheet::tr("Escape"), Sheet::tr("Back to the map")}}},
    };
}

std::vector<KeySection> keysOfPanels() {
    return {
        {Sheet::tr("In fields"),
         {{Sheet::tr("Alt+Down"), Sheet::tr("Open what there is to choose from, or the calendar")},
          {Sheet::tr("Part of a name, Enter"), Sheet::tr("Choose who or what has it, or make it")},
          {Sheet::tr("Escape"), Sheet::tr("Take back what was typed, then back to the list")},
          {Sheet::tr("Ctrl+Enter"), Sheet::tr("While a reason is typed: accept the finding")}}},
        {Sheet::tr("In lists"),
         {{Sheet::tr("Arrows"), Sheet::tr("Choose another row, open and close groups")},
          {Sheet::tr("Menu key"), Sheet::tr("What can be done about the finding")},
          {Sheet::tr("F2"), Sheet::tr("In the outline and in lists of names: rename in place")},
          {Sheet::tr("Insert, Delete"), Sheet::tr("In lists of names: add one, delete what is chosen")},
          {Sheet::tr("Alt+Up, Alt+Down"), Sheet::tr("In the outline: move what is chosen")},
          {Sheet::tr("Delete"), Sheet::tr("In the outline: delete what is chosen")},
          {Sheet::tr("Space, F2"), Sheet::tr("Switch a check, change a severity or reason")}}},
        {Sheet::tr("In the parking lot"),
         {{Sheet::tr("Enter"), Sheet::tr("In the line: keep what it says as a note")},
          {Sheet::tr("Enter"), Sheet::tr("On a note: what can become of it")},
          {Sheet::tr("F2"), Sheet::tr("Change what the note says")},
          {Sheet::tr("Delete"), Sheet::tr("Delete the notes that are chosen")}}},
        {Sheet::tr("In matrices and on the map of influences"),
         {{Sheet::tr("A, R, C, I"), Sheet::tr("In Roles: give the role, or take it away")},
          {Sheet::tr("P"), Sheet::tr("In Roles: only propose the role, or confirm it")},
          {Sheet::tr("Enter"), Sheet::tr("To the fields of what stands there; Escape comes back")},
          {Sheet::tr("+ and -, digits"), Sheet::tr("More or less, and how much")},
          {Sheet::tr("Delete"), Sheet::tr("Empty the cell, delete the influence")},
          {Sheet::tr("Ctrl+C, Ctrl+X, Ctrl+V"), Sheet::tr("Copy, cut and paste cells")},
          {Sheet::tr("Shift and arrows"), Sheet::tr("Choose several cells")},
          {Sheet::tr("Space"), Sheet::tr("To the next of several interests in a cell")},
          {Sheet::tr("Arrows"), Sheet::tr("To the next cell, or along the influences")},
          {Sheet::tr("Space, Insert"), Sheet::tr("Begin or end an influence; Escape lets go of it")}}},
    };
}

std::vector<KeySection> keysOfStages() {
    return {{Sheet::tr("In a presentation and in the customer's shoes"),
             {{Sheet::tr("Right, Down, Page Down, Space, Enter"), Sheet::tr("Go on")},
              {Sheet::tr("Left, Up, Page Up, Backspace"), Sheet::tr("Go back")},
              {Sheet::tr("Home"), Sheet::tr("To the first page, to the start of the journey")},
              {Sheet::tr("End"), Sheet::tr("To the last page of a presentation")},
              {Sheet::tr("1 to 9"), Sheet::tr("In the customer's shoes: take one of the ways")},
              {Sheet::tr("N"), Sheet::tr("In the customer's shoes: note something")},
              {Sheet::tr("F"), Sheet::tr("Show and hide the findings")},
              {Sheet::tr("Escape"), Sheet::tr("Leave it")}}}};
}

} // namespace

std::vector<KeySection> keysBesideCommands() {
    std::vector<KeySection> all;
    for (const std::vector<KeySection> &some : {keysOfMap(), keysOfPanels(), keysOfStages()})
        all.insert(all.end(), some.begin(), some.end());
    return all;
}

} // namespace tussen
