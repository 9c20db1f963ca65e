// Frames of the map at 1920 x 1080 in software raster, beside a bare QGraphicsView with as many cards.

#include "canvas/MapView.h"
#include "tests/benchmarks/Scene.h"

#include <QApplication>
#include <QGraphicsItem>
#include <QGraphicsScene>
#include <QPainter>
#include <QStyleOptionGraphicsItem>

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

void mapZoomedIn(benchmark::State &state) {
    MapView view;
    view.resize(screen);
    view.setDrawing(largeDrawing());
    view.show();
    view.setZoom(1);
    for (auto _ : state)
        view.viewport()->repaint();
}

void mapAllInView(benchmark::State &state) {
    MapView view;
    view.resize(screen);
    view.setDrawing(largeDrawing());
    view.show();
    view.fitAll();
    for (auto _ : state)
        view.viewport()->repaint();
}

void bareZoomedIn(benchmark::State &state) {
    const auto scene = bareScene();
    QGraphicsView view(scene.get());
    view.resize(screen);
    view.show();
    for (auto _ : state)
        view.viewport()->repaint();
}

void bareAllInView(benchmark::State &state) {
    const auto scene = bareScene();
    QGraphicsView view(scene.get());
    view.resize(screen);
    view.show();
    view.fitInView(scene->sceneRect(), Qt::KeepAspectRatio);
    for (auto _ : state)
        view.viewport()->repaint();
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
