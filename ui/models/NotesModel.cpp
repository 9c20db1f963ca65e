#include "models/NotesModel.h"

#include "capture/Notes.h"
#include "texts/Utf8.h"

#include <QDate>
#include <QLocale>
#include <QMimeData>

#include <algorithm>
#include <iterator>
#include <utility>

namespace tussen {

namespace {

std::vector<Note> inOrder(const Ecosystem &ecosystem, const std::optional<Id<Touchpoint>> &chosen) {
    std::vector<Note> notes;
    if (chosen) notes = capture::notesAt(ecosystem, chosen);
    const std::vector<Note> parked = capture::notesAt(ecosystem, std::nullopt);
    notes.insert(notes.end(), parked.begin(), parked.end());
    std::copy_if(ecosystem.table<Note>().begin(), ecosystem.table<Note>().end(), std::back_inserter(notes),
                 [&](const Note &note) { return note.touchpoint && note.touchpoint != chosen; });
    return notes;
}

} // namespace

NotesModel::NotesModel(Retext retext, QObject *parent)
    : QAbstractListModel(parent),
      retext_(std::move(retext)) {}

void NotesModel::show(const SnapshotPtr &snapshot, const std::optional<Id<Touchpoint>> &chosen) {
    std::vector<Note> next = snapshot ? inOrder(snapshot->ecosystem(), chosen) : std::vector<Note>();
    const bool same = next == notes_;
    if (!same) beginResetModel();
    snapshot_ = snapshot;
    notes_ = std::move(next);
    if (!same) return endResetModel();
    if (!notes_.empty()) emit dataChanged(index(0), index(rowCount() - 1)); // names of touchpoints
}

void NotesModel::setReadOnly(bool readOnly) {
    readOnly_ = readOnly;
}

const Note *NotesModel::noteAt(const QModelIndex &index) const {
    return index.isValid() ? &notes_[static_cast<std::size_t>(index.row())] : nullptr;
}

QModelIndex NotesModel::indexOf(const Id<Note> &note) const {
    const auto found =
        std::find_if(notes_.begin(), notes_.end(), [&](const Note &one) { return one.id == note; });
    return found == notes_.end() ? QModelIndex() : index(static_cast<int>(found - notes_.begin()));
}

QString NotesModel::mimeType() {
    return QStringLiteral("application/x-tussen-note");
}

std::optional<Id<Note>> NotesModel::noteIn(const QMimeData &data) {
    const auto id = Uuid::parse(data.data(mimeType()).toStdString());
    return id ? std::optional(Id<Note>{*id}) : std::nullopt;
}

int NotesModel::rowCount(const QModelIndex &parent) const {
    return parent.isValid() ? 0 : static_cast<int>(notes_.size());
}

QString NotesModel::detailOf(const Note &note) const {
    QStringList parts;
    if (note.touchpoint) parts << tr("at %1").arg(toQt(snapshot_->ecosystem()[*note.touchpoint].name));
    if (note.author) parts << toQt(*note.author);
    if (note.on)
        parts << QLocale().toString(QDate::fromString(toQt(*note.on), Qt::ISODate), QLocale::ShortFormat);
    return parts.join(QStringLiteral(" · "));
}

QVariant NotesModel::data(const QModelIndex &index, int role) const {
    const Note *note = noteAt(index);
    if (!note) return {};
    switch (role) {
    case Qt::DisplayRole:
    case Qt::EditRole:
    case Qt::ToolTipRole:
        return toQt(note->text);
    case Qt::AccessibleTextRole:
        return QStringList{toQt(note->text), detailOf(*note)}.join(QStringLiteral(", "));
    case DetailRole:
        return detailOf(*note);
    case ColorRole:
        return toQt(note->color.value_or(""));
    case PinnedRole:
        return note->touchpoint.has_value();
    default:
        return {};
    }
}

bool NotesModel::setData(const QModelIndex &index, const QVariant &value, int role) {
    const Note *note = noteAt(index);
    const QString text = value.toString().trimmed();
    if (!note || role != Qt::EditRole || text.isEmpty()) return false;
    return retext_(note->id, text).isEmpty();
}

Qt::ItemFlags NotesModel::flags(const QModelIndex &index) const {
    const Qt::ItemFlags flags = QAbstractListModel::flags(index);
    if (!index.isValid() || readOnly_) return flags;
    return flags | Qt::ItemIsEditable | Qt::ItemIsDragEnabled;
}

QStringList NotesModel::mimeTypes() const {
    return {mimeType(), QStringLiteral("text/plain")};
}

QMimeData *NotesModel::mimeData(const QModelIndexList &indexes) const {
    const Note *note = indexes.isEmpty() ? nullptr : noteAt(indexes.front());
    if (!note) return nullptr;
    auto *data = new QMimeData;
    data->setData(mimeType(), QByteArray::fromStdString(note->id.value.text()));
    data->setText(toQt(note->text));
    return data;
}

} // namespace tussen
