#include "store/Rows.h"
#include "store/Schema.h"

#include <SQLiteCpp/SQLiteCpp.h>
#include <fmt/format.h>
#include <fmt/ranges.h>

namespace tussen {

namespace {

/// Binds a row's fields from left to right. Values must outlive the step: texts are not copied.
class RowBinder {
public:
    explicit RowBinder(SQLite::Statement &statement) : statement_(statement) {}

    void bind(const std::string &value) { statement_.bindNoCopy(next_++, value); }
    void bind(double value) { statement_.bind(next_++, value); }
    void bind(int value) { statement_.bind(next_++, value); }
    void bind(bool value) { statement_.bind(next_++, value ? 1 : 0); }
    void bind(const Uuid &value) {
        statement_.bindNoCopy(next_++, value.bytes.data(), static_cast<int>(value.bytes.size()));
    }
    void bind(const Bytes &value) {
        statement_.bindNoCopy(next_++, value.value.data(), static_cast<int>(value.value.size()));
    }
    template <class Entity> void bind(const Id<Entity> &value) { bind(value.value); }
    template <class Enum>
    requires std::is_enum_v<Enum>
    void bind(Enum value) { statement_.bind(next_++, std::string(word(value))); }
    template <class... Each> void bind(const std::variant<Each...> &value) {
        (bindIf(std::get_if<Each>(&value)), ...);
    }
    template <class Value> void bind(const std::optional<Value> &value) {
        if (value)
            bind(*value);
        else
            bindNothing(static_cast<const Value *>(nullptr));
    }

private:
    template <class Value> void bindIf(const Value *value) {
        if (value)
            bind(*value);
        else
            statement_.bind(next_++);
    }
    template <class Value> void bindNothing(const Value *) { statement_.bind(next_++); }
    template <class... Each> void bindNothing(const std::variant<Each...> *) {
        (bindNothing(static_cast<const Each *>(nullptr)), ...);
    }

    SQLite::Statement &statement_;
    int next_ = 1;
};

std::string updateSql(std::string_view table, std::vector<std::string> columns) {
    columns.erase(columns.begin());
    return fmt::format("UPDATE \"{}\" SET {} = ? WHERE \"id\" = ?", table, fmt::join(columns, " = ?, "));
}

std::string insertSql(std::string_view table, const std::vector<std::string> &columns) {
    return fmt::format("INSERT INTO \"{}\" ({}) VALUES ({})", table, fmt::join(columns, ", "),
                       fmt::join(std::vector<std::string>(columns.size(), "?"), ", "));
}

/// Writes the rows of one table.
template <class Entity> class TableWriter {
public:
    explicit TableWriter(SQLite::Database &database)
        : insert_(database, insertSql(Describe<Entity>::plural, columnNames<Entity>())),
          update_(database, updateSql(Describe<Entity>::plural, columnNames<Entity>())),
          remove_(database, fmt::format("DELETE FROM \"{}\" WHERE \"id\" = ?", Describe<Entity>::plural)) {}

    void insert(const Entity &row) {
        RowBinder binder = binderOf(insert_);
        binder.bind(row.id);
        bindFields(binder, row);
        run(insert_);
    }
    void update(const Entity &row) {
        RowBinder binder = binderOf(update_);
        bindFields(binder, row);
        binder.bind(row.id);
        run(update_);
    }
    void remove(const Id<Entity> &id) {
        binderOf(remove_).bind(id);
        run(remove_);
    }

private:
    /// A statement that failed takes no values before it is reset.
    static RowBinder binderOf(SQLite::Statement &statement) {
        statement.tryReset();
        return RowBinder(statement);
    }
    static void bindFields(RowBinder &binder, const Entity &row) {
        forEachField<Entity>([&](const auto &field) { binder.bind(row.*field.member); });
    }
    /// Every statement concerns exactly one row; another count means that file and model have parted.
    static void run(SQLite::Statement &statement) {
        const int rows = statement.exec();
        statement.reset();
        if (rows != 1) throw SQLite::Exception("the working copy does not fit the document");
    }

    SQLite::Statement insert_;
    SQLite::Statement update_;
    SQLite::Statement remove_;
};

/// These are unique by their content, and two that swap it must not meet halfway.
template <class Entity> constexpr bool isUniqueByContent =
    std::is_same_v<Entity, Role> || std::is_same_v<Entity, CheckSetting>;

template <class List> struct WriterTuple;
template <class... Entity> struct WriterTuple<std::tuple<Entity...>> {
    using type = std::tuple<TableWriter<Entity>...>;
};

} // namespace

class RowWriter::Tables {
public:
    explicit Tables(SQLite::Database &database) : Tables(database, static_cast<Entities *>(nullptr)) {}

    template <class Entity> TableWriter<Entity> &of() { return std::get<TableWriter<Entity>>(writers_); }

    /// First pass: what is gone, and what is written anew because it is unique by its content.
    template <class Entity> void removeOld(const ChangeOf<Entity> &change) {
        if (change.before && (!change.after || isUniqueByContent<Entity>)) of<Entity>().remove(change.id());
    }
    /// Second pass: what is new or changed.
    template <class Entity> void putNew(const ChangeOf<Entity> &change) {
        if (!change.after) return;
        if (change.before && !isUniqueByContent<Entity>)
            of<Entity>().update(*change.after);
        else
            of<Entity>().insert(*change.after);
    }

private:
    template <class... Entity> Tables(SQLite::Database &database, std::tuple<Entity...> *)
        : writers_(TableWriter<Entity>(database)...) {}

    WriterTuple<Entities>::type writers_;
};

RowWriter::RowWriter(SQLite::Database &database) : tables_(std::make_unique<Tables>(database)) {}
RowWriter::~RowWriter() = default;

void RowWriter::apply(std::span<const Change> changes) {
    for (const Change &change : changes)
        std::visit([&](const auto &one) { tables_->removeOld(one); }, change);
    for (const Change &change : changes)
        std::visit([&](const auto &one) { tables_->putNew(one); }, change);
}

void insertAll(const Ecosystem &ecosystem, SQLite::Database &database) {
    SQLite::Transaction transaction(database);
    forEachEntity([&]<class Entity>() {
        TableWriter<Entity> writer(database);
        for (const Entity &row : ecosystem.table<Entity>())
            writer.insert(row);
    });
    transaction.commit();
}

} // namespace tussen
