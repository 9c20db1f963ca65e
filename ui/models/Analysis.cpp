#include "models/Analysis.h"

#include <QThreadPool>

#include <condition_variable>
#include <mutex>
#include <utility>

namespace tussen {

/// What both threads know of one run. It outlives the analysis where that is deleted first.
class Analysis::Job : public std::enable_shared_from_this<Job> {
public:
    explicit Job(Analysis *owner) : owner_(owner) {}

    /// On the thread of the checks.
    void tell(SnapshotPtr result) {
        const std::lock_guard lock(mutex_);
        result_ = std::move(result);
        done_.notify_one();
        // The lock keeps the owner alive until the call is queued; Qt drops queued calls to who is deleted.
        if (owner_)
            QMetaObject::invokeMethod(
                owner_, [owner = owner_, self = shared_from_this()] { owner->finish(self); },
                Qt::QueuedConnection);
    }

    /// On the owner's thread: the result, or nullptr if it is not there in time.
    [[nodiscard]] SnapshotPtr wait(std::chrono::milliseconds longest) {
        std::unique_lock lock(mutex_);
        done_.wait_for(lock, longest, [this] { return result_ != nullptr; });
        return result_;
    }

    void disown() {
        const std::lock_guard lock(mutex_);
        owner_ = nullptr;
    }

private:
    std::mutex mutex_;
    std::condition_variable done_;
    Analysis *owner_;
    SnapshotPtr result_;
};

Analysis::Analysis(Options options, QObject *parent) : QObject(parent), options_(std::move(options)) {}

Analysis::~Analysis() {
    if (running_) running_->disown();
}

bool Analysis::isImmediate(const Ecosystem &state) const {
    return !running_ && state.table<Touchpoint>().size() <= options_.few;
}

SnapshotPtr Analysis::begin(const SnapshotPtr &unchecked) {
    if (isImmediate(unchecked->ecosystem())) return options_.check(unchecked);
    if (running_) {
        waiting_ = unchecked;
        return nullptr;
    }
    start(unchecked);
    SnapshotPtr result = running_->wait(options_.patience);
    if (result) running_.reset(); // the call that is queued finds another job running, or none
    return result;
}

void Analysis::start(const SnapshotPtr &unchecked) {
    running_ = std::make_shared<Job>(this);
    QThreadPool::globalInstance()->start(
        [job = running_, check = options_.check, unchecked] { job->tell(check(unchecked)); });
}

void Analysis::finish(const std::shared_ptr<Job> &job) {
    if (job != running_) return;
    running_.reset();
    if (waiting_) return start(std::exchange(waiting_, nullptr));
    emit finished(job->wait({}));
}

} // namespace tussen
