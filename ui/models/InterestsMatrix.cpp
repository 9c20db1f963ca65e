#include "models/InterestsMatrix.h"

#include "model/Crossings.h"
#include "models/MatrixText.h"
#include "texts/Utf8.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>
#include <map>

namespace tussen {

namespace {

class Said {
    Q_DECLARE_TR_FUNCTIONS(Said)
};

constexpr int usualWeight = 3;

/// A wish as it is typed: sign, and weight from 1 to 5.
std::optional<Wish> wishOf(const QString &text) {
    const QString plain = withPlainSigns(text);
    const bool more = plain.startsWith(QLatin1Char('+'));
    if (!more && !plain.startsWith(QLatin1Char('-'))) return std::nullopt;
    bool isNumber = plain.size() > 1;
    const int weight = isNumber ? plain.mid(1).toInt(&isNumber) : usualWeight;
    if (plain.size() > 1 && (!isNumber || weight < 1 || weight > 5)) return std::nullopt;
    return Wish{more ? Direction::increase : Direction::decrease, weight};
}

QString textOf(const Wish &wish) {
    return (wish.direction == Direction::increase ? QLatin1Char('+') : QLatin1Char('-')) +
           QString::number(wish.weight);
}

QStringList partsOf(const QString &text) {
    return text.simplified().split(QLatin1Char(' '), Qt::SkipEmptyParts);
}

/// With whom each interest pulls apart, by name.
std::map<Id<Interest>, QSet<QString>> opponents(const Snapshot &snapshot) {
    std::map<Id<Interest>, QSet<QString>> found;
    const Ecosystem &now = snapshot.ecosystem();
    const auto nameOfHolder = [&](const Interest &interest) {
        return std::visit([&](const auto &id) { return toQt(now[id].name); }, interest.holder);
    };
    for (const Finding &finding : *snapshot.findings) {
        if (finding.waived || finding.subjects.size() != 2 || finding.check != "interest.direct-conflict")
            continue;
        const Interest *one = now.find(Id<Interest>{finding.subjects[0].id});
        const Interest *other = now.find(Id<Interest>{finding.subjects[1].id});
        if (!one || !other) continue;
        found[one->id].insert(nameOfHolder(*other));
        found[other->id].insert(nameOfHolder(*one));
    }
    return found;
}

QString wordsOf(const Interest &interest) {
    const QString wish = interest.direction == Direction::increase
                             ? Said::tr("wants more, weight %1").arg(interest.weight)
                             : Said::tr("wants less, weight %1").arg(interest.weight);
    return interest.disclosed ? wish : Said::tr("%1, not disclosed").arg(wish);
}

MatrixCell cellOf(const std::vector<const Interest *> &interests,
                  const std::map<Id<Interest>, QSet<QString>> &opponentsOf) {
    MatrixCell cell;
    QStringList texts;
    QStringList words;
    QSet<QString> against;
    for (const Interest *interest : interests) {
        texts.append(textOf({interest->direction, interest->weight}));
        words.append(wordsOf(*interest));
        cell.entities.push_back(ref(interest->id));
        cell.confidential = cell.confidential || !interest->disclosed;
        if (const auto found = opponentsOf.find(interest->id); found != opponentsOf.end())
            against.unite(found->second);
    }
    cell.text = texts.join(QLatin1Char(' '));
    cell.words = words.join(Said::tr("; and "));
    if (against.isEmpty()) return cell;
    QStringList names(against.begin(), against.end());
    names.sort(Qt::CaseInsensitive);
    cell.alarm = Said::tr("pulls apart with %1").arg(names.join(Said::tr(", ")));
    cell.severity = Severity::warning;
    return cell;
}

std::vector<MatrixHead> holders(const Relations &relations) {
    std::vector<MatrixHead> heads;
    for (const Partner *partner : relations.partners())
        heads.push_back({ref(partner->id), toQt(partner->name)});
    const auto groups = static_cast<std::ptrdiff_t>(heads.size());
    for (const CustomerGroup &group : relations.ecosystem().table<CustomerGroup>())
        heads.push_back({ref(group.id), toQt(group.name)});
    std::sort(heads.begin() + groups, heads.end(), [](const MatrixHead &a, const MatrixHead &b) {
        return std::pair(a.name, a.entity) < std::pair(b.name, b.entity);
    });
    return heads;
}

} // namespace

Holder holderOf(const EntityRef &entity) {
    if (entity.type == EntityType::customerGroup) return Id<CustomerGroup>{entity.id};
    return Id<Partner>{entity.id};
}

Matrix InterestsMatrix::matrixOf(const Snapshot &snapshot) const {
    Matrix matrix{holders(*snapshot.relations), outcomeHeads(snapshot.ecosystem()), {}};
    std::map<std::pair<EntityRef, EntityRef>, std::vector<const Interest *>> there;
    for (const MatrixHead &row : matrix.rows)
        for (const Interest *interest : snapshot.relations->interests(holderOf(row.entity)))
            there[{row.entity, ref(interest->outcome)}].push_back(interest);
    const auto against = opponents(snapshot);
    for (const MatrixHead &row : matrix.rows)
        for (const MatrixHead &column : matrix.columns) {
            const auto found = there.find({row.entity, column.entity});
            matrix.cells.push_back(found == there.end() ? MatrixCell() : cellOf(found->second, against));
        }
    return matrix;
}

std::optional<QString> InterestsMatrix::pressed(const QString &key, const QString &before) const {
    const QStringList parts = partsOf(before);
    if (parts.size() > 1) return std::nullopt; // which one is meant?
    Wish wish = parts.isEmpty() ? Wish() : wishOf(parts.front()).value_or(Wish());
    const QString plain = withPlainSigns(key);
    bool isNumber = false;
    const int number = plain.toInt(&isNumber);
    if (plain == QLatin1String("+") || plain == QLatin1String("="))
        wish.direction = Direction::increase;
    else if (plain == QLatin1String("-"))
        wish.direction = Direction::decrease;
    else if (isNumber && number >= 1 && number <= 5)
        wish.weight = number;
    else
        return std::nullopt;
    return textOf(wish);
}

QString InterestsMatrix::problemOf(const QString &text) const {
    for (const QString &part : partsOf(text))
        if (!wishOf(part))
            return Said::tr("“%1” is no interest: a cell takes + or - and a weight from 1 to 5, such as +3.")
                .arg(text.left(20));
    return {};
}

void InterestsMatrix::put(const EntityRef &row, const EntityRef &column, const QString &text,
                          Edit &edit) const {
    std::vector<Wish> wishes;
    for (const QString &part : partsOf(text))
        if (const auto wish = wishOf(part)) wishes.push_back(*wish);
    putWishes(holderOf(row), {column.id}, wishes, edit);
}

QString InterestsMatrix::changeOf(const QString &row, const QString &column) const {
    return Said::tr("Change what %1 wants of %2").arg(row, column);
}

} // namespace tussen
