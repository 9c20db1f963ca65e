#include "models/RolesMatrix.h"

#include "model/Crossings.h"
#include "model/GiveRole.h"
#include "texts/Utf8.h"

#include <QCoreApplication>

#include <algorithm>
#include <map>

namespace tussen {

namespace {

class Said {
    Q_DECLARE_TR_FUNCTIONS(Said)
};

/// The letters that are typed, by role; the same in every language, so that tables can be exchanged.
constexpr std::string_view letters = "ARCI";

QString letterOf(RoleKind kind) {
    return QString(QLatin1Char(letters[static_cast<std::size_t>(kind)]));
}

bool isOpen(const Touchpoint &touchpoint) {
    return touchpoint.kind != TouchpointKind::goal && touchpoint.kind != TouchpointKind::abandon;
}

/// The roles of each partner at one touchpoint, in the order of their letters.
std::map<Id<Partner>, std::vector<const Role *>> rolesAt(const Relations &relations,
                                                         const Touchpoint &touchpoint) {
    std::map<Id<Partner>, std::vector<const Role *>> roles;
    for (const Role *role : relations.roles(touchpoint.id))
        roles[role->partner].push_back(role);
    for (auto &[partner, theirs] : roles)
        std::sort(theirs.begin(), theirs.end(),
                  [](const Role *a, const Role *b) { return a->kind < b->kind; });
    return roles;
}

MatrixHead headOf(const Relations &relations, const Touchpoint &touchpoint) {
    MatrixHead head{ref(touchpoint.id), toQt(touchpoint.name)};
    const std::size_t owners = relations.partnersAs(RoleKind::accountable, touchpoint.id).size();
    if (owners == 0 && isOpen(touchpoint)) {
        head.alarm = Said::tr("Nobody");
        head.severity = Severity::error;
    }
    if (owners > 1) {
        head.alarm = Said::tr("Contested");
        head.severity = Severity::error;
    }
    return head;
}

MatrixCell cellOf(const std::vector<const Role *> &roles, const Texts &texts, std::size_t owners) {
    MatrixCell cell;
    QStringList words;
    for (const Role *role : roles) {
        const QString word = toQt(texts.roleName[static_cast<std::size_t>(role->kind)]);
        const bool proposed = role->status == RoleStatus::proposed;
        cell.text += letterOf(role->kind);
        cell.sign += letterOf(role->kind) + (proposed ? QStringLiteral("?") : QString());
        words.append(proposed ? Said::tr("%1 (proposed)", "a role").arg(word) : word);
    }
    cell.words = words.join(Said::tr(" and "));
    if (owners > 1 && cell.text.startsWith(letterOf(RoleKind::accountable))) {
        cell.alarm = Said::tr("contested: %1 partners are accountable").arg(owners);
        cell.severity = Severity::error;
    }
    return cell;
}

} // namespace

Matrix RolesMatrix::matrixOf(const Snapshot &snapshot) const {
    Matrix matrix;
    if (!snapshot.journey) return matrix;
    const Relations &relations = *snapshot.relations;
    for (const Partner *partner : relations.partners())
        matrix.rows.push_back({ref(partner->id), toQt(partner->name)});
    const auto touchpoints = relations.touchpoints(*snapshot.journey);
    matrix.cells.resize(matrix.rows.size() * touchpoints.size());
    for (std::size_t column = 0; column < touchpoints.size(); ++column) {
        const Touchpoint &touchpoint = *touchpoints[column];
        matrix.columns.push_back(headOf(relations, touchpoint));
        const auto roles = rolesAt(relations, touchpoint);
        const std::size_t owners = relations.partnersAs(RoleKind::accountable, touchpoint.id).size();
        for (std::size_t row = 0; row < matrix.rows.size(); ++row) {
            const auto found = roles.find({matrix.rows[row].entity.id});
            if (found == roles.end()) continue;
            matrix.cells[row * touchpoints.size() + column] = cellOf(found->second, *snapshot.texts, owners);
        }
    }
    return matrix;
}

std::optional<QString> RolesMatrix::pressed(const QString &key, const QString &before) const {
    const QString letter = key.toUpper();
    if (letter.size() != 1 || letters.find(letter[0].toLatin1()) == std::string_view::npos)
        return std::nullopt;
    const bool works = letter == QLatin1String("A") || letter == QLatin1String("R");
    if (!works) return letter;
    QString after;
    for (const QChar one : {QLatin1Char('A'), QLatin1Char('R')})
        if (letter == one || before.contains(one)) after += one;
    return after;
}

QString RolesMatrix::problemOf(const QString &text) const {
    for (const QChar one : text.toUpper())
        if (letters.find(one.toLatin1()) == std::string_view::npos || one.toLatin1() == 0)
            return Said::tr("“%1” is no role: a cell takes A, R, C and I.").arg(text.left(20));
    return {};
}

void RolesMatrix::put(const EntityRef &row, const EntityRef &column, const QString &text, Edit &edit) const {
    std::vector<RoleKind> kinds;
    const QString wanted = text.toUpper();
    for (std::size_t kind = 0; kind < letters.size(); ++kind)
        if (wanted.contains(QLatin1Char(letters[kind]))) kinds.push_back(static_cast<RoleKind>(kind));
    putRoles({column.id}, {row.id}, kinds, edit);
}

void RolesMatrix::press(const QString &, const std::vector<std::pair<EntityRef, EntityRef>> &cells,
                        Edit &edit) const {
    std::vector<Id<Role>> roles;
    for (const Role &role : edit.now().table<Role>())
        if (std::find(cells.begin(), cells.end(), std::pair(ref(role.partner), ref(role.touchpoint))) !=
            cells.end())
            roles.push_back(role.id);
    toggleProposed(roles, edit);
}

QString RolesMatrix::pressOf(const QString &key) const {
    return key.toUpper() == QLatin1String("P") ? Said::tr("Change which roles are proposed") : QString();
}

QString RolesMatrix::changeOf(const QString &row, const QString &column) const {
    return Said::tr("Change what %1 does at %2").arg(row, column);
}

} // namespace tussen
