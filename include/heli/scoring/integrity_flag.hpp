/// \file
/// What looks doubtful in a log: named with its rule and its evidence, never removed.
#pragma once

#include <heli/core/bilingual.hpp>
#include <heli/core/knowable.hpp>
#include <heli/core/label.hpp>
#include <heli/core/step.hpp>
#include <heli/scoring/contest_rules.hpp>

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace heli::scoring {

/// By which rule entries look doubtful.
enum class integrity_rule : unsigned char {
    implausible_change,  ///< A value changed by more a day than is plausible.
    copied_series,       ///< Several people logged equal values on the same days.
    constant_values,     ///< The same value on many days.
    burst,               ///< Many entries recorded at once.
    backfill,            ///< Entries of many past days recorded at once.
    manual_entries,      ///< Entries by hand.
    two_devices,         ///< Two devices measured the same at the same time.
};

/// Something doubtful. It moves no points: a person decides. The sentence names entries and no
/// values, which may be about health.
struct integrity_flag {
    integrity_rule rule;                 ///< By which rule.
    std::vector<std::string> people;     ///< Of whom, as the log names them, in order.
    std::vector<step_input> thresholds;  ///< The terms by which it was found.
    std::vector<std::uint32_t> rows;     ///< Evidence: rows of the log, from 0.
    bilingual sentence;                  ///< What was found.

    friend bool operator==(integrity_flag const&, integrity_flag const&) = default;
};

/// What one rule found, or why it could not be asked.
struct integrity_answer {
    integrity_rule rule;                          ///< The rule.
    std::optional<entry_kind> kind;               ///< For which entries; absent: for all.
    knowable<std::vector<integrity_flag>> flags;  ///< Unknown means not checked.

    friend bool operator==(integrity_answer const&, integrity_answer const&) = default;
};

namespace integrity_flag_detail {

/// `P1, P2`; of more than five the first five and how many others there are.
[[nodiscard]] inline bilingual names_of(std::vector<std::string> const& people) {
    constexpr std::size_t most = 5;
    std::string text;
    for (std::size_t i = 0; i < people.size() && i < most; ++i) {
        text += (i == 0 ? "" : ", ") + people[i];
    }
    if (people.size() <= most) {
        return {text, text};
    }
    return {text + " 等 " + std::to_string(people.size()) + " 人",
            text + " and " + std::to_string(people.size() - most) + " others"};
}

}  // namespace integrity_flag_detail

}  // namespace heli::scoring

namespace heli {

/// Tokens and names of `scoring::integrity_rule`.
template <>
struct labels_of<scoring::integrity_rule> {
    /// One row a member.
    static constexpr label<scoring::integrity_rule> rows[] = {
        {scoring::integrity_rule::implausible_change, "implausible_change", "变化异常",
         "implausible change"},
        {scoring::integrity_rule::copied_series, "copied_series", "数据雷同", "copied series"},
        {scoring::integrity_rule::constant_values, "constant_values", "数值不变",
         "constant values"},
        {scoring::integrity_rule::burst, "burst", "集中录入", "burst"},
        {scoring::integrity_rule::backfill, "backfill", "集中补录", "backfill"},
        {scoring::integrity_rule::manual_entries, "manual_entries", "手工录入", "manual entries"},
        {scoring::integrity_rule::two_devices, "two_devices", "两台设备同时记录",
         "two devices at once"},
    };
};

}  // namespace heli
