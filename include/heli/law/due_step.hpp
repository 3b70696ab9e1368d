/// \file
/// The steps of a due date: the rule, its force, the count, the move off a day of rest.
#pragma once

#include <heli/calendar/counting_trace.hpp>
#include <heli/calendar/work_calendar.hpp>
#include <heli/core/step.hpp>
#include <heli/law/due_answer.hpp>

#include <string>
#include <utility>

namespace heli::law {

/// A step that rests on a rule of the book.
[[nodiscard]] inline step make_step(rule const& r, bilingual text,
                                    std::vector<step_input> inputs = {}) {
    return {r.id, std::move(text), r.source, std::move(inputs)};
}

/// One sentence about a rule that does not apply.
[[nodiscard]] inline bilingual to_words(passed_over_rule const& p) {
    auto const day = p.day ? to_text(*p.day) : std::string();
    if (p.reason == passed_over::supersedes) {
        return {"所查询的规则已由 " + p.rule.str() + " 取代，应按后者计算",
                p.rule.str() + " has taken the place of the rule asked for: count by it"};
    }
    bilingual text{p.rule.str() + " 不适用：" + std::string(name(p.reason, language::zh)),
                   p.rule.str() + " does not apply: " + std::string(name(p.reason, language::en))};
    if (p.day) {
        text.zh += "（" + day + "）";
        text.en += " (" + day + ")";
    }
    return text;
}

/// The steps that say which rule applies, whether it is in force and which rules do not apply.
template <Trace Steps>
void trace_rule(rule const& r, due_answer const& answer, Steps&& steps) {
    steps.add([&] {
        auto const on = to_text(answer.law_on);
        auto const length = to_words(r.period->length);
        auto const from = r.start_event->name;
        return make_step(
            r,
            {"适用 " + r.id.str() + "（" + r.name.zh + "）：自“" + from.zh + "”" +
                 std::string(name(r.period->direction, language::zh)) + length.zh + "；" + on +
                 " " + std::string(name(answer.in_force, language::zh)),
             r.id.str() + " (" + r.name.in(language::en) + ") applies: " + length.en + " " +
                 (r.period->direction == direction::forward ? "after" : "before") + " \"" +
                 from.in(language::en) + "\"; on " + on + " " +
                 std::string(name(answer.in_force, language::en))},
            {{"event_date", to_text(answer.event_date)},
             {"in_force", std::string(token(answer.in_force))},
             {"source_status", std::string(token(answer.source_status))}});
    });
    for (auto const& other : answer.passed_over) {
        steps.add([&] {
            return make_step(r, to_words(other), {{"reason", std::string(token(other.reason))}});
        });
    }
}

/// The step that gives the last day of a count of days.
template <Trace Steps>
void trace_count(rule const& r, date const& last, Steps&& steps) {
    steps.add([&] {
        auto const length = to_words(r.period->length);
        auto const day = to_text(last);
        bool const ahead = r.period->direction == direction::forward;
        return make_step(r, {(ahead ? "向后数 " : "向前数 ") + length.zh + "，末日为 " + day,
                             length.en + (ahead ? " on" : " back") + ": the last day is " + day});
    });
}

/// Why a day is no day of work: its holiday, or its day of the week.
[[nodiscard]] inline bilingual rest_reason(calendar::work_calendar const& calendar,
                                           date const& day) {
    auto const& days = calendar.readings().days();
    auto const i = static_cast<std::size_t>(calendar::required_offset(day));
    if (days.reasons[i] != 0) {
        return days.names[days.reasons[i]];
    }
    return iso_weekday(to_day_number(day)) == 6 ? bilingual{"星期六", "Saturday"}
                                                : bilingual{"星期日", "Sunday"};
}

/// The steps that move a last day off a day of rest, with what kind of rest it is.
template <Trace Steps>
void trace_move(rule const& r, calendar::work_calendar const& calendar, date const& from,
                date const& to, Steps&& steps) {
    if (from == to) {
        return;
    }
    steps.add([&] {
        auto const why = rest_reason(calendar, from);
        bool const ahead = from < to;
        bilingual text{"末日 " + to_text(from) + " 为" + why.zh +
                           (ahead ? "，顺延至 " : "，提前至 ") + to_text(to),
                       "the last day, " + to_text(from) + ", is " + why.in(language::en) +
                           (ahead ? ", and moves on to " : ", and moves back to ") + to_text(to)};
        std::vector<step_input> inputs{{"from", to_text(from)}, {"to", to_text(to)}};
        return ahead ? calendar::make_step(calendar::last_day_rolls, std::move(text),
                                           std::move(inputs), from)
                     : make_step(r, std::move(text), std::move(inputs));
    });
    auto const& days = calendar.readings().days();
    int const first = calendar::required_offset(std::min(from, to));
    int const last = calendar::required_offset(std::max(from, to));
    for (int i = first; i <= last;) {
        auto const run = calendar::run_from(days, i, last);
        calendar::trace_run(days, run, steps);
        i = run.last + 1;
    }
}

/// The steps that say what an answer leaves open: other readings and the safe day.
template <Trace Steps>
void trace_open(rule const& r, due_answer const& answer, Steps&& steps) {
    for (std::size_t i = 1; i < answer.readings.size(); ++i) {
        steps.add([&] {
            auto const& reading = answer.readings[i];
            auto const day = to_text(reading.due_date);
            return step{r.id,
                        {"另一种理解（" + reading.reason.zh + "）：" + day,
                         "another reading (" + reading.reason.in(language::en) + "): " + day},
                        reading.source,
                        {{"reading", reading.id.str()}}};
        });
    }
    if (answer.safe_date != answer.due_date) {
        steps.add([&] {
            auto const day = to_text(answer.safe_date);
            return make_step(r, {"对义务人而言，任何理解下都稳妥的日期为 " + day,
                                 "the day that is safe under every reading is " + day});
        });
    }
    if (answer.status >= due_status::needs_fact) {
        steps.add([&] {
            return make_step(r, answer.reason, {{"status", std::string(token(answer.status))}});
        });
    }
}

}  // namespace heli::law
