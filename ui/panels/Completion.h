#pragma once

#include <QString>

#include <functional>

namespace tussen {

class ChoiceField;

/// Where a whole name was typed it was meant, also by who leaves the field with it; but where choosing does
/// something at once, only Enter and the list do.
enum class WholeName { chosen, leftAlone };

/// What a field makes of a name that is not there. Without `make`, nothing.
struct NewName {
    /// Says what would be made; empty where nothing can be.
    std::function<QString(const QString &name)> words = {};
    /// Makes it and chooses it; gives back why it was refused, or nothing.
    std::function<QString(const QString &name)> make = {};
};

/// Lets people type part of a name to choose it: the list shows those that have it, and behind them what can
/// be made of what is typed. Enter takes the first, which is that where no name has it; if nothing can be
/// made, it is refused. On leaving the field what was chosen is shown again.
void completeNames(ChoiceField &field, WholeName wholeName = WholeName::chosen, NewName newName = {});

/// As leaving the field does, for what is done before that. Other fields stay as they are.
void settleName(ChoiceField &field);

/// Shows the names of such a field as if somebody had begun to type; what is typed then narrows them.
void offerNames(const ChoiceField &field);

} // namespace tussen
