#pragma once

#include "model/Relations.h"

#include <filesystem>
#include <fstream>

namespace tussen::benchmarks {

/// Writes a journey as Graphviz would be asked to draw it: boxes from left to right, without lanes (with
/// them as clusters, dot fails on some graphs).
inline void writeDot(const Relations &relations, const Id<Journey> &journey,
                     const std::filesystem::path &file) {
    std::ofstream out(file);
    out << "digraph journey {\nrankdir=LR; node [shape=box];\n";
    for (const Touchpoint *one : relations.touchpoints(journey))
        out << '"' << one->id.value.text() << "\" [label=\"" << one->name << "\"];\n";
    for (const Touchpoint *one : relations.touchpoints(journey))
        for (const Transition *next : relations.outgoing(one->id))
            out << '"' << next->from.value.text() << "\" -> \"" << next->to.value.text() << "\";\n";
    out << "}\n";
}

} // namespace tussen::benchmarks
