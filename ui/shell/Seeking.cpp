#include "shell/Seeking.h"

#include "capture/Search.h"
#include "capture/WordMatch.h"
#include "panels/PickPopup.h"
#include "shell/Actions.h"
#include "shell/CommandWords.h"
#include "shell/Commands.h"
#include "shell/DocumentController.h"
#include "texts/EntityNames.h"
#include "texts/Utf8.h"
#include "words/Sentences.h"

#include <QAction>
#include <QMainWindow>
#include <QMenu>

#include <algorithm>

namespace tussen {

namespace {

constexpr std::size_t mostTexts = 60;

/// "A family flies · Target · Depart", as far as it has a place in a journey; that a journey is a current one
/// goes without saying, unless it is the journey that is found.
QString placeOf(const Ecosystem &ecosystem, const EntityRef &entity) {
    QStringList parts;
    if (const auto journey = journeyOf(ecosystem, entity)) {
        const bool isTarget = ecosystem[*journey].state == JourneyState::target;
        if (ref(*journey) != entity)
            parts << toQt(ecosystem[*journey].name);
        else if (!isTarget)
            parts << Seeking::tr("Current");
        if (isTarget) parts << Seeking::tr("Target");
    }
    if (entity.type == EntityType::touchpoint)
        parts << toQt(ecosystem[ecosystem[Id<Touchpoint>{entity.id}].phase].name);
    return parts.join(QStringLiteral(" · "));
}

/// Where a text stands: its entity's name, unless that is the text itself, and the place of that.
QString detailOf(const Snapshot &snapshot, const capture::Hit &hit) {
    QStringList parts;
    if (hit.field != "name") {
        parts << fieldName(hit.field);
        parts << toQt(nameOf(snapshot.ecosystem(), hit.entity, *snapshot.texts));
    }
    parts << placeOf(snapshot.ecosystem(), hit.entity);
    parts.removeAll(QString());
    return parts.join(QStringLiteral(" · "));
}

/// A command's own name counts more than what else it is called, if a word begins so, and that more than the
/// name of its menu.
std::optional<int> distanceOf(const Command &command, const std::string &words) {
    constexpr int otherWords = 5;
    constexpr int behindNames = 10;
    if (const auto own = capture::distanceOf(toUtf8(command.name), words, capture::Scattered::no)) return own;
    const std::string called = toUtf8(command.name + QLatin1Char(' ') + otherWordsOf(*command.action));
    if (capture::distanceOf(called, words, capture::Scattered::no) == 0) return otherWords;
    const std::string whole = toUtf8(command.menu + QLatin1Char(' ') + command.name);
    const auto withMenu = capture::distanceOf(whole, words, capture::Scattered::no);
    return withMenu ? std::optional(*withMenu + behindNames) : std::nullopt;
}

/// For letters that stand in a command's name with others between them: "sph" for "Split Phase Here".
std::optional<int> distanceOfLetters(const Command &command, const std::string &letters) {
    if (distanceOf(command, letters)) return std::nullopt;
    return capture::distanceOf(toUtf8(command.name), letters, capture::Scattered::yes);
}

} // namespace

Seeking::Seeking(DocumentController &controller, Lead lead, QMainWindow &window, QMenu &menu)
    : QObject(&window),
      controller_(controller),
      lead_(std::move(lead)),
      window_(window),
      popup_(new PickPopup(&window)),
      command_(makeAction(window, tr("Run a Co&mmand…"), {QKeySequence(tr("Ctrl+K"))},
                          tr("Find a command or a text of the document, and run it or go there"))) {
    QAction *find = makeAction(window, tr("&Find…"), {QKeySequence::Find}, tr("Find a text of the document"));
    command_->setIconText(
        tr("Search or run a command  %1").arg(command_->shortcut().toString(QKeySequence::NativeText)));
    find->setEnabled(false);
    connect(&controller, &DocumentController::opened, find, [find] { find->setEnabled(true); });
    connect(find, &QAction::triggered, this, &Seeking::find);
    connect(command_, &QAction::triggered, this, &Seeking::anything);
    menu.addSeparator();
    menu.addActions({find, command_});
}

void Seeking::find() {
    popup_->open(tr("Find in this document"), tr("Nothing in this document has these words."),
                 [this](const QString &words) { return textsWith(words); });
}

/// Commands before texts, but those that only have the letters behind them; without words, commands alone.
void Seeking::anything() {
    popup_->open(tr("Search or run a command"), tr("No command is called so, and no text has these words."),
                 [this](const QString &words) {
                     return commandsBy(distanceOf, words) + textsWith(words) +
                            commandsBy(distanceOfLetters, words);
                 });
}

QList<PickRow> Seeking::textsWith(const QString &words) const {
    QList<PickRow> rows;
    const SnapshotPtr snapshot = controller_.snapshot();
    if (!snapshot) return rows;
    constexpr std::size_t excerptLength = 90;
    for (const capture::Hit &hit : capture::search(snapshot->ecosystem(), toUtf8(words), mostTexts))
        rows.append({toQt(capture::excerpt(hit.text, toUtf8(words), excerptLength)), detailOf(*snapshot, hit),
                     kindName(hit.entity.type), true, [this, entity = hit.entity] { lead_(entity); }});
    return rows;
}

QString Seeking::whyNot(const QAction &action) const {
    if (!controller_.hasDocument()) return tr("open or begin a document first");
    if (useOf(action) == CommandUse::changes && !controller_.readOnlyReason().isEmpty())
        return tr("this document can only be looked at");
    return needsOf(action);
}

/// Where the command stands and what it does, after why it cannot be run, if it cannot.
QString Seeking::describe(const Command &command) const {
    QStringList parts{command.menu, command.action->statusTip()};
    if (!command.action->isEnabled()) {
        const QString why = whyNot(*command.action);
        parts.prepend(why.isEmpty() ? tr("Not now") : tr("Not now: %1").arg(why));
    }
    parts.removeAll(QString());
    return parts.join(QStringLiteral(" · "));
}

/// Those whose names fit best come first, also where they cannot be run: it is said why.
QList<PickRow> Seeking::commandsBy(Fit fit, const QString &words) const {
    std::vector<std::pair<int, PickRow>> ranked;
    for (const Command &one : commandsOf(window_)) {
        const std::optional<int> distance = fit(one, toUtf8(words));
        if (!distance) continue;
        const auto run = [action = QPointer(one.action)] {
            if (action) action->trigger();
        };
        ranked.push_back({*distance, {one.name, describe(one), one.keys, one.action->isEnabled(), run}});
    }
    std::stable_sort(ranked.begin(), ranked.end(), [](const auto &one, const auto &other) {
        return std::pair(one.first, !one.second.enabled) < std::pair(other.first, !other.second.enabled);
    });
    QList<PickRow> rows;
    for (auto &[distance, row] : ranked)
        rows.append(std::move(row));
    return rows;
}

} // namespace tussen
