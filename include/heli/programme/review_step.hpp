/// \file
/// The sentences of a review: one step for each thing that was looked at.
#pragma once

#include <heli/core/finding.hpp>
#include <heli/core/step.hpp>
#include <heli/programme/evidence.hpp>
#include <heli/programme/projection.hpp>
#include <heli/programme/tally.hpp>

#include <cstddef>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace heli::programme {

/// The method of a review is heli's own and documented in the guide; its steps cite it.
[[nodiscard]] inline source review_method(std::string article) {
    return {"heli programme review", std::move(article), "", source_status::verified};
}

/// When the target is due, and who says so.
[[nodiscard]] inline step due_step(date const& due, bool stated, source const& plan) {
    auto const day = to_text(due);
    return {
        "PRG-DUE",
        stated ? bilingual{"截止日 " + day, "due " + day}
               : bilingual{"方案未写明截止日，以方案期末 " + day + " 为准",
                           "no due date is stated; the programme's last day, " + day + ", is used"},
        plan,
        {{"due", day}, {"due_basis", stated ? "stated" : "programme_period"}}};
}

/// What the evidence adds up to, against the target.
[[nodiscard]] inline step count_step(tally const& counted, std::int64_t quantity,
                                     std::string const& unit, source const& plan) {
    auto const have = to_text(counted.count);
    auto const want = std::to_string(quantity);
    auto const pieces = std::to_string(counted.used.size());
    std::vector<step_input> inputs{
        {"count", have}, {"target", want}, {"unit", unit}, {"evidence", pieces}};
    if (counted.settled_on) {
        inputs.push_back({"settled_on", to_text(*counted.settled_on)});
        inputs.push_back({"settled", to_text(counted.settled)});
    }
    return {"PRG-COUNT",
            {"依据 " + pieces + " 条证据，计数 " + have + "，目标不少于 " + want,
             pieces + " piece(s) of evidence: count " + have + ", target at least " + want},
            plan,
            std::move(inputs)};
}

/// The evidence leaves it open whether the count is reached.
[[nodiscard]] inline step undecided_step(count_bound const& count, std::int64_t quantity) {
    return {"PRG-UNDECIDED",
            {"现有证据只能说明计数 " + to_text(count) + "，无法判断是否达到 " +
                 std::to_string(quantity),
             "the evidence shows only a count of " + to_text(count) + ": whether it reaches " +
                 std::to_string(quantity) + " cannot be told"},
            review_method("undecided"),
            {{"count", to_text(count)}, {"target", std::to_string(quantity)}}};
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

/// When the target was reached.
[[nodiscard]] inline step reached_step(date const& reached, date const& due) {
    bool const late = reached > due;
    auto const days = std::to_string((reached - due).days());
    return {
        "PRG-REACHED",
        late ? bilingual{"于 " + to_text(reached) + " 达成，迟 " + days + " 天",
                         "reached on " + to_text(reached) + ", " + days + " day(s) late"}
             : bilingual{"不晚于 " + to_text(reached) + " 达成", "reached by " + to_text(reached)},
        review_method("reached"),
        {{"reached", to_text(reached)}, {"due", to_text(due)}}};
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

/// The evidence that decides whether an outcome is there.
[[nodiscard]] inline step outcome_step(evidence const& entry, bool achieved) {
    auto const day = to_text(entry.date);
    return {"PRG-OUTCOME",
            achieved
                ? bilingual{day + " 的证据表明已完成", "evidence of " + day + ": achieved"}
                : bilingual{day + " 的证据表明未能完成", "evidence of " + day + ": not achieved"},
            entry.source,
            {{"date", day}, {"kind", std::string(token(entry.kind))}}};
}

/// No evidence decides whether the outcome is there.
[[nodiscard]] inline step no_outcome_step(std::size_t pieces, bool past) {
    auto const count = std::to_string(pieces);
    bilingual text{
        pieces == 0 ? "尚无证据" : "已有 " + count + " 条证据，但不足以判断是否完成",
        pieces == 0 ? "no evidence yet" : count + " piece(s) of evidence, none of which decides"};
    text.zh += past ? "，且已过截止日" : "，未到截止日";
    text.en += past ? "; the due date has passed" : "; the due date lies ahead";
    return {"PRG-UNDECIDED", std::move(text), review_method("undecided"), {{"evidence", count}}};
}

/// Nothing is promised that could be judged.
[[nodiscard]] inline step no_target_step() {
    return {"PRG-UNDECIDED",
            {"该项没有目标，无法判断", "the item has no target: nothing can be judged"},
            review_method("undecided"),
            {}};
}

/// A projection that can have no interval.
[[nodiscard]] inline finding no_interval(item_id const& item, std::int64_t units) {
    return {severity::warning,
            "no_interval",
            {"", 0, 0, item.str()},
            {"独立单位不足（" + std::to_string(units) + "），推算没有区间",
             "too few independent units (" + std::to_string(units) + ") for an interval"},
            std::to_string(units)};
}

/// Evidence that cannot all be true.
[[nodiscard]] inline finding contradiction(item_id const& item) {
    return {
        severity::error,
        "evidence_conflict",
        {"", 0, 0, item.str()},
        {"证据相互矛盾，须先核对", "the evidence contradicts itself and has to be checked first"},
        ""};
}

}  // namespace heli::programme
