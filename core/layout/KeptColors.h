#pragma once

#include "model/Edit.h"

namespace tussen {

/// Partners that have no colour of their own are given one by what others are there. So that a map which
/// people have learned to read keeps its colours when one partner comes, goes or is coloured, the others are
/// given what they had before the edit, unless that is too close to a colour that somebody chose.
void keepColors(const Ecosystem &before, Edit &edit);

} // namespace tussen
