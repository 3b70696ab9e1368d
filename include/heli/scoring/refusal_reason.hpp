/// \file
/// Why an entry was refused by a check of the rules, with the figures, in both languages.
#pragma once

#include <heli/core/bilingual.hpp>
#include <heli/scoring/bucket_words.hpp>
#include <heli/scoring/instant_text.hpp>

#include <chrono>
#include <cstdint>
#include <optional>
#include <string>

namespace heli::scoring::row_reason_detail {

/// An entry, what it refers to, and the entry that decided about it.
struct asked_entry {
    scored_contest const& contest;
    std::uint32_t row;
    entry_codes codes;
    std::optional<std::uint32_t> decided_by;

    [[nodiscard]] contest_rules const& rules() const { return contest.rules.rules(); }
    [[nodiscard]] proved_item const& item() const { return contest.rules.items()[*codes.item]; }
    [[nodiscard]] std::string instant(utc_seconds at) const {
        return instant_text(at, rules().utc_offset);
    }
    [[nodiscard]] utc_seconds occurred() const { return contest.log.occurred_at[row]; }
    [[nodiscard]] utc_seconds recorded() const { return contest.log.recorded_at[row]; }
    [[nodiscard]] std::int64_t day() const { return contest.rules.clock().day_of(occurred()); }
};

/// `row 7 (P2-003)`, or nothing known.
[[nodiscard]] inline bilingual other_entry(asked_entry const& e) {
    if (!e.decided_by) {
        return {"另一条", "another entry"};
    }
    auto const number = std::to_string(*e.decided_by);
    auto const id = std::string(e.contest.log.event_id[*e.decided_by]);
    return {"第 " + number + " 行（" + id + "）", "row " + number + " (" + id + ")"};
}

[[nodiscard]] inline bilingual late(asked_entry const& e) {
    auto const grace = *e.rules().late_grace;
    auto const limit =
        e.contest.rules.clock().begin_of(e.day() + 1) + std::chrono::seconds(grace).count();
    auto const hours = std::to_string(grace.count());
    return {"记录于 " + e.instant(e.recorded()) + "，应早于 " + e.instant(limit) + "（当日结束后 " +
                hours + " 小时，由主办方规定）",
            "recorded at " + e.instant(e.recorded()) + ", allowed before " + e.instant(limit) +
                " (" + hours + " h after the end of its day, the organiser's choice)"};
}

[[nodiscard]] inline bilingual future(asked_entry const& e) {
    auto const skew = std::to_string(e.rules().future_skew->count());
    auto const early = std::to_string(within_reach(e.occurred()) - within_reach(e.recorded()));
    return {"记录于 " + e.instant(e.recorded()) + "，比发生时间 " + e.instant(e.occurred()) +
                " 早 " + early + " 秒，至多允许 " + skew + " 秒（由主办方规定）",
            "recorded at " + e.instant(e.recorded()) + ", " + early + " s before it happened at " +
                e.instant(e.occurred()) + "; " + skew + " s are allowed, the organiser's choice"};
}

[[nodiscard]] inline bilingual out_of_window(asked_entry const& e) {
    auto const& clock = e.contest.rules.clock();
    auto const first = to_text(clock.date_of(e.item().days.first));
    auto const last = to_text(clock.date_of(e.item().days.last));
    auto const item = called(e.item().rule);
    auto const at = e.instant(e.occurred());
    return {"发生于 " + at + "，" + item.zh + " 的计分期为 " + first + " 至 " + last,
            "happened at " + at + ", " + item.en + " is open from " + first + " to " + last};
}

[[nodiscard]] inline bilingual below_min(asked_entry const& e) {
    auto const least = std::to_string(least_value(e.item().rule).value_or(0));
    auto const value = e.contest.log.value[e.row];
    if (value == no_value) {
        return {"没有数值，最低为 " + least + "（由主办方规定）",
                "has no value, at least " + least + " is needed, the organiser's choice"};
    }
    auto const is = std::to_string(value);
    return {is + " 低于 " + least + "（由主办方规定）",
            is + " is under " + least + ", the organiser's choice"};
}

[[nodiscard]] inline bilingual bad_slot(asked_entry const& e) {
    std::string slots;
    for (auto const& slot : e.item().rule.slots) {
        slots += (slots.empty() ? "" : ", ") + slot;
    }
    auto const is = std::string(e.contest.log.slot[e.row]);
    return {"时段“" + is + "”不在 " + slots + " 之中", "slot \"" + is + "\" is none of " + slots};
}

[[nodiscard]] inline bilingual cut_week(asked_entry const& e) {
    auto const week = week_words(e.contest.rules, e.item(), e.day());
    return {week.zh + "不足七日，不计分（由主办方规定）",
            week.en + " has fewer than seven days and is ignored, the organiser's choice"};
}

}  // namespace heli::scoring::row_reason_detail
