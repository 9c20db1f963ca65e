// Frames of the map at 1920 x 1080 in software raster, beside a bare QGraphicsView with as many cards.

#include "canvas/MapView.h"
#include "tests/benchmarks/Scene.h"

#include <QApplication>
#include <QGraphicsItem>
#include <QGraphicsScene>
#include <QPainter>
#include <QStyleOptionGraphicsItem>
#include <QTest>

#include <benchmark/benchmark.h>

using namespace tussen;
using namespace tussen::benchmarks;

namespace {

constexpr QSize screen{1920, 1080};

/// A card as the barest item draws it: its text only where it can be read.
class BareCard : public QGraphicsItem {
public:
    BareCard(const QRectF &rect, QString name) : rect_(rect), name_(std::move(name)) {}
    [[nodiscard]] QRectF boundingRect() const override { return rect_.adjusted(-1, -1, 1, 1); }
    void paint(QPainter *painter, const QStyleOptionGraphicsItem *option, QWidget *) override {
        painter->drawRect(rect_);
        if (option->levelOfDetailFromTransform(painter->worldTransform()) > 0.4)
            painter->drawText(rect_, Qt::TextWordWrap, name_);
    }

private:
    QRectF rect_;
    QString name_;
};

DrawingPtr largeDrawing() {
    static const Scene scene(10'000);
    static const DrawingPtr drawing = scene.drawing();
    return drawing;
}

std::unique_ptr<QGraphicsScene> bareScene() {
    auto scene = std::make_unique<QGraphicsScene>();
    for (const Group &group : largeDrawing()->groups) {
        if (group.cssClass != "touchpoint") continue;
        const Rect &at = group.bounds;
        scene->addItem(new BareCard({at.x, at.y, at.width, at.height}, QString::fromStdString(group.title)));
    }
    return scene;
}

/// Draws whole frames of a view that is on the screen.
void drawFrames(benchmark::State &state, QGraphicsView &view) {
    for (auto _ : state)
        view.viewport()->repaint();
}

/// Opens a view as large as the screen; without that, repaint() would paint nothing.
bool open(benchmark::State &state, QGraphicsView &view) {
    view.setFrameShape(QFrame::NoFrame);
    view.resize(screen);
    view.show();
    const bool isOpen = QTest::qWaitForWindowExposed(&view);
    if (!isOpen) state.SkipWithError("the window did not open");
    return isOpen;
}

void mapZoomedIn(benchmark::State &state) {
    MapView view;
    view.setDrawing(largeDrawing());
    if (!open(state, view)) return;
    view.setZoom(1);
    view.centerOn(view.sceneRect().center());
    drawFrames(state, view);
}

void mapAllInView(benchmark::State &state) {
    MapView view;
    view.setDrawing(largeDrawing());
    if (!open(state, view)) return;
    view.fitAll();
    drawFrames(state, view);
}

void bareZoomedIn(benchmark::State &state) {
    const auto scene = bareScene();
    QGraphicsView view(scene.get());
    if (!open(state, view)) return;
    view.centerOn(view.sceneRect().center());
    drawFrames(state, view);
}

void bareAllInView(benchmark::State &state) {
    const auto scene = bareScene();
    QGraphicsView view(scene.get());
    if (!open(state, view)) return;
    view.fitInView(scene->sceneRect(), Qt::KeepAspectRatio);
    drawFrames(state, view);
}

} // namespace

BENCHMARK(mapZoomedIn)->Unit(benchmark::kMillisecond);
BENCHMARK(mapAllInView)->Unit(benchmark::kMillisecond);
BENCHMARK(bareZoomedIn)->Unit(benchmark::kMillisecond);
BENCHMARK(bareAllInView)->Unit(benchmark::kMillisecond);

int main(int argc, char **argv) {
    QApplication application(argc, argv);
    benchmark::Initialize(&argc, argv);
    benchmark::RunSpecifiedBenchmarks();
    return 0;
}
