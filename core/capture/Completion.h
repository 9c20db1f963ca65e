#pragma once

#include "capture/QuickAdd.h"
#include "model/Ecosystem.h"

namespace tussen::capture {

/// What can be completed.
enum class NameKind { partner, channel };

/// The name that is being typed at the cursor.
struct Sought {
    NameKind kind = NameKind::partner;
    std::string typed; ///< what stands of it before the cursor
    Span span;         ///< what a completion replaces
};

/// The name in which the cursor (in bytes) stands, directly behind @ or # at the least; nothing elsewhere,
/// and in a line that is not UTF-8. The cursor behind the white space that follows a name is out of it.
[[nodiscard]] std::optional<Sought> soughtAt(std::string_view line, std::size_t cursor);

/// A line in which a completion was taken, and where the cursor goes: behind the name and a space.
struct Completed {
    std::string line;
    std::size_t cursor = 0;
};
[[nodiscard]] Completed completed(std::string_view line, const Sought &sought, std::string_view name);

/// Names in the order of their last use. Kept for one sitting.
class RecentNames {
public:
    void used(NameKind kind, std::string_view name);
    /// The names that a line uses.
    void used(const QuickLine &line);
    /// 0 for the name used last; the number of all for one never used. The name is folded.
    [[nodiscard]] std::size_t age(NameKind kind, const std::string &folded) const;

private:
    std::vector<std::string> partners_; ///< folded, the last used first
    std::vector<std::string> channels_;
};

/// The partners and channels of a document, for completion; made once per state.
class KnownNames {
public:
    explicit KnownNames(const Ecosystem &ecosystem);

    /// Whether there is one of this name (see folded()).
    [[nodiscard]] bool contains(NameKind kind, std::string_view name) const;

    /// Names with a word that begins as typed; all where nothing is. Those that begin so themselves stand
    /// first, among them the ones used last, then the ones used most in the document, then by the alphabet.
    [[nodiscard]] std::vector<std::string> suggestions(const Sought &sought, const RecentNames &recent) const;

private:
    struct Known {
        std::string name;
        std::string folded;
        std::size_t uses = 0;
    };
    [[nodiscard]] const std::vector<Known> &of(NameKind kind) const {
        return kind == NameKind::partner ? partners_ : channels_;
    }

    std::vector<Known> partners_;
    std::vector<Known> channels_;
};

} // namespace tussen::capture
