#pragma once

#include "checks/Settings.h"
#include "model/Edit.h"
#include "models/Snapshot.h"

#include <QAbstractItemModel>

#include <functional>
#include <map>

namespace tussen {

/// The catalogue of checks by family, and how the document sets each: whether it runs, with which severity
/// and why. A change is one edit. One that still lacks its reason is a draft: it is shown, and counts as soon
/// as the reason is given.
class ChecksModel : public QAbstractItemModel {
    Q_OBJECT
public:
    enum Column { NameColumn, SeverityColumn, ReasonColumn, columns };
    enum Role {
        DraftRole = Qt::UserRole, ///< bool: lacks its reason
    };
    /// Runs an edit under a label for the undo list and gives back why it was refused, or nothing.
    using EditFunction =
        std::function<QString(const QString &label, const std::function<void(Edit &)> &body)>;

    explicit ChecksModel(EditFunction edit, QObject *parent = nullptr);

    /// What the document says now; drafts stay. A null snapshot ends one document and its drafts.
    void setSnapshot(const SnapshotPtr &snapshot);
    void setReadOnly(bool readOnly);

    /// Known checks that are off, and those that run with another severity than their own.
    [[nodiscard]] int off() const;
    [[nodiscard]] int changed() const;
    /// Ids of checks that the document sets and this catalogue does not know.
    [[nodiscard]] QStringList unknown() const;
    /// Where a check's reason stands; invalid for a check that the catalogue does not know.
    [[nodiscard]] QModelIndex reasonOf(std::string_view check) const;
    /// What there is to choose from in the column of severities, whose values (EditRole) are places in this
    /// list: the check's own, then each one.
    [[nodiscard]] QStringList severityChoices(const QModelIndex &index) const;

    [[nodiscard]] QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex &child) const override;
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;

signals:
    /// A change waits for its reason; the index is that of the reason.
    void reasonWanted(const QModelIndex &reason);
    /// Why the last change was refused, in words for people; empty if it was not.
    void refused(const QString &problem);

private:
    struct Family {
        QString name;
        std::vector<const CheckInfo *> checks;
    };

    [[nodiscard]] const CheckInfo *checkAt(const QModelIndex &index) const;
    [[nodiscard]] const CheckSetting *written(const CheckInfo &check) const;
    [[nodiscard]] CheckSetting settingOfRow(const CheckInfo &check) const;
    [[nodiscard]] QVariant checkData(const CheckInfo &check, const QModelIndex &index, int role) const;
    [[nodiscard]] QString words(const CheckInfo &check, int column) const;
    [[nodiscard]] QString accessibleText(const CheckInfo &check, int column) const;
    [[nodiscard]] QString severityName(Severity severity) const;
    bool apply(const QModelIndex &index, const CheckSetting &wanted);
    bool write(const CheckInfo &check, const CheckSetting &wanted);
    void tellAll();

    EditFunction edit_;
    std::vector<Family> families_;
    SnapshotPtr snapshot_;
    std::map<std::string, CheckSetting, std::less<>> drafts_; ///< by check
    bool readOnly_ = false;
};

} // namespace tussen
