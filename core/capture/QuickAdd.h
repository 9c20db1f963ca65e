#pragma once

#include "model/Enums.h"

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

/// What people type or paste becomes touchpoints.
namespace tussen::capture {

/// A stretch of a line, in bytes.
struct Span {
    std::size_t begin = 0;
    std::size_t end = 0;
    bool operator==(const Span &) const = default;
};

enum class PartKind { name, partner, channel, experience, minutes };

/// One part of a line, for colours and completion.
struct Part {
    PartKind kind = PartKind::name;
    Span whole; ///< with its sign
    Span text;  ///< the name or number as written, without white space at its ends
    bool operator==(const Part &) const = default;
};

/// What is wrong at a place of a line.
struct LineProblem {
    enum class Kind {
        notUtf8,
        noName,           ///< nothing says what the touchpoint or phase is called
        noPartner,        ///< @ without a name
        noChannel,        ///< # without a name
        noExperience,     ///< ! at the end, without a number or with the beginning of one
        noMinutes,        ///< ~ likewise
        clashingRole,     ///< consulted or informed beside another role of the same partner
        badName,          ///< breaks the model's rule for names; `text` says how
        secondChannel,    ///< a touchpoint has one
        secondExperience, ///< likewise
        secondMinutes,    ///< likewise
        experienceRange,  ///< not a whole number in -2..2
        minutesRange,     ///< less than 0, or too large for a number
        strayText,        ///< words behind a number, where nothing says what they are
        onPhase           ///< a phase has nothing but a name
    };
    Kind kind = Kind::notUtf8;
    Span span;
    std::string text;        ///< what stands there
    bool unfinished = false; ///< typing on may be all that it takes
    bool operator==(const LineProblem &) const = default;
};

/// A partner's role as typed: `@Airport`, `@R:Security firm`.
struct NamedRole {
    RoleKind kind = RoleKind::accountable;
    std::string partner;
    bool operator==(const NamedRole &) const = default;
};

/// Whether a partner with these roles cannot have that one as well: see goTogether().
[[nodiscard]] bool clashes(const NamedRole &role, const std::vector<NamedRole> &others);

/// What one typed line means. A touchpoint without @ belongs to nobody.
struct QuickLine {
    enum class Kind {
        nothing,    ///< an empty line
        touchpoint, ///< `Queue for security @Airport #On site !-2 ~10`, `~1h30`
        branch,     ///< `| Takes the bus`: a touchpoint on a way of its own
        phase       ///< `> Depart`: a phase, which takes nothing but its name
    };
    Kind kind = Kind::nothing;
    std::string name; ///< of the touchpoint or phase
    std::vector<NamedRole> roles;
    std::optional<std::string> channel;
    std::optional<int> experience; ///< -2..2
    std::optional<double> minutes; ///< >= 0
    std::vector<Part> parts;       ///< in the order of the line
    std::vector<LineProblem> problems;
};

/// Reads one line. Signs count where a word begins (see Signs.h); a name ends at the next sign that counts; a
/// backslash before a sign takes it literally. Never throws: what is wrong becomes a problem with its place.
[[nodiscard]] QuickLine parsedLine(std::string_view line);

} // namespace tussen::capture
