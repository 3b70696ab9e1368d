/// \file
/// The sentences of a review about counts: what adds up, where it is heading, and why.
#pragma once

#include <heli/core/finding.hpp>
#include <heli/core/step.hpp>
#include <heli/programme/evidence.hpp>
#include <heli/programme/projection.hpp>
#include <heli/programme/review_step.hpp>
#include <heli/programme/tally.hpp>

#include <cstdint>
#include <string>
#include <utility>
#include <vector>

namespace heli::programme {

/// What the evidence adds up to, against the target.
[[nodiscard]] inline step count_step(tally const& counted, std::int64_t quantity,
                                     std::string const& unit, source const& plan) {
    auto const have = to_text(counted.count);
    auto const want = std::to_string(quantity);
    auto const pieces = std::to_string(counted.used.size());
    std::vector<step_input> inputs{
        {"count", have}, {"target", want}, {"unit", unit}, {"evidence", pieces}};
    bilingual text{"依据 " + pieces + " 条证据，计数 " + have,
                   pieces + " piece(s) of evidence: count " + have};
    if (counted.settled_on) {
        auto const day = to_text(*counted.settled_on);
        auto const settled = to_text(counted.settled);
        inputs.push_back({"settled_on", day});
        inputs.push_back({"settled", settled});
        text.zh += "（截至 " + day + " 为 " + settled + "）";
        text.en += " (" + settled + " on " + day + ")";
    }
    text.zh += "，目标不少于 " + want;
    text.en += ", target at least " + want;
    return {"PRG-COUNT", std::move(text), plan, std::move(inputs)};
}

/// Somebody states that the record of parts has no gaps.
[[nodiscard]] inline step complete_step(complete_record const& record) {
    auto const from = to_text(record.first);
    auto const to = to_text(record.last);
    return {"PRG-COMPLETE",
            {from + " 至 " + to + " 的记录据称完整",
             "the record of " + from + " to " + to + " is stated to be complete"},
            record.source,
            {{"first", from}, {"last", to}}};
}

/// The size of a group that a projection rests on.
[[nodiscard]] inline step group_step(group_size const& group) {
    auto const persons = std::to_string(group.persons);
    return {"PRG-GROUP",
            {"团组规模按 " + persons + " 人计", "groups are taken to have " + persons + " persons"},
            group.source,
            {{"persons", persons}}};
}

/// A settled count that is too short or too old to be carried forward.
[[nodiscard]] inline step stale_step(date const& settled, date const& as_of) {
    auto const day = to_text(settled);
    return {"PRG-STALE",
            {"计数只确定到 " + day + "，时间过短或过旧，不据此推算",
             "the count is settled on " + day +
                 ", after too short a time or too long ago to be "
                 "carried forward"},
            review_method("projection"),
            {{"settled_on", day}, {"as_of", to_text(as_of)}}};
}

/// The count is settled on the due date or later and stays below the target.
[[nodiscard]] inline step settled_step(tally const& counted, std::int64_t quantity) {
    auto const day = to_text(counted.settled_on.value());
    auto const have = to_text(counted.settled);
    auto const want = std::to_string(quantity);
    return {"PRG-SETTLED",
            {"截至 " + day + " 计数确定为 " + have + "，未达到 " + want,
             "settled on " + day + ": a count of " + have + ", short of " + want},
            review_method("settled"),
            {{"settled_on", day}, {"settled", have}, {"target", want}}};
}

/// Where the count is heading.
[[nodiscard]] inline step projection_step(projection const& p, std::int64_t quantity) {
    auto const point = std::to_string(p.point);
    std::vector<step_input> inputs{{"point", point},
                                   {"elapsed_days", std::to_string(p.elapsed)},
                                   {"remaining_days", std::to_string(p.remaining)},
                                   {"independent_units", std::to_string(p.units)},
                                   {"method", std::string(token(p.method))},
                                   {"target", std::to_string(quantity)}};
    bilingual text{
        "按" + std::string(name(p.method, language::zh)) + "，到期约 " + point,
        std::string(name(p.method, language::en)) + ": about " + point + " by the due date"};
    if (p.lower && p.upper) {
        auto const range = std::to_string(*p.lower) + "–" + std::to_string(*p.upper);
        auto const level = label_of(p.level);
        text.zh += "（" + std::string(level.zh) + " 预测区间 " + range + "）";
        text.en += " (" + std::string(level.en) + " prediction interval " + range + ")";
        inputs.push_back({"lower", std::to_string(*p.lower)});
        inputs.push_back({"upper", std::to_string(*p.upper)});
        inputs.push_back({"level", std::string(level.token)});
    }
    return {"PRG-PROJECTION", std::move(text), review_method("projection"), std::move(inputs)};
}

/// The target was reached, but nothing says whether in time.
[[nodiscard]] inline step reached_sometime_step(date const& known, date const& due) {
    return {"PRG-REACHED",
            {"不晚于 " + to_text(known) + " 达成；是否在 " + to_text(due) + " 前达成无法判断",
             "reached by " + to_text(known) + "; whether by " + to_text(due) + " cannot be told"},
            review_method("reached"),
            {{"known_on", to_text(known)}, {"due", to_text(due)}}};
}

/// A projection that can have no interval.
[[nodiscard]] inline finding no_interval(item_id const& item, std::int64_t units) {
    return {severity::warning,
            "no_interval",
            {"", 0, 0, item.str()},
            units == 0 ? bilingual{"独立单位未知，推算没有区间",
                                   "the independent units are not known: no interval"}
                       : bilingual{"独立单位不足（" + std::to_string(units) + "），推算没有区间",
                                   "too few independent units (" + std::to_string(units) +
                                       ") for an interval"},
            units == 0 ? "" : std::to_string(units)};
}

}  // namespace heli::programme
