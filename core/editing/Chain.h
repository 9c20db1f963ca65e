#pragma once

#include "model/Edit.h"

#include <optional>
#include <vector>

namespace tussen::editing {

/// Between which two touchpoints something comes to stand; absent at either end of the journey.
struct Neighbours {
    std::optional<Id<Touchpoint>> before, after;
};

/// The transitions of a journey, so that a link of a chain can be taken out and put in elsewhere. Nothing is
/// written before both have been done.
class Chain {
public:
    Chain(const Ecosystem &now, const std::vector<Id<Touchpoint>> &touchpoints);

    /// Closes the chain over a touchpoint; false if it is no plain link, and then nothing has changed.
    bool takeOut(const Id<Touchpoint> &touchpoint);
    /// Puts it between two neighbours in a plain chain, behind its end or before its start; false if there is
    /// none.
    bool putIn(const Id<Touchpoint> &touchpoint, const Neighbours &between);
    /// Writes what is different now.
    void write(Edit &edit) const;

private:
    using Rows = std::vector<Transition>;
    [[nodiscard]] std::vector<Rows::iterator> leaving(const Id<Touchpoint> &touchpoint);
    [[nodiscard]] std::vector<Rows::iterator> reaching(const Id<Touchpoint> &touchpoint);
    void lead(const Id<Touchpoint> &from, const Id<Touchpoint> &to);
    [[nodiscard]] bool isEnd(const Id<Touchpoint> &touchpoint) const;

    Ecosystem before_;
    Rows rows_;
    std::vector<Id<Transition>> all_;
    std::optional<Transition> own_; ///< what left the link that was taken out
};

} // namespace tussen::editing
