#include "models/MatrixText.h"

#include "texts/Utf8.h"

#include <algorithm>

namespace tussen {

QString withPlainSigns(const QString &text) {
    QString plain = text.trimmed();
    for (const QChar minus : {QChar(0x2212), QChar(0x2013), QChar(0x2014)})
        plain.replace(minus, QLatin1Char('-'));
    return plain.replace(QLatin1Char(','), QLatin1Char('.'));
}

std::vector<MatrixHead> outcomeHeads(const Ecosystem &ecosystem) {
    std::vector<MatrixHead> heads;
    for (const Outcome &outcome : ecosystem.table<Outcome>())
        heads.push_back({ref(outcome.id), toQt(outcome.name)});
    std::sort(heads.begin(), heads.end(), [](const MatrixHead &a, const MatrixHead &b) {
        return std::pair(a.name, a.entity) < std::pair(b.name, b.entity);
    });
    return heads;
}

QString tabbed(const std::vector<QStringList> &rows) {
    QString text;
    for (const QStringList &row : rows)
        text += row.join(QLatin1Char('\t')) + QLatin1Char('\n');
    return text;
}

std::vector<QStringList> untabbed(const QString &text) {
    QString lines = text;
    lines.replace(QLatin1String("\r\n"), QLatin1String("\n"));
    if (lines.endsWith(QLatin1Char('\n'))) lines.chop(1);
    std::vector<QStringList> rows;
    for (const QString &line : lines.split(QLatin1Char('\n'))) {
        QStringList cells;
        for (const QString &cell : line.split(QLatin1Char('\t')))
            cells.append(cell.trimmed());
        rows.push_back(std::move(cells));
    }
    return rows;
}

} // namespace tussen
