#include "shell/ShortcutSheet.h"

#include "shell/Commands.h"

#include <QCoreApplication>
#include <QMainWindow>
#include <QTextBrowser>
#include <QVBoxLayout>

#include <map>
#include <vector>

namespace tussen {

namespace {

class Sheet {
    Q_DECLARE_TR_FUNCTIONS(Sheet)
};

struct Keys {
    QString keys, what;
};

struct Section {
    QString title;
    std::vector<Keys> rows;
};

/// Keys that are no commands of their own.
std::vector<Section> sectionsBesideCommands() {
    return {
        {Sheet::tr("On the map"),
         {{Sheet::tr("Arrows"), Sheet::tr("Walk from card to card")},
          {Sheet::tr("Arrows"), Sheet::tr("On a transition: to its ends, and to the next of several")},
          {Sheet::tr("Enter, F2"), Sheet::tr("On a transition: change what is known of it")},
          {Sheet::tr("Tab"), Sheet::tr("While a name is typed there: take it and go on to the next field")},
          {Sheet::tr("F"), Sheet::tr("Show all of the map")},
          {Sheet::tr("Enter"), Sheet::tr("Add behind the card that is chosen")},
          {Sheet::tr("Ctrl+V"), Sheet::tr("Add what was copied: a line, or a list")},
          {Sheet::tr("Space and drag"), Sheet::tr("Move the map")},
          {Sheet::tr("Ctrl and wheel"), Sheet::tr("Zoom to the pointer")},
          {Sheet::tr("Shift and wheel"), Sheet::tr("Move to the sides")}}},
        {Sheet::tr("In the line at the foot of the map"),
         {{Sheet::tr("Enter"), Sheet::tr("Add what the line says")},
          {Sheet::tr("Tab"), Sheet::tr("Take the name on offer")},
          {Sheet::tr("Ctrl+Z"), Sheet::tr("Take the last one back, while nothing is typed")},
          {Sheet::tr("Escape"), Sheet::tr("Back to the map")}}},
        {Sheet::tr("In fields"),
         {{Sheet::tr("Alt+Down"), Sheet::tr("Open what there is to choose from, or the calendar")},
          {Sheet::tr("Part of a name, Enter"), Sheet::tr("Choose who or what has it, or make it")},
          {Sheet::tr("Escape"), Sheet::tr("Take back what was typed")}}},
        {Sheet::tr("In lists"),
         {{Sheet::tr("Arrows"), Sheet::tr("Choose another row, open and close groups")},
          {Sheet::tr("Menu key"), Sheet::tr("What can be done about the finding")},
          {Sheet::tr("F2"), Sheet::tr("In the outline and in lists of names: rename in place")},
          {Sheet::tr("Alt+Up, Alt+Down"), Sheet::tr("In the outline: move what is chosen")},
          {Sheet::tr("Space, F2"), Sheet::tr("Switch a check, change a severity or reason")}}},
        {Sheet::tr("In matrices and on the map of influences"),
         {{Sheet::tr("Enter"), Sheet::tr("To the fields of what stands there; Escape comes back")},
          {Sheet::tr("+ and -, digits"), Sheet::tr("More or less, and how much")},
          {Sheet::tr("Delete"), Sheet::tr("Empty the cell, delete the influence")},
          {Sheet::tr("Space"),
           Sheet::tr("To the next of several interests in a cell; begin or end an influence")}}},
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
