/// \file
/// Why an entry has its status and its points, with the figures, in both languages.
#pragma once

#include <heli/core/bilingual.hpp>
#include <heli/scoring/refusal_reason.hpp>

#include <cstdint>
#include <optional>
#include <string>

namespace heli::scoring {

namespace row_reason_detail {

[[nodiscard]] inline std::string digits(points p) {
    return std::to_string(p.count());
}

/// What the value of a day makes, for `day_value`; empty for others.
[[nodiscard]] inline bilingual units_words(asked_entry const& e) {
    auto const& rule = e.item().rule;
    if (rule.bucket != bucket::day_value) {
        return {};
    }
    auto const value = std::to_string(e.contest.log.value[e.row]);
    auto const unit = std::to_string(*rule.unit);
    auto const units = std::to_string(e.contest.log.value[e.row] / *rule.unit);
    bilingual words{"；" + value + " 含 " + units + " 个 " + unit,
                    "; " + value + " holds " + units + " times " + unit};
    if (worth_of(rule, e.contest.log.value[e.row]).cut) {
        words.zh += "，每日上限 " + digits(*rule.day_cap) + " 分";
        words.en += ", a day earns at most " + digits(*rule.day_cap);
    }
    return words;
}

[[nodiscard]] inline bilingual paid(asked_entry const& e) {
    auto const where = bucket_words(e.contest, e.codes, e.row);
    auto const earned = digits(e.contest.scored.earned[e.row]);
    auto const units = units_words(e);
    return {where.zh + " 的有效记录，得 " + earned + " 分" + units.zh,
            "the entry that counts for " + where.en + ", earns " + earned + units.en};
}

[[nodiscard]] inline bilingual capped(asked_entry const& e) {
    auto const& rule = e.item().rule;
    auto const worth = worth_of(rule, e.contest.log.value[e.row]).points;
    auto const earned = e.contest.scored.earned[e.row];
    if (earned == worth) {
        return paid(e);  // only the cap of a day took something
    }
    auto const cap = digits(rule.cap);
    auto const item = called(rule);
    auto const gets = digits(earned);
    auto const full = digits(worth);
    if (e.decided_by == e.row) {
        return {"本行使 " + item.zh + " 达到上限 " + cap + "：" + full + " 分中得 " + gets + " 分",
                "this entry reaches the cap of " + cap + " for " + item.en + ": earns " + gets +
                    " of " + full};
    }
    auto const other = other_entry(e);
    return {
        item.zh + " 在" + other.zh + "已达上限 " + cap + "：" + full + " 分中得 " + gets + " 分",
        "the cap of " + cap + " for " + item.en + " was reached with " + other.en + ": earns " +
            gets + " of " + full};
}

[[nodiscard]] inline bilingual repeat(asked_entry const& e) {
    auto const where = bucket_words(e.contest, e.codes, e.row);
    auto const other = other_entry(e);
    return {other.zh + "已计入 " + where.zh, other.en + " counts for " + where.en};
}

}  // namespace row_reason_detail

/// Why an entry has its status, in one sentence with the figures.
/// \param decided_by what `find_deciding` found for it.
[[nodiscard]] inline bilingual reason_of(scored_contest const& contest, std::uint32_t row,
                                         std::optional<std::uint32_t> decided_by) {
    using namespace row_reason_detail;
    asked_entry const e{contest, row, codes_of(contest.rules, contest.people, contest.log, row),
                        decided_by};
    auto const other = other_entry(e);
    switch (contest.scored.status[row]) {
        case entry_status::credited:
            return paid(e);
        case entry_status::capped:
            return capped(e);
        case entry_status::repeat_bucket:
            return repeat(e);
        case entry_status::duplicate_id:
            return {"与同编号的" + other.zh + "相同", "equals " + other.en + " of the same id"};
        case entry_status::id_conflict:
            return {"与同编号的" + other.zh + "不同，留待裁判处理",
                    "differs from " + other.en + " of the same id: for the referee"};
        case entry_status::late:
            return late(e);
        case entry_status::future:
            return future(e);
        case entry_status::out_of_window:
            return out_of_window(e);
        case entry_status::below_min:
            return below_min(e);
        case entry_status::bad_kind:
            return {"没有类别为“" + std::string(contest.log.kind[row]) + "”的计分项",
                    "no item takes kind \"" + std::string(contest.log.kind[row]) + "\""};
        case entry_status::bad_slot:
            return bad_slot(e);
        case entry_status::unknown_person:
            return {"该人员未登记", "the person takes no part"};
        case entry_status::partial_week:
            break;
    }
    return cut_week(e);
}

}  // namespace heli::scoring
