#pragma once

#include "model/Change.h"

#include <cstdint>
#include <deque>
#include <string>
#include <vector>

namespace tussen {

/// About how much memory a change set takes.
[[nodiscard]] std::size_t bytesOf(const ChangeSet &set);

/// The changes made so far and those taken back, as far as they fit under a cap on memory: beyond it the
/// oldest are forgotten. It also knows which state was saved last.
class UndoStack {
public:
    explicit UndoStack(std::size_t capacity) : capacity_(capacity) {}

    /// A new change; what had been taken back cannot come again.
    void push(ChangeSet set);

    [[nodiscard]] bool canUndo() const { return !done_.empty(); }
    [[nodiscard]] bool canRedo() const { return !undone_.empty(); }
    /// The change to take back, or to make again; there must be one.
    [[nodiscard]] const ChangeSet &toUndo() const { return done_.back().set; }
    [[nodiscard]] const ChangeSet &toRedo() const { return undone_.back().set; }
    /// What the changes are called, the oldest first; and those taken back, the next to be made again first.
    [[nodiscard]] std::vector<std::string> doneLabels() const;
    [[nodiscard]] std::vector<std::string> undoneLabels() const;
    /// Notes that it has been taken back, or made again.
    void undone();
    void redone();

    /// The state of the document after the changes done; the same number is the same state.
    [[nodiscard]] std::uint64_t state() const { return done_.empty() ? oldest_ : done_.back().state; }
    /// The states that undo() and redo() would lead to.
    [[nodiscard]] std::uint64_t stateAfterUndo() const;
    [[nodiscard]] std::uint64_t stateAfterRedo() const { return undone_.back().state; }
    /// A state that no change has led to yet.
    [[nodiscard]] std::uint64_t nextState() const { return last_ + 1; }

private:
    struct Step {
        ChangeSet set;
        std::uint64_t state; ///< that it leads to
        std::size_t bytes;
    };

    std::size_t capacity_;
    std::size_t bytes_ = 0;
    std::uint64_t oldest_ = 0; ///< the state before the first step kept
    std::uint64_t last_ = 0;   ///< the newest state there has been
    std::deque<Step> done_;
    std::deque<Step> undone_; ///< the next to redo stands last
};

} // namespace tussen
