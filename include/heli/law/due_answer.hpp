/// \file
/// The answer to "due when?": dates, how certain they are, every legal reading, and the rules.
#pragma once

#include <heli/calendar/answer.hpp>
#include <heli/core/bilingual.hpp>
#include <heli/core/label.hpp>
#include <heli/law/applicable_rule.hpp>
#include <heli/law/rule.hpp>

#include <optional>
#include <vector>

namespace heli::law {

/// How far a due date is settled. Where several hold, the last of them is given.
enum class due_status : unsigned char {
    certain,       ///< Settled by the rule and by published notices.
    provisional,   ///< Rests on days whose notice is not published; has an earliest and a latest
                   ///< day.
    needs_fact,    ///< Depends on a fact that the question does not give.
    undetermined,  ///< The law, as far as it was read, does not settle it.
};

/// A fact that a question lacks.
enum class missing_fact : unsigned char {
    none,              ///< Nothing is missing.
    region,            ///< Where the matter belongs: regional rules differ.
    time_of_day,       ///< The moment of the event: the period runs in hours.
    start,             ///< The event from which the period counts.
    suspension_end,    ///< The day on which a suspension ends.
    interruption_end,  ///< The day on which an interruption ends.
    relation_end,      ///< Whether and when the labour relation ended.
};

/// The dates by one legal reading.
struct legal_reading {
    reading_id id;        ///< `as_written`, `not_rolled`, a reading of the table, or a rule's id.
    date unrolled_date;   ///< The last day as counted.
    date due_date;        ///< The last day after it moved off a day of rest.
    date earliest;        ///< Earliest due date over the possible calendars.
    date latest;          ///< Latest due date over the possible calendars.
    bilingual reason;     ///< Why the law can be read so.
    heli::source source;  ///< Law and article of the reading.

    friend bool operator==(legal_reading const&, legal_reading const&) = default;
};

/// When something is due.
struct due_answer {
    due_status status;   ///< How far it is settled.
    date event_date;     ///< The day of the event.
    date unrolled_date;  ///< The last day as counted.
    date due_date;       ///< The last day after it moved off a day of rest, as the rule is written.
    date earliest;       ///< Earliest due date over the possible calendars.
    date latest;         ///< Latest due date over the possible calendars.
    date safe_date;      ///< The day that is safe for the duty bearer under every reading and
                         ///< calendar: the earliest, for a retention period the latest.
    std::vector<legal_reading> readings;  ///< Every reading; the first is the rule as written.
    rule_id asked;                        ///< The rule that was asked for.
    rule_id rule;                         ///< The rule that was applied.
    date law_on;                          ///< The day whose law decides.
    law::in_force in_force;               ///< Whether the rule is in force on that day.
    bool authority_period;                ///< Whether an authority's own period: see `readings`.
    heli::source_status source_status;    ///< How far the source of the rule was checked.
    std::vector<passed_over_rule> passed_over;  ///< Rules that could apply and do not.
    missing_fact fact;                          ///< What a `needs_fact` answer needs.
    bilingual reason;  ///< Why the answer is not certain; empty texts if it is.
    std::optional<region_code> region = std::nullopt;  ///< Where the matter belongs, as asked.

    friend bool operator==(due_answer const&, due_answer const&) = default;
};

/// Gives an answer, or the state of a clock, a graver status with its reason; a status that is not
/// graver than the one it has changes nothing.
/// \param answer what has a `status`, a `reason` and a `fact`.
template <class Answer>
void settle(Answer& answer, due_status status, bilingual const& reason,
            missing_fact fact = missing_fact::none) {
    if (status > answer.status) {
        answer.status = status;
        answer.reason = reason;
        answer.fact = fact;
    }
}

/// Says that an answer rests on days without a published notice.
template <class Answer>
void settle_provisional(Answer& answer) {
    settle(answer, due_status::provisional,
           {"所涉日期的放假安排尚未公布或当时未知",
            "the arrangement of days that it touches is not published, or was not known"});
}

/// Says what is open about the rule that applies: the region, and whether it was known.
template <class Answer>
void settle_rule(Answer& answer, applicable_rule const& found, rulebook const& book) {
    if (!found.regional.empty()) {
        settle(answer, due_status::needs_fact,
               {"各地规定不同，须知所属地区", "regional rules differ: the region is needed"},
               missing_fact::region);
    }
    if (!book.knows(*found.rule)) {
        settle(answer, due_status::undetermined,
               {"该规则当时尚未公布", "the rule was not published then"});
    }
}

}  // namespace heli::law

namespace heli {

/// Tokens and names of `law::due_status`.
template <>
struct labels_of<law::due_status> {
    /// One row a member.
    static constexpr label<law::due_status> rows[] = {
        {law::due_status::certain, "certain", "确定", "certain"},
        {law::due_status::provisional, "provisional", "暂定", "provisional"},
        {law::due_status::needs_fact, "needs_fact", "缺少事实", "needs a fact"},
        {law::due_status::undetermined, "undetermined", "无法确定", "undetermined"},
    };
};

/// Tokens and names of `law::missing_fact`.
template <>
struct labels_of<law::missing_fact> {
    /// One row a member.
    static constexpr label<law::missing_fact> rows[] = {
        {law::missing_fact::none, "none", "无", "none"},
        {law::missing_fact::region, "region", "所属地区", "the region"},
        {law::missing_fact::time_of_day, "time_of_day", "事件发生的时刻", "the time of the event"},
        {law::missing_fact::start, "start", "起算事件的日期", "the day from which it counts"},
        {law::missing_fact::suspension_end, "suspension_end", "中止结束的日期",
         "the day on which the suspension ends"},
        {law::missing_fact::interruption_end, "interruption_end", "中断结束的日期",
         "the day on which the interruption ends"},
        {law::missing_fact::relation_end, "relation_end", "劳动关系是否终止及终止日期",
         "whether and when the labour relation ended"},
    };
};

}  // namespace heli
