#pragma once

#include "export/GroupPicture.h"

#include <functional>
#include <vector>

namespace tussen {

/// Some of a drawing's groups, ready for painting. A new drawing keeps the pictures of what is equal.
class PictureList {
public:
    struct Entry {
        const Group *group;
        GroupPicture picture;
    };

    void setDrawing(const DrawingPtr &drawing, const std::function<bool(const Group &)> &belongs);
    [[nodiscard]] std::vector<Entry> &entries() { return entries_; }
    [[nodiscard]] const std::vector<Entry> &entries() const { return entries_; }

private:
    DrawingPtr drawing_; // whose groups the entries show
    std::vector<Entry> entries_;
};

} // namespace tussen
