#include "model/Ecosystem.h"

#include <algorithm>

namespace tussen {

Id<EcosystemInfo> ecosystemInfoId() {
    static const Id<EcosystemInfo> id{Uuid::named("ecosystem/")};
    return id;
}

Ecosystem::Ecosystem() = default;
Ecosystem::Ecosystem(const Ecosystem &) = default;
Ecosystem::Ecosystem(Ecosystem &&) noexcept = default;
Ecosystem &Ecosystem::operator=(const Ecosystem &) = default;
Ecosystem &Ecosystem::operator=(Ecosystem &&) noexcept = default;
Ecosystem::~Ecosystem() = default;
bool Ecosystem::operator==(const Ecosystem &) const = default;

bool Ecosystem::contains(const EntityRef &ref) const {
    bool found = false;
    forEachEntity([&]<class Entity>() {
        if (entityType<Entity> == ref.type) found = table<Entity>().contains({ref.id});
    });
    return found;
}

const EcosystemInfo &Ecosystem::info() const {
    static const EcosystemInfo nameless{ecosystemInfoId(), {}, {}, "en"};
    const EcosystemInfo *row = find(ecosystemInfoId());
    return row ? *row : nameless;
}

void Ecosystem::apply(const Change &change) {
    std::visit(
        [&](const auto &one) {
            using Entity = typename std::decay_t<decltype(one.after)>::value_type;
            auto &rows = std::get<Table<Entity>>(tables_);
            if (one.after)
                rows.put(*one.after);
            else
                rows.remove(one.id());
        },
        change);
}

Ecosystem Ecosystem::with(std::span<const Change> changes) const & {
    Ecosystem next = *this;
    for (const Change &change : changes)
        next.apply(change);
    return next;
}

Ecosystem Ecosystem::with(std::span<const Change> changes) && {
    for (const Change &change : changes)
        apply(change);
    return std::move(*this);
}

namespace {

template <class Entity>
void addDifferences(const Table<Entity> &before, const Table<Entity> &after, std::vector<Change> &into) {
    std::vector<ChangeOf<Entity>> found;
    for (const Entity &row : before) {
        const Entity *twin = after.find(row.id);
        if (!twin)
            found.push_back({row, std::nullopt});
        else if (!(*twin == row))
            found.push_back({row, *twin});
    }
    for (const Entity &row : after)
        if (!before.contains(row.id)) found.push_back({std::nullopt, row});
    std::sort(found.begin(), found.end(),
              [](const auto &left, const auto &right) { return left.id() < right.id(); });
    into.insert(into.end(), found.begin(), found.end());
}

} // namespace

ChangeSet Ecosystem::differenceTo(const Ecosystem &other, std::string label) const {
    ChangeSet result{std::move(label), {}};
    forEachEntity(
        [&]<class Entity>() { addDifferences(table<Entity>(), other.table<Entity>(), result.changes); });
    return result;
}

} // namespace tussen
