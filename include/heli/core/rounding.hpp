/// \file
/// Roundings of exact numbers, each by its name: where and how a mark is rounded decides ranks.
#pragma once

#include <heli/core/label.hpp>
#include <heli/core/rational.hpp>

#include <string>
#include <utility>

namespace heli {

/// How a number is brought to a multiple of a unit.
enum class rounding : unsigned char {
    half_up,    ///< To the nearest; a half away from zero: 2.5 to 3, -2.5 to -3.
    half_even,  ///< To the nearest; a half to the even neighbour: 2.5 to 2, 3.5 to 4.
    truncate,   ///< Towards zero.
    floor,      ///< Towards minus infinity.
    ceiling,    ///< Towards plus infinity.
};

/// Tokens and names of `rounding`.
template <>
struct labels_of<rounding> {
    /// One row a member.
    static constexpr label<rounding> rows[] = {
        {rounding::half_up, "half_up", "四舍五入", "half away from zero"},
        {rounding::half_even, "half_even", "四舍六入五成双", "half to even"},
        {rounding::truncate, "truncate", "截尾", "towards zero"},
        {rounding::floor, "floor", "向下取整", "down"},
        {rounding::ceiling, "ceiling", "向上取整", "up"},
    };
};

/// Most decimal places that a number is rounded to.
inline constexpr unsigned max_places = 100;

/// A rounding with its unit: two decimals, whole minutes of a time in seconds.
class rounding_rule {
public:
    /// To `places` decimals.
    /// \throws invalid_value if there are more than `max_places`.
    [[nodiscard]] static rounding_rule to_places(rounding how, unsigned places) {
        if (places > max_places) {
            throw invalid_value("rounding to " + std::to_string(places) +
                                " decimals: expected at most " + std::to_string(max_places));
        }
        big_integer const units = pow(big_integer(10), places);
        return {how, rational(1, units)};
    }
    /// To a multiple of `unit`, such as 60 or 0.5.
    /// \throws invalid_value if the unit is not positive.
    rounding_rule(rounding how, rational unit) : how_(how), unit_(std::move(unit)) {
        if (unit_.sign() <= 0) {
            throw invalid_value("unit of a rounding: expected a positive number");
        }
    }

    /// Which neighbour is taken.
    [[nodiscard]] rounding how() const noexcept { return how_; }
    /// What the result is a multiple of.
    [[nodiscard]] rational const& unit() const noexcept { return unit_; }

    friend bool operator==(rounding_rule const&, rounding_rule const&) = default;

private:
    rounding how_;
    rational unit_;
};

/// `value` as a whole number.
[[nodiscard]] inline big_integer rounded_whole(rational const& value, rounding how) {
    big_integer quotient = value.numerator() / value.denominator();
    big_integer const rest = abs(value.numerator() % value.denominator());
    if (rest.is_zero()) {
        return quotient;
    }
    bool const negative = value.sign() < 0;
    big_integer const outward = negative ? quotient - 1 : quotient + 1;
    auto const beyond_half = big_integer(rest * 2).compare(value.denominator());
    switch (how) {
        case rounding::half_up:
            return beyond_half >= 0 ? outward : quotient;
        case rounding::half_even:
            return beyond_half > 0 || (beyond_half == 0 && quotient % 2 != 0) ? outward : quotient;
        case rounding::floor:
            return negative ? outward : quotient;
        case rounding::ceiling:
            return negative ? quotient : outward;
        case rounding::truncate:
            break;
    }
    return quotient;
}

/// `value` as the rule rounds it.
[[nodiscard]] inline rational rounded(rational const& value, rounding_rule const& rule) {
    return rational(rounded_whole(value / rule.unit(), rule.how())) * rule.unit();
}

}  // namespace heli
