#pragma once

#include "models/Snapshot.h"
#include "panels/EditFunction.h"

#include <QStringList>
#include <QWidget>

class QLabel;
class QVBoxLayout;

namespace tussen {

/// The fields of one kind of entity, written through an EditFunction as soon as each is done.
class Form : public QWidget {
    Q_OBJECT
public:
    /// `kind` is what the entity is, for the line above its name.
    Form(const QString &kind, EditFunction edit, QWidget *parent = nullptr);

    /// Shows entities that are there and of the form's kind, at least one.
    virtual void show(const SnapshotPtr &snapshot, const std::vector<EntityRef> &entities) = 0;
    virtual void setReadOnly(bool readOnly) = 0;

protected:
    void add(QWidget *widget);
    void setKind(const QString &kind);
    [[nodiscard]] const EditFunction &edit() const { return edit_; }

private:
    EditFunction edit_;
    QLabel *kind_;
    QVBoxLayout *column_;
};

/// A text without the blanks around it; of nothing but blanks, no text.
[[nodiscard]] std::optional<std::string> textOrNone(const QString &text);
[[nodiscard]] QString textOf(const std::optional<std::string> &text);

} // namespace tussen
