/// \file
/// What a calendar answers: a value, how certain it is, and its bounds where it is not.
#pragma once

#include <heli/calendar/day_kind.hpp>
#include <heli/core/bilingual.hpp>
#include <heli/core/date.hpp>
#include <heli/core/label.hpp>
#include <heli/core/source.hpp>

#include <cstdint>
#include <string>

namespace heli::calendar {

/// How certain a calendar answer is.
enum class certainty : unsigned char {
    certain,      ///< Every day it rests on is arranged by a published notice.
    provisional,  ///< It touches days for which no notice is published (or was known).
};

/// The answer about one day.
struct day_answer {
    date day;       ///< The day asked for.
    day_kind kind;  ///< Its kind; for a provisional day by the statutory days only.
    heli::calendar::certainty certainty;  ///< Whether a notice settles it.
    bilingual holiday;                    ///< The holiday that it belongs to; empty texts if none.
    heli::source source;  ///< The notice or regulation that settles it; empty if none speaks.

    /// Whether it is a working day, by `kind`.
    [[nodiscard]] bool working() const noexcept { return is_working(kind); }
    friend bool operator==(day_answer const&, day_answer const&) = default;
};

/// An answer that is a date.
struct date_answer {
    date value;  ///< The date; where provisional, by the statutory days only.
    heli::calendar::certainty certainty;  ///< Whether notices settle it.
    date earliest;                        ///< Earliest date over the family of possible calendars.
    date latest;                          ///< Latest date over the family of possible calendars.

    friend bool operator==(date_answer const&, date_answer const&) = default;
};

/// An answer that is a number of working days.
struct count_answer {
    std::int64_t value;  ///< The count; where provisional, by the statutory days only.
    heli::calendar::certainty certainty;  ///< Whether notices settle it.
    std::int64_t lowest;                  ///< Smallest count over the family of possible calendars.
    std::int64_t highest;                 ///< Largest count over the family of possible calendars.

    friend bool operator==(count_answer const&, count_answer const&) = default;
};

}  // namespace heli::calendar

namespace heli {

/// Tokens and names of `calendar::certainty`.
template <>
struct labels_of<calendar::certainty> {
    /// One row a member.
    static constexpr label<calendar::certainty> rows[] = {
        {calendar::certainty::certain, "certain", "确定", "certain"},
        {calendar::certainty::provisional, "provisional", "暂定", "provisional"},
    };
};

}  // namespace heli
