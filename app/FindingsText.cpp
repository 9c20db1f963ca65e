#include "FindingsText.h"

#include "Command.h"
#include "Output.h"
#include "checks/Digest.h"
#include "checks/Settings.h"
#include "texts/Utf8.h"
#include "words/Sentences.h"

#include <fmt/format.h>

#include <algorithm>

namespace tussen {

namespace {

/// Writes findings one below the other.
class FindingsWriter {
public:
    FindingsWriter(const Relations &relations, const Texts &texts) : relations_(relations), texts_(texts) {}

    void heading(std::span<const Finding> findings) {
        const auto count = [&](Severity severity) {
            return std::ranges::count_if(
                findings, [&](const Finding &one) { return !one.waived && one.severity == severity; });
        };
        line(0, relations_.ecosystem().info().name);
        line(0, toUtf8(Wording::tr("errors: %1, warnings: %2, notes: %3")
                           .arg(count(Severity::error))
                           .arg(count(Severity::warning))
                           .arg(count(Severity::info))));
    }

    /// Nothing where the setting leaves the check as it is.
    void setting(const CheckSetting &setting) {
        const CheckInfo *check = checkOf(setting.check);
        const auto why = [&](const QString &what) {
            return toUtf8(what.arg(toQt(setting.check), toQt(setting.reason)));
        };
        if (!check) return line(0, why(Wording::tr("unknown to this version: %1 (%2)")));
        if (!setting.enabled) return line(0, why(Wording::tr("off: %1 (%2)")));
        if (!differs(setting, *check)) return;
        const auto name = [&](Severity severity) {
            return toQt(texts_.severityName[static_cast<std::size_t>(severity)]);
        };
        //: such as "error instead of warning: flow.trap (the reason)"
        const QString instead = Wording::tr("%1 instead of %2: %3 (%4)");
        line(0, toUtf8(instead.arg(name(*setting.severity), name(check->severity), toQt(setting.check),
                                   toQt(setting.reason))));
    }

    /// What the group is about, with its strongest finding.
    void brief(std::size_t number, const FindingGroup &group) {
        title(number, group);
        const Sentences first = sentencesOf(relations_, *group.findings.front(), texts_);
        if (group.findings.size() > 1)
            line(3, toUtf8(Wording::tr("For instance: %1").arg(toQt(first.title))));
        line(3, first.reason);
        line(3, first.remedy);
    }

    void full(std::size_t number, const FindingGroup &group) {
        title(number, group);
        for (const Finding *finding : group.findings) {
            const Sentences sentences = sentencesOf(relations_, *finding, texts_);
            if (group.findings.size() > 1) line(3, "- " + sentences.title);
            const std::size_t indent = group.findings.size() > 1 ? 5 : 3;
            line(indent, sentences.reason);
            line(indent, sentences.remedy);
        }
    }

    void accepted(std::span<const Finding> findings) {
        if (std::ranges::none_of(findings, &Finding::waived)) return;
        gap();
        line(0, toUtf8(Wording::tr("Accepted, with a reason in the document:")));
        for (const Finding &finding : findings)
            if (finding.waived) line(3, "- " + sentencesOf(relations_, finding, texts_).title);
    }

    void gap() { text_ += '\n'; }
    void line(std::size_t indent, const std::string &words) {
        text_.append(indent, ' ').append(plain(words)).append("\n");
    }
    [[nodiscard]] std::string take() && { return std::move(text_); }

private:
    void title(std::size_t number, const FindingGroup &group) {
        gap();
        const std::string &severity = texts_.severityName[static_cast<std::size_t>(group.severity)];
        line(0, fmt::format("{}. [{}] {}", number, severity, headingOf(relations_, group, texts_)));
    }

    const Relations &relations_;
    const Texts &texts_;
    std::string text_;
};

} // namespace

std::string findingsText(const Relations &relations, std::span<const Finding> findings,
                         std::span<const CheckSetting *const> settings, const Texts &texts, bool all) {
    const std::vector<FindingGroup> groups = digest(relations, findings);
    const std::size_t shown = all ? groups.size() : std::min(digestLength, groups.size());
    FindingsWriter writer(relations, texts);
    writer.heading(findings);
    for (const CheckSetting *setting : settings)
        writer.setting(*setting);
    for (std::size_t i = 0; i < shown; ++i)
        all ? writer.full(i + 1, groups[i]) : writer.brief(i + 1, groups[i]);
    std::size_t more = 0;
    for (std::size_t i = shown; i < groups.size(); ++i)
        more += groups[i].findings.size();
    if (more > 0) {
        writer.gap();
        writer.line(0, toUtf8(Wording::tr("and %1 more, see --all").arg(more)));
    }
    if (all) writer.accepted(findings);
    return std::move(writer).take();
}

} // namespace tussen
