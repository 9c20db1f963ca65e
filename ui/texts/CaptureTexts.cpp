#include "texts/CaptureTexts.h"

#include "texts/Utf8.h"

#include <QCoreApplication>

namespace tussen {

namespace {

class Capture {
    Q_DECLARE_TR_FUNCTIONS(Capture)
};

/// What stands there, shortened, in quotation marks.
QString quoted(const std::string &text) {
    constexpr int longest = 40;
    const QString all = toQt(text).simplified();
    return Capture::tr("“%1”").arg(all.size() > longest ? all.left(longest) + Capture::tr("…") : all);
}

QString unfit(const std::string &reason) {
    return Capture::tr("this text %1").arg(toQt(reason));
}

QString wordsOfText(capture::ListProblem::Kind kind) {
    using Kind = capture::ListProblem::Kind;
    switch (kind) {
    case Kind::nothing:
        return Capture::tr("there is no row to add; put one touchpoint on each line");
    case Kind::utf16:
        return Capture::tr("is written in UTF-16; save it as UTF-8");
    case Kind::notUtf8:
        return Capture::tr("is not in UTF-8; save it in that encoding");
    case Kind::tooManyLines:
        return Capture::tr("a list has %L1 lines at most; divide it").arg(capture::mostListLines);
    case Kind::openQuote:
        return Capture::tr(
            "this cell begins with a quotation mark that is not closed; close it, or double it");
    case Kind::behindQuote:
        return Capture::tr("this cell goes on behind its closing quotation mark; double the marks inside it");
    case Kind::tooManyCells:
        return Capture::tr("a row has %1 cells at most; take columns out").arg(capture::mostListColumns);
    default:
        return Capture::tr("no column says what the touchpoints are called; title one of them “Name”");
    }
}

} // namespace

QString wordsOf(const capture::LineProblem &problem) {
    using Kind = capture::LineProblem::Kind;
    const QString there = quoted(problem.text);
    switch (problem.kind) {
    case Kind::notUtf8:
        return Capture::tr("This is no text that can be read");
    case Kind::noName:
        return Capture::tr("It has no name yet");
    case Kind::noPartner:
        return Capture::tr("Which partner? Type a name behind @, or \\@ for the sign itself");
    case Kind::noChannel:
        return Capture::tr("Which channel? Type a name behind #, or \\# for the sign itself");
    case Kind::noExperience:
        return Capture::tr("How does it feel? Type -2 to 2 behind !, or \\! for the sign itself");
    case Kind::noMinutes:
        return Capture::tr("How long? Type minutes behind ~, or 1:30 or 2h, or \\~ for the sign itself");
    case Kind::clashingRole:
        return Capture::tr("Consulted or informed stands beside no other role of a partner; take %1 out")
            .arg(there);
    case Kind::badName:
        return Capture::tr("This name %1").arg(toQt(problem.text));
    case Kind::secondChannel:
        return Capture::tr("A touchpoint has one channel; take %1 out, or add another touchpoint").arg(there);
    case Kind::secondExperience:
        return Capture::tr("A touchpoint has one experience; take %1 out").arg(there);
    case Kind::secondMinutes:
        return Capture::tr("The minutes are said already; take %1 out").arg(there);
    case Kind::experienceRange:
        return Capture::tr("Experience goes from !-2 to !2 in whole steps; %1 is none").arg(there);
    case Kind::minutesRange:
        return Capture::tr("%1 are no minutes; type ~0 or more").arg(there);
    case Kind::strayText:
        return Capture::tr("What does %1 mean? Words go before the signs").arg(there);
    case Kind::onPhase:
        return Capture::tr("A phase has a name only; take %1 out, or put a backslash before it").arg(there);
    }
    return {};
}

QString wordsOf(const capture::ListProblem &problem) {
    using Kind = capture::ListProblem::Kind;
    const QString there = quoted(problem.text);
    switch (problem.kind) {
    case Kind::noName:
        return Capture::tr("this row has no name; give it one, or take the row out");
    case Kind::badText:
        return unfit(problem.text);
    case Kind::experienceRange:
        return Capture::tr("%1 is no experience; write a whole number from -2 to 2, or nothing").arg(there);
    case Kind::effortRange:
        return Capture::tr("%1 is no effort; write a whole number from 1 (hard) to 7 (easy), or nothing")
            .arg(there);
    case Kind::importanceRange:
        return Capture::tr("%1 is no importance; write a whole number from 1 to 5, or nothing").arg(there);
    case Kind::minutesRange:
        return Capture::tr(
                   "%1 are no minutes; write a number from 0 up, a time such as 1:30 or 2 h, or nothing")
            .arg(there);
    case Kind::clashingRole:
        return Capture::tr(
                   "%1 has another role in this row; who is consulted or informed has no other, so take "
                   "one of them out")
            .arg(there);
    default:
        return wordsOfText(problem.kind);
    }
}

QString placeOf(const capture::ListProblem &problem, const std::vector<std::string> &titles) {
    if (problem.line == 0) return {};
    if (problem.column == 0) return Capture::tr("line %1").arg(problem.line);
    if (problem.kind == capture::ListProblem::Kind::notUtf8)
        return Capture::tr("line %1, character %2").arg(problem.line).arg(problem.column);
    const QString title = problem.column <= titles.size() ? toQt(titles[problem.column - 1]) : QString();
    if (title.isEmpty()) return Capture::tr("line %1, column %2").arg(problem.line).arg(problem.column);
    return Capture::tr("line %1, column %2 (%3)")
        .arg(QString::number(problem.line), QString::number(problem.column), title);
}

QString nameOf(capture::ListField field) {
    using Field = capture::ListField;
    switch (field) {
    case Field::ignored:
        return Capture::tr("Left out");
    case Field::name:
        return Capture::tr("Name");
    case Field::phase:
        return Capture::tr("Phase");
    case Field::owner:
        return Capture::tr("Accountable");
    case Field::responsible:
        return Capture::tr("Responsible");
    case Field::consulted:
        return Capture::tr("Consulted");
    case Field::informed:
        return Capture::tr("Informed");
    case Field::channel:
        return Capture::tr("Channel");
    case Field::experience:
        return Capture::tr("Experience");
    case Field::minutes:
        return Capture::tr("Minutes");
    case Field::effort:
        return Capture::tr("Effort");
    case Field::importance:
        return Capture::tr("Importance");
    case Field::need:
        return Capture::tr("Need");
    case Field::ideal:
        return Capture::tr("Ideal");
    case Field::description:
        return Capture::tr("Description");
    }
    return {};
}

capture::FirstNames firstNames() {
    return {toUtf8(Capture::tr("New journey")), toUtf8(Capture::tr("New phase"))};
}

} // namespace tussen
