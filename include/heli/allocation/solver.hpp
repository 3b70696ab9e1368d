/// \file
/// Any solver, plugged in by a callback; what it answers is checked before it is believed.
#pragma once

#include <heli/allocation/dual_bound.hpp>

#include <cmath>
#include <cstdint>
#include <functional>
#include <limits>
#include <optional>
#include <span>
#include <string>
#include <vector>

namespace heli::allocation {

/// What a solver says of itself.
enum class solver_status : unsigned char {
    optimal,     ///< It claims a best solution.
    feasible,    ///< It stopped with a solution, without a claim.
    infeasible,  ///< It claims that there is none.
    unbounded,   ///< It claims that there is no end to the objective.
    stopped,     ///< It stopped without a solution.
};

/// The answer of a solver.
struct solver_answer {
    solver_status status = solver_status::stopped;  ///< What it says.
    std::vector<rational> values = {};              ///< One a column; empty if it has none.
    std::vector<rational> prices = {};              ///< Dual price of each row; empty if none.
    std::string solver = {};                        ///< Its name and version.

    friend bool operator==(solver_answer const&, solver_answer const&) = default;
};

/// A solver: takes a sound form and answers. It may be any program; nothing of it is trusted.
using solver = std::function<solver_answer(standard_form const&)>;

/// How far the answer of a solver could be verified.
enum class solver_verdict : unsigned char {
    proved_best,         ///< The solution keeps every limit, and the prices prove it best.
    feasible,            ///< The solution keeps every limit; that it is best is not proved.
    proved_infeasible,   ///< The prices prove that there is no solution.
    claimed_infeasible,  ///< The solver says that there is none; the prices do not prove it.
    broken,              ///< The solution breaks a limit.
    no_solution,         ///< There is nothing to check.
};

/// An answer with what was verified of it.
struct solver_result {
    solver_answer answer;                    ///< As the solver gave it.
    solver_verdict verdict;                  ///< How far it holds.
    std::optional<solution_check> solution;  ///< What its solution comes to.
    std::optional<dual_bound> bound;         ///< What its prices prove.
    std::optional<rational> gap;             ///< How much better a solution could be, if known.
};

/// Numbers of a solver in double precision as exact ones: each to the nearest multiple of
/// 1/`denominator`, for whole columns 1. What is lost by that shows in the checks, which are exact.
/// \throws invalid_value if a number is not finite, or the multiple does not fit 2^62, or the
///         denominator is not positive.
[[nodiscard]] inline std::vector<rational> nearest_multiples(std::span<double const> numbers,
                                                             std::int64_t denominator) {
    if (denominator <= 0) {
        throw invalid_value("nearest multiples: expected a positive denominator");
    }
    constexpr double most = 4611686018427387904.0;  // 2^62
    std::vector<rational> exact;
    exact.reserve(numbers.size());
    for (double const number : numbers) {
        auto const scaled = std::nearbyint(number * static_cast<double>(denominator));
        if (!(std::abs(scaled) <= most)) {
            throw invalid_value("nearest multiples: a number is not finite or too large");
        }
        exact.emplace_back(big_integer(static_cast<std::int64_t>(scaled)),
                           big_integer(denominator));
    }
    return exact;
}

namespace solver_detail {

inline void judge(solver_result& result, standard_form const& form) {
    auto const& answer = result.answer;
    if (!answer.prices.empty()) {
        result.bound = bound_by_prices(form, answer.prices);
        if (proves_infeasible(form, answer.prices)) {
            result.verdict = solver_verdict::proved_infeasible;
            return;
        }
    }
    if (answer.values.empty() && form.column_count() > 0) {
        result.verdict = answer.status == solver_status::infeasible
                             ? solver_verdict::claimed_infeasible
                             : solver_verdict::no_solution;
        return;
    }
    result.solution = check_solution(form, answer.values);
    result.verdict =
        result.solution->feasible() ? solver_verdict::feasible : solver_verdict::broken;
    if (result.solution->feasible() && result.bound && result.bound->value) {
        auto const held = check_certificate(form, answer.values, answer.prices);
        result.gap = held.gap;
        if (held.proved_best()) {
            result.verdict = solver_verdict::proved_best;
        }
    }
}

}  // namespace solver_detail

/// Calls the solver and checks what it answers.
/// \throws invalid_value if the form is not sound, the solver is empty, or its answer has another
///         number of values or prices than the form has columns or rows; what the solver throws.
[[nodiscard]] inline solver_result solve(standard_form const& form, solver const& with) {
    require_sound(form);
    if (!with) {
        throw invalid_value("no solver is given");
    }
    solver_result result{with(form), solver_verdict::no_solution, {}, {}, {}};
    solver_detail::judge(result, form);
    return result;
}

}  // namespace heli::allocation

namespace heli {

/// Tokens and names of `allocation::solver_status`.
template <>
struct labels_of<allocation::solver_status> {
    /// One row a member.
    static constexpr label<allocation::solver_status> rows[] = {
        {allocation::solver_status::optimal, "optimal", "称已最优", "claims a best solution"},
        {allocation::solver_status::feasible, "feasible", "有可行解", "has a solution"},
        {allocation::solver_status::infeasible, "infeasible", "称无解", "claims there is none"},
        {allocation::solver_status::unbounded, "unbounded", "称无界", "claims no end"},
        {allocation::solver_status::stopped, "stopped", "未得解即停止", "stopped without one"},
    };
};

/// Tokens and names of `allocation::solver_verdict`.
template <>
struct labels_of<allocation::solver_verdict> {
    /// One row a member.
    static constexpr label<allocation::solver_verdict> rows[] = {
        {allocation::solver_verdict::proved_best, "proved_best", "已证最优", "proved best"},
        {allocation::solver_verdict::feasible, "feasible", "可行，未证最优",
         "feasible, not proved best"},
        {allocation::solver_verdict::proved_infeasible, "proved_infeasible", "已证无解",
         "proved infeasible"},
        {allocation::solver_verdict::claimed_infeasible, "claimed_infeasible", "称无解，未证",
         "claimed infeasible, not proved"},
        {allocation::solver_verdict::broken, "broken", "解违反约束", "the solution breaks a limit"},
        {allocation::solver_verdict::no_solution, "no_solution", "没有解可查", "no solution"},
    };
};

}  // namespace heli
