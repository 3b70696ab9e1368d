/// \file
/// The sign test: are there as many gains as losses?
#pragma once

#include <heli/statistics/distribution.hpp>
#include <heli/statistics/procedure.hpp>
#include <heli/statistics/sample.hpp>

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <span>

namespace heli::statistics {

/// What the signs of differences say.
struct sign_test_result {
    procedure how;         ///< Zeros are dropped.
    std::size_t n;         ///< Pairs, those dropped included.
    std::size_t zeros;     ///< Differences of 0, which are dropped.
    std::size_t positive;  ///< Differences above 0.
    std::size_t negative;  ///< Differences below 0.
    knowable<double> p;    ///< Two-sided, of both signs being as likely.

    friend bool operator==(sign_test_result const&, sign_test_result const&) = default;
};

/// The sign test by the binomial distribution. Unknown without a difference other than 0.
/// \throws invalid_value as `check_sample`.
[[nodiscard]] inline sign_test_result sign_test(std::span<double const> differences) {
    check_sample(differences, "differences");
    auto const count = [&](auto const& holds) {
        return static_cast<std::size_t>(
            std::count_if(differences.begin(), differences.end(), holds));
    };
    auto const positive = count([](double d) { return d > 0.0; });
    auto const negative = count([](double d) { return d < 0.0; });
    auto const p =
        positive + negative == 0
            ? knowable<double>(unknown{{"没有非零的差值", "no difference is other than 0"}})
            : two_sided_coin(static_cast<std::int64_t>(positive),
                             static_cast<std::int64_t>(negative));
    return {{method::sign_test_exact, zero_rule::dropped, tie_rule::none},
            differences.size(),
            differences.size() - positive - negative,
            positive,
            negative,
            p};
}

}  // namespace heli::statistics
