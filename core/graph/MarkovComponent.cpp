#include "graph/MarkovComponent.h"

#include <Eigen/Dense>
#include <Eigen/SparseLU>

#include <algorithm>
#include <cmath>

namespace tussen {

namespace {

using Place = MarkovChain::Place;
using Step = MarkovChain::Step;

/// What goes out is what comes in, within this share of it.
constexpr double flowTolerance = 1e-6;

/// Components up to this size are solved faster as a dense matrix.
constexpr Eigen::Index mostDense = 24;

} // namespace

MarkovComponent::MarkovComponent(const MarkovChain &chain, const StrongComponents &components,
                                 std::size_t component, const std::vector<bool> &over)
    : chain_(chain),
      components_(components),
      component_(component),
      places_(components.vertices(component)),
      over_(over) {}

bool MarkovComponent::isOver(Place place) const {
    return chain_.steps(place).empty() || (!over_.empty() && over_[place]);
}

bool MarkovComponent::isMine(Place place) const {
    return components_.componentOf(place) == component_;
}

bool MarkovComponent::hasCircle() const {
    return places_.size() > 1 || std::ranges::any_of(chain_.steps(places_[0]),
                                                     [this](const Step &step) { return isMine(step.to); });
}

/// Calls put(row, column, value) for the parts of I - Q transposed, which add up. What does not stay goes on:
/// summing that gives the diagonal without losing digits in 1 - q.
template <class Put> void MarkovComponent::forEachPart(Put put) const {
    for (const Place from : places_) {
        const auto column = static_cast<int>(components_.placeOf(from));
        if (isOver(from)) {
            put(column, column, 1);
            continue;
        }
        for (const Step &step : chain_.steps(from)) {
            if (step.to == from) continue;
            put(column, column, step.share);
            if (isMine(step.to)) put(static_cast<int>(components_.placeOf(step.to)), column, -step.share);
        }
    }
}

void MarkovComponent::settle(std::vector<double> &visits) const {
    const auto size = static_cast<Eigen::Index>(places_.size());
    Eigen::VectorXd own(size);
    for (Eigen::Index i = 0; i < size; ++i)
        own[i] = visits[places_[static_cast<std::size_t>(i)]];
    if (size <= mostDense) {
        Eigen::MatrixXd matrix = Eigen::MatrixXd::Zero(size, size);
        forEachPart([&](int row, int column, double value) { matrix(row, column) += value; });
        own = matrix.partialPivLu().solve(own).eval();
    } else {
        std::vector<Eigen::Triplet<double>> parts;
        forEachPart([&](int row, int column, double value) { parts.emplace_back(row, column, value); });
        Eigen::SparseMatrix<double> matrix(size, size);
        matrix.setFromTriplets(parts.begin(), parts.end());
        const Eigen::SparseLU<Eigen::SparseMatrix<double>> factors(matrix);
        own = factors.info() == Eigen::Success ? factors.solve(own).eval()
                                               : Eigen::VectorXd::Constant(size, NAN).eval();
    }
    for (Eigen::Index i = 0; i < size; ++i)
        visits[places_[static_cast<std::size_t>(i)]] = own[i];
}

double MarkovComponent::leaving(const std::vector<double> &visits) const {
    double sum = 0;
    for (const Place place : places_) {
        if (isOver(place))
            sum += visits[place];
        else
            for (const Step &step : chain_.steps(place))
                if (!isMine(step.to)) sum += visits[place] * step.share;
    }
    return sum;
}

void MarkovComponent::passOn(std::vector<double> &visits) const {
    for (const Place place : places_)
        if (!isOver(place))
            for (const Step &step : chain_.steps(place))
                if (!isMine(step.to)) visits[step.to] += visits[place] * step.share;
}

bool MarkovComponent::solve(std::vector<double> &visits) const {
    double coming = 0;
    for (const Place place : places_)
        coming += visits[place];
    if (coming == 0) return true;
    if (hasCircle()) {
        settle(visits);
        if (!(std::abs(leaving(visits) - coming) <= flowTolerance * coming)) return false;
    }
    passOn(visits);
    return true;
}

} // namespace tussen
