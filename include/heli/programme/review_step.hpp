/// \file
/// The sentences of a review: one step for each thing that was looked at.
#pragma once

#include <heli/core/count_bound.hpp>
#include <heli/core/finding.hpp>
#include <heli/core/step.hpp>
#include <heli/programme/evidence.hpp>

#include <cstddef>
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

/// An outcome that falls short of the number asked for.
[[nodiscard]] inline step short_step(evidence const& entry, std::int64_t quantity) {
    auto const have = entry.quantity ? to_text(*entry.quantity) : std::string("?");
    auto const want = std::to_string(quantity);
    return {"PRG-OUTCOME",
            {to_text(entry.date) + " 的证据数量为 " + have + "，目标不少于 " + want,
             "evidence of " + to_text(entry.date) + " gives " + have + ", target at least " + want},
            entry.source,
            {{"date", to_text(entry.date)}, {"quantity", have}, {"target", want}}};
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
