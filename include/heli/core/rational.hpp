/// \file
/// Exact numbers: quotients of two whole numbers of any size. Costs a second to include.
#pragma once

#include <heli/core/error.hpp>

#include <boost/multiprecision/cpp_int.hpp>

#include <compare>
#include <concepts>
#include <cstdint>
#include <limits>
#include <type_traits>
#include <utility>

namespace heli {

/// A whole number of any size.
using big_integer = boost::multiprecision::number<boost::multiprecision::cpp_int_backend<>,
                                                  boost::multiprecision::et_off>;

/// A whole number type of the language that is not `bool`.
template <class T>
concept whole_number = std::integral<T> && !std::same_as<std::remove_cv_t<T>, bool>;

/// An exact number. Nothing is rounded unless somebody asks for it by name (`rounded`).
///
/// It is a pair of Boost's whole numbers rather than Boost's `cpp_rational`, whose comparison
/// divides again and again (Boost 1.74) and makes sorting a million marks 14 times slower.
class rational {
public:
    /// Zero.
    rational() = default;
    /// A whole number.
    template <whole_number T>
    rational(T whole) : numerator_(whole) {}  // NOLINT(google-explicit-constructor)
    rational(bool) = delete;  // NOLINT(google-explicit-constructor): no truth is a number
    /// A whole number of any size.
    explicit rational(big_integer whole) : numerator_(std::move(whole)) {}
    /// `numerator / denominator` in lowest terms.
    /// \throws invalid_value if the denominator is zero.
    rational(big_integer numerator, big_integer denominator)
        : numerator_(std::move(numerator)), denominator_(std::move(denominator)) {
        if (denominator_.is_zero()) {
            throw invalid_value("fraction of " + numerator_.str() + ": its denominator is zero");
        }
        if (denominator_.sign() < 0) {
            numerator_ = -numerator_;
            denominator_ = -denominator_;
        }
        reduce();
    }

    /// Numerator in lowest terms, with the sign.
    [[nodiscard]] big_integer const& numerator() const noexcept { return numerator_; }
    /// Denominator in lowest terms; positive.
    [[nodiscard]] big_integer const& denominator() const noexcept { return denominator_; }
    /// Whether it is a whole number.
    [[nodiscard]] bool is_whole() const { return denominator_ == 1; }
    /// -1, 0 or 1.
    [[nodiscard]] int sign() const noexcept { return numerator_.sign(); }

    /// The opposite.
    rational operator-() const {
        auto opposite = *this;
        opposite.numerator_ = -numerator_;
        return opposite;
    }
    friend rational operator+(rational const& a, rational const& b) {
        if (a.denominator_ == b.denominator_) {
            return {a.numerator_ + b.numerator_, a.denominator_};
        }
        return {a.numerator_ * b.denominator_ + b.numerator_ * a.denominator_,
                a.denominator_ * b.denominator_};
    }
    friend rational operator-(rational const& a, rational const& b) { return a + -b; }
    friend rational operator*(rational const& a, rational const& b) {
        return {a.numerator_ * b.numerator_, a.denominator_ * b.denominator_};
    }
    /// \throws invalid_value if `b` is zero.
    friend rational operator/(rational const& a, rational const& b) {
        if (b.sign() == 0) {
            throw invalid_value("division of an exact number by zero");
        }
        return {a.numerator_ * b.denominator_, a.denominator_ * b.numerator_};
    }
    /// Adds `other`.
    rational& operator+=(rational const& other) { return *this = *this + other; }
    /// Subtracts `other`.
    rational& operator-=(rational const& other) { return *this = *this - other; }
    /// Multiplies by `other`.
    rational& operator*=(rational const& other) { return *this = *this * other; }
    /// Divides by `other`.
    /// \throws invalid_value if it is zero.
    rational& operator/=(rational const& other) { return *this = *this / other; }

    friend bool operator==(rational const& a, rational const& b) {
        return a.numerator_.compare(b.numerator_) == 0 &&
               a.denominator_.compare(b.denominator_) == 0;
    }
    friend std::strong_ordering operator<=>(rational const& a, rational const& b) {
        auto const order = a.denominator_.compare(b.denominator_) == 0
                               ? a.numerator_.compare(b.numerator_)
                               : big_integer(a.numerator_ * b.denominator_)
                                     .compare(big_integer(b.numerator_ * a.denominator_));
        return order <=> 0;
    }

private:
    void reduce() {
        if (denominator_ == 1) {
            return;
        }
        big_integer const common = gcd(numerator_, denominator_);
        if (common != 1) {
            numerator_ /= common;
            denominator_ /= common;
        }
    }

    big_integer numerator_ = 0;
    big_integer denominator_ = 1;
};

/// The magnitude of `value`.
[[nodiscard]] inline rational magnitude(rational const& value) {
    return value.sign() < 0 ? -value : value;
}

/// The same value in 64 bits.
/// \throws invalid_value if it is no whole number or does not fit.
[[nodiscard]] inline std::int64_t to_int64(rational const& value) {
    constexpr auto most = std::numeric_limits<std::int64_t>::max();
    constexpr auto least = std::numeric_limits<std::int64_t>::min();
    if (!value.is_whole() || value < rational(least) || value > rational(most)) {
        throw invalid_value("number " + value.numerator().str() +
                            (value.is_whole() ? "" : "/" + value.denominator().str()) +
                            ": expected a whole number that fits 64 bits");
    }
    return value.numerator().convert_to<std::int64_t>();
}

}  // namespace heli
