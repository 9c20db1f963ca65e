#include "FiguresText.h"

#include "Output.h"
#include "words/FigureReport.h"
#include "words/Templates.h"

#include <fmt/format.h>

namespace tussen {

namespace {

constexpr std::size_t longestNumber = 11; ///< "10 h 48 min"

/// Writes the figures of one journey, a line each.
class FiguresWriter {
public:
    FiguresWriter(const FigureReport &report, const FigureTexts &words, FiguresDetail detail)
        : report_(report),
          words_(words),
          detail_(detail) {}

    std::string write(const Journey &journey) && {
        const bool isCurrent = journey.state == JourneyState::current;
        text_ = fmt::format("{} ({})\n", plain(journey.name),
                            isCurrent ? words_.currentState : words_.targetState);
        entries(report_.counts());
        entries(report_.visits());
        if (report_.hasVisits()) {
            list(Figure::effortShare, {});
            list(Figure::removalEffect, {});
            list(Figure::spillover, words_.noSpillover);
        }
        return std::move(text_);
    }

private:
    void entries(const std::vector<FigureReport::Entry> &entries) {
        for (const FigureReport::Entry &entry : entries) {
            text_ += entry.number.empty() ? plain(entry.words) + '\n' : line(entry.number, entry.words);
            if (detail_ == FiguresDetail::drivers) drivers(entry.figure);
        }
    }

    /// By partner; `none` is said where there is nobody.
    void list(Figure figure, const std::string &none) {
        const auto lines = report_.drivers(figure).lines;
        const std::string &heading = lines.empty() ? none : words_[figure].name.many;
        if (!heading.empty()) text_ += heading + '\n';
        for (const FigureReport::Line &one : lines)
            text_ += line(one.number, shortened(one.name));
    }

    void drivers(Figure figure) {
        const FigureReport::List list = report_.drivers(figure);
        if (list.lines.empty()) return;
        const std::string indent(longestNumber + 2, ' ');
        text_ += indent + list.heading + '\n';
        for (const FigureReport::Line &one : list.lines)
            text_ += indent + line(one.number, shortened(one.name));
        if (!list.more.empty()) text_ += indent + line("", list.more);
    }

    static std::string line(const std::string &number, const std::string &words) {
        return fmt::format("{:>{}}  {}\n", number, longestNumber, plain(words));
    }

    const FigureReport &report_;
    const FigureTexts &words_;
    FiguresDetail detail_;
    std::string text_;
};

} // namespace

std::string figuresText(const Relations &relations, const Texts &texts, const FigureTexts &words,
                        FiguresDetail detail) {
    std::string text;
    for (const Journey *journey : relations.journeys()) {
        if (!text.empty()) text += '\n';
        const FigureReport report(relations, journey->id, texts, words);
        text += FiguresWriter(report, words, detail).write(*journey);
    }
    return text.empty() ? words.noJourney + '\n' : text;
}

} // namespace tussen
