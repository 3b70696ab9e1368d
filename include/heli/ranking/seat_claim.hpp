/// \file
/// A party's claim to its next seat, exact even where the method takes a square root.
#pragma once

#include <heli/core/rational.hpp>
#include <heli/ranking/apportionment_method.hpp>

#include <compare>
#include <cstddef>
#include <cstdint>

namespace heli::ranking {

/// What the value of a claim is.
enum class claim_kind : unsigned char {
    quotient,          ///< Weight by divisor.
    squared_quotient,  ///< Its square: the divisor is a square root.
    unlimited,         ///< Weight by zero: before every other claim; the value is the weight.
    remainder,         ///< What the quota leaves beyond whole seats.
};

/// A claim to one seat more.
struct seat_claim {
    std::size_t party;   ///< Who claims it, from 0.
    std::int64_t seats;  ///< The seats that the party has already.
    rational value;      ///< Larger claims come first.
    claim_kind kind;     ///< What the value is.
};

/// Which claim is larger. Both are of the same method.
[[nodiscard]] inline std::strong_ordering compare_claims(seat_claim const& a, seat_claim const& b) {
    bool const unlimited = a.kind == claim_kind::unlimited;
    if (unlimited != (b.kind == claim_kind::unlimited)) {
        return unlimited ? std::strong_ordering::greater : std::strong_ordering::less;
    }
    return a.value <=> b.value;
}

/// What the weight is divided by for the next seat; for Huntington-Hill the square of it.
[[nodiscard]] inline rational divisor_of(apportionment_method method, std::int64_t seats) {
    rational s = seats;
    switch (method) {
        case apportionment_method::sainte_lague:
            return s * 2 + 1;
        case apportionment_method::adams:
            return s;
        case apportionment_method::huntington_hill:
            return s * (s + 1);
        default:
            return s + 1;
    }
}

/// The claim to the next seat by a method that divides.
[[nodiscard]] inline seat_claim claim_to_next(std::size_t party, rational const& weight,
                                              std::int64_t seats, apportionment_method method) {
    auto const divisor = divisor_of(method, seats);
    if (divisor.sign() == 0) {
        return {party, seats, weight, claim_kind::unlimited};
    }
    return method == apportionment_method::huntington_hill
               ? seat_claim{party, seats, weight * weight / divisor, claim_kind::squared_quotient}
               : seat_claim{party, seats, weight / divisor, claim_kind::quotient};
}

}  // namespace heli::ranking
