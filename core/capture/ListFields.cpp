#include "capture/ListFields.h"

#include "capture/Letters.h"

#include <algorithm>
#include <array>

namespace tussen::capture {

namespace {

struct Title {
    std::string_view word; ///< folded
    ListField field;
};

/// What people write above their columns.
constexpr std::array titles{
    Title{"name", ListField::name},
    Title{"touchpoint", ListField::name},
    Title{"touchpoints", ListField::name},
    Title{"step", ListField::name},
    Title{"activity", ListField::name},
    Title{"naam", ListField::name},
    Title{"contactmoment", ListField::name},
    Title{"stap", ListField::name},
    Title{"activiteit", ListField::name},
    Title{"nimi", ListField::name},
    Title{"kontaktipiste", ListField::name},
    Title{"kosketuspiste", ListField::name},
    Title{"askel", ListField::name},
    Title{"phase", ListField::phase},
    Title{"stage", ListField::phase},
    Title{"fase", ListField::phase},
    Title{"vaihe", ListField::phase},
    Title{"owner", ListField::owner},
    Title{"accountable", ListField::owner},
    Title{"partner", ListField::owner},
    Title{"organisation", ListField::owner},
    Title{"organization", ListField::owner},
    Title{"eigenaar", ListField::owner},
    Title{"eindverantwoordelijk", ListField::owner},
    Title{"eindverantwoordelijke", ListField::owner},
    Title{"ketenpartner", ListField::owner},
    Title{"organisatie", ListField::owner},
    Title{"omistaja", ListField::owner},
    Title{"tilivelvollinen", ListField::owner},
    Title{"toimija", ListField::owner},
    Title{"organisaatio", ListField::owner},
    Title{"responsible", ListField::responsible},
    Title{"uitvoerend", ListField::responsible},
    Title{"uitvoerder", ListField::responsible},
    Title{"toteuttaja", ListField::responsible},
    Title{"consulted", ListField::consulted},
    Title{"geraadpleegd", ListField::consulted},
    Title{"konsultoitava", ListField::consulted},
    Title{"informed", ListField::informed},
    Title{"geïnformeerd", ListField::informed},
    Title{"informoitava", ListField::informed},
    Title{"channel", ListField::channel},
    Title{"kanaal", ListField::channel},
    Title{"kanava", ListField::channel},
    Title{"experience", ListField::experience},
    Title{"ervaring", ListField::experience},
    Title{"beleving", ListField::experience},
    Title{"kokemus", ListField::experience},
    Title{"minutes", ListField::minutes},
    Title{"duration", ListField::minutes},
    Title{"time", ListField::minutes},
    Title{"minuten", ListField::minutes},
    Title{"duur", ListField::minutes},
    Title{"tijd", ListField::minutes},
    Title{"minuutit", ListField::minutes},
    Title{"minuuttia", ListField::minutes},
    Title{"kesto", ListField::minutes},
    Title{"aika", ListField::minutes},
    Title{"effort", ListField::effort},
    Title{"customer effort score", ListField::effort},
    Title{"ces", ListField::effort},
    Title{"moeite", ListField::effort},
    Title{"vaivannäkö", ListField::effort},
    Title{"importance", ListField::importance},
    Title{"belangrijkheid", ListField::importance},
    Title{"tärkeys", ListField::importance},
    Title{"need", ListField::need},
    Title{"behoefte", ListField::need},
    Title{"tarve", ListField::need},
    Title{"ideal", ListField::ideal},
    Title{"ideaal", ListField::ideal},
    Title{"ideale situatie", ListField::ideal},
    Title{"ihanne", ListField::ideal},
    Title{"ihannetila", ListField::ideal},
    Title{"description", ListField::description},
    Title{"notes", ListField::description},
    Title{"beschrijving", ListField::description},
    Title{"omschrijving", ListField::description},
    Title{"kuvaus", ListField::description},
};

/// "Minutes (waiting):" is minutes.
ListField fieldOf(std::string_view title) {
    title = title.substr(0, title.find_first_of("(:"));
    const std::string word = folded(title);
    const auto *found = std::ranges::find(titles, word, &Title::word);
    return found == titles.end() ? ListField::ignored : found->field;
}

} // namespace

bool isRole(ListField field) {
    return field == ListField::owner || field == ListField::responsible || field == ListField::consulted ||
           field == ListField::informed;
}

std::optional<std::vector<ListField>> fieldsOfHeader(const std::vector<std::string> &titlesGiven) {
    std::vector<ListField> fields;
    std::size_t words = 0;
    std::size_t known = 0;
    for (const std::string &title : titlesGiven) {
        ListField field = fieldOf(title);
        words += title.empty() ? 0 : 1;
        known += field == ListField::ignored ? 0 : 1;
        if (!isRole(field) && std::ranges::find(fields, field) != fields.end()) field = ListField::ignored;
        fields.push_back(field);
    }
    const bool header = words > 1 ? known > 1 || 2 * known >= words : fields.front() == ListField::name;
    if (!header || known == 0) return std::nullopt;
    return fields;
}

} // namespace tussen::capture
