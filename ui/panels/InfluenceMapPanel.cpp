#include "panels/InfluenceMapPanel.h"

#include "model/Crossings.h"
#include "models/WeightMatrix.h"
#include "panels/InfluenceMap.h"
#include "panels/InfluenceNode.h"
#include "panels/Labels.h"
#include "panels/ReadOnly.h"
#include "panels/StepNames.h"
#include "panels/Style.h"
#include "texts/Utf8.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QScrollArea>
#include <QShortcut>
#include <QSignalBlocker>
#include <QSlider>

#include <cmath>

namespace tussen {

namespace {

constexpr double usualWeight = 0.5;

// The slider has tenths from -1 to 1 without 0, which would be no influence.
double weightAt(int place) {
    return (place < 0 ? place : place + 1) / 10.0;
}
int placeOf(double weight) {
    const int tenths = static_cast<int>(std::lround(weight * 10));
    return weight < 0 ? std::min(tenths, -1) : std::max(tenths, 1) - 1;
}

QSlider *makeSlider() {
    auto *slider = new QSlider(Qt::Horizontal);
    slider->setRange(placeOf(-1), placeOf(1));
    slider->setPageStep(3);
    slider->setFixedWidth(220);
    slider->setFocusPolicy(Qt::ClickFocus); // Tab comes from its arrow only
    slider->setAccessibleName(InfluenceMapPanel::tr("Weight, from much less to much more"));
    slider->setToolTip(slider->accessibleName());
    return slider;
}

} // namespace

InfluenceMapPanel::InfluenceMapPanel(EditFunction edit, QWidget *parent)
    : DocumentPanel(parent),
      edit_(std::move(edit)),
      map_(new InfluenceMap),
      scroll_(new QScrollArea),
      empty_(makeLabel("muted")),
      foot_(new QWidget),
      words_(makeLabel("muted")),
      weight_(makeSlider()) {
    map_->setObjectName(QStringLiteral("form"));
    map_->setAccessibleName(tr("Map of influences"));
    scroll_->setWidget(map_);
    scroll_->setWidgetResizable(true);
    scroll_->setFrameShape(QFrame::NoFrame);
    scroll_->setFocusPolicy(Qt::NoFocus);
    empty_->setText(tr("Here outcomes stand as boxes, and arrows say which gives more or less of which. Add "
                       "outcomes first."));
    auto *row = new QHBoxLayout(foot_);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(16);
    row->addWidget(words_, 1);
    row->addWidget(weight_);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 4, 16, 10);
    column->setSpacing(6);
    column->addWidget(scroll_, 1);
    column->addWidget(empty_, 1, Qt::AlignTop);
    column->addWidget(foot_);
    connect(map_, &InfluenceMap::chosen, this, &InfluenceMapPanel::choose);
    connect(map_, &InfluenceMap::joined, this, &InfluenceMapPanel::join);
    connect(map_, &InfluenceMap::removed, this, &InfluenceMapPanel::remove);
    connect(map_, &InfluenceMap::typed, this, &InfluenceMapPanel::type);
    connect(map_, &InfluenceMap::opened, this, &DocumentPanel::formWanted);
    connect(map_, &InfluenceMap::joining, this, [this] { showFoot(); });
    connect(weight_, &QSlider::sliderReleased, this, &InfluenceMapPanel::slide);
    connect(weight_, &QSlider::valueChanged, this, [this] {
        if (!weight_->isSliderDown()) slide(); // a drag is one step
    });
    auto *back = new QShortcut(Qt::Key_Escape, weight_, nullptr, nullptr, Qt::WidgetShortcut);
    connect(back, &QShortcut::activated, this, [this] {
        if (InfluenceNode *arrow = chosenArrow()) arrow->setFocus(Qt::OtherFocusReason);
    });
    showFoot();
}

void InfluenceMapPanel::setReadOnly(bool readOnly) {
    readOnly_ = readOnly;
    showFoot();
}

void InfluenceMapPanel::refresh() {
    map_->setPicture(snapshot() ? influencePicture(*snapshot(), style::typeScale()) : InfluencePicture());
    const bool there = !map_->picture().boxes.empty();
    scroll_->setVisible(there);
    foot_->setVisible(there);
    empty_->setVisible(!there);
    showFoot();
}

/// Larger type takes larger boxes.
void InfluenceMapPanel::changeEvent(QEvent *event) {
    DocumentPanel::changeEvent(event);
    if (event->type() == QEvent::FontChange && snapshot()) refresh();
}

void InfluenceMapPanel::setChosen(const std::vector<EntityRef> &entities) {
    const auto entity = entities.empty() ? std::nullopt : std::optional(entities.back());
    const InfluenceNode *node = entity ? map_->node(*entity) : nullptr;
    map_->setCurrent(node ? entity : std::nullopt);
    if (node) scroll_->ensureWidgetVisible(const_cast<InfluenceNode *>(node));
    showFoot();
}

void InfluenceMapPanel::focusCurrent() {
    InfluenceNode *node = map_->current() ? map_->node(*map_->current()) : nullptr;
    if (!node && !map_->picture().boxes.empty())
        node = map_->node(ref(map_->picture().boxes.front().outcome));
    node ? node->setFocus(Qt::ShortcutFocusReason) : setFocus(Qt::ShortcutFocusReason);
}

InfluenceNode *InfluenceMapPanel::chosenArrow() const {
    const auto &current = map_->current();
    return current && map_->arrow(*current) ? map_->node(*current) : nullptr;
}

/// The slider comes right after the chosen arrow: the next box would choose itself, and the slider would be
/// gone.
bool InfluenceMapPanel::focusNextPrevChild(bool next) {
    InfluenceNode *arrow = chosenArrow();
    if (next && arrow && arrow->hasFocus() && weight_->isEnabled()) {
        weight_->setFocus(Qt::TabFocusReason);
        return true;
    }
    if (arrow && weight_->hasFocus()) {
        arrow->setFocus(next ? Qt::TabFocusReason : Qt::BacktabFocusReason);
        return !next || DocumentPanel::focusNextPrevChild(true); // on to what follows the arrow
    }
    return DocumentPanel::focusNextPrevChild(next);
}

void InfluenceMapPanel::choose(const EntityRef &entity) {
    if (map_->current() == entity) return;
    setChosen({entity});
    emit pointedAt({entity});
}

/// One that is there already is chosen instead.
void InfluenceMapPanel::join(const Id<Outcome> &from, const Id<Outcome> &to) {
    const auto between = [&]() -> const InfluencePicture::Arrow * {
        for (const auto &arrow : map_->picture().arrows)
            if (arrow.from == from && arrow.to == to) return &arrow;
        return nullptr;
    };
    if (!between() && !put(from, to, usualWeight)) return;
    if (const auto *arrow = between()) map_->node(ref(arrow->influence))->setFocus(Qt::OtherFocusReason);
}

/// The keyboard goes where the arrow began.
void InfluenceMapPanel::remove(const EntityRef &entity) {
    const InfluencePicture::Arrow *arrow = map_->arrow(entity);
    if (!arrow)
        return showFoot(tr("Outcomes are deleted in the list of outcomes; here Delete deletes influences."));
    const Id<Outcome> from = arrow->from;
    if (put(from, Id<Outcome>(arrow->to), std::nullopt))
        if (InfluenceNode *node = map_->node(ref(from))) node->setFocus(Qt::OtherFocusReason);
}

/// Signs and digits as in the matrix of influences.
void InfluenceMapPanel::type(const EntityRef &entity, const QString &key) {
    const InfluencePicture::Arrow *arrow = map_->arrow(entity);
    if (!arrow) return;
    const auto text = InfluencesMatrix().pressed(key, QString::number(arrow->weight));
    if (text) setWeight(entity, *InfluencesMatrix::weightOf(*text));
}

void InfluenceMapPanel::slide() {
    if (map_->current()) setWeight(*map_->current(), weightAt(weight_->value()));
}

void InfluenceMapPanel::setWeight(const EntityRef &influence, double weight) {
    const InfluencePicture::Arrow *arrow = map_->arrow(influence);
    if (arrow && arrow->weight != weight) put(Id<Outcome>(arrow->from), Id<Outcome>(arrow->to), weight);
}

bool InfluenceMapPanel::put(const Id<Outcome> &from, const Id<Outcome> &to, std::optional<double> weight) {
    if (readOnly_) return false;
    const Ecosystem &now = snapshot()->ecosystem();
    const QString label = InfluencesMatrix().changeOf(shortName(now[from].name), shortName(now[to].name));
    const QString problem = edit_(label, [&](Edit &edit) { putInfluence(from, to, weight, edit); });
    showFoot(problem);
    return problem.isEmpty();
}

/// Below the map: what is chosen and its weight, or what can be done, or why something could not.
void InfluenceMapPanel::showFoot(const QString &problem) {
    const InfluencePicture::Arrow *arrow = map_->current() ? map_->arrow(*map_->current()) : nullptr;
    QString words = arrow ? arrow->words
                          : tr("Drag from one outcome to another, or press Space on both. Dashed gives less, "
                               "the thicker the more it weighs.");
    if (map_->begun()) words = tr("Go to the outcome that is moved and press Space; Escape gives up.");
    if (readOnly_) words = whyReadOnly();
    words_->setObjectName(problem.isEmpty() ? QStringLiteral("muted") : QStringLiteral("problem"));
    words_->setText(problem.isEmpty() ? words : problem);
    style::polishAgain(words_);
    weight_->setVisible(arrow);
    weight_->setEnabled(!readOnly_);
    if (!arrow) return;
    const QSignalBlocker quiet(weight_);
    weight_->setValue(placeOf(arrow->weight));
}

} // namespace tussen
