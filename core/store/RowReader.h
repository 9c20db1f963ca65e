#pragma once

#include "model/Core.h"
#include "model/EntityList.h"
#include "store/Problem.h"

#include <sqlite3.h>

#include <algorithm>
#include <cmath>

namespace tussen {

/// Reads one row's columns from left to right into fields, and trusts none of them. It works on the bare
/// statement: a Column of SQLiteCpp shares a pointer for each value, which takes longer than reading it.
class RowReader {
public:
    explicit RowReader(sqlite3_stmt *row) : row_(row) {}

    /// The column that is read next; after a Problem, the one it is about.
    [[nodiscard]] int column() const { return column_; }

    void read(std::string &into) {
        require(SQLITE_TEXT, [] { return Core::tr("does not hold a text"); });
        // The text first: asking for it settles the encoding that the bytes are counted in.
        const auto *text = reinterpret_cast<const char *>(sqlite3_column_text(row_, column_));
        into.assign(text, bytes());
        ++column_;
    }
    void read(double &into) {
        require(SQLITE_FLOAT, [] { return Core::tr("does not hold a number"); });
        into = sqlite3_column_double(row_, column_++);
    }
    void read(int &into) {
        into = static_cast<int>(integer(std::numeric_limits<int>::min(), std::numeric_limits<int>::max()));
    }
    void read(bool &into) { into = integer(0, 1) == 1; }
    void read(Uuid &into) {
        require(SQLITE_BLOB, [] { return Core::tr("does not hold an id"); });
        if (bytes() != into.bytes.size()) refuse(Core::tr("does not hold an id of 16 bytes"));
        std::memcpy(into.bytes.data(), sqlite3_column_blob(row_, column_), into.bytes.size());
        ++column_;
    }
    void read(Bytes &into) {
        require(SQLITE_BLOB, [] { return Core::tr("does not hold bytes"); });
        const auto *first = static_cast<const std::uint8_t *>(sqlite3_column_blob(row_, column_));
        into.value.assign(first, first + bytes());
        ++column_;
    }
    template <class Entity> void read(Id<Entity> &into) { read(into.value); }

    template <class Enum>
    requires std::is_enum_v<Enum>
    void read(Enum &into) {
        require(SQLITE_TEXT, [] { return Core::tr("does not hold a word"); });
        const std::string_view text(reinterpret_cast<const char *>(sqlite3_column_text(row_, column_)),
                                    bytes());
        const auto &words = Words<Enum>::all;
        const auto found = std::find(words.begin(), words.end(), text);
        if (found == words.end()) refuse(Core::tr("does not hold one of the words that it may hold"));
        into = static_cast<Enum>(found - words.begin());
        ++column_;
    }

    template <class Value> void read(std::optional<Value> &into) {
        into.reset();
        if constexpr (detail::isVariant<Value>) {
            readAlternatives(into);
        } else if (isNull()) {
            ++column_;
        } else {
            read(into.emplace());
        }
    }
    template <class... Each> void read(std::variant<Each...> &into) {
        std::optional<std::variant<Each...>> found;
        readAlternatives(found);
        if (!found) refuse(Core::tr("does not hold a reference"));
        into = *found;
    }

private:
    template <class... Each> void readAlternatives(std::optional<std::variant<Each...>> &into) {
        (readAlternative<Each>(into), ...);
    }
    template <class One, class Choice> void readAlternative(std::optional<Choice> &into) {
        if (isNull()) {
            ++column_;
            return;
        }
        if (into) refuse(Core::tr("does not hold one reference only"));
        One id;
        read(id);
        into = id;
    }

    [[nodiscard]] bool isNull() const { return sqlite3_column_type(row_, column_) == SQLITE_NULL; }
    [[nodiscard]] std::size_t bytes() const {
        return static_cast<std::size_t>(sqlite3_column_bytes(row_, column_));
    }
    /// What is wrong is put into words only where something is wrong: every value comes by here.
    void require(int type, std::string (*otherwise)()) const {
        if (sqlite3_column_type(row_, column_) != type) refuse(otherwise());
    }
    std::int64_t integer(std::int64_t least, std::int64_t most) {
        require(SQLITE_INTEGER, [] { return Core::tr("does not hold a whole number"); });
        const std::int64_t value = sqlite3_column_int64(row_, column_);
        if (value < least || value > most) refuse(Core::tr("does not hold a number in its range"));
        ++column_;
        return value;
    }
    [[noreturn]] static void refuse(const std::string &reason) {
        throw Problem(reason, Core::tr("Open a backup copy instead"));
    }

    sqlite3_stmt *row_;
    int column_ = 0;
};

} // namespace tussen
