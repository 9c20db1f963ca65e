#include "model/Core.h"

#include <atomic>

namespace tussen {

namespace {

std::atomic<Core::Translator> current{nullptr};

} // namespace

void Core::setTranslator(Translator translator) {
    current = translator;
}

std::string Core::filled(fmt::string_view english, fmt::format_args values) {
    if (const Translator translator = current) try {
            return fmt::vformat(translator(fmt::to_string(english).c_str()), values);
        } catch (const fmt::format_error &) {
            return fmt::vformat(english, values);
        }
    return fmt::vformat(english, values);
}

} // namespace tussen
