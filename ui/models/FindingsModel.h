#pragma once

#include "models/FindingsList.h"

#include <QAbstractItemModel>

#include <array>

namespace tussen {

/// The findings that matter to the journey shown, most important first: entries that hold a single finding,
/// or share one thing (a pair of holders, a check) and have their findings as children. It opens with the
/// few that matter most; everything else is one step away.
class FindingsModel : public QAbstractItemModel {
    Q_OBJECT
public:
    enum Role {
        KeyRole = Qt::UserRole, ///< QString: the finding's key, or one of the group
        ReasonRole,             ///< QString: why it matters
        RemedyRole,             ///< QString: what to do; empty for groups
        RepairRole,             ///< QString: the first repair on offer; empty where there is none
        SeverityRole,           ///< int
        CountRole,              ///< int: findings in a group, 1 for a finding
        MarkedRole,             ///< bool: about something chosen on the map
        AcceptedRole            ///< bool: waived
    };
    /// How many findings there are of each severity, waived ones apart, and how many are waived.
    struct Counts {
        std::array<int, 3> of{}; ///< by Severity
        int accepted = 0;
        int beyond = 0; ///< of those not waived: about the whole document, and not of the journey shown
    };

    explicit FindingsModel(QObject *parent = nullptr);

    /// Shows the findings of a checked snapshot. Of one that is not checked only so much, that those shown
    /// are stale: they stay, but cannot be chosen.
    void setSnapshot(const SnapshotPtr &snapshot);
    [[nodiscard]] bool stale() const { return stale_; }
    /// All entries, or the first few only.
    /// Offers no repairs then.
    void setReadOnly(bool readOnly);
    void setShowAll(bool showAll);
    [[nodiscard]] bool showAll() const { return settings_.showAll; }
    /// Only these severities; an empty set means all of them.
    void setOnly(const std::set<Severity> &severities);
    /// Accepted findings at the end of the list as well.
    void setAcceptedShown(bool shown);
    /// Marks findings about these entities; entries with marks are shown wherever they stand.
    void setMarked(const std::vector<EntityRef> &entities);

    [[nodiscard]] Counts counts() const;
    /// Entries that the filters let through, shown or not.
    [[nodiscard]] int allEntries() const { return static_cast<int>(list_.groups.size()); }

    /// The finding of a row, or nullptr for a group of several.
    [[nodiscard]] const Finding *findingAt(const QModelIndex &index) const;
    /// The same, or the first of a group of several.
    [[nodiscard]] const Finding *firstFindingAt(const QModelIndex &index) const;
    /// Where the finding or group with this key stands; invalid if it is not shown.
    [[nodiscard]] QModelIndex indexOf(const QString &key) const;
    /// The first row that is marked, a finding before its group; invalid without marks.
    [[nodiscard]] QModelIndex firstMarked() const;

    [[nodiscard]] QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex &child) const override;
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    void change(const SnapshotPtr &snapshot, ListSettings settings);
    void replaceList(FindingsList next);
    void tellDataChanged();
    [[nodiscard]] const FindingGroup &groupAt(const QModelIndex &index) const;
    [[nodiscard]] QVariant groupData(const FindingGroup &group, int role) const;
    [[nodiscard]] QVariant findingData(const Finding &finding, int role) const;
    [[nodiscard]] QString repairWords(const Finding &finding) const;
    [[nodiscard]] QVariant wordsOf(const Finding &finding, int role) const;

    ListSettings settings_;
    FindingsList list_;
    bool stale_ = false;
    bool readOnly_ = false;
};

} // namespace tussen
