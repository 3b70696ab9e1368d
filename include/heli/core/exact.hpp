/// \file
/// Exact amounts: whole numbers of their smallest unit, with checked arithmetic.
#pragma once

#include <heli/core/error.hpp>

#include <compare>
#include <cstdint>
#include <limits>
#include <string>
#include <string_view>

namespace heli {

/// A whole number of one smallest unit. Sums that do not fit are errors, never wrapped.
/// \tparam Unit names the unit and makes the types distinct.
template <class Unit>
class exact {
public:
    /// Nothing.
    constexpr exact() = default;
    /// So many of the smallest unit.
    constexpr explicit exact(std::int64_t smallest_units) noexcept : count_(smallest_units) {}

    /// The number of smallest units.
    [[nodiscard]] constexpr std::int64_t count() const noexcept { return count_; }

    /// \throws invalid_value if the sum does not fit 64 bits.
    friend constexpr exact operator+(exact a, exact b) {
        constexpr auto most = std::numeric_limits<std::int64_t>::max();
        constexpr auto least = std::numeric_limits<std::int64_t>::min();
        if (b.count_ > 0 ? a.count_ > most - b.count_ : a.count_ < least - b.count_) {
            throw invalid_value("sum of exact amounts does not fit 64 bits");
        }
        return exact(a.count_ + b.count_);
    }
    /// \throws invalid_value if the opposite does not fit 64 bits.
    constexpr exact operator-() const {
        if (count_ == std::numeric_limits<std::int64_t>::min()) {
            throw invalid_value("opposite of an exact amount does not fit 64 bits");
        }
        return exact(-count_);
    }
    /// \throws invalid_value if the difference does not fit 64 bits.
    friend constexpr exact operator-(exact a, exact b) {
        constexpr auto most = std::numeric_limits<std::int64_t>::max();
        constexpr auto least = std::numeric_limits<std::int64_t>::min();
        if (b.count_ < 0 ? a.count_ > most + b.count_ : a.count_ < least + b.count_) {
            throw invalid_value("difference of exact amounts does not fit 64 bits");
        }
        return exact(a.count_ - b.count_);
    }
    /// \throws invalid_value if the product does not fit 64 bits.
    friend constexpr exact operator*(exact a, std::int64_t times) {
        constexpr auto least = std::numeric_limits<std::int64_t>::min();
        if (a.count_ == 0 || times == 0) {
            return exact(0);
        }
        auto const product = static_cast<std::int64_t>(static_cast<std::uint64_t>(a.count_) *
                                                       static_cast<std::uint64_t>(times));
        bool const least_times_minus_one =
            (a.count_ == -1 && times == least) || (times == -1 && a.count_ == least);
        if (least_times_minus_one || product / times != a.count_) {
            throw invalid_value("product of exact amounts does not fit 64 bits");
        }
        return exact(product);
    }
    friend constexpr bool operator==(exact, exact) = default;
    friend constexpr auto operator<=>(exact, exact) = default;

private:
    std::int64_t count_ = 0;
};

/// Contest points; the smallest unit is one point.
using points = exact<struct points_unit>;
/// Money in renminbi; the smallest unit is one fen, a hundredth of a yuan.
using money = exact<struct fen_unit>;

/// So many yuan.
/// \throws invalid_value if it does not fit.
[[nodiscard]] constexpr money yuan(std::int64_t amount) {
    return money(amount) * 100;
}

/// `1234.50`: yuan with two decimals.
[[nodiscard]] inline std::string to_text(money amount) {
    auto const fen = amount.count();
    auto const magnitude =
        fen < 0 ? 0 - static_cast<std::uint64_t>(fen) : static_cast<std::uint64_t>(fen);
    auto const cents = magnitude % 100;
    return (fen < 0 ? "-" : "") + std::to_string(magnitude / 100) + (cents < 10 ? ".0" : ".") +
           std::to_string(cents);
}

/// Reads yuan with at most two decimals, such as `1234.5`; no thousands separators.
/// \throws invalid_value if the text has another form or does not fit.
[[nodiscard]] inline money parse_yuan(std::string_view text) {
    auto const wrong = [&] {
        return invalid_value("amount \"" + std::string(text) +
                             "\": expected yuan in digits with at most two decimals");
    };
    bool const negative = text.starts_with('-');
    auto digits = negative ? text.substr(1) : text;
    auto const point = digits.find('.');
    auto const whole = digits.substr(0, point);
    auto const decimals =
        point == std::string_view::npos ? std::string_view{} : digits.substr(point + 1);
    if (whole.empty() || decimals.size() > 2 ||
        (point != std::string_view::npos && decimals.empty())) {
        throw wrong();
    }
    auto digits_of_fen = std::string(whole) + std::string(decimals);
    digits_of_fen.append(2 - decimals.size(), '0');
    std::uint64_t fen = 0;
    constexpr auto most = static_cast<std::uint64_t>(std::numeric_limits<std::int64_t>::max());
    for (char const c : digits_of_fen) {
        auto const digit = static_cast<std::uint64_t>(c - '0');
        if (c < '0' || c > '9' || fen > (most + (negative ? 1 : 0) - digit) / 10) {
            throw wrong();
        }
        fen = fen * 10 + digit;
    }
    // Unsigned first: the opposite of the least amount does not fit.
    return money(static_cast<std::int64_t>(negative ? 0 - fen : fen));
}

}  // namespace heli
