/// \file
/// Working days of mainland China: what is worked, what is not, and how certain that is.
#pragma once

#include <heli/calendar/answer.hpp>
#include <heli/calendar/arrangement.hpp>
#include <heli/calendar/counting_trace.hpp>
#include <heli/calendar/policy.hpp>
#include <heli/calendar/possible_calendars.hpp>
#include <heli/core/step.hpp>

#include <algorithm>
#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <tuple>
#include <utility>
#include <vector>

namespace heli::calendar {

/// A working-day calendar: an immutable value, cheap to copy, safe to share between threads.
/// It spans 1949-01-01 to 2100-12-31. Where no notice is published it answers by the statutory
/// days, says that the answer is provisional, and bounds it over three possible calendars: no
/// holiday at all, the statutory days only, and each holiday with the longest run ever given.
class work_calendar {
public:
    /// The calendar of published notices.
    /// \param tables notices and the holiday regulation, such as `data::holidays_cn`; must outlive
    ///        the calendar and its copies.
    explicit work_calendar(holiday_tables const& tables)
        : work_calendar(tables, to_notices(tables), calendar::strictness::report_provisional) {}

    /// This calendar with one more notice, which overrides the days that it moves.
    /// \throws invalid_value if the notice is not sound. \throws conflict if its id is taken.
    [[nodiscard]] work_calendar with(notice added) const {
        check(added);
        auto notices = parts_->notices;
        for (auto const& n : notices) {
            if (n.id == added.id) {
                throw conflict("notice " + n.id.str() + " is already in the calendar");
            }
        }
        notices.push_back(std::move(added));
        return {parts_->tables, std::move(notices), strictness_};
    }
    /// This calendar as it was known on a day: without the notices announced later.
    [[nodiscard]] work_calendar known_on(date const& day) const {
        auto notices = parts_->notices;
        std::erase_if(notices, [&](notice const& n) { return !calendar::known_on(n, day); });
        return {parts_->tables, std::move(notices), strictness_};
    }
    /// This calendar, throwing instead of giving provisional answers, or not.
    [[nodiscard]] work_calendar with(calendar::strictness how) const {
        auto copy = *this;
        copy.strictness_ = how;
        return copy;
    }

    /// The notices that it follows, the later overriding the earlier.
    [[nodiscard]] std::vector<notice> const& notices() const noexcept { return parts_->notices; }
    /// What it does with provisional answers.
    [[nodiscard]] calendar::strictness strictness() const noexcept { return strictness_; }
    /// Its days and its possible readings, for columns and for other layers.
    [[nodiscard]] possible_calendars const& readings() const noexcept { return parts_->readings; }

    /// What kind of day `d` is, and why.
    /// \throws invalid_value outside the span, for not-a-date and infinities.
    /// \throws not_found if the day is provisional and the calendar strict.
    [[nodiscard]] day_answer day(date const& d) const {
        auto const i = required_offset(d);
        auto const& days = readings().days();
        auto const at = static_cast<std::size_t>(i);
        return {d, days.kinds[at], judged(i, i), days.names[days.reasons[at]],
                days.sources[days.reasons[at]]};
    }

    /// The `count`-th working day after `from` (before it if negative); `from` itself for 0.
    /// The day `from` is not counted (Civil Code 201).
    /// \param from any day of the span. \param count working days. \param steps receives the steps.
    /// \throws invalid_value outside the span, for not-a-date and infinities.
    /// \throws not_found if the answer is provisional and the calendar strict.
    template <Trace Steps = no_trace>
    [[nodiscard]] date_answer add_working_days(date const& from, std::int64_t count,
                                               Steps&& steps = {}) const {
        int const start = required_offset(from);
        auto const answer = dated(start, start, [&](working_day_table const& readings) {
            return readings.shifted(start, count);
        });
        int const end = required_offset(answer.value);
        trace_days(readings().days(), from, count > 0 ? start + 1 : end,
                   count > 0 ? end : start - 1, steps);
        trace_certainty(answer, steps);
        return answer;
    }
    /// The first working day after `from`.
    /// \throws as `add_working_days` does.
    [[nodiscard]] date_answer next_working_day(date const& from) const {
        return add_working_days(from, 1);
    }
    /// The last working day before `from`.
    /// \throws as `add_working_days` does.
    [[nodiscard]] date_answer previous_working_day(date const& from) const {
        return add_working_days(from, -1);
    }
    /// `d` itself if it is a working day, else the working day to which `how` moves it.
    /// \throws as `add_working_days` does.
    template <Trace Steps = no_trace>
    [[nodiscard]] date_answer rolled(date const& d, roll how, Steps&& steps = {}) const {
        int const start = required_offset(d);
        if (how == roll::none) {
            return {d, certainty::certain, d, d};
        }
        int const direction = how == roll::next_working_day ? 1 : -1;
        auto const answer = dated(start - direction, start, [&](working_day_table const& readings) {
            return readings.working(start) ? std::optional<int>(start)
                                           : readings.shifted(start, direction);
        });
        trace_roll(d, answer.value, steps);
        trace_certainty(answer, steps);
        return answer;
    }
    /// The number of working days after `after` up to and including `through`; negative if
    /// `through` comes first. The inverse of `add_working_days` for working days.
    /// \throws as `add_working_days` does.
    template <Trace Steps = no_trace>
    [[nodiscard]] count_answer count_working_days(date const& after, date const& through,
                                                  Steps&& steps = {}) const {
        int const a = required_offset(after);
        int const b = required_offset(through);
        int const first = std::min(a, b) + 1;
        int const last = std::max(a, b);
        count_answer answer{0, judged(first, last), 0, 0};
        auto const& all = readings().readings();
        answer.value = all[0].between(a, b);
        std::tie(answer.lowest, answer.highest) =
            std::minmax({answer.value, all[1].between(a, b), all[2].between(a, b)});
        trace_days(readings().days(), a <= b ? after : through, first, last, steps);
        trace_certainty(answer, through, steps);
        return answer;
    }

private:
    struct parts {
        holiday_tables tables;
        std::vector<notice> notices;
        possible_calendars readings;
    };

    work_calendar(holiday_tables const& tables, std::vector<notice> notices,
                  calendar::strictness how)
        : strictness_(how) {
        auto readings = possible_calendars(tables, notices);
        parts_ =
            std::make_shared<parts const>(parts{tables, std::move(notices), std::move(readings)});
    }

    /// Certain if notices arrange every day from `first` to `last`; a strict calendar throws else.
    [[nodiscard]] certainty judged(int first, int last) const {
        if (!readings().provisional(first, last)) {
            return certainty::certain;
        }
        if (strictness_ == calendar::strictness::refuse_provisional) {
            throw not_found("no published notice arranges every day from " +
                            heli::to_text(day_at(first)) + " to " + heli::to_text(day_at(last)) +
                            ": the answer would be provisional");
        }
        return certainty::provisional;
    }
    /// The answer of `find` in every reading. Days from the one after `start` to the result
    /// count for its certainty, whichever way it lies.
    template <class Find>
    [[nodiscard]] date_answer dated(int start, int asked, Find const& find) const {
        std::array<date, 3> results;
        for (std::size_t i = 0; i < results.size(); ++i) {
            auto const found = find(readings().readings()[i]);
            if (!found) {
                throw invalid_value("counting from " + heli::to_text(day_at(asked)) +
                                    " leaves the calendar's span, 1949-01-01 to 2100-12-31");
            }
            results[i] = day_at(*found);
        }
        int const end = required_offset(results[0]);
        auto const how = end >= start ? judged(start + 1, end) : judged(end, start - 1);
        auto const bounds = std::minmax({results[0], results[1], results[2]});
        return {results[0], how, bounds.first, bounds.second};
    }

    std::shared_ptr<parts const> parts_;
    calendar::strictness strictness_;
};

}  // namespace heli::calendar
