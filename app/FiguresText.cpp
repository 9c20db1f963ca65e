#include "FiguresText.h"

#include "Output.h"
#include "checks/ExpectedFigures.h"
#include "checks/Figures.h"
#include "words/Filled.h"
#include "words/Sentences.h"
#include "words/Templates.h"

#include <fmt/format.h>

#include <algorithm>

namespace tussen {

namespace {

/// Writes the figures of one journey, a line each.
class FiguresWriter {
public:
    FiguresWriter(const Relations &relations, const Texts &texts, const FigureTexts &words)
        : relations_(relations),
          texts_(texts),
          words_(words) {}

    std::string write(const Journey &journey) && {
        const bool isCurrent = journey.state == JourneyState::current;
        text_ = fmt::format("{} ({})\n", plain(journey.name),
                            isCurrent ? words_.currentState : words_.targetState);
        counts(figuresOf(relations_, journey.id));
        const MarkovChain chain(relations_, journey.id);
        if (const auto figures = expectedFigures(relations_, chain)) {
            visits(*figures);
            partners(*figures, *removalEffects(relations_, chain));
        } else {
            reason(chain.size() == 0 ? words_.noTouchpoints
                                     : filled(words_.trap, namesOf(chain.trap(), chain)));
        }
        return std::move(text_);
    }

private:
    struct Line {
        double size;
        std::string words;
    };

    void counts(const Figures &figures) {
        const auto count = [this](int number, const std::string &words) {
            line(std::to_string(number), words);
        };
        count(figures.touchpoints, words_.touchpoints);
        count(figures.partners, words_.partners);
        count(figures.handoffs, words_.handoffs);
        count(figures.handoffsWithoutAgreement, words_.withoutAgreement);
        count(figures.ownershipGaps, words_.gaps);
        count(figures.doors, words_.doors);
        line(fmt::format("{:.2f}", figures.doorEntropy), words_.doorEntropy);
    }

    void visits(const ExpectedFigures &figures) {
        line(percent(figures.pGoal), words_.goal);
        line(percent(figures.pAbandon), words_.abandon);
        line(percent(figures.pUnmarkedEnd), words_.unmarkedEnd);
        line(fmt::format("{:.1f}", figures.expectedSteps), words_.steps);
        if (figures.measuresMinutes) line(duration(figures.expectedMinutes), words_.time);
        if (!figures.effortShare.empty()) line(fmt::format("{:.1f}", figures.expectedEffort), words_.effort);
        if (!figures.measuresMinutes) reason(words_.noMinutes);
        if (figures.effortShare.empty()) reason(words_.noEffort);
    }

    void partners(const ExpectedFigures &figures, const std::map<Id<Partner>, double> &removals) {
        std::vector<Line> lines;
        for (const auto &[owner, share] : figures.effortShare)
            lines.push_back({share, owner ? nameOf(*owner) : texts_.nobody});
        list(words_.effortShare, std::move(lines), percent);
        lines = {};
        for (const auto &[partner, effect] : removals)
            lines.push_back({effect, nameOf(partner)});
        list(words_.removalEffect, std::move(lines), percent);
        lines = {};
        for (const auto &[pair, weight] : figures.spillover)
            lines.push_back({weight, filled(words_.fallsOn, nameOf(pair.first), nameOf(pair.second))});
        list(words_.spillover, std::move(lines), [](double weight) { return fmt::format("{:.2f}", weight); });
    }

    /// The largest first; nothing where there are no lines.
    template <class Print> void list(const std::string &heading, std::vector<Line> lines, Print print) {
        if (lines.empty()) return;
        std::ranges::stable_sort(lines, std::ranges::greater(), &Line::size);
        text_ += heading + '\n';
        for (const Line &one : lines)
            line(print(one.size), plain(one.words));
    }

    void line(const std::string &number, const std::string &words) {
        text_ += fmt::format("{:>7}  {}\n", number, words);
    }
    void reason(const std::string &words) { text_ += plain(words) + '\n'; }

    static std::string percent(double share) { return fmt::format("{:.1f} %", 100 * share); }

    [[nodiscard]] std::string duration(double minutes) const {
        const MapTexts &units = texts_.map;
        if (minutes < 2 * 60) return filled(units.minutes, fmt::format("{:.0f}", minutes));
        if (minutes < 2 * 24 * 60) return filled(units.hours, fmt::format("{:.1f}", minutes / 60));
        return filled(units.days, fmt::format("{:.1f}", minutes / (24 * 60)));
    }

    [[nodiscard]] std::string nameOf(const Id<Partner> &partner) const {
        return shortened(tussen::nameOf(relations_.ecosystem(), ref(partner), texts_));
    }
    [[nodiscard]] std::string namesOf(const std::vector<MarkovChain::Place> &places,
                                      const MarkovChain &chain) const {
        std::vector<std::string> names;
        for (const MarkovChain::Place place : places)
            names.push_back("“" + shortened(chain.touchpoint(place).name) + "”");
        return listed(names, texts_);
    }

    const Relations &relations_;
    const Texts &texts_;
    const FigureTexts &words_;
    std::string text_;
};

} // namespace

std::string figuresText(const Relations &relations, const Texts &texts, const FigureTexts &words) {
    std::string text;
    for (const Journey *journey : relations.journeys()) {
        if (!text.empty()) text += '\n';
        text += FiguresWriter(relations, texts, words).write(*journey);
    }
    return text.empty() ? words.noJourney + '\n' : text;
}

} // namespace tussen
