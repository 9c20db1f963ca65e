#pragma once

#include <QString>

#include <functional>
#include <vector>

class QMenu;

namespace tussen {

/// One thing that can be done, in words; each is one step of undo.
struct Step {
    QString words;
    std::function<void()> take;
    bool apart = false; ///< of another kind than those before it
};

/// The steps as entries of a menu.
void fillMenu(QMenu &menu, const std::vector<Step> &steps);

} // namespace tussen
