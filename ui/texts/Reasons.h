#pragma once

namespace tussen {

/// From now on core gives its reasons in the language of the installed translator (English where there is
/// none).
void translateReasons();

} // namespace tussen
