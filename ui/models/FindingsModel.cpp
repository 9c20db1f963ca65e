#include "models/FindingsModel.h"

#include "texts/RepairTexts.h"
#include "texts/Utf8.h"
#include "words/Sentences.h"

#include <algorithm>
#include <utility>

namespace tussen {

FindingsModel::FindingsModel(QObject *parent) : QAbstractItemModel(parent) {}

void FindingsModel::setSnapshot(const SnapshotPtr &snapshot) {
    stale_ = snapshot && !snapshot->checked;
    if (stale_) return tellDataChanged();
    change(snapshot, settings_);
}

void FindingsModel::setReadOnly(bool readOnly) {
    if (std::exchange(readOnly_, readOnly) != readOnly) tellDataChanged();
}

void FindingsModel::setShowAll(bool showAll) {
    ListSettings next = settings_;
    next.showAll = showAll;
    change(list_.snapshot, std::move(next));
}

void FindingsModel::setOnly(const std::set<Severity> &severities) {
    ListSettings next = settings_;
    next.only = severities;
    change(list_.snapshot, std::move(next));
}

void FindingsModel::setAcceptedShown(bool shown) {
    ListSettings next = settings_;
    next.acceptedShown = shown;
    change(list_.snapshot, std::move(next));
}

void FindingsModel::setMarked(const std::vector<EntityRef> &entities) {
    ListSettings next = settings_;
    next.marked = {entities.begin(), entities.end()};
    change(list_.snapshot, std::move(next));
}

void FindingsModel::change(const SnapshotPtr &snapshot, ListSettings settings) {
    settings_ = std::move(settings);
    replaceList(findingsList(snapshot, settings_));
}

/// Views lose their place only where rows really come and go.
void FindingsModel::replaceList(FindingsList next) {
    const auto shapeOf = [](const FindingsList &list) {
        std::vector<std::pair<std::string, std::size_t>> shape;
        for (const std::size_t entry : list.entries)
            shape.emplace_back(keyOf(list.groups[entry]), list.groups[entry].findings.size());
        return shape;
    };
    if (shapeOf(next) == shapeOf(list_)) {
        list_ = std::move(next);
        tellDataChanged();
        return;
    }
    beginResetModel();
    list_ = std::move(next);
    endResetModel();
}

void FindingsModel::tellDataChanged() {
    if (list_.entries.empty()) return;
    emit dataChanged(index(0, 0), index(rowCount() - 1, 0));
    for (int row = 0; row < rowCount(); ++row) {
        const QModelIndex group = index(row, 0);
        if (const int children = rowCount(group); children > 0)
            emit dataChanged(index(0, 0, group), index(children - 1, 0, group));
    }
}

FindingsModel::Counts FindingsModel::counts() const {
    Counts counts;
    if (!list_.findings) return counts;
    for (const Finding &finding : *list_.findings)
        ++(finding.waived ? counts.accepted : counts.of.at(static_cast<std::size_t>(finding.severity)));
    const auto ofJourney = std::ranges::count(list_.snapshot->journeyFindings, false, &Finding::waived);
    counts.beyond = counts.of[0] + counts.of[1] + counts.of[2] - static_cast<int>(ofJourney);
    return counts;
}

const FindingGroup &FindingsModel::groupAt(const QModelIndex &index) const {
    const auto row = index.internalId() == 0 ? static_cast<std::size_t>(index.row()) : index.internalId() - 1;
    return list_.groups[list_.entries[row]];
}

const Finding *FindingsModel::findingAt(const QModelIndex &index) const {
    if (!index.isValid()) return nullptr;
    const FindingGroup &group = groupAt(index);
    if (index.internalId() != 0) return group.findings[static_cast<std::size_t>(index.row())];
    return group.findings.size() == 1 ? group.findings.front() : nullptr;
}

const Finding *FindingsModel::firstFindingAt(const QModelIndex &index) const {
    const Finding *one = findingAt(index);
    return one || !index.isValid() ? one : groupAt(index).findings.front();
}

QModelIndex FindingsModel::indexOf(const QString &key) const {
    for (int row = 0; row < rowCount(); ++row) {
        const QModelIndex entry = index(row, 0);
        if (entry.data(KeyRole).toString() == key) return entry;
        for (int child = 0; child < rowCount(entry); ++child)
            if (index(child, 0, entry).data(KeyRole).toString() == key) return index(child, 0, entry);
    }
    return {};
}

QModelIndex FindingsModel::firstMarked() const {
    for (int row = 0; row < rowCount(); ++row) {
        const QModelIndex entry = index(row, 0);
        if (!entry.data(MarkedRole).toBool()) continue;
        for (int child = 0; child < rowCount(entry); ++child)
            if (index(child, 0, entry).data(MarkedRole).toBool()) return index(child, 0, entry);
        return entry;
    }
    return {};
}

QModelIndex FindingsModel::index(int row, int column, const QModelIndex &parent) const {
    if (!hasIndex(row, column, parent)) return {};
    return createIndex(row, column, static_cast<quintptr>(parent.isValid() ? parent.row() + 1 : 0));
}

QModelIndex FindingsModel::parent(const QModelIndex &child) const {
    if (!child.isValid() || child.internalId() == 0) return {};
    return createIndex(static_cast<int>(child.internalId() - 1), 0, quintptr{0});
}

int FindingsModel::rowCount(const QModelIndex &parent) const {
    if (!parent.isValid()) return static_cast<int>(list_.entries.size());
    if (parent.internalId() != 0) return 0;
    const std::size_t findings = groupAt(parent).findings.size();
    return findings == 1 ? 0 : static_cast<int>(findings);
}

int FindingsModel::columnCount(const QModelIndex &) const {
    return 1;
}

QVariant FindingsModel::data(const QModelIndex &index, int role) const {
    if (!index.isValid()) return {};
    const Finding *finding = findingAt(index);
    return finding ? findingData(*finding, role) : groupData(groupAt(index), role);
}

Qt::ItemFlags FindingsModel::flags(const QModelIndex &index) const {
    return QAbstractItemModel::flags(index).setFlag(Qt::ItemIsEnabled, index.isValid() && !stale_);
}

QVariant FindingsModel::findingData(const Finding &finding, int role) const {
    switch (role) {
    case KeyRole:
        return toQt(finding.key());
    case SeverityRole:
        return static_cast<int>(finding.severity);
    case CountRole:
        return 1;
    case MarkedRole:
        return isAbout(list_.snapshot->ecosystem(), finding, settings_.marked);
    case AcceptedRole:
        return finding.waived;
    case RepairRole:
        return repairWords(finding);
    default:
        return wordsOf(finding, role);
    }
}

QString FindingsModel::repairWords(const Finding &finding) const {
    if (stale_ || readOnly_ || finding.waived) return {};
    const std::vector<Repair> repairs = repairsOf(*list_.snapshot->relations, finding);
    return repairs.empty() ? QString() : tussen::wordsOf(repairs.front(), list_.snapshot->ecosystem());
}

QVariant FindingsModel::wordsOf(const Finding &finding, int role) const {
    static const std::set<int> wordy{Qt::DisplayRole, Qt::ToolTipRole, Qt::AccessibleTextRole, ReasonRole,
                                     RemedyRole};
    if (!wordy.contains(role)) return {};
    const Texts &texts = *list_.snapshot->texts;
    const Sentences words = sentencesOf(*list_.snapshot->relations, finding, texts);
    const QString title = toQt(words.title);
    const QString reason = toQt(words.reason);
    const QString remedy = toQt(words.remedy);
    if (role == Qt::DisplayRole) return title;
    if (role == ReasonRole) return reason;
    if (role == RemedyRole) return remedy;
    if (role == Qt::ToolTipRole)
        return QStringLiteral("<p><b>%1</b></p><p>%2</p><p>%3</p>")
            .arg(title.toHtmlEscaped(), reason.toHtmlEscaped(), remedy.toHtmlEscaped());
    const QString severity = toQt(texts.severityName[static_cast<std::size_t>(finding.severity)]);
    return tr("%1: %2 %3 %4").arg(severity, title, reason, remedy);
}

QVariant FindingsModel::groupData(const FindingGroup &group, int role) const {
    const auto heading = [&] {
        return toQt(headingOf(*list_.snapshot->relations, group, *list_.snapshot->texts));
    };
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return heading();
    case Qt::AccessibleTextRole:
        return tr("%1: %2, %3 findings")
            .arg(toQt(list_.snapshot->texts->severityName[static_cast<std::size_t>(group.severity)]),
                 heading())
            .arg(group.findings.size());
    case KeyRole:
        return toQt(keyOf(group));
    case ReasonRole: // the gravest of them, as an example of what the group is about
        return wordsOf(*group.findings.front(), Qt::DisplayRole);
    case SeverityRole:
        return static_cast<int>(group.severity);
    case CountRole:
        return static_cast<int>(group.findings.size());
    case MarkedRole:
        return std::any_of(group.findings.begin(), group.findings.end(), [this](const Finding *finding) {
            return isAbout(list_.snapshot->ecosystem(), *finding, settings_.marked);
        });
    default:
        return {};
    }
}

} // namespace tussen
