#include "panels/DocumentPanel.h"

namespace tussen {

void DocumentPanel::show(const SnapshotPtr &snapshot) {
    if (snapshot == snapshot_) return;
    snapshot_ = snapshot;
    stale_ = !seen_;
    if (seen_) refresh();
}

void DocumentPanel::setSeen(bool seen) {
    seen_ = seen;
    if (!seen || !stale_) return;
    stale_ = false;
    refresh();
}

} // namespace tussen
