#pragma once

#include <fmt/format.h>

#include <string>

namespace tussen {

/// What core itself says to the user: why something is refused, and what helps. Written in English where it
/// is said; who shows it brings the language along.
class Core {
#ifdef FOR_TRANSLATORS // tells their tools the context, wherever in namespaces the class is used
    Q_DECLARE_TR_FUNCTIONS(Core)
#endif
public:
    /// The sentence in the user's language, with the same {} in it. May be called from any thread.
    using Translator = std::string (*)(const char *english);

    /// For the whole program; nullptr is English.
    static void setTranslator(Translator translator);

    /// The sentence in the user's language, its {} filled in.
    template <class... Values>
    [[nodiscard]] static std::string tr(fmt::format_string<Values...> english, Values &&...values) {
        return filled(english, fmt::make_format_args(values...));
    }

private:
    /// A translation whose {} do not fit is left for the English sentence.
    static std::string filled(fmt::string_view english, fmt::format_args values);
};

} // namespace tussen
