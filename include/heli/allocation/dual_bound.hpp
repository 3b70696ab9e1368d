/// \file
/// Bounds and proofs by dual prices: checked exactly, whoever found the prices.
#pragma once

#include <heli/allocation/solution_check.hpp>

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace heli::allocation {

/// A limit that the prices would need and that the form does not have.
struct open_limit {
    bool row;           ///< Of a row, else of a column.
    std::size_t index;  ///< Number of the row or column.
    std::string name;   ///< Its name.
    rational price;     ///< Price of the row, or reduced cost of the column.

    friend bool operator==(open_limit const&, open_limit const&) = default;
};

/// What prices prove: no solution of the form, whole or not, is better than `value`.
struct dual_bound {
    /// Upper bound of a form that maximises, lower bound of one that minimises; absent if the
    /// prices need a limit that is not there, and so prove nothing.
    std::optional<rational> value;
    std::vector<open_limit> missing;      ///< Those limits.
    std::vector<rational> reduced_costs;  ///< Objective less prices x column, one a column.

    friend bool operator==(dual_bound const&, dual_bound const&) = default;
};

namespace dual_detail {

/// The best that price x activity can be between the limits; nothing if there is no end to it.
inline std::optional<rational> best(sense way, rational const& price, bounds const& limits) {
    if (price.sign() == 0) {
        return rational(0);
    }
    bool const upper = (price.sign() > 0) == (way == sense::maximise);
    auto const& limit = upper ? limits.upper : limits.lower;
    return limit ? std::optional(price * *limit) : std::nullopt;
}

inline void add(dual_bound& found, rational& sum, std::optional<rational> const& part,
                open_limit place) {
    if (part) {
        sum += *part;
    } else {
        found.missing.push_back(std::move(place));
    }
}

/// The bound of a sound form with any objective.
inline dual_bound bound_with(standard_form const& form, std::vector<std::int64_t> const& objective,
                             std::vector<rational> const& prices) {
    require_sound(form);
    if (prices.size() != form.row_count()) {
        throw invalid_value("certificate of " + std::to_string(prices.size()) +
                            " prices: the form has " + std::to_string(form.row_count()) + " rows");
    }
    dual_bound found{std::nullopt, {}, {objective.begin(), objective.end()}};
    rational sum = 0;
    for (std::size_t i = 0; i < prices.size(); ++i) {
        form.for_terms(i, [&](term const& t) {
            found.reduced_costs[static_cast<std::size_t>(t.column)] -= prices[i] * t.coefficient;
        });
        add(found, sum, best(form.sense, prices[i], form.row_bounds[i]),
            {true, i, form.row_names[i], prices[i]});
    }
    for (std::size_t j = 0; j < objective.size(); ++j) {
        auto const& cost = found.reduced_costs[j];
        add(found, sum, best(form.sense, cost, form.column_bounds[j]),
            {false, j, form.column_names[j], cost});
    }
    if (found.missing.empty()) {
        found.value = std::move(sum);
    }
    return found;
}

/// Whether the objective of every solution is a whole number.
inline bool whole_objective(standard_form const& form) {
    for (std::size_t j = 0; j < form.column_count(); ++j) {
        if (form.objective[j] != 0 && form.kinds[j] != column_kind::whole) {
            return false;
        }
    }
    return true;
}

}  // namespace dual_detail

/// The bound that prices of rows prove, by weak duality. Any prices prove a bound that is true; the
/// optimal ones prove the best. A positive price of a form that maximises goes with the upper limit
/// of its row, a negative one with the lower; the other way round for one that minimises.
/// \param form the programme. \param prices one a row; they may be rounded ones.
/// \throws invalid_value if the form is not sound or the number of prices is not that of rows.
[[nodiscard]] inline dual_bound bound_by_prices(standard_form const& form,
                                                std::vector<rational> const& prices) {
    return dual_detail::bound_with(form, form.objective, prices);
}

/// Whether prices prove that a form has no solution at all, whole or not (Farkas): without an
/// objective they bound 0, which every solution would have, away from 0.
/// \throws as `bound_by_prices` does.
[[nodiscard]] inline bool proves_infeasible(standard_form const& form,
                                            std::vector<rational> const& prices) {
    std::vector<std::int64_t> const nothing(form.column_count());
    auto const bound = dual_detail::bound_with(form, nothing, prices).value;
    return bound && (form.sense == sense::maximise ? bound->sign() < 0 : bound->sign() > 0);
}

/// A solution held against a bound.
struct certificate_check {
    solution_check solution;      ///< What the solution comes to.
    dual_bound bound;             ///< What the prices prove.
    std::optional<rational> gap;  ///< How much better a solution could be; absent without a bound.

    /// Whether the solution is proved to be a best one.
    [[nodiscard]] bool proved_best() const {
        return solution.feasible() && gap && gap->sign() == 0;
    }
    friend bool operator==(certificate_check const&, certificate_check const&) = default;
};

/// Holds a solution against the bound of prices. Where the objective can only be whole, the bound
/// is rounded to the last whole number that it allows. \throws as `check_solution` and
/// `bound_by_prices` do.
[[nodiscard]] inline certificate_check check_certificate(standard_form const& form,
                                                         std::vector<rational> const& values,
                                                         std::vector<rational> const& prices) {
    certificate_check found{check_solution(form, values), bound_by_prices(form, prices), {}};
    if (found.bound.value) {
        bool const most = form.sense == sense::maximise;
        auto bound = *found.bound.value;
        if (dual_detail::whole_objective(form)) {
            bound = rational(rounded_whole(bound, most ? rounding::floor : rounding::ceiling));
        }
        found.gap = most ? bound - found.solution.objective : found.solution.objective - bound;
    }
    return found;
}

}  // namespace heli::allocation
