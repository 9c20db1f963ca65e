#include "shell/ShortcutSheet.h"

#include "shell/Commands.h"

#include <QMainWindow>
#include <QTextBrowser>
#include <QVBoxLayout>

#include <map>
#include <vector>

namespace tussen {

namespace {

struct Keys {
    QString keys, what;
};

struct Section {
    QString title;
    std::vector<Keys> rows;
};

/// Keys that are no commands of their own.
std::vector<Section> sectionsBesideCommands() {
    const auto tr = [](const char *text) { return ShortcutSheet::tr(text); };
    return {
        {tr("On the map"),
         {{tr("Arrows"), tr("Walk from card to card")},
          {tr("Arrows"), tr("On a transition: to its ends, and to the next of several")},
          {tr("Enter, F2"), tr("On a transition: change what is known of it")},
          {tr("F"), tr("Show all of the map")},
          {tr("Enter"), tr("Add behind the card that is chosen")},
          {tr("Ctrl+V"), tr("Add what was copied: a line, or a list")},
          {tr("Space and drag"), tr("Move the map")},
          {tr("Ctrl and wheel"), tr("Zoom to the pointer")},
          {tr("Shift and wheel"), tr("Move to the sides")}}},
        {tr("In the line at the foot of the map"),
         {{tr("Enter"), tr("Add what the line says")},
          {tr("Tab"), tr("Take the name on offer")},
          {tr("Ctrl+Z"), tr("Take the last one back, while nothing is typed")},
          {tr("Escape"), tr("Back to the map")}}},
        {tr("In fields"),
         {{tr("Alt+Down"), tr("Open what there is to choose from, or the calendar")},
          {tr("Part of a name, Enter"), tr("Choose who or what has it")},
          {tr("Escape"), tr("Take back what was typed")}}},
        {tr("In lists"),
         {{tr("Arrows"), tr("Choose another row, open and close groups")},
          {tr("Menu key"), tr("What can be done about the finding")},
          {tr("F2"), tr("In the outline and in lists of names: rename in place")},
          {tr("Alt+Up, Alt+Down"), tr("In the outline: move what is chosen")},
          {tr("Space, F2"), tr("Switch a check, change a severity or reason")}}},
        {tr("In matrices and on the map of influences"),
         {{tr("Enter"), tr("To the fields of what stands there; Escape comes back")},
          {tr("+ and -, digits"), tr("More or less, and how much")},
          {tr("Delete"), tr("Empty the cell, delete the influence")},
          {tr("Space"), tr("To the next of several interests in a cell; begin or end an influence")}}},
    };
}

QString tableOf(const Section &section) {
    QString html =
        QStringLiteral("<h3>%1</h3><table width='100%' cellpadding='3'>").arg(section.title.toHtmlEscaped());
    for (const Keys &row : section.rows)
        html += QStringLiteral("<tr><td width='190'><b>%1</b></td><td>%2</td></tr>")
                    .arg(row.keys.toHtmlEscaped(), row.what.toHtmlEscaped());
    return html + QStringLiteral("</table>");
}

std::vector<Section> sectionsOfCommands(const QMainWindow &window) {
    std::vector<Section> sections;
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
    for (const Section &section : sectionsOfCommands(window))
        html += tableOf(section);
    for (const Section &section : sectionsBesideCommands())
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
