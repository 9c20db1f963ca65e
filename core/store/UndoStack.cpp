#include "store/UndoStack.h"

namespace tussen {

namespace {

std::size_t heapBytes(const std::string &text) {
    static const std::size_t inPlace = std::string().capacity();
    return text.capacity() > inPlace ? text.capacity() + 1 : 0;
}
std::size_t heapBytes(const std::optional<std::string> &text) {
    return text ? heapBytes(*text) : 0;
}
template <class Value> std::size_t heapBytes(const Value &) {
    return 0;
}

template <class Entity> std::size_t heapBytesOf(const std::optional<Entity> &row) {
    std::size_t sum = 0;
    if (row) forEachField<Entity>([&](const auto &field) { sum += heapBytes((*row).*field.member); });
    return sum;
}

} // namespace

std::size_t bytesOf(const ChangeSet &set) {
    std::size_t sum = sizeof set + heapBytes(set.label) + set.changes.capacity() * sizeof(Change);
    for (const Change &change : set.changes)
        sum += std::visit([](const auto &one) { return heapBytesOf(one.before) + heapBytesOf(one.after); },
                          change);
    return sum;
}

void UndoStack::push(ChangeSet set) {
    for (const Step &step : undone_)
        bytes_ -= step.bytes;
    undone_.clear();
    const std::size_t size = bytesOf(set);
    bytes_ += size;
    done_.push_back({std::move(set), ++last_, size});
    while (bytes_ > capacity_) {
        bytes_ -= done_.front().bytes;
        oldest_ = done_.front().state;
        done_.pop_front();
    }
}

std::vector<std::string> UndoStack::doneLabels() const {
    std::vector<std::string> labels;
    for (const Step &step : done_)
        labels.push_back(step.set.label);
    return labels;
}

std::vector<std::string> UndoStack::undoneLabels() const {
    std::vector<std::string> labels;
    for (auto step = undone_.rbegin(); step != undone_.rend(); ++step)
        labels.push_back(step->set.label);
    return labels;
}

void UndoStack::undone() {
    undone_.push_back(std::move(done_.back()));
    done_.pop_back();
}

void UndoStack::redone() {
    done_.push_back(std::move(undone_.back()));
    undone_.pop_back();
}

std::uint64_t UndoStack::stateAfterUndo() const {
    return done_.size() > 1 ? done_[done_.size() - 2].state : oldest_;
}

} // namespace tussen
