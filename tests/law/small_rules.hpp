/// \file
/// Rules that exist in tests only, in one line each.
#pragma once

#include <heli/law/rulebook.hpp>

#include <algorithm>
#include <string>
#include <vector>

namespace heli::law {

inline constexpr period five_working_days{{5, period_unit::working_day}};

/// A sound rule of the whole country.
[[nodiscard]] inline rule a_rule(rule_id const& id, period const& length = five_working_days) {
    return {id,
            matter::arbitration,
            region_code(),
            {},
            {},
            rule_kind::party_period,
            {"测试规则", "rule of a test"},
            {"测试法", "1", "", source_status::verified},
            length,
            legal_event{"case_accepted", {"受理", "case accepted"}},
            actor{"party", {"当事人", "party"}},
            {},
            {},
            {},
            {},
            {},
            {},
            {},
            {}};
}

/// The same for one region, in place of a national rule.
[[nodiscard]] inline rule a_regional_rule(rule_id const& id, region_code region,
                                          rule_id const& replaced,
                                          period const& length = five_working_days) {
    auto r = a_rule(id, length);
    r.region = region;
    r.overrides = replaced;
    return r;
}

/// The codes of findings, in their order.
[[nodiscard]] inline std::vector<std::string> codes(std::vector<finding> const& findings) {
    std::vector<std::string> all;
    for (auto const& f : findings) {
        all.push_back(f.code);
    }
    return all;
}

using texts = std::vector<std::string>;

}  // namespace heli::law
