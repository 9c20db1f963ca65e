#include "shell/ShortcutSheet.h"

#include "shell/Commands.h"
#include "shell/OtherKeys.h"

#include <QMainWindow>
#include <QTextBrowser>
#include <QVBoxLayout>

#include <map>
#include <vector>

namespace tussen {

namespace {

QString tableOf(const KeySection &section) {
    QString html =
        QStringLiteral("<h3>%1</h3><table width='100%' cellpadding='3'>").arg(section.title.toHtmlEscaped());
    for (const KeyRow &row : section.rows)
        html += QStringLiteral("<tr><td width='190'><b>%1</b></td><td>%2</td></tr>")
                    .arg(row.keys.toHtmlEscaped(), row.what.toHtmlEscaped());
    return html + QStringLiteral("</table>");
}

std::vector<KeySection> sectionsOfCommands(const QMainWindow &window) {
    std::vector<KeySection> sections;
    std::map<QString, std::size_t> places;
    for (const Command &command : commandsOf(window)) {
        if (command.keys.isEmpty()) continue;
        const QString title = command.menu.isEmpty() ? ShortcutSheet::tr("Everywhere")
                                                     : command.menu.section(QStringLiteral(" › "), 0, 0);
        const auto [place, isNew] = places.emplace(title, sections.size());
        if (isNew) sections.push_back({title, {}});
        sections[place->second].rows.push_back({command.keys, command.name});
    }
    return sections;
}

} // namespace

ShortcutSheet::ShortcutSheet(const QMainWindow &window, QWidget *parent) : QDialog(parent) {
    setWindowTitle(tr("Keys"));
    setObjectName(QStringLiteral("plainDialog"));
    resize(620, 720);
    QString html;
    for (const KeySection &section : sectionsOfCommands(window))
        html += tableOf(section);
    for (const KeySection &section : keysBesideCommands())
        html += tableOf(section);
    auto *sheet = new QTextBrowser;
    sheet->setObjectName(QStringLiteral("page"));
    sheet->setAccessibleName(windowTitle());
    sheet->setHtml(html);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(20, 12, 8, 12);
    column->addWidget(sheet);
}

} // namespace tussen
