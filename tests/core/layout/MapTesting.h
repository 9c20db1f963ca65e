#pragma once

#include "checks/Checks.h"
#include "layout/Layout.h"
#include "tests/support/Build.h"
#include "texts/Translated.h"

#include <algorithm>
#include <stdexcept>
#include <string>
#include <vector>

/// Maps drawn from small documents, and questions to ask of them.
namespace tussen::test {

/// The English words.
inline const Texts &english() {
    static const Texts texts = translatedTexts();
    return texts;
}

/// The journey's map with the findings of all checks.
inline DrawingPtr drawn(const Relations &relations, const Id<Journey> &journey,
                        const MapOptions &options = {}) {
    const auto found = findingsOf(relations, journey, findings(relations));
    return mapOf(relations, journey, found, english(), interMeasure(), options);
}

/// The map of the only journey, or of the one with that key.
inline DrawingPtr drawn(const Build &build, std::string_view journey = "journey",
                        const MapOptions &options = {}) {
    return drawn(build.relations(), id<Journey>(journey), options);
}

inline const Group *findGroup(const Drawing &drawing, std::string_view id) {
    const auto found = std::find_if(drawing.groups.begin(), drawing.groups.end(),
                                    [id](const Group &group) { return group.id == id; });
    return found == drawing.groups.end() ? nullptr : &*found;
}

inline const Group &groupOf(const Drawing &drawing, const std::string &id) {
    const Group *group = findGroup(drawing, id);
    if (!group) throw std::out_of_range("no group " + id);
    return *group;
}

inline std::string touchpointGroup(std::string_view key) {
    return "touchpoint-" + id<Touchpoint>(key).value.text();
}
inline std::string partnerGroup(std::string_view key) {
    return "partner-" + id<Partner>(key).value.text();
}
inline std::string transitionGroup(std::string_view from, std::string_view to) {
    return "transition-" + way(from, to).value.text();
}

/// All primitives of one kind in a group.
template <class Shape> std::vector<Shape> shapes(const Group &group) {
    std::vector<Shape> result;
    for (const Primitive &primitive : group.primitives)
        if (const auto *shape = std::get_if<Shape>(&primitive)) result.push_back(*shape);
    return result;
}

/// The words of a group, label by label.
inline std::vector<std::string> wordsOf(const Group &group) {
    std::vector<std::string> result;
    for (const Label &label : shapes<Label>(group))
        result.push_back(label.text);
    return result;
}

inline bool says(const Group &group, std::string_view text) {
    const auto words = wordsOf(group);
    return std::find(words.begin(), words.end(), text) != words.end();
}

inline Rect cardRect(const Group &group) {
    for (const Box &box : shapes<Box>(group))
        if (box.isCard) return box.rect;
    throw std::out_of_range("no card in " + group.id);
}

inline bool contains(const Rect &outer, const Rect &inner, double slack = 1e-6) {
    return inner.x >= outer.x - slack && inner.y >= outer.y - slack &&
           inner.right() <= outer.right() + slack && inner.bottom() <= outer.bottom() + slack;
}

inline bool overlap(const Rect &a, const Rect &b, double slack = 1e-6) {
    return a.x + slack < b.right() && b.x + slack < a.right() && a.y + slack < b.bottom() &&
           b.y + slack < a.bottom();
}

} // namespace tussen::test
