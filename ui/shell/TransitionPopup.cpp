#include "shell/TransitionPopup.h"

#include "canvas/DropPlace.h"
#include "canvas/MapView.h"
#include "panels/EntryField.h"
#include "panels/TransitionForm.h"
#include "shell/DocumentController.h"
#include "shell/FreePlace.h"
#include "shell/MapArea.h"
#include "shell/Selection.h"

#include <QCursor>
#include <QGridLayout>
#include <QKeyEvent>
#include <QScrollBar>
#include <QToolButton>

#include <utility>

namespace tussen {

namespace {

constexpr int popupWidth = 450; // two fields beside each other: the map is wider than high

} // namespace

TransitionPopup::TransitionPopup(const MapDesk &desk)
    : QFrame(&desk.map()),
      desk_(desk),
      layout_(new QGridLayout(this)) {
    setObjectName(QStringLiteral("popup"));
    setAccessibleName(tr("Transition"));
    setFixedWidth(popupWidth);
    layout_->setContentsMargins(0, 0, 0, 0);
    hide();
    MapView &map = desk.map();
    map.installEventFilter(this);
    connect(&desk.selection(), &Selection::changed, this, &TransitionPopup::update);
    connect(&desk.controller(), &DocumentController::changed, this, &TransitionPopup::update);
    connect(&map, &MapView::zoomChanged, this, [this] { place(Place::anew); });
    connect(map.horizontalScrollBar(), &QScrollBar::valueChanged, this, [this] { place(Place::kept); });
    connect(map.verticalScrollBar(), &QScrollBar::valueChanged, this, [this] { place(Place::kept); });
}

/// One transition, chosen for itself and not because a finding is about it.
std::optional<EntityRef> TransitionPopup::chosen() const {
    const auto &entities = desk_.selection().entities();
    const bool alone = entities.size() == 1 && entities.front().type == EntityType::transition;
    if (!alone || desk_.selection().finding() || !desk_.controller().snapshot()) return std::nullopt;
    const bool there = desk_.now().contains(entities.front()) && desk_.map().groupOf(entities.front());
    return there ? std::optional(entities.front()) : std::nullopt;
}

/// Made when it is first needed, which at the start it is not.
TransitionForm &TransitionPopup::form() {
    if (!form_) {
        form_ =
            new TransitionForm([controller = &desk_.controller()](const QString &label, const auto &body) {
                return controller->edit(label, body);
            });
        form_->layInPairs();
        layout_->addWidget(form_, 0, 0);
        addCloseButton();
        connect(form_, &Form::made, this, [this](const EntityRef &entity) {
            desk_.map().setFocus(Qt::OtherFocusReason); // to where Escape then comes back
            emit made(entity);
        });
    }
    return *form_;
}

/// In the form's upper corner, where the form has nothing; after its fields for the keyboard.
void TransitionPopup::addCloseButton() {
    auto *close = new QToolButton;
    close->setObjectName(QStringLiteral("plain"));
    close->setText(QString(QChar(0x00D7)));
    close->setToolTip(tr("Close (Esc)"));
    close->setAccessibleName(tr("Close"));
    close->setFocusPolicy(Qt::StrongFocus);
    connect(close, &QToolButton::clicked, this, &TransitionPopup::leave);
    layout_->addWidget(close, 0, 0, Qt::AlignTop | Qt::AlignRight);
    close->raise();
}

/// Tab on the map goes on into the form, which stands above it.
bool TransitionPopup::eventFilter(QObject *watched, QEvent *event) {
    if (event->type() != QEvent::KeyPress || !isVisible()) return QFrame::eventFilter(watched, event);
    const auto &key = *static_cast<QKeyEvent *>(event);
    const bool goesOn = key.key() == Qt::Key_Tab && key.modifiers() == Qt::NoModifier;
    return goesOn ? focusFirst() : QFrame::eventFilter(watched, event);
}

void TransitionPopup::leave() {
    desk_.map().setFocus(Qt::OtherFocusReason); // first: what is typed is written
    closed_ = shown_;
    update();
}

void TransitionPopup::update() {
    const auto now = chosen();
    if (now != closed_) closed_.reset();
    if (!now || closed_) {
        shown_.reset();
        return hide();
    }
    form().show(desk_.controller().snapshot(), {*now});
    form().setReadOnly(!desk_.editable());
    const MapView &map = desk_.map();
    const bool another = now != shown_;
    if (another) {
        const QPoint pointer = map.viewport()->mapFromGlobal(QCursor::pos());
        const QPoint middle = map.viewport()->mapFrom(&map, map.rectOf(*now).center());
        scenePlace_ = map.mapToScene(map.entityAt(pointer) == now ? pointer : middle);
    }
    shown_ = now;
    show(); // first: what has never been shown does not know its size
    place(another ? Place::anew : Place::kept);
    raise();
}

/// It moves along with the map while it can, so that nobody has to look for it.
void TransitionPopup::place(Place place) {
    if (!shown_ || !desk_.now().contains(*shown_)) return;
    const MapView &map = desk_.map();
    layout_->activate();
    const QSize size(popupWidth, layout_->totalHeightForWidth(popupWidth)); // names wrap in it
    const Surroundings around = surroundings(map.viewport()->pos() + map.mapFromScene(scenePlace_));
    const bool inSight = around.room.contains(around.at);
    const bool stays = place == Place::kept && inSight && wasInSight_ &&
                       around.room.contains(QRect(around.at + beside_, size));
    if (!stays) beside_ = freePlace(around, size) - around.at;
    wasInSight_ = inSight;
    setGeometry(QRect(around.at + beside_, size));
}

Surroundings TransitionPopup::surroundings(const QPoint &at) const {
    const MapView &map = desk_.map();
    const Transition &way = desk_.now()[Id<Transition>{shown_->id}];
    Surroundings around;
    around.at = at;
    around.room = map.uncovered();
    const QRect flow = map.viewport()->geometry();
    around.heads = {QRect(0, 0, map.width(), flow.top()), QRect(0, 0, flow.left(), map.height())};
    around.own = {map.rectOf(ref(way.from)), map.rectOf(ref(way.to))};
    for (const Group &group : map.drawing()->groups) {
        if (!isCardOf(group)) continue;
        const QRect card = map.rectOf(*group.entity);
        if (card.intersects(around.room)) around.other.push_back(card);
    }
    return around;
}

bool TransitionPopup::focusFirst() {
    if (std::exchange(closed_, std::nullopt)) update();
    if (!shown_) return false;
    form_->findChild<EntryField *>()->setFocus(Qt::ShortcutFocusReason);
    return true;
}

/// Texts in it take more lines, and fewer.
bool TransitionPopup::event(QEvent *event) {
    const bool done = QFrame::event(event);
    if (event->type() == QEvent::LayoutRequest) place(Place::kept);
    return done;
}

void TransitionPopup::keyPressEvent(QKeyEvent *event) {
    if (event->key() != Qt::Key_Escape) return QFrame::keyPressEvent(event);
    leave();
}

/// A press beside the fields is not one on the map below.
void TransitionPopup::mousePressEvent(QMouseEvent *event) {
    event->accept();
}

} // namespace tussen
