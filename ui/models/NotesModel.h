#pragma once

#include "models/Snapshot.h"

#include <QAbstractListModel>

#include <functional>

namespace tussen {

/// The notes of the document: first those pinned to the touchpoint that is chosen, then those without a
/// place, then those pinned elsewhere. A note can be dragged, and its text edited.
class NotesModel : public QAbstractListModel {
    Q_OBJECT
public:
    enum Role {
        DetailRole = Qt::UserRole, ///< QString: who said it, and where it is pinned
        ColorRole,                 ///< QString: "#rrggbb", empty without one
        PinnedRole                 ///< bool
    };
    /// Writes another text; empty where that went well.
    using Retext = std::function<QString(const Id<Note> &note, const QString &text)>;

    explicit NotesModel(Retext retext, QObject *parent = nullptr);

    void show(const SnapshotPtr &snapshot, const std::optional<Id<Touchpoint>> &chosen);
    void setReadOnly(bool readOnly);
    [[nodiscard]] const Note *noteAt(const QModelIndex &index) const;
    [[nodiscard]] QModelIndex indexOf(const Id<Note> &note) const;

    /// What a dragged note is carried as, and the note in what was dropped.
    [[nodiscard]] static QString mimeType();
    [[nodiscard]] static std::optional<Id<Note>> noteIn(const QMimeData &data);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    [[nodiscard]] QStringList mimeTypes() const override;
    [[nodiscard]] QMimeData *mimeData(const QModelIndexList &indexes) const override;

private:
    [[nodiscard]] QString detailOf(const Note &note) const;

    Retext retext_;
    SnapshotPtr snapshot_;
    std::vector<Note> notes_;
    bool readOnly_ = false;
};

} // namespace tussen
