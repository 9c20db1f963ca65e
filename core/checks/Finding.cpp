#include "checks/Finding.h"

namespace tussen {

std::string Finding::key() const {
    std::string result(check);
    for (std::size_t i = 0; i < subjects.size(); ++i)
        result.append(i == 0 ? ":" : ",").append(subjects[i].id.text());
    return result;
}

} // namespace tussen
