/// \file
/// What one event did to a clock, in words.
#pragma once

#include <heli/core/finding.hpp>
#include <heli/core/label.hpp>
#include <heli/law/clock_event.hpp>
#include <heli/law/rulebook.hpp>

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace heli::law {

/// What a clock does on a day.
enum class clock_phase : unsigned char {
    not_started,  ///< Nothing has started it.
    running,      ///< Days count.
    suspended,    ///< Days do not count, and what has run is kept.
    interrupted,  ///< What has run is void; it begins in full when the interruption ends.
    expired,      ///< The due date has passed and nothing stopped the clock.
    stopped,      ///< The duty is done, or has gone.
};

/// What one event did.
struct clock_line {
    std::size_t event;               ///< Its position in the clock's list.
    bool applied;                    ///< Whether it had the effect that it states.
    clock_phase phase;               ///< What the clock does after it.
    std::optional<date> due_before;  ///< The due date before it; nothing if none was known.
    std::optional<date> due_after;   ///< The due date after it, as far as then known.
    std::int64_t days_used;          ///< Days of the period used up on that day.
    std::int64_t days_left;          ///< Days left on that day; 0 if no due date is known.
    bilingual text;                  ///< What happened, in one sentence.
    heli::source source;  ///< Law and article that give it this effect; empty if unknown.

    friend bool operator==(clock_line const&, clock_line const&) = default;
};

namespace clock_detail {

inline bilingual sentence(clock_event const& e, bool applied, std::optional<date> const& before,
                          std::optional<date> const& after) {
    auto const day = to_text(e.day);
    bool const partly = !applied && before != after;
    auto const due = after ? to_text(*after) : std::string();
    bilingual text{day + " " + std::string(name(e.action, language::zh)),
                   day + ": " + std::string(name(e.action, language::en))};
    if (e.event) {
        text.zh += "（" + e.event->name.zh + "）";
        text.en += " (" + e.event->name.in(language::en) + ")";
    }
    if (e.until) {
        text.zh += "，至 " + to_text(*e.until) + "（不含）";
        text.en += " up to " + to_text(*e.until);
    }
    if (e.by) {
        text.zh += "，" + to_words(*e.by).zh;
        text.en += " by " + to_words(*e.by).en;
    }
    text.zh += partly ? "，只计一部分" : applied ? "" : "，未予计算";
    text.en += partly ? ", counted in part" : applied ? "" : ", not counted";
    if (applied || partly) {
        text.zh += due.empty() ? "，届满日待定" : "，届满日 " + due;
        text.en += due.empty() ? ", due date open" : ", due " + due;
    }
    return text;
}

/// Law and article that give an event its effect.
inline source source_of(clock_event const& e, clock_ground_row const* ground, rule const& r,
                        rulebook const& book) {
    if (ground != nullptr) {
        return ground->source.copy();
    }
    if (e.action == clock_action::extend && r.extension) {
        auto const* other = r.extension->rule ? book.find(*r.extension->rule) : nullptr;
        return other != nullptr ? other->source : r.source;
    }
    return e.action == clock_action::start ? r.source : source{};
}

/// Notes where an event has no ground in the table.
inline void check_ground(clock_event const& e, clock_ground_row const* ground, rule const& r,
                         std::string const& field, std::vector<finding>& findings) {
    bool const needs = e.action != clock_action::start && e.action != clock_action::resume &&
                       e.action != clock_action::extend;
    if (!needs || ground != nullptr) {
        return;
    }
    place where;
    where.field = field;
    auto const name = e.event ? e.event->id.str() : std::string();
    auto const text = name.empty()
                          ? bilingual{"未写明法定事由", "the event of the law is not stated"}
                          : bilingual{"表中没有 " + name + " 对 " + r.id.str() + " 有此效力的依据",
                                      "the table has no ground on which " + name +
                                          " has this effect on " + r.id.str()};
    findings.push_back(
        {severity::warning, name.empty() ? "no_event" : "no_ground", std::move(where), text, name});
}

inline void check_order(period_clock const& c, std::vector<finding>& findings) {
    for (std::size_t i = 1; i < c.events.size(); ++i) {
        if (c.events[i].day < c.events[i - 1].day) {
            place where;
            where.field = "event[" + std::to_string(i) + "].date";
            findings.push_back({severity::info,
                                "events_out_of_order",
                                std::move(where),
                                {"事件未按日期排列，已按日期计算",
                                 "the events are not in order of date; they were counted in order"},
                                to_text(c.events[i].day)});
        }
    }
}

}  // namespace clock_detail

}  // namespace heli::law

namespace heli {

/// Tokens and names of `law::clock_phase`.
template <>
struct labels_of<law::clock_phase> {
    /// One row a member.
    static constexpr label<law::clock_phase> rows[] = {
        {law::clock_phase::not_started, "not_started", "尚未起算", "not started"},
        {law::clock_phase::running, "running", "计算中", "running"},
        {law::clock_phase::suspended, "suspended", "中止中", "suspended"},
        {law::clock_phase::interrupted, "interrupted", "中断中", "interrupted"},
        {law::clock_phase::expired, "expired", "已届满", "expired"},
        {law::clock_phase::stopped, "stopped", "已终结", "stopped"},
    };
};

}  // namespace heli
