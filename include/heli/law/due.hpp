/// \file
/// When something is due by the rules of a book, and why.
#pragma once

#include <heli/law/counted_period.hpp>
#include <heli/law/due_answer.hpp>
#include <heli/law/due_step.hpp>
#include <heli/law/safe_day.hpp>

#include <algorithm>
#include <optional>
#include <string>
#include <utility>

namespace heli::law {

/// A question for a due date.
struct due_question {
    rule_id rule;                       ///< The rule.
    date event_date;                    ///< The day of the event from which it counts.
    std::optional<region_code> region;  ///< Where the matter belongs; nothing if not known.
    std::optional<date> law_on;         ///< The day whose law decides; that of the event if absent.
};

/// The rule, if it sets a period.
/// \throws not_found if it has no number, with the reason.
[[nodiscard]] inline rule const& required_period(rule const& r) {
    if (!r.period) {
        throw not_found(
            "rule " + r.id.str() + " sets no number: its kind is " + std::string(token(r.kind)) +
            (r.source.status == source_status::not_found ? ", no text of it could be read" : "") +
            "; nothing is due by it");
    }
    return r;
}

namespace due_detail {

inline legal_reading read(reading_id id, counted_period const& counted, bilingual reason,
                          source from) {
    return {id,
            counted.unrolled_date,
            counted.due.value,
            counted.due.earliest,
            counted.due.latest,
            std::move(reason),
            std::move(from)};
}

/// The period of an authority, read so that days of rest do not prolong it.
inline void read_unrolled(rule const& r, due_answer& answer, date const& event,
                          calendar::work_calendar const& calendar) {
    bool const rolls = r.period->roll == calendar::roll::next_working_day &&
                       r.period->length.unit != period_unit::working_day;
    if (!answer.authority_period || !rolls) {
        return;
    }
    auto as_counted = *r.period;
    as_counted.roll = calendar::roll::none;
    answer.readings.push_back(read("not_rolled", count(r, as_counted, event, calendar),
                                   {"机关自身的办理期限不因休息日顺延",
                                    "an authority's own period is not prolonged by days of rest"},
                                   r.source));
}

/// The readings that the table knows, and those of regional rules where no region is given.
inline void read_others(rule const& r, applicable_rule const& found, due_answer& answer,
                        date const& event, calendar::work_calendar const& calendar) {
    auto const add = [&](reading_id id, counted_period const& counted, bilingual const& reason,
                         source const& from) {
        answer.readings.push_back(read(id, counted, reason, from));
        answer.safe_date = safer_day(r, answer.safe_date, safe_day(r, counted));
    };
    for (auto const& other : r.other_readings) {
        add(other.id, count(r, other.period, event, calendar), other.reason, other.source);
    }
    for (auto const* regional : found.regional) {
        add(reading_id(regional->id.view()), count(*regional, *regional->period, event, calendar),
            regional->name, regional->source);
    }
}

/// Says why an answer is not certain.
inline void judge(rule const& r, applicable_rule const& found, rulebook const& book,
                  calendar::certainty certainty, due_answer& answer) {
    if (certainty == calendar::certainty::provisional) {
        settle_provisional(answer);
    }
    if (r.period->length.unit == period_unit::hour) {
        settle(answer, due_status::needs_fact,
               {"期间以小时计，须知事件发生的时刻",
                "the period runs in hours: the time of the "
                "event is needed"},
               missing_fact::time_of_day);
    }
    for (auto const& other : r.other_readings) {
        auto const at = std::find_if(answer.readings.begin(), answer.readings.end(),
                                     [&](legal_reading const& x) { return x.id == other.id; });
        if (at->due_date != answer.due_date) {
            settle(answer, due_status::undetermined,
                   {"条文有不同理解，未能确定",
                    "the text can be read in different ways, and none "
                    "is established"});
        }
    }
    settle_rule(answer, found, book);
}

}  // namespace due_detail

/// When something is due. The dates are those of the rule as written even where it is not in
/// force; `due_answer::in_force` says whether it is.
/// \param book the rules, as known on the day that matters. \param calendar the same for days.
/// \param question rule, event, region, day of the law. \param steps receives the steps.
/// \throws not_found if there is no such rule, if it sets no number, or if the answer is
///         provisional and the calendar strict.
/// \throws invalid_value if the rule does not bind in the region, or a day lies outside 1949-01-01
///         to 2100-12-31.
template <Trace Steps = no_trace>
[[nodiscard]] due_answer due(rulebook const& book, calendar::work_calendar const& calendar,
                             due_question const& question, Steps&& steps = {}) {
    auto const law_on = question.law_on.value_or(question.event_date);
    (void)calendar::required_offset(law_on);
    auto found = applicable(book, question.rule, question.region, law_on);
    auto const& r = required_period(*found.rule);
    due_answer answer{due_status::certain,
                      question.event_date,
                      {},
                      {},
                      {},
                      {},
                      {},
                      {},
                      question.rule,
                      r.id,
                      law_on,
                      found.in_force,
                      r.kind == rule_kind::authority_period,
                      r.source.status,
                      found.passed_over,
                      missing_fact::none,
                      {},
                      question.region};
    trace_rule(r, answer, steps);
    auto const counted = count(r, *r.period, question.event_date, calendar, steps);
    answer.unrolled_date = counted.unrolled_date;
    answer.due_date = counted.due.value;
    answer.earliest = counted.due.earliest;
    answer.latest = counted.due.latest;
    answer.safe_date = safe_day(r, counted);
    answer.readings.push_back(due_detail::read("as_written", counted,
                                               {"按条文所载", "as the rule is written"}, r.source));
    due_detail::read_unrolled(r, answer, question.event_date, calendar);
    due_detail::read_others(r, found, answer, question.event_date, calendar);
    due_detail::judge(r, found, book, counted.due.certainty, answer);
    trace_open(r, answer, steps);
    return answer;
}

}  // namespace heli::law
