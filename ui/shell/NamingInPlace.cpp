#include "shell/NamingInPlace.h"

#include "canvas/MapView.h"
#include "panels/FieldWords.h"
#include "panels/TextField.h"
#include "shell/DocumentController.h"
#include "shell/MapArea.h"
#include "shell/Selection.h"
#include "texts/Utf8.h"

#include <QKeyEvent>
#include <QScrollBar>

#include <algorithm>
#include <cmath>
#include <utility>

namespace tussen {

namespace {

constexpr int leastHeight = 34;
constexpr int inset = 4;

template <class Entity> bool renameTo(const MapDesk &desk, const EntityRef &entity, const std::string &name) {
    const QString words = wordOf(entity.type, "name").change;
    return desk.edit(stepOn(words, *desk.controller().snapshot(), {entity}), [&](Edit &edit) {
        Entity row = edit.now()[Id<Entity>{entity.id}];
        row.name = name;
        edit.put(std::move(row));
    });
}

bool renameAny(const MapDesk &desk, const EntityRef &entity, const std::string &name) {
    if (entity.type == EntityType::phase) return renameTo<Phase>(desk, entity, name);
    if (entity.type == EntityType::partner) return renameTo<Partner>(desk, entity, name);
    return renameTo<Touchpoint>(desk, entity, name);
}

std::string nameOf(const Ecosystem &now, const EntityRef &entity) {
    if (entity.type == EntityType::phase) return now[Id<Phase>{entity.id}].name;
    if (entity.type == EntityType::partner) return now[Id<Partner>{entity.id}].name;
    return now[Id<Touchpoint>{entity.id}].name;
}

QString tooShort() {
    return NamingInPlace::tr("A name has at least one character. Escape keeps the old one.");
}

} // namespace

NamingInPlace::NamingInPlace(const MapDesk &desk)
    : QObject(&desk.area()),
      desk_(desk),
      line_(new TextEdit(&desk.map())) {
    line_->setObjectName(QStringLiteral("inPlace"));
    line_->hide();
    line_->installEventFilter(this);
    connect(line_, &TextEdit::done, this, &NamingInPlace::finish);
    MapView &map = desk.map();
    connect(&map, &MapView::zoomChanged, this, &NamingInPlace::place);
    connect(map.horizontalScrollBar(), &QScrollBar::valueChanged, this, &NamingInPlace::place);
    connect(map.verticalScrollBar(), &QScrollBar::valueChanged, this, &NamingInPlace::place);
    connect(&desk.controller(), &DocumentController::changed, this, [this] {
        if (entity_ && !canRename(entity_)) close();
    });
    connect(&desk.controller(), &DocumentController::opened, this, &NamingInPlace::close);
}

bool NamingInPlace::canRename(const std::optional<EntityRef> &entity) const {
    if (!entity || !desk_.editable() || !desk_.now().contains(*entity)) return false;
    const bool named = entity->type == EntityType::touchpoint || entity->type == EntityType::phase ||
                       entity->type == EntityType::partner;
    return named && !desk_.map().rectOf(*entity).isEmpty();
}

void NamingInPlace::rename(const EntityRef &entity) {
    close();
    desk_.show({entity});
    entity_ = entity;
    const std::string before = nameOf(desk_.now(), entity);
    commit_ = [this, entity, before](const std::string &name) {
        return name == before || renameAny(desk_, entity, name);
    };
    open(tr("Name"), toQt(before));
}

void NamingInPlace::ask(const QString &question, const QRect &place, Commit commit, const QString &text) {
    close();
    const QPoint corner = desk_.map().viewport()->mapFrom(&desk_.map(), place.topLeft());
    scenePlace_ = QRectF(desk_.map().mapToScene(corner), QSizeF(place.size()));
    bringIntoSight(place);
    commit_ = std::move(commit);
    open(question, text);
}

void NamingInPlace::askOver(QWidget &widget, const QString &question, Commit commit, const QString &text) {
    close();
    over_ = &widget;
    commit_ = std::move(commit);
    open(question, text);
}

void NamingInPlace::bringIntoSight(const QRect &place) const {
    MapView &map = desk_.map();
    const QRect seen = map.viewport()->geometry();
    const double beyond = scenePlace_.left() + place.width() / map.zoom() - map.sceneRect().right();
    if (beyond > 0) map.setRoomAtRight(static_cast<int>(std::ceil(beyond * map.zoom())));
    const QRect uncovered = map.uncovered();
    if (place.bottom() > uncovered.bottom()) map.panBy({0, uncovered.bottom() - place.bottom()});
    if (place.right() <= seen.left()) return; // the heads of lanes stay where they are
    if (place.right() > seen.right())
        map.panBy({seen.right() - place.right(), 0});
    else if (place.left() < seen.left())
        map.panBy({seen.left() - place.left(), 0});
}

void NamingInPlace::open(const QString &question, const QString &text) {
    line_->setParent(over_ ? over_->parentWidget() : &desk_.map());
    line_->setAccessibleName(question);
    line_->setPlaceholderText(question);
    line_->show(text);
    line_->selectAll();
    line_->ensurePolished(); // its letters have their size then
    place();
    line_->setVisible(true);
    line_->raise();
    line_->setFocus(Qt::OtherFocusReason);
}

/// For the question, and for a short name, however small the map is drawn.
int NamingInPlace::roomForWords() const {
    constexpr int letters = 20;
    constexpr int forCursor = 8;
    const QFontMetrics font = line_->fontMetrics();
    const QMargins rim = line_->contentsMargins();
    const int margins = rim.left() + rim.right() + 2 * static_cast<int>(line_->document()->documentMargin());
    return margins + forCursor +
           std::max(font.horizontalAdvance(line_->placeholderText()), letters * font.averageCharWidth());
}

/// Over the name of what is renamed, all of which it covers; what is new begins where it will stand.
void NamingInPlace::place() {
    if (!commit_) return;
    if (over_) return placeOverWidget();
    const MapView &map = desk_.map();
    const QPoint corner = map.viewport()->pos() + map.mapFromScene(scenePlace_.topLeft());
    QRect spot = entity_ ? map.rectOf(*entity_) : QRect(corner, scenePlace_.size().toSize());
    if (entity_ && entity_->type != EntityType::touchpoint) spot &= map.rect();
    const QRect flow = map.viewport()->geometry() & map.uncovered();
    const QRect room = flow.contains(spot.center()) ? flow : map.uncovered();
    const QRect name = entity_ ? map.nameRectOf(*entity_) & spot : QRect();
    const int wide = entity_ ? spot.width() : spot.width() - 2 * inset;
    const int width = std::min(std::max(wide, roomForWords()), room.width());
    line_->setFixedWidth(width);
    line_->setLeastHeight(std::max(name.height() + 2 * inset, leastHeight));
    const int height = line_->sizeHint().height();
    const int left = entity_ ? spot.center().x() - width / 2 : spot.left() + inset;
    const int top = (name.isEmpty() ? spot : name).center().y() - height / 2;
    const auto within = [](int place, int first, int last) {
        return std::clamp(place, first, std::max(first, last));
    };
    line_->move(within(left, room.left(), room.right() + 1 - width),
                within(top, room.top(), room.bottom() + 1 - height));
}

void NamingInPlace::placeOverWidget() {
    constexpr int roomForName = 380;
    const QRect spot = over_->geometry();
    const int width =
        std::min(std::max(spot.width(), roomForName), over_->parentWidget()->width() - spot.left());
    line_->setFixedWidth(width);
    line_->setLeastHeight(leastHeight);
    const int height = line_->sizeHint().height();
    line_->move(spot.left(), std::max(0, spot.center().y() - height / 2));
}

bool NamingInPlace::eventFilter(QObject *watched, QEvent *event) {
    if (event->type() == QEvent::KeyPress && pressed(static_cast<QKeyEvent *>(event)->key())) return true;
    return QObject::eventFilter(watched, event);
}

bool NamingInPlace::pressed(int key) {
    if (key == Qt::Key_Escape) {
        close();
        desk_.unsay(tooShort());
        desk_.map().setFocus(Qt::OtherFocusReason);
        return true;
    }
    if (key != Qt::Key_Tab && key != Qt::Key_Backtab) return false;
    const bool ofMap = !over_;
    finish();
    if (!commit_ && ofMap) goOn(key == Qt::Key_Tab);
    return true;
}

/// A refused name stays in the field, with the reason below the map; leaving the field then lets go of it.
void NamingInPlace::finish() {
    if (!commit_) return;
    const std::string name = toUtf8(line_->toPlainText().simplified());
    const bool left = !line_->hasFocus();
    const Commit commit = std::exchange(commit_, nullptr);
    const bool done = name.empty() ? !entity_ : commit(name);
    if (name.empty() && entity_ && !left) desk_.say(tooShort());
    if (!done && !left) {
        commit_ = commit;
        return;
    }
    desk_.unsay(tooShort());
    close();
    if (!left) desk_.map().setFocus(Qt::OtherFocusReason);
}

void NamingInPlace::close() {
    commit_ = nullptr;
    entity_.reset();
    over_ = nullptr;
    line_->hide();
    desk_.map().setRoomAtRight(0);
}

void NamingInPlace::goOn(bool forward) {
    if (!onward_ || !onward_(forward)) goToCard(forward);
}

void NamingInPlace::goToCard(bool forward) {
    const auto journey = desk_.controller().snapshot()->journey;
    const Touchpoint *current = desk_.current<Touchpoint>();
    if (!journey || !current) return;
    const auto rows = desk_.relations().touchpoints(*journey);
    const auto here = std::find(rows.begin(), rows.end(), current);
    if (here == rows.end() || (forward ? here + 1 == rows.end() : here == rows.begin())) return;
    rename(ref((*(forward ? here + 1 : here - 1))->id));
}

} // namespace tussen
