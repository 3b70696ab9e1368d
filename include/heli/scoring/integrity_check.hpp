/// \file
/// Asks every integrity rule, and says which could not be asked and why.
#pragma once

#include <heli/scoring/copied_series.hpp>
#include <heli/scoring/entry_origin.hpp>
#include <heli/scoring/recording_bursts.hpp>
#include <heli/scoring/value_series.hpp>

#include <algorithm>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace heli::scoring {

namespace integrity_check_detail {

using answers = std::vector<integrity_answer>;

inline void not_stated(integrity_rule rule, answers& found) {
    found.push_back(
        {rule, std::nullopt,
         unknown{{"未检查：未给出阈值", "not checked: its thresholds are not stated"}}});
}

/// Asks a rule about the values of each kind for which terms are stated.
template <class Terms, class Ask>
void ask_values(integrity_log const& entries, integrity_rule rule, std::vector<Terms> const& all,
                Ask const& ask, answers& found) {
    if (all.empty()) {
        not_stated(rule, found);
    }
    for (auto const& terms : all) {
        auto const series = series_of(entries, terms.kind);
        auto const kind = terms.kind.str();
        if (series.empty()) {
            found.push_back({rule, terms.kind,
                             unknown{{"未检查：没有类别为 " + kind + " 且有数值的记录",
                                      "not checked: no entry of kind " + kind + " has a value"}}});
        } else {
            found.push_back({rule, terms.kind, ask(entries, series, terms)});
        }
    }
}

/// Whether a column is there and says something.
[[nodiscard]] inline bool speaks(text_column const& column) {
    return column && std::any_of(column->begin(), column->end(),
                                 [](auto const& cell) { return !cell.empty(); });
}

/// Asks a rule that needs a column.
template <class Terms, class Ask>
void ask_column(integrity_rule rule, std::optional<Terms> const& terms, std::string const& name,
                text_column const& column, Ask const& ask, answers& found) {
    if (!terms) {
        not_stated(rule, found);
    } else if (!speaks(column)) {
        bilingual const why = column ? bilingual{"未检查：" + name + " 列为空",
                                                 "not checked: column " + name + " is empty"}
                                     : bilingual{"未检查：没有 " + name + " 列",
                                                 "not checked: the log has no column " + name};
        found.push_back({rule, std::nullopt, unknown{why}});
    } else {
        found.push_back({rule, std::nullopt, ask(*terms)});
    }
}

}  // namespace integrity_check_detail

/// Asks every integrity rule about a log. Flags change no points and remove no entry; what was not
/// checked is there with the reason. Flags, people and evidence do not depend on the order of the
/// rows. The same entry delivered twice counts once. O(n log n).
/// \param question kept by the caller while this runs.
/// \returns an answer for each rule; for rules about values one for each kind stated.
/// \throws invalid_value if a threshold makes no sense, columns are not equally long, or the start
///         is no day.
[[nodiscard]] inline std::vector<integrity_answer> check_integrity(
    integrity_question const& question, integrity_terms const& terms) {
    using namespace integrity_check_detail;
    require_sound(terms);
    integrity_log const entries(question);
    answers found;
    ask_values(entries, integrity_rule::implausible_change, terms.change, implausible_changes,
               found);
    ask_values(entries, integrity_rule::copied_series, terms.copied, copied_series, found);
    ask_values(entries, integrity_rule::constant_values, terms.constant, constant_values, found);
    if (terms.burst) {
        found.push_back({integrity_rule::burst, std::nullopt, bursts(entries, *terms.burst)});
    } else {
        not_stated(integrity_rule::burst, found);
    }
    if (terms.backfill) {
        found.push_back(
            {integrity_rule::backfill, std::nullopt, backfills(entries, *terms.backfill)});
    } else {
        not_stated(integrity_rule::backfill, found);
    }
    ask_column(
        integrity_rule::manual_entries, terms.manual, "source", question.source,
        [&](auto const& t) { return manual_entries(entries, t); }, found);
    ask_column(
        integrity_rule::two_devices, terms.two_devices, "device", question.device,
        [&](auto const& t) { return two_devices(entries, t); }, found);
    return found;
}

}  // namespace heli::scoring
