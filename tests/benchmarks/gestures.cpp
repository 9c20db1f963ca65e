// From a key to the picture of what it changed, in the real window: what somebody who types in front of a
// room waits for.

#include "canvas/MapView.h"
#include "panels/QuickAddEdit.h"
#include "shell/DocumentController.h"
#include "shell/MainWindow.h"
#include "shell/Selection.h"
#include "tests/benchmarks/Programs.h"
#include "tests/support/Generator.h"

#include <QApplication>
#include <QStandardPaths>
#include <QTest>

#include <benchmark/benchmark.h>

#include <algorithm>
#include <chrono>
#include <optional>
#include <vector>

using namespace tussen;
using namespace tussen::benchmarks;

namespace {

using Clock = std::chrono::steady_clock;

/// Tells when a widget has been painted: when the whole update of its window is on its way to the screen.
class PaintWatch : public QObject {
public:
    explicit PaintWatch(QWidget &widget) : widget_(widget) {
        widget.installEventFilter(this);
        widget.window()->installEventFilter(this);
    }
    bool eventFilter(QObject *watched, QEvent *event) override {
        if (watched == &widget_ && event->type() == QEvent::Paint) painted_ = true;
        if (watched != widget_.window() || event->type() != QEvent::UpdateRequest) return false;
        watched->event(event);
        if (painted_ && !end_) end_ = Clock::now();
        return true;
    }
    /// Runs what is waiting until the widget has been painted; when that was.
    Clock::time_point wait() {
        while (!end_)
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
        return *end_;
    }
    void forget() {
        painted_ = false;
        end_.reset();
    }

private:
    QWidget &widget_;
    bool painted_ = false;
    std::optional<Clock::time_point> end_;
};

/// The window on a generated journey, with one of its touchpoints chosen.
class Typing {
public:
    explicit Typing(std::size_t touchpoints) : file_(scratch_ / "journey.tussen") {
        writeTussen(testing::generated({.touchpoints = touchpoints}), file_);
        window_ = std::make_unique<MainWindow>(Document::Options{scratch_ / "data"});
        window_->open(QString::fromStdString(file_.string()));
        window_->resize(1920, 1080);
        window_->show();
        open_ = QTest::qWaitForWindowExposed(window_.get());
        QApplication::setActiveWindow(window_.get()); // where no window manager does
        watch_ = std::make_unique<PaintWatch>(*window_->map().viewport());
        const auto &all = window_->controller().document().ecosystem().table<Touchpoint>();
        window_->selection().choose({ref(all.at(all.size() / 2).id)});
        add(); // as in a sitting, there are changes that are not saved yet
    }

    [[nodiscard]] bool isOpen() const { return open_; }
    /// Types a line at the quick-add bar; the time from Enter to the new map, in seconds.
    double add() {
        auto *line = window_->findChild<QuickAddEdit *>();
        line->setFocus();
        QTest::keyClicks(line, QStringLiteral("Wait for the bus !-1"));
        return timed([line] { QTest::keyClick(line, Qt::Key_Return); });
    }
    /// Takes it back by its key.
    double undo() {
        return timed([this] { QTest::keyClick(window_.get(), Qt::Key_Z, Qt::ControlModifier); });
    }

private:
    template <class Gesture> double timed(const Gesture &gesture) {
        QTest::qWait(100); // as fast as the fastest type: the panels have followed the gesture before
        watch_->forget();
        const auto start = Clock::now();
        gesture();
        const auto painted = watch_->wait();
        return std::chrono::duration<double>(painted - start).count();
    }

    Scratch scratch_;
    std::filesystem::path file_;
    std::unique_ptr<MainWindow> window_;
    std::unique_ptr<PaintWatch> watch_;
    bool open_ = false;
};

/// Reports what 95 of 100 gestures stay under.
void report(benchmark::State &state, std::vector<double> seconds) {
    std::sort(seconds.begin(), seconds.end());
    if (!seconds.empty()) state.counters["p95"] = 1'000 * seconds[seconds.size() * 95 / 100];
}

void addByKey(benchmark::State &state) {
    Typing typing(static_cast<std::size_t>(state.range(0)));
    if (!typing.isOpen()) return state.SkipWithError("the window did not open");
    std::vector<double> seconds;
    for (auto _ : state) {
        seconds.push_back(typing.add());
        state.SetIterationTime(seconds.back());
        typing.undo();
    }
    report(state, std::move(seconds));
}

void undoByKey(benchmark::State &state) {
    Typing typing(static_cast<std::size_t>(state.range(0)));
    if (!typing.isOpen()) return state.SkipWithError("the window did not open");
    std::vector<double> seconds;
    for (auto _ : state) {
        typing.add();
        seconds.push_back(typing.undo());
        state.SetIterationTime(seconds.back());
    }
    report(state, std::move(seconds));
}

} // namespace

BENCHMARK(addByKey)->Arg(300)->Arg(1'000)->Iterations(100)->UseManualTime()->Unit(benchmark::kMillisecond);
BENCHMARK(undoByKey)->Arg(300)->Arg(1'000)->Iterations(100)->UseManualTime()->Unit(benchmark::kMillisecond);

int main(int argc, char **argv) {
    QStandardPaths::setTestModeEnabled(true);
    QApplication application(argc, argv);
    benchmark::Initialize(&argc, argv);
    benchmark::RunSpecifiedBenchmarks();
    return 0;
}
