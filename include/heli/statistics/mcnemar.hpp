/// \file
/// McNemar's test: of the pairs that changed, did more change one way than the other?
#pragma once

#include <heli/core/knowable.hpp>
#include <heli/statistics/counts.hpp>
#include <heli/statistics/distribution.hpp>
#include <heli/statistics/procedure.hpp>

#include <algorithm>
#include <cmath>
#include <cstdint>

namespace heli::statistics {

/// What pairs that changed say; those that did not change say nothing.
struct mcnemar_result {
    procedure how;                   ///< Of `p`.
    procedure how_approximate;       ///< Of `chi_squared` and `approximate_p`.
    std::int64_t b;                  ///< Pairs that changed one way.
    std::int64_t c;                  ///< Pairs that changed the other way.
    knowable<double> p;              ///< Two-sided and exact, of both ways being as likely.
    knowable<double> chi_squared;    ///< (|b - c| - 1)^2 / (b + c), and 0 if b = c.
    knowable<double> approximate_p;  ///< Of that, by chi squared with one degree of freedom.

    friend bool operator==(mcnemar_result const&, mcnemar_result const&) = default;
};

/// McNemar's test, exact and by chi squared. Unknown if no pair changed.
/// \param b, c pairs that changed one way and the other.
/// \throws invalid_value as `check_count`.
[[nodiscard]] inline mcnemar_result mcnemar(std::int64_t b, std::int64_t c) {
    check_count(b, "changed pairs b");
    check_count(c, "changed pairs c");
    procedure const exact{method::mcnemar_exact, zero_rule::dropped, tie_rule::none};
    procedure const approximate{method::mcnemar_chi_squared, zero_rule::dropped, tie_rule::none};
    if (b == 0 && c == 0) {
        unknown const why{{"没有发生变化的配对", "no pair changed"}};
        return {exact, approximate, b, c, why, why, why};
    }
    auto const apart = static_cast<double>(std::max<std::int64_t>(std::abs(b - c) - 1, 0));
    double const chi_squared = apart * apart / static_cast<double>(b + c);
    return {exact,
            approximate,
            b,
            c,
            two_sided_coin(b, c),
            chi_squared,
            upper_chi_squared(chi_squared, 1.0)};
}

}  // namespace heli::statistics
