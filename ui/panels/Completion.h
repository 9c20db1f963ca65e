#pragma once

namespace tussen {

class ChoiceField;

/// Lets people type part of a name to choose it: the list shows those that have it, Enter takes the first.
/// What stands in no name is refused, and on leaving the field what was chosen is shown again.
void completeNames(ChoiceField &field);

/// Shows the names of such a field as if somebody had begun to type; what is typed then narrows them.
void offerNames(const ChoiceField &field);

} // namespace tussen
