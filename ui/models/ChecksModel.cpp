#include "models/ChecksModel.h"

#include "texts/CheckNames.h"
#include "texts/Utf8.h"

#include <algorithm>

namespace tussen {

namespace {

/// What the undo list calls the step from one setting of a check to another.
QString labelOf(const CheckSetting &before, const CheckSetting &after) {
    QString label = ChecksModel::tr("Change why the check “%1” is set so");
    if (before.severity != after.severity) label = ChecksModel::tr("Change the severity of the check “%1”");
    if (before.enabled != after.enabled)
        label = after.enabled ? ChecksModel::tr("Switch on the check “%1”")
                              : ChecksModel::tr("Switch off the check “%1”");
    return label.arg(checkName(after.check));
}

} // namespace

ChecksModel::ChecksModel(EditFunction edit, QObject *parent)
    : QAbstractItemModel(parent),
      edit_(std::move(edit)) {
    for (const CheckInfo &check : catalogue()) {
        const QString family = familyName(check.id);
        if (families_.empty() || families_.back().name != family) families_.push_back({family, {}});
        families_.back().checks.push_back(&check);
    }
}

void ChecksModel::setSnapshot(const SnapshotPtr &snapshot) {
    snapshot_ = snapshot;
    if (!snapshot) drafts_.clear();
    tellAll();
}

void ChecksModel::setReadOnly(bool readOnly) {
    readOnly_ = readOnly;
    tellAll();
}

/// Rows never come or go.
void ChecksModel::tellAll() {
    for (int family = 0; family < rowCount(); ++family) {
        const QModelIndex parent = index(family, 0);
        emit dataChanged(index(0, 0, parent), index(rowCount(parent) - 1, columns - 1, parent));
    }
}

int ChecksModel::off() const {
    return static_cast<int>(std::ranges::count_if(catalogue(), [this](const CheckInfo &check) {
        const CheckSetting *setting = written(check);
        return setting && !setting->enabled;
    }));
}

int ChecksModel::changed() const {
    return static_cast<int>(std::ranges::count_if(catalogue(), [this](const CheckInfo &check) {
        const CheckSetting *setting = written(check);
        return setting && setting->enabled && differs(*setting, check);
    }));
}

QStringList ChecksModel::unknown() const {
    QStringList ids;
    if (!snapshot_) return ids;
    for (const CheckSetting *setting : settingsOf(snapshot_->ecosystem()))
        if (!checkOf(setting->check)) ids.append(toQt(setting->check));
    return ids;
}

const CheckInfo *ChecksModel::checkAt(const QModelIndex &index) const {
    if (!index.isValid() || index.internalId() == 0) return nullptr;
    return families_[index.internalId() - 1].checks[static_cast<std::size_t>(index.row())];
}

QModelIndex ChecksModel::reasonOf(std::string_view check) const {
    for (int family = 0; family < rowCount(); ++family)
        for (int row = 0; row < rowCount(index(family, 0)); ++row)
            if (const QModelIndex reason = index(row, ReasonColumn, index(family, 0));
                checkAt(reason)->id == check)
                return reason;
    return {};
}

const CheckSetting *ChecksModel::written(const CheckInfo &check) const {
    return snapshot_ ? settingOf(snapshot_->ecosystem(), check.id) : nullptr;
}

/// As it is shown: what lacks its reason before what the document says.
CheckSetting ChecksModel::settingOfRow(const CheckInfo &check) const {
    if (const auto draft = drafts_.find(check.id); draft != drafts_.end()) return draft->second;
    const CheckSetting *setting = written(check);
    return setting ? *setting : CheckSetting{.id = {}, .check = std::string(check.id), .reason = {}};
}

QString ChecksModel::severityName(Severity severity) const {
    return snapshot_ ? capitalized(snapshot_->texts->severityName[static_cast<std::size_t>(severity)])
                     : QString();
}

QStringList ChecksModel::severityChoices(const QModelIndex &index) const {
    const CheckInfo *check = checkAt(index);
    if (!check) return {};
    return {tr("%1 (default)").arg(severityName(check->severity)), severityName(Severity::error),
            severityName(Severity::warning), severityName(Severity::info)};
}

QModelIndex ChecksModel::index(int row, int column, const QModelIndex &parent) const {
    if (!hasIndex(row, column, parent)) return {};
    return createIndex(row, column, static_cast<quintptr>(parent.isValid() ? parent.row() + 1 : 0));
}

QModelIndex ChecksModel::parent(const QModelIndex &child) const {
    if (!child.isValid() || child.internalId() == 0) return {};
    return createIndex(static_cast<int>(child.internalId() - 1), 0, quintptr{0});
}

int ChecksModel::rowCount(const QModelIndex &parent) const {
    if (!parent.isValid()) return static_cast<int>(families_.size());
    if (parent.internalId() != 0 || parent.column() != 0) return 0;
    return static_cast<int>(families_[static_cast<std::size_t>(parent.row())].checks.size());
}

int ChecksModel::columnCount(const QModelIndex &) const {
    return columns;
}

Qt::ItemFlags ChecksModel::flags(const QModelIndex &index) const {
    const CheckInfo *check = checkAt(index);
    if (!check) return index.isValid() ? Qt::ItemIsEnabled : Qt::NoItemFlags;
    const Qt::ItemFlags shown = Qt::ItemIsEnabled | Qt::ItemIsSelectable;
    if (readOnly_ || !snapshot_) return shown;
    if (index.column() == NameColumn) return shown | Qt::ItemIsUserCheckable;
    const CheckSetting setting = settingOfRow(*check);
    const bool editable = index.column() == SeverityColumn
                              ? setting.enabled
                              : differs(setting, *check) || !setting.reason.empty();
    return editable ? shown | Qt::ItemIsEditable : shown;
}

QVariant ChecksModel::data(const QModelIndex &index, int role) const {
    if (const CheckInfo *check = checkAt(index)) return checkData(*check, index, role);
    const bool named = index.isValid() && index.column() == NameColumn && role == Qt::DisplayRole;
    return named ? families_[static_cast<std::size_t>(index.row())].name : QVariant();
}

QVariant ChecksModel::checkData(const CheckInfo &check, const QModelIndex &index, int role) const {
    const CheckSetting setting = settingOfRow(check);
    switch (role) {
    case Qt::DisplayRole:
        return words(check, index.column());
    case Qt::AccessibleTextRole:
        return accessibleText(check, index.column());
    case Qt::ToolTipRole:
        return index.column() == ReasonColumn ? toQt(setting.reason) : toQt(check.id);
    case Qt::CheckStateRole:
        if (index.column() != NameColumn) return {};
        return static_cast<int>(setting.enabled ? Qt::Checked : Qt::Unchecked);
    case Qt::EditRole:
        if (index.column() == ReasonColumn) return toQt(setting.reason);
        return setting.severity ? static_cast<int>(*setting.severity) + 1 : 0;
    case DraftRole:
        return drafts_.contains(check.id);
    default:
        return {};
    }
}

QString ChecksModel::words(const CheckInfo &check, int column) const {
    const CheckSetting setting = settingOfRow(check);
    if (column == NameColumn) return checkName(check.id);
    if (column == ReasonColumn)
        return drafts_.contains(check.id) ? tr("Say why; then it counts") : toQt(setting.reason);
    if (!setting.enabled) return tr("Off");
    return setting.severity ? severityName(*setting.severity)
                            : tr("%1 (default)").arg(severityName(check.severity));
}

QString ChecksModel::accessibleText(const CheckInfo &check, int column) const {
    const QString text = words(check, column);
    if (column == SeverityColumn) return tr("Severity: %1").arg(text);
    if (column == ReasonColumn) return tr("Reason: %1").arg(text);
    return settingOfRow(check).enabled ? tr("%1, on").arg(text) : tr("%1, off").arg(text);
}

QVariant ChecksModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) return {};
    return section == NameColumn ? tr("Check") : section == SeverityColumn ? tr("Severity") : tr("Reason");
}

bool ChecksModel::setData(const QModelIndex &index, const QVariant &value, int role) {
    const CheckInfo *check = checkAt(index);
    if (!check || readOnly_ || !snapshot_) return false;
    CheckSetting wanted = settingOfRow(*check);
    if (index.column() == NameColumn && role == Qt::CheckStateRole)
        wanted.enabled = value.toInt() == Qt::Checked;
    else if (index.column() == SeverityColumn && role == Qt::EditRole)
        wanted.severity = value.toInt() == 0 ? std::nullopt : std::optional(Severity(value.toInt() - 1));
    else if (index.column() == ReasonColumn && role == Qt::EditRole)
        wanted.reason = toUtf8(value.toString().trimmed());
    else
        return false;
    return apply(index, wanted);
}

bool ChecksModel::apply(const QModelIndex &index, const CheckSetting &wanted) {
    const CheckInfo &check = *checkAt(index);
    const CheckSetting *before = written(check);
    if (differs(wanted, check) && wanted.reason.empty()) {
        if (index.column() == ReasonColumn) {
            emit refused(tr("Say why this check is not run as usual, or set it back."));
            return false;
        }
        drafts_[wanted.check] = wanted;
        tellAll();
        emit reasonWanted(index.siblingAtColumn(ReasonColumn));
        return true;
    }
    drafts_.erase(wanted.check);
    const bool same = before ? *before == wanted : !differs(wanted, check);
    const bool done = same || write(check, wanted);
    tellAll();
    return done;
}

/// A setting that changes nothing is taken away.
bool ChecksModel::write(const CheckInfo &check, const CheckSetting &wanted) {
    const CheckSetting *setting = written(check);
    const CheckSetting before =
        setting ? *setting
                : CheckSetting{.id = Id<CheckSetting>::make(), .check = wanted.check, .reason = {}};
    const QString problem = edit_(labelOf(before, wanted), [&](Edit &edit) {
        if (!differs(wanted, check)) return edit.remove(ref(before.id));
        CheckSetting row = wanted;
        row.id = before.id;
        edit.put(std::move(row));
    });
    emit refused(problem);
    return problem.isEmpty();
}

} // namespace tussen
