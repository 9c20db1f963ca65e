#include "capture/Ranks.h"

#include <cmath>
#include <cstddef>
#include <span>

namespace tussen::capture {

namespace {

/// Fills a stretch of missing ranks between what stands on both sides, if that is there.
void fill(std::span<double> missing, const double *before, const double *after) {
    const auto count = static_cast<double>(missing.size());
    const double step = before && after ? (*after - *before) / (count + 1) : 1;
    const double start = before ? *before : after ? *after - count - 1 : -1;
    for (std::size_t i = 0; i < missing.size(); ++i)
        missing[i] = start + step * static_cast<double>(i + 1);
}

/// Whether what was filled in stands in its order, and can be told apart from both neighbours.
bool inOrder(const std::vector<double> &ranks, const std::vector<std::optional<double>> &siblings) {
    for (std::size_t i = 0; i < ranks.size(); ++i) {
        if (!std::isfinite(ranks[i])) return false;
        const bool filled = i > 0 && (!siblings[i] || !siblings[i - 1]);
        if (filled && ranks[i] <= ranks[i - 1]) return false;
    }
    return true;
}

} // namespace

std::vector<double> settledRanks(const std::vector<std::optional<double>> &siblings) {
    std::vector<double> ranks(siblings.size());
    for (std::size_t i = 0; i < siblings.size(); ++i)
        if (siblings[i]) ranks[i] = *siblings[i];
    for (std::size_t begin = 0; begin < siblings.size(); ++begin) {
        if (siblings[begin]) continue;
        std::size_t end = begin;
        while (end < siblings.size() && !siblings[end])
            ++end;
        fill(std::span(ranks).subspan(begin, end - begin), begin > 0 ? &ranks[begin - 1] : nullptr,
             end < siblings.size() ? &ranks[end] : nullptr);
        begin = end;
    }
    if (inOrder(ranks, siblings)) return ranks;
    for (std::size_t i = 0; i < ranks.size(); ++i)
        ranks[i] = static_cast<double>(i);
    return ranks;
}

} // namespace tussen::capture
