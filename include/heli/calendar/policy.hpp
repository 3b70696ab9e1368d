/// \file
/// The choices a caller states: how to treat provisional answers, where a rest day moves.
#pragma once

#include <heli/core/label.hpp>

namespace heli::calendar {

/// What to do with an answer that touches days without a notice.
enum class strictness : unsigned char {
    report_provisional,  ///< Answer, marked provisional, with bounds.
    refuse_provisional,  ///< Throw `not_found`.
};

/// Where a date that is not a working day goes.
enum class roll : unsigned char {
    none,                  ///< It stays.
    next_working_day,      ///< Forward to the next working day (Civil Code 203).
    previous_working_day,  ///< Back to the previous working day (paydays).
};

}  // namespace heli::calendar

namespace heli {

/// Tokens and names of `calendar::strictness`.
template <>
struct labels_of<calendar::strictness> {
    /// One row a member.
    static constexpr label<calendar::strictness> rows[] = {
        {calendar::strictness::report_provisional, "report_provisional", "标明暂定",
         "report provisional"},
        {calendar::strictness::refuse_provisional, "refuse_provisional", "拒绝暂定",
         "refuse provisional"},
    };
};

/// Tokens and names of `calendar::roll`, as the rule table writes them.
template <>
struct labels_of<calendar::roll> {
    /// One row a member.
    static constexpr label<calendar::roll> rows[] = {
        {calendar::roll::none, "none", "不顺延", "none"},
        {calendar::roll::next_working_day, "next_working_day", "顺延至下一工作日",
         "next working day"},
        {calendar::roll::previous_working_day, "previous_working_day", "提前至上一工作日",
         "previous working day"},
    };
};

}  // namespace heli
