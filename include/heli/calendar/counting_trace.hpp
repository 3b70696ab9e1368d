/// \file
/// The steps of a count of days: what was skipped, what was made up, what is provisional.
#pragma once

#include <heli/calendar/answer.hpp>
#include <heli/calendar/calendar_days.hpp>
#include <heli/calendar/counting_rule.hpp>
#include <heli/core/step.hpp>

#include <algorithm>
#include <cstddef>
#include <string>
#include <utility>

namespace heli::calendar {

/// A run of neighbouring days with the same kind and reason.
struct day_run {
    int first;  ///< Offset of the first day.
    int last;   ///< Offset of the last day.
};

/// The longest run that begins at offset `first` and does not pass `last`.
[[nodiscard]] inline day_run run_from(calendar_days const& days, int first, int last) {
    auto const same = [&](int i) {
        auto const a = static_cast<std::size_t>(first);
        auto const b = static_cast<std::size_t>(i);
        return days.kinds[a] == days.kinds[b] && days.reasons[a] == days.reasons[b];
    };
    int end = first;
    while (end < last && same(end + 1)) {
        ++end;
    }
    return {first, end};
}

/// A step for a run of days that a notice moved, or nothing worth a step for plain days.
template <Trace Steps>
void trace_run(calendar_days const& days, day_run const& run, Steps&& steps) {
    auto const i = static_cast<std::size_t>(run.first);
    if (days.reasons[i] == 0) {
        return;
    }
    steps.add([&] {
        auto const from = to_text(day_at(run.first));
        auto const to = to_text(day_at(run.last));
        auto const& name = days.names[days.reasons[i]];
        auto const kind = days.kinds[i];
        bilingual const what = kind == day_kind::make_up_day
                                   ? bilingual{"调休上班，计入：", "make-up working day, counted: "}
                               : kind == day_kind::weekday
                                   ? bilingual{"照常上班，计入：", "worked as usual, counted: "}
                                   : bilingual{"放假，不计入：", "days off, not counted: "};
        bilingual text{name.zh + what.zh + from, name.in(language::en) + ": " + what.en + from};
        if (run.last != run.first) {
            text.zh += " 至 " + to;
            text.en += " to " + to;
        }
        return step{yearly_notice.id,
                    std::move(text),
                    days.sources[days.reasons[i]],
                    {{"first", from}, {"last", to}, {"kind", std::string(token(days.kinds[i]))}}};
    });
}

/// The steps of counting the working days from offset `first` to offset `last`, both included.
template <Trace Steps>
void trace_days(calendar_days const& days, date const& event, int first, int last, Steps&& steps) {
    steps.add([&] {
        return make_step(first_day_not_counted,
                         {"起算日 " + to_text(event) + " 不计入",
                          "the day " + to_text(event) + " itself is not counted"},
                         {{"from", to_text(event)}}, event);
    });
    for (int i = first; i <= last;) {
        auto const run = run_from(days, i, last);
        trace_run(days, run, steps);
        i = run.last + 1;
    }
}

/// The step that moves a day of rest to a working day: forward by the Civil Code, back as asked.
template <Trace Steps>
void trace_roll(date const& from, date const& to, Steps&& steps) {
    if (from == to) {
        return;
    }
    steps.add([&] {
        return make_step(from < to ? last_day_rolls : rolled_back_as_asked,
                         {to_text(from) + " 不是工作日，移至 " + to_text(to),
                          to_text(from) + " is not a working day and moves to " + to_text(to)},
                         {{"day", to_text(from)}}, from);
    });
}

/// The step that says why an answer is provisional.
template <Trace Steps>
void trace_provisional(std::string const& lowest, std::string const& highest, date const& touched,
                       Steps&& steps) {
    steps.add([&] {
        return make_step(
            yearly_notice,
            {"涉及尚未公布（或当时未知）放假安排的日期，结果为暂定：" + lowest + " 至 " + highest,
             "touches days whose arrangement is not published (or was not known): provisional, " +
                 lowest + " to " + highest},
            {{"lowest", lowest}, {"highest", highest}}, touched);
    });
}

/// The same for an answer; nothing if it is certain.
template <Trace Steps>
void trace_certainty(date_answer const& answer, Steps&& steps) {
    if (answer.certainty == certainty::provisional) {
        trace_provisional(to_text(answer.earliest), to_text(answer.latest), answer.value, steps);
    }
}
/// The same for an answer; nothing if it is certain.
template <Trace Steps>
void trace_certainty(count_answer const& answer, date const& touched, Steps&& steps) {
    if (answer.certainty == certainty::provisional) {
        trace_provisional(std::to_string(answer.lowest), std::to_string(answer.highest), touched,
                          steps);
    }
}

}  // namespace heli::calendar
