/// \file
/// Averages and means of timed attempts, of which one may not be finished.
#pragma once

#include <heli/competition/mark_rounding.hpp>
#include <heli/core/label.hpp>
#include <heli/ranking/mark.hpp>
#include <heli/ranking/tie_chain.hpp>

#include <algorithm>
#include <cstddef>
#include <numeric>
#include <string>
#include <vector>

namespace heli::competition {

/// How the attempts of a round make its result; lower is better.
enum class attempt_format : unsigned char {
    average_of_5,  ///< Best and worst of five are dropped, one unfinished attempt is the worst.
    mean_of_3,     ///< All three count.
};

/// What became of an attempt.
enum class attempt_use : unsigned char {
    counted,        ///< It is in the average.
    dropped_best,   ///< Dropped as the best.
    dropped_worst,  ///< Dropped as the worst.
    no_average,     ///< There is no average.
};

/// The result of a round of attempts.
struct attempt_result {
    attempt_format format;          ///< How it is made.
    std::vector<attempt_use> uses;  ///< What became of each attempt, in their order.
    ranking::mark exact;            ///< The average before it is rounded.
    ranking::mark average;          ///< The average; `did_not_finish` if too many are unfinished.
    ranking::mark best;             ///< The best single attempt, which breaks ties.

    friend bool operator==(attempt_result const&, attempt_result const&) = default;
};

namespace attempt_detail {

/// The attempts, the best first, those without a time last; equal ones in their order.
inline std::vector<std::size_t> best_first(std::vector<ranking::mark> const& attempts) {
    std::vector<std::size_t> order(attempts.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::stable_sort(order.begin(), order.end(), [&](auto a, auto b) {
        return comes_before(attempts[a], attempts[b], ranking::direction::lower_is_better);
    });
    return order;
}

inline void check_attempts(std::vector<ranking::mark> const& attempts, attempt_format format) {
    std::size_t const expected = format == attempt_format::average_of_5 ? 5 : 3;
    if (attempts.size() != expected) {
        throw invalid_value("round of " + std::to_string(expected) +
                            " attempts: " + std::to_string(attempts.size()) + " were given");
    }
    for (auto const& a : attempts) {
        if (a.present() && a.key().sign() <= 0) {
            throw invalid_value("attempt " + to_text(a.key()) + ": expected a positive time");
        }
    }
}

}  // namespace attempt_detail

/// The result of a round of attempts, as the World Cube Association's regulations 9f1 and 9f8 to
/// 9f11 have it in their edition of February 2024; a later edition may differ.
/// \param attempts their times, as the contest has cut them off, in the order of the attempts.
/// \throws invalid_value if there are more or fewer than the format has, or a time is not positive.
[[nodiscard]] inline attempt_result attempt_average(std::vector<ranking::mark> const& attempts,
                                                    attempt_format format,
                                                    mark_rounding const& rounding) {
    attempt_detail::check_attempts(attempts, format);
    auto const order = attempt_detail::best_first(attempts);
    std::size_t const dropped = format == attempt_format::average_of_5 ? 1 : 0;
    auto const& last_counted = attempts[order[order.size() - 1 - dropped]];
    attempt_result result{format, std::vector(attempts.size(), attempt_use::no_average),
                          ranking::attendance::did_not_finish, ranking::attendance::did_not_finish,
                          attempts[order.front()]};
    if (!last_counted.present()) {
        return result;
    }
    rational sum = 0;
    for (std::size_t place = 0; place < order.size(); ++place) {
        bool const best = place < dropped;
        bool const worst = place >= order.size() - dropped;
        result.uses[order[place]] = best    ? attempt_use::dropped_best
                                    : worst ? attempt_use::dropped_worst
                                            : attempt_use::counted;
        sum += best || worst ? 0 : attempts[order[place]].key();
    }
    result.exact = sum / rational(order.size() - 2 * dropped);
    result.average = rounding(result.exact.key());
    return result;
}

/// The chain by which rounds of attempts are ranked: the average, then the best single attempt
/// (9f14), then a shared place (9f15). Columns are `average` and `best`.
[[nodiscard]] inline ranking::tie_chain attempt_chain() {
    auto const key = [](ranking::mark_id id, bilingual name) {
        ranking::tie_key k{id, std::move(name)};
        k.direction = ranking::direction::lower_is_better;
        k.missing = ranking::missing_rule::last;
        return k;
    };
    return {{key("average", {"平均成绩", "average"}), key("best", {"最好单次", "best single"})},
            ranking::chain_end::shared,
            {"World Cube Association regulations", "9f14, 9f15", "", source_status::unverified}};
}

}  // namespace heli::competition

namespace heli {

/// Tokens and names of `competition::attempt_format`.
template <>
struct labels_of<competition::attempt_format> {
    /// One row a member.
    static constexpr label<competition::attempt_format> rows[] = {
        {competition::attempt_format::average_of_5, "average_of_5", "五次去最好最差取平均",
         "average of 5"},
        {competition::attempt_format::mean_of_3, "mean_of_3", "三次平均", "mean of 3"},
    };
};

/// Tokens and names of `competition::attempt_use`.
template <>
struct labels_of<competition::attempt_use> {
    /// One row a member.
    static constexpr label<competition::attempt_use> rows[] = {
        {competition::attempt_use::counted, "counted", "计入", "counted"},
        {competition::attempt_use::dropped_best, "dropped_best", "去掉最好", "dropped as best"},
        {competition::attempt_use::dropped_worst, "dropped_worst", "去掉最差", "dropped as worst"},
        {competition::attempt_use::no_average, "no_average", "无平均成绩", "no average"},
    };
};

}  // namespace heli
