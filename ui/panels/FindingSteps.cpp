#include "panels/FindingSteps.h"

#include "checks/Waive.h"
#include "panels/AcceptDialog.h"
#include "panels/StepNames.h"
#include "texts/RepairTexts.h"
#include "texts/Utf8.h"
#include "words/Sentences.h"

#include <QCoreApplication>

namespace tussen {

namespace {

class Steps {
    Q_DECLARE_TR_FUNCTIONS(Steps)
};

Step stepOf(const Repair &repair, const SnapshotPtr &snapshot, const EditFunction &edit, const GoOn &goOn) {
    const QString words = wordsOf(repair, snapshot->ecosystem());
    const std::string name = toUtf8(agreementName(repair, snapshot->ecosystem()));
    return {words, [=, made = goOn.made] {
                std::optional<Id<Agreement>> agreement;
                const QString problem =
                    edit(words, [&](Edit &changes) { agreement = apply(repair, name, changes); });
                if (problem.isEmpty() && agreement) made(ref(*agreement));
            }};
}

QString titleOf(const Snapshot &snapshot, const Finding &finding) {
    return toQt(sentencesOf(*snapshot.relations, finding, *snapshot.texts).title);
}

/// Accepts it, or changes what was said about that.
Step accepting(const SnapshotPtr &snapshot, const Finding &finding, const EditFunction &edit,
               QWidget *window) {
    const auto accept = [=] {
        const QString title = titleOf(*snapshot, finding);
        const QString words =
            finding.waived ? Steps::tr("Change why “%1” is accepted") : Steps::tr("Accept “%1”");
        const QString label = words.arg(shortName(title));
        AcceptDialog dialog(title, waiverOf(snapshot->ecosystem(), finding), window);
        if (dialog.exec() != QDialog::Accepted) return;
        edit(label, [&](Edit &changes) { waive(finding, dialog.acceptance(), changes); });
    };
    return {finding.waived ? Steps::tr("Change the reason…") : Steps::tr("Accept with a reason…"), accept,
            true};
}

Step asking(const Finding &finding, const GoOn &goOn, bool first) {
    const bool partner = finding.subjects.front().type == EntityType::partner;
    const QString words = !partner ? Steps::tr("Somebody else…")
                          : first  ? Steps::tr("Say what it wants…")
                                   : Steps::tr("It wants something else…");
    return {words, [want = goOn.answerWanted, finding] { want(finding.subjects.front()); }};
}

Step reporting(const SnapshotPtr &snapshot, const Finding &finding, const EditFunction &edit) {
    return {Steps::tr("Accept no longer"),
            [=] {
                edit(Steps::tr("Accept “%1” no longer").arg(shortName(titleOf(*snapshot, finding))),
                     [&](Edit &changes) { unwaive(finding, changes); });
            },
            true};
}

} // namespace

std::vector<Step> stepsFor(const SnapshotPtr &snapshot, const Finding &finding, const EditFunction &edit,
                           const GoOn &goOn, QWidget *window) {
    if (!edit || !snapshot || !snapshot->checked) return {};
    std::vector<Step> steps;
    for (const Repair &repair : repairsOf(*snapshot->relations, finding))
        steps.push_back(stepOf(repair, snapshot, edit, goOn));
    if (moreThanOffered(*snapshot->relations, finding)) steps.push_back(asking(finding, goOn, steps.empty()));
    steps.push_back(accepting(snapshot, finding, edit, window));
    if (finding.waived) steps.push_back(reporting(snapshot, finding, edit));
    return steps;
}

} // namespace tussen
