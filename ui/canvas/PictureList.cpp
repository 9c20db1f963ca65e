#include "canvas/PictureList.h"

#include <algorithm>

namespace tussen {

void PictureList::setDrawing(const DrawingPtr &drawing, const std::function<bool(const Group &)> &belongs) {
    std::vector<Entry> old = std::exchange(entries_, {});
    if (drawing) {
        for (const Group &group : drawing->groups) {
            if (!belongs(group)) continue;
            const auto kept = std::find_if(old.begin(), old.end(), [&](const Entry &entry) {
                return entry.group->id == group.id && *entry.group == group;
            });
            entries_.push_back({&group, kept == old.end() ? GroupPicture(group) : kept->picture});
        }
    }
    drawing_ = drawing;
}

} // namespace tussen
