/// \file
/// Exact numbers as text: decimals where they end, fractions where they do not.
#pragma once

#include <heli/core/rounding.hpp>

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

namespace heli {

/// Longest text of a number, in characters.
inline constexpr std::size_t max_number_length = 1000;

namespace rational_detail {

inline bool all_digits(std::string_view text) {
    return !text.empty() &&
           std::all_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; });
}

/// Reads digits only; Boost would take a leading zero for an octal number.
inline big_integer whole(std::string_view digits) {
    constexpr std::size_t in_one_step = 18;  // so many digits fit 64 bits
    big_integer value = 0;
    while (!digits.empty()) {
        auto const part = digits.substr(0, in_one_step);
        std::uint64_t scale = 1;
        std::uint64_t number = 0;
        for (char const c : part) {
            scale *= 10;
            number = number * 10 + static_cast<std::uint64_t>(c - '0');
        }
        value = value * scale + number;
        digits.remove_prefix(part.size());
    }
    return value;
}

/// Why a text is no number.
inline std::string wrong(std::string_view text, std::string const& expected) {
    if (text.size() > max_number_length) {
        return "number \"" + std::string(text.substr(0, 20)) + "...\" of " +
               std::to_string(text.size()) + " characters: expected at most " +
               std::to_string(max_number_length);
    }
    return "number \"" + std::string(text) + "\": expected " + expected;
}

/// Digits of `scaled / 10^places`, with the point and the sign.
inline std::string with_point(big_integer const& scaled, std::size_t places) {
    auto digits = big_integer(abs(scaled)).str();
    if (digits.size() <= places) {
        digits.insert(0, places + 1 - digits.size(), '0');
    }
    if (places > 0) {
        digits.insert(digits.size() - places, ".");
    }
    return (scaled.sign() < 0 ? "-" : "") + digits;
}

/// How often `factor` divides `value`, which it is taken out of.
inline std::size_t take_out(big_integer& value, unsigned factor) {
    std::size_t times = 0;
    while (value % factor == 0) {
        value /= factor;
        ++times;
    }
    return times;
}

}  // namespace rational_detail

/// Reads a decimal such as `63.36`, `-0.5` or `100`: digits, at most one point with digits on both
/// sides, at most one minus in front. No plus, no exponent, no spaces, no thousands separators.
/// \throws invalid_value naming the text if it has another form or is too long.
[[nodiscard]] inline rational parse_decimal(std::string_view text) {
    bool const negative = text.starts_with('-');
    auto const digits = negative ? text.substr(1) : text;
    auto const point = digits.find('.');
    bool const has_point = point != std::string_view::npos;
    auto const whole = digits.substr(0, point);
    auto const decimals = has_point ? digits.substr(point + 1) : std::string_view{};
    if (text.size() > max_number_length || !rational_detail::all_digits(whole) ||
        (has_point && !rational_detail::all_digits(decimals))) {
        throw invalid_value(rational_detail::wrong(text, "decimal digits such as -12.50"));
    }
    auto const numerator = rational_detail::whole(std::string(whole) + std::string(decimals));
    big_integer const scale = pow(big_integer(10), static_cast<unsigned>(decimals.size()));
    return {negative ? big_integer(-numerator) : numerator, scale};
}

/// Reads a decimal or a fraction such as `-670/3`; reads back what `to_text` has written.
/// \throws invalid_value naming the text if it has another form, is too long or divides by zero.
[[nodiscard]] inline rational parse_rational(std::string_view text) {
    auto const slash = text.find('/');
    if (slash == std::string_view::npos) {
        return parse_decimal(text);
    }
    bool const negative = text.starts_with('-');
    auto const above = text.substr(0, slash).substr(negative ? 1 : 0);
    auto const below = text.substr(slash + 1);
    if (text.size() > max_number_length || !rational_detail::all_digits(above) ||
        !rational_detail::all_digits(below) || rational_detail::whole(below).is_zero()) {
        throw invalid_value(
            rational_detail::wrong(text, "a decimal, or a fraction such as -670/3"));
    }
    auto const numerator = rational_detail::whole(above);
    return {negative ? big_integer(-numerator) : numerator, rational_detail::whole(below)};
}

/// The shortest decimal that is exactly the number, such as `63.36`; a fraction in lowest terms,
/// such as `670/3`, where no decimal is. Equal numbers have equal texts.
[[nodiscard]] inline std::string to_text(rational const& value) {
    auto rest = value.denominator();
    auto const twos = rational_detail::take_out(rest, 2);
    auto const fives = rational_detail::take_out(rest, 5);
    if (rest != 1) {
        return value.numerator().str() + "/" + value.denominator().str();
    }
    auto const places = std::max(twos, fives);
    big_integer const scale = pow(big_integer(10), static_cast<unsigned>(places));
    return rational_detail::with_point(value.numerator() * scale / value.denominator(), places);
}

/// A decimal with just `places` decimals, such as `63.40`, for tables.
/// \throws invalid_value if there are more than `max_places`.
[[nodiscard]] inline std::string to_fixed_text(rational const& value, unsigned places,
                                               rounding how) {
    auto const rule = rounding_rule::to_places(how, places);
    return rational_detail::with_point(rounded_whole(value / rule.unit(), how), places);
}

}  // namespace heli
