/// \file
/// What moves a running clock, and the article that says so.
#pragma once

#include <heli/core/label.hpp>
#include <heli/law/rule_row.hpp>

namespace heli::law {

/// What an event does to a clock.
enum class clock_action : unsigned char {
    start,      ///< The period begins; the day itself is not counted.
    suspend,    ///< Days from this one on are excluded until the clock resumes.
    resume,     ///< Days count again from this one on.
    exclude,    ///< The days from this one up to, but without, a stated day are excluded.
    interrupt,  ///< What has run is void; the period begins in full when the interruption ends.
    restart,    ///< The period begins afresh; the day itself is not counted.
    extend,     ///< The period becomes longer.
    stop,       ///< The duty is done or has gone: nothing runs any more.
};

/// A row of the table of grounds: this event may move that clock so.
struct clock_ground_row {
    std::string_view rule;      ///< The rule whose clock it is.
    region_code region;         ///< Where the event has this effect.
    clock_action action;        ///< What the event does to it.
    word_row event;             ///< The event.
    source_view source;         ///< Law and article.
    std::string_view notes_zh;  ///< Remarks in Chinese.
    std::string_view notes_en;  ///< The same in English.
};

}  // namespace heli::law

namespace heli {

/// Tokens and names of `law::clock_action`.
template <>
struct labels_of<law::clock_action> {
    /// One row a member.
    static constexpr label<law::clock_action> rows[] = {
        {law::clock_action::start, "start", "起算", "start"},
        {law::clock_action::suspend, "suspend", "中止", "suspend"},
        {law::clock_action::resume, "resume", "恢复", "resume"},
        {law::clock_action::exclude, "exclude", "扣除", "exclude"},
        {law::clock_action::interrupt, "interrupt", "中断", "interrupt"},
        {law::clock_action::restart, "restart", "重新计算", "restart"},
        {law::clock_action::extend, "extend", "延长", "extend"},
        {law::clock_action::stop, "stop", "终结", "stop"},
    };
};

}  // namespace heli
