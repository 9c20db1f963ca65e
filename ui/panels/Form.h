#pragma once

#include "models/Snapshot.h"
#include "panels/EditFunction.h"

#include <QStringList>
#include <QWidget>

class QLabel;
class QVBoxLayout;

namespace tussen {

class ChosenNames;

/// The fields of one kind of entity, written through an EditFunction as soon as each is done.
class Form : public QWidget {
    Q_OBJECT
public:
    /// `kind` is what the entity is, for the line above its name.
    Form(const QString &kind, EditFunction edit, QWidget *parent = nullptr);

    /// Shows entities that are there and of the form's kind, at least one.
    virtual void show(const SnapshotPtr &snapshot, const std::vector<EntityRef> &entities) = 0;
    virtual void setReadOnly(bool readOnly) = 0;

    /// Puts its fields beside each other, two in a line, where it is wide.
    void layInPairs();

signals:
    /// Of several entities that are shown, somebody wants this one alone.
    void oneWanted(const tussen::EntityRef &entity);
    /// Something else was made here that people will want to name.
    void made(const tussen::EntityRef &entity);
    /// Somebody wants to change what the touchpoint that is shown moves.
    void effectsWanted();

protected:
    void add(QWidget *widget);
    void setKind(const QString &kind);
    void setNamesReadOnly(bool readOnly);
    /// Says what the entities are called where they are several.
    void showNames(const Snapshot &snapshot, const std::vector<EntityRef> &entities);
    [[nodiscard]] const EditFunction &edit() const { return edit_; }

private:
    EditFunction edit_;
    QLabel *kind_;
    ChosenNames *names_;
    QVBoxLayout *column_;
};

/// A text without the blanks around it; of nothing but blanks, no text.
[[nodiscard]] std::optional<std::string> textOrNone(const QString &text);
[[nodiscard]] QString textOf(const std::optional<std::string> &text);

/// Names to choose from, with their ids; the first may stand for none.
template <class Entity> struct Choices {
    QStringList names;
    std::vector<std::optional<Id<Entity>>> ids;

    void add(const QString &name, std::optional<Id<Entity>> id) {
        names.append(name);
        ids.push_back(id);
    }
    [[nodiscard]] int placeOf(const std::optional<Id<Entity>> &id) const {
        for (std::size_t i = 0; i < ids.size(); ++i)
            if (ids[i] == id) return static_cast<int>(i);
        return -1;
    }
    [[nodiscard]] const std::optional<Id<Entity>> &at(int place) const {
        return ids.at(static_cast<std::size_t>(place));
    }
};

/// All partners in the order of their lanes, after an entry for none.
[[nodiscard]] Choices<Partner> partnersOrNone(const Relations &relations, const QString &none);

} // namespace tussen
