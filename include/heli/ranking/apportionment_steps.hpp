/// \file
/// The steps by which seats were given, in words.
#pragma once

#include <heli/core/rational_text.hpp>
#include <heli/core/step.hpp>
#include <heli/ranking/apportionment_method.hpp>
#include <heli/ranking/seat_claim.hpp>

#include <string>
#include <utility>
#include <vector>

namespace heli::ranking {

namespace apportionment_steps_detail {

inline step step_of(apportionment_rule const& rule, bilingual text,
                    std::vector<step_input> inputs) {
    return {rule_id("apportionment." + std::string(token(rule.method))), std::move(text),
            rule.source, std::move(inputs)};
}

/// `w / 5` and what it is called.
inline bilingual claim_words(seat_claim const& claim, rational const& weight,
                             apportionment_method method) {
    auto const value = to_text(claim.value);
    auto const divisor = to_text(divisor_of(method, claim.seats));
    auto const w = to_text(weight);
    switch (claim.kind) {
        case claim_kind::squared_quotient:
            return {"商的平方 " + w + "² ÷ " + divisor + " 最大",
                    "the square of its quotient, " + w + "^2 / " + divisor + ", is the largest"};
        case claim_kind::unlimited:
            return {"尚无名额，除数为零，优先（权重 " + w + "）",
                    "it has none and divides by zero, which comes first (weight " + w + ")"};
        case claim_kind::remainder:
            return {"余数 " + value + " 最大", "its remainder " + value + " is the largest"};
        case claim_kind::quotient:
            break;
    }
    return {"商 " + w + " ÷ " + divisor + " 最大",
            "its quotient " + w + " / " + divisor + " is the largest"};
}

}  // namespace apportionment_steps_detail

/// A floor was given.
[[nodiscard]] inline step floor_step(party const& p, apportionment_rule const& rule) {
    auto const seats = std::to_string(p.floor);
    return apportionment_steps_detail::step_of(
        rule, {p.id.str() + " 的下限：" + seats + " 席", p.id.str() + " has a floor of " + seats},
        {{"party", p.id.str()}, {"floor", seats}});
}

/// A quota was taken apart.
[[nodiscard]] inline step quota_step(rational const& quota, party const& p,
                                     apportionment_rule const& rule) {
    auto const whole = rational(rounded_whole(quota, rounding::floor));
    return apportionment_steps_detail::step_of(
        rule,
        {p.id.str() + " 的配额为 " + to_text(quota) + "：先得 " + to_text(whole) + " 席",
         p.id.str() + " has a quota of " + to_text(quota) + ": " + to_text(whole) +
             " to begin with"},
        {{"party", p.id.str()},
         {"weight", to_text(p.weight)},
         {"quota", to_text(quota)},
         {"remainder", to_text(quota - whole)}});
}

/// A seat was given to the largest claim.
[[nodiscard]] inline step seat_step(seat_claim const& claim, party const& p,
                                    apportionment_rule const& rule) {
    auto const words = apportionment_steps_detail::claim_words(claim, p.weight, rule.method);
    auto const number = std::to_string(claim.seats + 1);
    return apportionment_steps_detail::step_of(
        rule,
        {p.id.str() + " 得其第 " + number + " 席：" + words.zh,
         p.id.str() + " gets its seat " + number + ": " + words.en},
        {{"party", p.id.str()},
         {"weight", to_text(p.weight)},
         {"seats", std::to_string(claim.seats)},
         {"claim", to_text(claim.value)}});
}

}  // namespace heli::ranking
