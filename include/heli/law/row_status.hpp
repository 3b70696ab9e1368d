/// \file
/// How a row of a column of due dates was answered.
#pragma once

#include <heli/core/label.hpp>

#include <cstdint>

namespace heli::law {

/// How a row was answered. From `missing` on it has no dates.
enum class row_status : std::uint8_t {
    certain,         ///< As `due_status::certain`.
    provisional,     ///< As `due_status::provisional`; ask for its bounds.
    needs_fact,      ///< As `due_status::needs_fact`; the dates are those of the rule as written.
    undetermined,    ///< As `due_status::undetermined`; the same.
    missing,         ///< The day, or the rule, is missing (NaT, empty).
    out_of_range,    ///< A day lies outside 1949-01-01 to 2100-12-31.
    unknown_rule,    ///< There is no such rule.
    no_number,       ///< The rule sets no number.
    unknown_region,  ///< There is no such region.
    other_region,    ///< The rule does not bind in the region.
};

/// Whether a row with this status has dates.
[[nodiscard]] constexpr bool has_dates(row_status status) noexcept {
    return status < row_status::missing;
}

}  // namespace heli::law

namespace heli {

/// Tokens and names of `law::row_status`.
template <>
struct labels_of<law::row_status> {
    /// One row a member.
    static constexpr label<law::row_status> rows[] = {
        {law::row_status::certain, "certain", "确定", "certain"},
        {law::row_status::provisional, "provisional", "暂定", "provisional"},
        {law::row_status::needs_fact, "needs_fact", "缺少事实", "needs a fact"},
        {law::row_status::undetermined, "undetermined", "无法确定", "undetermined"},
        {law::row_status::missing, "missing", "缺失", "missing"},
        {law::row_status::out_of_range, "out_of_range", "超出范围", "out of range"},
        {law::row_status::unknown_rule, "unknown_rule", "没有该规则", "unknown rule"},
        {law::row_status::no_number, "no_number", "规则未定期限", "the rule sets no number"},
        {law::row_status::unknown_region, "unknown_region", "没有该地区", "unknown region"},
        {law::row_status::other_region, "other_region", "规则不适用于该地区",
         "the rule does not bind in the region"},
    };
};

}  // namespace heli
