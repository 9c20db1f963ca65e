#include "panels/QuickAddChips.h"

#include "layout/Phrases.h"
#include "panels/FlowLayout.h"
#include "panels/Style.h"
#include "texts/Utf8.h"
#include "words/Durations.h"

#include <QLabel>

namespace tussen {

namespace {

constexpr int widest = 150; ///< px of one chip's text

/// "R Security firm": the role's letter before all but who is accountable.
QString roleWords(const capture::NamedRole &role) {
    static const std::array letters{"", "R ", "C ", "I "};
    return QLatin1String(letters[static_cast<std::size_t>(role.kind)]) + toQt(role.partner);
}

bool hasOwner(const capture::QuickLine &line) {
    return std::ranges::any_of(line.roles,
                               [](const auto &role) { return role.kind == RoleKind::accountable; });
}

} // namespace

QuickAddChips::QuickAddChips(QWidget *parent) : QWidget(parent) {
    auto *rows = new FlowLayout(6);
    rows->setContentsMargins(0, 0, 0, 0);
    setLayout(rows);
}

void QuickAddChips::show(const capture::QuickLine &line, const capture::KnownNames &known,
                         const MapTexts &texts, const QString &phase) {
    using Kind = capture::QuickLine::Kind;
    used_ = 0;
    const QString name = toQt(line.name);
    if (line.kind == Kind::phase) {
        if (!name.isEmpty()) add(tr("Phase %1").arg(name), "name", true);
    } else if (line.kind != Kind::nothing) {
        if (!name.isEmpty()) add(name, "name");
        showRoles(line, known);
        showValues(line, known, texts);
        if (line.kind == Kind::branch) add(tr("branch"), "plain");
        if (!phase.isEmpty()) add(tr("in %1").arg(phase), "plain");
    }
    for (qsizetype i = used_; i < chips_.size(); ++i)
        chips_[i]->hide();
    setVisible(used_ > 0);
}

void QuickAddChips::showRoles(const capture::QuickLine &line, const capture::KnownNames &known) {
    if (!hasOwner(line)) add(tr("Nobody is accountable"), "nobody");
    for (const capture::NamedRole &role : line.roles)
        add(roleWords(role), "partner", !known.contains(capture::NameKind::partner, role.partner));
}

void QuickAddChips::showValues(const capture::QuickLine &line, const capture::KnownNames &known,
                               const MapTexts &texts) {
    if (line.channel)
        add(toQt(*line.channel), "channel", !known.contains(capture::NameKind::channel, *line.channel));
    if (line.experience)
        add(tr("experience %1").arg(toQt(experienceText(*line.experience))),
            *line.experience < 0 ? "bad" : "plain");
    if (line.minutes) add(toQt(durationText(texts, *line.minutes)), "plain");
}

void QuickAddChips::add(const QString &text, const char *look, bool fresh) {
    if (used_ == chips_.size()) {
        auto *chip = new QLabel(this);
        chip->setObjectName(QStringLiteral("captureChip"));
        chip->setTextFormat(Qt::PlainText);
        layout()->addWidget(chip);
        chips_.append(chip);
    }
    QLabel *chip = chips_[used_++];
    const QString words = fresh ? tr("%1 · new").arg(text.simplified()) : text.simplified();
    if (chip->property("look") != QLatin1String(look)) {
        chip->setProperty("look", QLatin1String(look));
        style::polishAgain(chip);
    }
    chip->setText(chip->fontMetrics().elidedText(words, Qt::ElideMiddle, widest));
    chip->show();
}

} // namespace tussen
