#pragma once

#include <limits>
#include <string_view>
#include <type_traits>

namespace tussen {

/// What a text may hold.
enum class TextRule { name, text, date, color, language };

/// Whether a row of a JSON file must carry the key.
enum class Presence { defaulted, required };

/// What happens to a row when that which a reference of it names is deleted.
enum class WhenGone { clear, removeRow };

/// The numbers a field takes; `zeroAllowed` false leaves a hole at 0.
struct Range {
    double least = -std::numeric_limits<double>::max();
    double most = std::numeric_limits<double>::max();
    bool zeroAllowed = true;
};

/// One field of an entity: its key in files, where it stands in the struct and what it takes.
/// Rules that do not fit the field's type are ignored.
template <class Entity, class Value> struct Field {
    std::string_view key;
    Value Entity::*member;
    Presence presence = Presence::defaulted;
    Range range{};
    TextRule text = TextRule::text;
    WhenGone whenGone = WhenGone::clear;

    [[nodiscard]] constexpr Field required() const {
        Field copy = *this;
        copy.presence = Presence::required;
        copy.whenGone = WhenGone::removeRow;
        return copy;
    }
    [[nodiscard]] constexpr Field between(double least, double most) const {
        Field copy = *this;
        copy.range = {least, most, true};
        return copy;
    }
    [[nodiscard]] constexpr Field atLeast(double least) const {
        Field copy = *this;
        copy.range.least = least;
        return copy;
    }
    [[nodiscard]] constexpr Field notZero() const {
        Field copy = *this;
        copy.range.zeroAllowed = false;
        return copy;
    }
    [[nodiscard]] constexpr Field as(TextRule rule) const {
        Field copy = *this;
        copy.text = rule;
        return copy;
    }
    [[nodiscard]] constexpr Field goesWithTarget() const {
        Field copy = *this;
        copy.whenGone = WhenGone::removeRow;
        return copy;
    }
};

template <class Entity, class Value>
constexpr Field<Entity, Value> field(std::string_view key, Value Entity::*member) {
    return {key, member};
}

} // namespace tussen
