#pragma once

#include "model/Id.h"

#include <tsl/robin_map.h>

#include <algorithm>
#include <cstdint>
#include <memory>
#include <span>
#include <utility>
#include <vector>

namespace tussen {

class Ecosystem;
class EcosystemBuilder;

/// A row's place in its table, 0 .. size-1: an index into arrays that run beside the table, good until the
/// table is written. Going from slot to slot looks nothing up, as going from id to id does.
template <class Entity> struct Slot {
    static constexpr std::uint32_t none = 0xFFFFFFFF; ///< the slot of no row
    std::uint32_t value = none;
    constexpr operator std::uint32_t() const {
        return value;
    } // NOLINT(google-explicit-constructor): an index
    [[nodiscard]] constexpr bool isNone() const { return value == none; }
};

/// The slots 0 .. size-1, to go through.
template <class Entity> class Slots {
public:
    struct Iterator {
        std::uint32_t at;
        Slot<Entity> operator*() const { return {at}; }
        Iterator &operator++() {
            ++at;
            return *this;
        }
        bool operator==(const Iterator &) const = default;
    };
    explicit Slots(std::uint32_t size) : size_(size) {}
    [[nodiscard]] Iterator begin() const { return {0}; }
    [[nodiscard]] Iterator end() const { return {size_}; }

private:
    std::uint32_t size_;
};

/// The rows of one entity. A copy shares them and costs next to nothing; the first write after a copy
/// copies the touched chunk only. Rows stand in no order that means anything, but in slots 0 .. size-1.
template <class Entity> class Table {
public:
    using Key = Id<Entity>;

    [[nodiscard]] std::size_t size() const { return size_; }
    [[nodiscard]] bool empty() const { return size_ == 0; }

    /// The row, or nullptr. Valid until the table is written.
    [[nodiscard]] const Entity *find(const Key &id) const {
        const auto found = index_->find(id.value);
        return found == index_->end() ? nullptr : &at(found->second);
    }
    [[nodiscard]] bool contains(const Key &id) const { return index_->contains(id.value); }

    /// The row of an id that is known to be there.
    [[nodiscard]] const Entity &operator[](const Key &id) const { return at(index_->at(id.value)); }

    /// The row's slot; the id must be there.
    [[nodiscard]] Slot<Entity> slot(const Key &id) const { return {index_->at(id.value)}; }

    /// All slots, in order.
    [[nodiscard]] Slots<Entity> allSlots() const { return Slots<Entity>(static_cast<std::uint32_t>(size_)); }

    /// The row in a slot below size().
    [[nodiscard]] const Entity &at(std::size_t slot) const {
        return (*chunks_[slot / chunkSize])[slot % chunkSize];
    }

    class Iterator {
    public:
        using value_type = Entity;
        using difference_type = std::ptrdiff_t;
        Iterator() = default;
        Iterator(const Table *table, std::size_t slot) : table_(table), slot_(slot) {}
        const Entity &operator*() const { return table_->at(slot_); }
        const Entity *operator->() const { return &table_->at(slot_); }
        Iterator &operator++() {
            ++slot_;
            return *this;
        }
        Iterator operator++(int) {
            Iterator old = *this;
            ++slot_;
            return old;
        }
        bool operator==(const Iterator &) const = default;

    private:
        const Table *table_ = nullptr;
        std::size_t slot_ = 0;
    };
    [[nodiscard]] Iterator begin() const { return {this, 0}; }
    [[nodiscard]] Iterator end() const { return {this, size_}; }

    /// Same rows, whatever their slots.
    bool operator==(const Table &other) const {
        if (size_ != other.size_) return false;
        if (chunks_ == other.chunks_) return true;
        return std::all_of(begin(), end(), [&](const Entity &row) {
            const Entity *twin = other.find(row.id);
            return twin && *twin == row;
        });
    }

private:
    friend class Ecosystem;
    friend class EcosystemBuilder;

    static constexpr std::size_t chunkSize = 64;
    using Chunk = std::vector<Entity>;
    using Index = tsl::robin_map<Uuid, std::uint32_t, UuidHash>;

    void reserve(std::size_t rows) { writable(index_).reserve(rows); }

    /// Inserts, or replaces the row of the same id.
    void put(Entity row) {
        if (const auto found = index_->find(row.id.value); found != index_->end()) {
            rowForWrite(found->second) = std::move(row);
            return;
        }
        writable(index_).emplace(row.id.value, static_cast<std::uint32_t>(size_));
        if (size_ % chunkSize == 0) {
            chunks_.push_back(std::make_shared<Chunk>());
            chunks_.back()->reserve(chunkSize);
        }
        writable(chunks_.back()).push_back(std::move(row));
        ++size_;
    }

    void remove(const Key &id) {
        const auto found = index_->find(id.value);
        if (found == index_->end()) return;
        const std::uint32_t slot = found->second;
        auto &index = writable(index_);
        if (slot + 1 != size_) {
            Entity last = at(size_ - 1);
            index[last.id.value] = slot;
            rowForWrite(slot) = std::move(last);
        }
        index.erase(id.value);
        writable(chunks_.back()).pop_back();
        if (chunks_.back()->empty()) chunks_.pop_back();
        --size_;
    }

    Entity &rowForWrite(std::uint32_t slot) { return writable(chunks_[slot / chunkSize])[slot % chunkSize]; }

    template <class Shared> static Shared &writable(std::shared_ptr<Shared> &shared) {
        if (shared.use_count() != 1) {
            auto copy = std::make_shared<Shared>(*shared);
            if constexpr (std::is_same_v<Shared, Chunk>) copy->reserve(chunkSize);
            shared = std::move(copy);
        }
        return *shared;
    }

    std::vector<std::shared_ptr<Chunk>> chunks_;
    std::shared_ptr<Index> index_ = std::make_shared<Index>();
    std::size_t size_ = 0;
};

} // namespace tussen
