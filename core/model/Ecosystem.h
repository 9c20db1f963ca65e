#pragma once

#include "model/Change.h"
#include "model/Table.h"

#include <span>

namespace tussen {

namespace detail {
template <class List> struct TableTuple;
template <class... Entity> struct TableTuple<std::tuple<Entity...>> {
    using type = std::tuple<Table<Entity>...>;
};
} // namespace detail

/// All rows of a document, as a value: it can be copied at next to no cost and handed to another thread,
/// and it never changes under a reader. `with` makes the next one; what is open to edits is a Document.
class Ecosystem {
public:
    // Compiled once, in the source file: for this many tables they are long.
    Ecosystem();
    Ecosystem(const Ecosystem &);
    Ecosystem(Ecosystem &&) noexcept;
    Ecosystem &operator=(const Ecosystem &);
    Ecosystem &operator=(Ecosystem &&) noexcept;
    ~Ecosystem();

    template <class Entity> [[nodiscard]] const Table<Entity> &table() const {
        return std::get<Table<Entity>>(tables_);
    }
    /// The row, or nullptr.
    template <class Entity> [[nodiscard]] const Entity *find(const Id<Entity> &id) const {
        return table<Entity>().find(id);
    }
    /// The row of an id that is known to be there.
    template <class Entity> [[nodiscard]] const Entity &operator[](const Id<Entity> &id) const {
        return table<Entity>()[id];
    }
    [[nodiscard]] bool contains(const EntityRef &ref) const;

    /// The one row about the document itself; a nameless one where none has been put yet.
    [[nodiscard]] const EcosystemInfo &info() const;

    /// The state after the changes, which must fit this one (see Rules.h for what is allowed).
    [[nodiscard]] Ecosystem with(std::span<const Change> changes) const &;
    [[nodiscard]] Ecosystem with(std::span<const Change> changes) &&;

    /// The changes that lead from this state to the other, by entity and id.
    [[nodiscard]] ChangeSet differenceTo(const Ecosystem &other, std::string label) const;

    bool operator==(const Ecosystem &) const;

private:
    friend class EcosystemBuilder;
    void apply(const Change &change);

    detail::TableTuple<Entities>::type tables_;
};

/// Makes an Ecosystem row by row, as files are read.
class EcosystemBuilder {
public:
    template <class Entity> void reserve(std::size_t rows) {
        std::get<Table<Entity>>(made_.tables_).reserve(rows);
    }
    /// Adds a row, or replaces the one of the same id.
    template <class Entity> void put(Entity row) {
        std::get<Table<Entity>>(made_.tables_).put(std::move(row));
    }
    [[nodiscard]] const Ecosystem &now() const { return made_; }
    [[nodiscard]] Ecosystem take() && { return std::move(made_); }

private:
    Ecosystem made_;
};

/// The id of the one ecosystem row of every document.
[[nodiscard]] Id<EcosystemInfo> ecosystemInfoId();

} // namespace tussen
