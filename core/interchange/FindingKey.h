#pragma once

#include "interchange/JsonIds.h"

#include <string>
#include <string_view>

namespace tussen {

/// A finding's key (see Finding::key) as the model keeps it: ids of the file become UUIDs, and subjects that
/// are listed by id are sorted again. A UUID may name a subject that is gone. Returns an empty string and
/// sets `problem` where the text is no key.
[[nodiscard]] std::string findingKey(std::string_view written, const JsonIds &ids, std::string &problem);

} // namespace tussen
