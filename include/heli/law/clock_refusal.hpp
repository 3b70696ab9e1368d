/// \file
/// Events that cannot move a clock, and why.
#pragma once

#include <heli/core/bilingual.hpp>
#include <heli/law/clock_event.hpp>

namespace heli::law {

/// How a clock stands when an event reaches it.
struct clock_standing {
    bool stopped;    ///< Whether something stopped it.
    bool started;    ///< Whether something started it.
    bool suspended;  ///< Whether a suspension or an interruption has no end yet.
    bool expired;    ///< Whether its due date has passed.
};

/// Why an event has no effect.
struct refusal {
    char const* code;        ///< Code of the finding.
    bilingual_view message;  ///< One sentence.
};

/// Why `e` has no effect on the clock of `r`; `nullptr` if it has one.
[[nodiscard]] inline refusal const* refused(rule const& r, clock_event const& e,
                                            clock_standing const& now) noexcept {
    static constexpr refusal stopped{"after_stop", {"期间已终结", "the clock has stopped"}};
    static constexpr refusal twice{"second_start",
                                   {"期间已经起算，应为“重新计算”",
                                    "the clock has started; a fresh "
                                    "beginning is a restart"}};
    static constexpr refusal early{"not_started", {"期间尚未起算", "the clock has not started"}};
    static constexpr refusal awake{
        "resume_without_suspension",
        {"没有中止，无从恢复", "nothing is suspended that could resume"}};
    static constexpr refusal open{"missing_until", {"须写明 until", "until is needed"}};
    static constexpr refusal reversed{"end_before_start",
                                      {"until 早于事件日", "until comes before the day"}};
    static constexpr refusal late{
        "after_expiry", {"期间已届满，不再影响期间", "the period had expired: no effect"}};
    static constexpr refusal procedural{
        "only_limitation", {"只有时效可以中断", "only limitation periods are interrupted"}};
    static constexpr refusal fixed{"extension_not_foreseen",
                                   {"该规则没有延长的规定", "the rule foresees no extension"}};
    static constexpr refusal unfit{
        "unfit_unit",
        {"延长期限须写明，且单位与期间相同", "an extension is given in the unit of the period"}};
    bool const begins = e.action == clock_action::start || e.action == clock_action::restart;
    if (now.stopped) {
        return &stopped;
    }
    if (e.until && *e.until < e.day) {
        return &reversed;
    }
    if (!now.started) {
        return begins ? nullptr : &early;
    }
    if (e.action == clock_action::start) {
        return &twice;
    }
    if (e.action == clock_action::resume && !now.suspended) {
        return &awake;
    }
    if (e.action == clock_action::exclude && !e.until) {
        return &open;
    }
    if (e.action == clock_action::interrupt && r.matter != matter::limitation) {
        return &procedural;
    }
    bool const ends = begins || e.action == clock_action::stop || e.action == clock_action::resume;
    if (!ends && now.expired) {
        return &late;
    }
    if (e.action != clock_action::extend) {
        return nullptr;
    }
    auto const unit = r.period->length.unit;
    auto const months = [](period_unit u) {
        return u == period_unit::month || u == period_unit::year;
    };
    bool const fits =
        e.by && e.by->length > 0 && (e.by->unit == unit || (months(unit) && months(e.by->unit)));
    return !r.extension ? &fixed : !fits ? &unfit : nullptr;
}

}  // namespace heli::law
