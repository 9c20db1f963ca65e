#pragma once

#include "panels/Form.h"

#include <QPointer>
#include <QScrollArea>

#include <map>

class QStackedWidget;

namespace tussen {

/// What is chosen on the map, field by field.
class Inspector : public QScrollArea {
    Q_OBJECT
public:
    explicit Inspector(const EditFunction &edit, QWidget *parent = nullptr);

    /// Shows the last of the entities, and with it those of the same kind; a hint where it is absent, gone or
    /// of a kind that has no form.
    void show(const SnapshotPtr &snapshot, const std::vector<EntityRef> &entities);
    void setReadOnly(bool readOnly);
    /// Puts the keyboard into the first field; Escape, where it takes back nothing, returns it from any
    /// field.
    void focusFirst();
    /// The same, into the field behind the name.
    void focusAfterName();
    /// While one touchpoint is shown, puts the keyboard into the field for whoever is to be accountable.
    void chooseAccountable();
    /// Writes what is typed and not yet written.
    void commit();

signals:
    /// Of several that are shown, somebody wants this one alone.
    void oneWanted(const tussen::EntityRef &entity);
    /// Something was made in a form that people will want to name.
    void made(const tussen::EntityRef &entity);
    /// Somebody wants to change what the touchpoint that is shown moves.
    void effectsWanted();

private:
    [[nodiscard]] Form *formFor(EntityType type);
    void goBack();

    EditFunction edit_;
    std::map<EntityType, Form *> forms_; ///< those needed so far; nullptr for kinds without one
    bool readOnly_ = false;
    QStackedWidget *stack_;
    QWidget *hint_;
    QPointer<QWidget> before_; ///< what had the keyboard before the first field got it
};

} // namespace tussen
