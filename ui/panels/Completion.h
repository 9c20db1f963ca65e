#pragma once

namespace tussen {

class ChoiceField;

/// Lets people type part of a name to choose it: the list shows those that have it, Enter takes the first.
/// What stands in no name is refused, and on leaving the field what was chosen is shown again.
void completeNames(ChoiceField &field);

} // namespace tussen
