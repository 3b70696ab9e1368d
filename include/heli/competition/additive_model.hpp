/// \file
/// What entries deserve when the severity of every judge is taken out, by least squares.
#pragma once

#include <heli/competition/judging_parts.hpp>
#include <heli/core/knowable.hpp>
#include <heli/statistics/exact_sum.hpp>

#include <boost/numeric/ublas/lu.hpp>
#include <boost/numeric/ublas/matrix.hpp>

#include <cmath>
#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

namespace heli::competition {

/// The fit of mark = entry + judge.
struct additive_fit {
    std::vector<double> entries;         ///< Level of each entry, by code.
    std::vector<double> judges;          ///< Of each judge, by code: below 0 is severe; sum 0.
    std::vector<double> residuals;       ///< Of each cell of the table.
    std::size_t df;                      ///< Marks minus entries minus judges plus 1.
    knowable<double> residual_variance;  ///< Sum of squared residuals by `df`.

    friend bool operator==(additive_fit const&, additive_fit const&) = default;
};

/// The answer of the additive model.
struct additive_answer {
    std::vector<judging_part> parts;  ///< Groups that marks connect; one where there is a fit.
    knowable<additive_fit> fit;       ///< The fit, or why there is none.

    friend bool operator==(additive_answer const&, additive_answer const&) = default;
};

namespace additive_detail {

namespace ublas = boost::numeric::ublas;
/// Held by vectors of the language: the storage of Boost 1.74 is not C++20.
using square = ublas::matrix<double, ublas::row_major, std::vector<double>>;
using column = ublas::vector<double, std::vector<double>>;

/// The cells of one entry are contiguous.
template <class Use>
void for_each_entry(std::vector<judging_cell> const& cells, Use const& use) {
    for (std::size_t first = 0; first < cells.size();) {
        auto last = first + 1;
        while (last < cells.size() && cells[last].entry == cells[first].entry) {
            ++last;
        }
        use(std::span<judging_cell const>(cells).subspan(first, last - first));
        first = last;
    }
}

inline double mean_of(std::span<judging_cell const> cells) {
    statistics::exact_sum sum;
    for (auto const& cell : cells) {
        sum.add(cell.mark);
    }
    return sum.total() / static_cast<double>(cells.size());
}

/// The normal equations of the judges with the entries eliminated. Those have the ones as their
/// null vector in a connected design; adding a matrix of equal numbers makes the solution of sum 0
/// the only one and leaves it as it is.
inline square equations_of(judging_table const& table) {
    auto const n = table.judges().size();
    square m(n, n, 1.0 / static_cast<double>(n));
    for_each_entry(table.cells(), [&](auto cells) {
        double const share = 1.0 / static_cast<double>(cells.size());
        for (auto const& a : cells) {
            m(a.judge, a.judge) += 1.0;
            for (auto const& b : cells) {
                m(a.judge, b.judge) -= share;
            }
        }
    });
    return m;
}

inline column deviations_of(judging_table const& table) {
    std::vector<statistics::exact_sum> sums(table.judges().size());
    for_each_entry(table.cells(), [&](auto cells) {
        double const mean = mean_of(cells);
        for (auto const& cell : cells) {
            sums[cell.judge].add(cell.mark - mean);
        }
    });
    column totals(sums.size());
    for (std::size_t j = 0; j < sums.size(); ++j) {
        totals(j) = sums[j].total();
    }
    return totals;
}

/// Symmetric and positive definite, so that elimination needs no pivots.
inline std::vector<double> judges_of(judging_table const& table) {
    auto equations = equations_of(table);
    auto solution = deviations_of(table);
    ublas::lu_factorize(equations);
    ublas::inplace_solve(equations, solution, ublas::unit_lower_tag());
    ublas::inplace_solve(equations, solution, ublas::upper_tag());
    std::vector<double> judges(solution.begin(), solution.end());
    double const off = statistics::sum_of(judges) / static_cast<double>(judges.size());
    for (auto& judge : judges) {
        judge -= off;
    }
    return judges;
}

inline additive_fit fit_of(judging_table const& table) {
    additive_fit fit{{}, judges_of(table), {}, 0, unknown{}};
    statistics::exact_sum squares;
    for_each_entry(table.cells(), [&](auto cells) {
        statistics::exact_sum level;
        for (auto const& cell : cells) {
            level.add(cell.mark);
            level.add(-fit.judges[cell.judge]);
        }
        fit.entries.push_back(level.total() / static_cast<double>(cells.size()));
        for (auto const& cell : cells) {
            double const rest = cell.mark - fit.entries.back() - fit.judges[cell.judge];
            fit.residuals.push_back(rest);
            squares.add(rest * rest);
        }
    });
    fit.df = table.cells().size() + 1 - table.entries().size() - table.judges().size();
    fit.residual_variance = fit.df > 0
                                ? knowable<double>(squares.total() / static_cast<double>(fit.df))
                                : unknown{{"没有剩余自由度", "no degrees of freedom are left"}};
    return fit;
}

}  // namespace additive_detail

/// Fits mark = entry + judge by least squares, with the sum of the judges 0. Judges can be compared
/// only where marks connect them: otherwise there is no fit, and the groups say why. Time grows
/// with the cube of the number of judges.
[[nodiscard]] inline additive_answer additive_model(judging_table const& table) {
    auto parts = parts_of(table);
    if (parts.empty()) {
        return {parts, unknown{{"没有评分", "there are no marks"}}};
    }
    if (parts.size() > 1) {
        auto why = not_connected(parts);
        return {std::move(parts), unknown{std::move(why)}};
    }
    return {std::move(parts), additive_detail::fit_of(table)};
}

}  // namespace heli::competition
