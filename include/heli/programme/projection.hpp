/// \file
/// Where a count will stand on its due date if it goes on as before, with an honest interval.
#pragma once

#include <heli/core/date.hpp>
#include <heli/core/label.hpp>
#include <heli/programme/tally.hpp>
#include <heli/programme/target.hpp>

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <limits>
#include <optional>

namespace heli::programme {

/// How often a prediction interval is meant to contain what comes.
enum class interval_level : unsigned char {
    p80,  ///< 80 of 100 times.
    p90,  ///< 90 of 100 times.
    p95,  ///< 95 of 100 times.
    p99,  ///< 99 of 100 times.
};

/// How a projection was made.
enum class projection_method : unsigned char {
    recorded_groups,    ///< Even pace; spread of the recorded groups.
    stated_group_size,  ///< Even pace; spread from the stated size of a group.
    pace_only,          ///< Even pace; no interval, since the independent units are not known.
};

/// What a projection needs to be told.
struct projection_options {
    interval_level level = interval_level::p90;  ///< Level of the interval; stated in every answer.
    /// Fewest independent units for an interval. With fewer, the normal approximation of a Poisson
    /// count misses its level by several points.
    std::int64_t fewest_units = 10;
    /// Fewest days that a count must have taken before its pace is carried forward.
    std::int64_t fewest_days = 30;
    /// Most days between the day on which a count is settled and the day of the question.
    std::int64_t most_days_old = 92;

    friend bool operator==(projection_options const&, projection_options const&) = default;
};

/// A count carried forward to its due date.
struct projection {
    std::int64_t point = 0;             ///< Count on the due date at an even pace, rounded.
    std::optional<std::int64_t> lower;  ///< Lower end of the interval; absent if there is none.
    std::optional<std::int64_t> upper;  ///< Upper end of the interval; absent if there is none.
    interval_level level = interval_level::p90;               ///< Level of the interval.
    projection_method method = projection_method::pace_only;  ///< How it was made.
    std::int64_t units = 0;      ///< Independent units behind it, rounded down; 0 if not known.
    std::int64_t elapsed = 0;    ///< Days that the count took so far.
    std::int64_t remaining = 0;  ///< Days that are left.

    friend bool operator==(projection const&, projection const&) = default;
};

/// Refuses options that would make an interval out of nothing.
/// \throws invalid_value
inline void check(projection_options const& options) {
    if (options.fewest_units < 1 || options.fewest_days < 0 || options.most_days_old < 0) {
        throw invalid_value(
            "projection options: expected fewest_units of 1 or more, fewest_days and "
            "most_days_old of 0 or more");
    }
}

/// The standard normal quantile of a two-sided level.
[[nodiscard]] constexpr double normal_quantile(interval_level level) noexcept {
    switch (level) {
        case interval_level::p80:
            return 1.2815515655446004;
        case interval_level::p95:
            return 1.959963984540054;
        case interval_level::p99:
            return 2.5758293035489004;
        case interval_level::p90:
            break;
    }
    return 1.6448536269514722;
}

namespace projection_detail {

/// A count that was computed, as a whole number; the largest one where it does not fit.
inline std::int64_t whole_count(double count) {
    constexpr auto most = std::numeric_limits<std::int64_t>::max();
    return count < static_cast<double>(most) ? static_cast<std::int64_t>(count) : most;
}

}  // namespace projection_detail

/// Carries a settled count forward from `first` over its settled day to `due`.
///
/// People travel in groups, so groups are the independent units. Groups come as a Poisson process
/// of constant rate; a count of N over E days says S r = S R / E for the R days left, and the
/// difference between that and what comes has the variance Q r (1 + r), where Q is the sum of the
/// squared group sizes (S times the group size where only a size g is stated). The interval is
/// S + S r -+ z sqrt(Q r (1 + r)), never below S. Standard prediction of a compound Poisson count.
/// \param counted the count. \param goal its target, for the stated size of a group.
/// \param first, due first and last day of the target. \param as_of day of the question.
/// \param options level and limits.
/// \returns nothing if no exact count is settled before `due`, or if the settled count took fewer
///          days or is older than the options allow: its pace says nothing of what comes.
/// \throws invalid_value if a limit of the options is negative, or fewer than one unit is asked.
[[nodiscard]] inline std::optional<projection> project(tally const& counted, target const& goal,
                                                       date first, date due, date as_of,
                                                       projection_options const& options) {
    check(options);
    if (!counted.settled_on || !counted.settled.is_exact() || *counted.settled_on >= due ||
        *counted.settled_on < first ||
        (*counted.settled_on - first).days() + 1 < options.fewest_days ||
        (as_of - *counted.settled_on).days() > options.most_days_old) {
        return std::nullopt;
    }
    projection result;
    auto const sum = counted.settled.lower();
    result.level = options.level;
    result.elapsed = (*counted.settled_on - first).days() + 1;
    result.remaining = (due - *counted.settled_on).days();
    auto const whole = result.elapsed + result.remaining;
    result.point = projection_detail::whole_count(
        std::round(static_cast<double>(sum) * static_cast<double>(whole) /
                   static_cast<double>(result.elapsed)));
    auto squares = static_cast<double>(counted.sum_of_squares);
    result.method = projection_method::recorded_groups;
    if (counted.parts == 0 && goal.group) {
        squares = static_cast<double>(sum) * static_cast<double>(goal.group->persons);
        result.method = projection_method::stated_group_size;
    }
    if (squares > 0.0) {
        result.units = projection_detail::whole_count(static_cast<double>(sum) *
                                                      static_cast<double>(sum) / squares);
    }
    if (result.units < options.fewest_units || squares <= 0.0) {
        result.method = projection_method::pace_only;
        return result;
    }
    double const ahead =
        static_cast<double>(result.remaining) / static_cast<double>(result.elapsed);
    double const middle = static_cast<double>(sum) * (1.0 + ahead);
    double const reach =
        normal_quantile(options.level) * std::sqrt(squares * ahead * (1.0 + ahead));
    result.lower = std::max(sum, projection_detail::whole_count(std::floor(middle - reach)));
    result.upper = projection_detail::whole_count(std::ceil(middle + reach));
    return result;
}

}  // namespace heli::programme

namespace heli {

/// Tokens and names of `programme::interval_level`.
template <>
struct labels_of<programme::interval_level> {
    /// One row a member.
    static constexpr label<programme::interval_level> rows[] = {
        {programme::interval_level::p80, "p80", "80%", "80 %"},
        {programme::interval_level::p90, "p90", "90%", "90 %"},
        {programme::interval_level::p95, "p95", "95%", "95 %"},
        {programme::interval_level::p99, "p99", "99%", "99 %"},
    };
};

/// Tokens and names of `programme::projection_method`.
template <>
struct labels_of<programme::projection_method> {
    /// One row a member.
    static constexpr label<programme::projection_method> rows[] = {
        {programme::projection_method::recorded_groups, "recorded_groups",
         "匀速推算，按已记录团组的离散程度", "even pace, spread of the recorded groups"},
        {programme::projection_method::stated_group_size, "stated_group_size",
         "匀速推算，按所述团组规模", "even pace, spread from the stated group size"},
        {programme::projection_method::pace_only, "pace_only", "匀速推算，无区间",
         "even pace, no interval"},
    };
};

}  // namespace heli
