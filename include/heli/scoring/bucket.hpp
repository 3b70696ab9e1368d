/// \file
/// What earns the points of an item once: the contest, a day, a meal of a day, an activity, a week.
#pragma once

#include <heli/core/label.hpp>

namespace heli::scoring {

/// What of a person's entries is credited once. Days are those of the contest's fixed offset.
enum class bucket : unsigned char {
    once,       ///< One entry in all.
    day,        ///< One entry a day.
    day_slot,   ///< One entry for each slot of a day, such as its three meals.
    ref,        ///< One entry for each thing referred to, such as a group activity.
    week7,      ///< One entry in seven days, counted from the first day of the contest.
    day_value,  ///< The largest value of a day, in whole units.
};

/// Whether weeks that the window cuts short are credited.
enum class partial_week : unsigned char {
    counts,   ///< As whole weeks are.
    ignored,  ///< They earn nothing.
};

}  // namespace heli::scoring

namespace heli {

/// Tokens and names of `scoring::bucket`.
template <>
struct labels_of<scoring::bucket> {
    /// One row a member.
    static constexpr label<scoring::bucket> rows[] = {
        {scoring::bucket::once, "once", "全程一次", "once"},
        {scoring::bucket::day, "day", "每日一次", "once a day"},
        {scoring::bucket::day_slot, "day_slot", "每日每时段一次", "once for each slot of a day"},
        {scoring::bucket::ref, "ref", "每项活动一次", "once for each reference"},
        {scoring::bucket::week7, "week7", "每七日一次", "once in seven days"},
        {scoring::bucket::day_value, "day_value", "每日最大值", "largest value of a day"},
    };
};

/// Tokens and names of `scoring::partial_week`.
template <>
struct labels_of<scoring::partial_week> {
    /// One row a member.
    static constexpr label<scoring::partial_week> rows[] = {
        {scoring::partial_week::counts, "counts", "不足七日的周计分", "a partial week counts"},
        {scoring::partial_week::ignored, "ignored", "不足七日的周不计分",
         "a partial week is ignored"},
    };
};

}  // namespace heli
