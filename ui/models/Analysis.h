#pragma once

#include "models/Snapshot.h"

#include <QObject>

#include <chrono>
#include <functional>
#include <memory>

namespace tussen {

/// Runs the checks of all but small documents off the GUI thread, one state at a time and the newest next.
/// What was begun before is finished but never told. It may be deleted while checks run.
class Analysis : public QObject {
    Q_OBJECT
public:
    struct Options {
        /// What makes the checked snapshot out of an unchecked one, on another thread.
        std::function<SnapshotPtr(const SnapshotPtr &)> check = checkedSnapshot;
        /// So long the GUI thread waits for the result, so that most documents are shown with their findings
        /// at once: less than what people notice.
        std::chrono::milliseconds patience{40};
        /// Up to so many touchpoints are checked at once, on the GUI thread: waking another takes as long.
        std::size_t few = 1'000;
    };

    explicit Analysis(Options options, QObject *parent = nullptr);
    ~Analysis() override;

    /// Whether begin() would check this state before it returns.
    [[nodiscard]] bool isImmediate(const Ecosystem &state) const;

    /// Gives the result back if it is there soon; otherwise nullptr, and finished() tells it.
    [[nodiscard]] SnapshotPtr begin(const SnapshotPtr &unchecked);

signals:
    /// The checks of the state that was begun last.
    void finished(const tussen::SnapshotPtr &checked);

private:
    class Job;
    void start(const SnapshotPtr &unchecked);
    void finish(const std::shared_ptr<Job> &job);

    Options options_;
    std::shared_ptr<Job> running_;
    SnapshotPtr waiting_; ///< begins when what runs has finished
};

} // namespace tussen
