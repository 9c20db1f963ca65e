#include "shell/Presentation.h"

#include "models/Pages.h"

#include <QMouseEvent>

#include <algorithm>

namespace tussen {

Presentation::Presentation(const SnapshotPtr &snapshot, const std::optional<EntityRef> &first,
                           QWidget *parent)
    : Stage(parent) {
    setWindowTitle(tr("Presentation"));
    setSnapshot(snapshot);
    const auto found = first ? std::find(pages_.begin(), pages_.end(), *first) : pages_.begin();
    if (found != pages_.end()) go(static_cast<std::size_t>(found - pages_.begin()));
}

void Presentation::setSnapshot(const SnapshotPtr &snapshot) {
    const auto before = pages_.empty() ? std::nullopt : std::optional(pages_[place_]);
    snapshot_ = snapshot;
    pages_ = pagesOf(*snapshot);
    if (pages_.empty()) return close(), void();
    const auto found = before ? std::find(pages_.begin(), pages_.end(), *before) : pages_.begin();
    go(found != pages_.end() ? static_cast<std::size_t>(found - pages_.begin())
                             : std::min(place_, pages_.size() - 1));
}

void Presentation::go(std::size_t place) {
    place_ = place;
    showPage(pageOf(*snapshot_, pages_[place]),
             tr("%1 of %2 · F: findings · Escape: end").arg(place + 1).arg(pages_.size()));
}

void Presentation::forward() {
    if (place_ + 1 < pages_.size()) go(place_ + 1);
}

void Presentation::back() {
    if (place_ > 0) go(place_ - 1);
}

bool Presentation::pressed(int key) {
    if (key == Qt::Key_Home) go(0);
    if (key == Qt::Key_End) go(pages_.size() - 1);
    return key == Qt::Key_Home || key == Qt::Key_End;
}

void Presentation::mousePressEvent(QMouseEvent *event) {
    event->button() == Qt::LeftButton ? forward() : back();
}

void Presentation::done(int result) {
    if (!pages_.empty()) emit left(pages_[place_]);
    Stage::done(result);
}

} // namespace tussen
