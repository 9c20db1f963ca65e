#pragma once

#include "models/Analysis.h"

#include <QSignalSpy>
#include <QTest>
#include <QThreadPool>

#include <catch2/catch.hpp>

#include <atomic>
#include <memory>
#include <semaphore>

namespace tussen::test {

/// Checks that wait until they are let through, as those of a very large document would take their time.
class Gate {
public:
    ~Gate() { open(); }
    Gate() = default;
    Gate(const Gate &) = delete;
    Gate &operator=(const Gate &) = delete;

    /// Nobody waits for these checks.
    [[nodiscard]] Analysis::Options options() const {
        return {[door = door_](const SnapshotPtr &unchecked) {
                    ++door->begun;
                    door->passes.acquire();
                    return checkedSnapshot(unchecked);
                },
                std::chrono::milliseconds(0), 0};
    }
    /// Lets the next run through, or the one that waits.
    void letOneThrough() { door_->passes.release(); }
    /// Lets all through, and waits until none is running.
    void open() {
        door_->passes.release(1000);
        QThreadPool::globalInstance()->waitForDone();
    }
    [[nodiscard]] int begun() const { return door_->begun; }

private:
    struct Door {
        std::counting_semaphore<> passes{0};
        std::atomic<int> begun = 0;
    };
    std::shared_ptr<Door> door_ = std::make_shared<Door>();
};

/// Handles events until this holds.
template <class Condition> void waitUntil(Condition condition) {
    REQUIRE(QTest::qWaitFor(condition, 60'000));
}

} // namespace tussen::test
