#include "checks/List.h"
#include "graph/Steps.h"

#include <algorithm>
#include <optional>
#include <string>

namespace tussen::checks {

namespace {

bool isBlank(const std::optional<std::string> &text) {
    return !text || text->find_first_not_of(" \t\r\n") == std::string::npos;
}

} // namespace

void handoffLosesInformation(const Relations &relations, Report &report) {
    for (const Transition &transition : relations.ecosystem().table<Transition>())
        if (isBlank(transition.information) && handoffOf(relations, transition))
            report.add({ref(transition.id)});
}

} // namespace tussen::checks
