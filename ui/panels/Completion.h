#pragma once

namespace tussen {

class ChoiceField;

/// Lets people type part of a name to choose it: the list shows those that have it, Enter takes the first.
/// What stands in no name is refused, and on leaving the field what was chosen is shown again, but for a
/// whole name, which was meant. Where choosing does something at once, only Enter and the list do.
enum class WholeName { chosen, leftAlone };
void completeNames(ChoiceField &field, WholeName wholeName = WholeName::chosen);

/// As leaving the field does, for what is done before that. Other fields stay as they are.
void settleName(ChoiceField &field);

/// Shows the names of such a field as if somebody had begun to type; what is typed then narrows them.
void offerNames(const ChoiceField &field);

} // namespace tussen
