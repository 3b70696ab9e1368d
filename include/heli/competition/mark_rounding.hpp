/// \file
/// How a mark is rounded at one place of a computation: by a rule, or explicitly not.
#pragma once

#include <heli/core/bilingual.hpp>
#include <heli/core/rational_text.hpp>
#include <heli/core/rounding.hpp>

#include <optional>
#include <string>
#include <utility>

namespace heli::competition {

/// A rounding, or the statement that there is none. It is stated for every place where marks are
/// computed, because the place decides ranks.
class mark_rounding {
public:
    /// Marks stay exact.
    [[nodiscard]] static mark_rounding none() { return mark_rounding(std::nullopt); }
    /// To `places` decimals.
    /// \throws invalid_value if there are more than `max_places`.
    [[nodiscard]] static mark_rounding to_places(rounding how, unsigned places) {
        return mark_rounding(rounding_rule::to_places(how, places));
    }
    /// By a rule.
    [[nodiscard]] static mark_rounding by(rounding_rule rule) {
        return mark_rounding(std::move(rule));
    }

    /// The rule; absent if marks stay exact.
    [[nodiscard]] std::optional<rounding_rule> const& rule() const noexcept { return rule_; }
    /// A mark as it is after the rounding.
    [[nodiscard]] rational operator()(rational const& mark) const {
        return rule_ ? rounded(mark, *rule_) : mark;
    }

    friend bool operator==(mark_rounding const&, mark_rounding const&) = default;

private:
    explicit mark_rounding(std::optional<rounding_rule> rule) : rule_(std::move(rule)) {}

    std::optional<rounding_rule> rule_;
};

/// "half away from zero, to multiples of 0.01", or "not rounded".
[[nodiscard]] inline bilingual to_words(mark_rounding const& how) {
    if (!how.rule()) {
        return {"不取舍", "not rounded"};
    }
    auto const unit = to_text(how.rule()->unit());
    return {std::string(name(how.rule()->how(), language::zh)) + "，以 " + unit + " 为单位",
            std::string(name(how.rule()->how(), language::en)) + ", to multiples of " + unit};
}

}  // namespace heli::competition
