/// \file
/// The five ways to number places where results are equal.
#pragma once

#include <heli/core/label.hpp>

#include <compare>
#include <cstdint>
#include <string>

namespace heli::ranking {

/// How equal results are numbered. In brackets: 10, 8, 8 and 7 points.
enum class rank_method : unsigned char {
    standard,    ///< One more than the number of better entrants (1, 2, 2, 4).
    modified,    ///< The number of entrants at least as good (1, 3, 3, 4).
    dense,       ///< One more than the number of better results (1, 2, 2, 3).
    ordinal,     ///< The position; ties follow a stated order, such as the id (1, 2, 3, 4).
    fractional,  ///< The mean of standard and modified, in exact halves (1, 2.5, 2.5, 4).
};

/// The number of a place: whole, or with a half for ties by the fractional method.
class rank_number {
public:
    /// So many halves: 5 is place 2.5.
    [[nodiscard]] static constexpr rank_number of_halves(std::int64_t halves) noexcept {
        return rank_number(halves);
    }
    /// A whole number.
    [[nodiscard]] static constexpr rank_number whole(std::int64_t number) noexcept {
        return rank_number(2 * number);
    }

    /// The number times two.
    [[nodiscard]] constexpr std::int64_t halves() const noexcept { return halves_; }

    friend constexpr bool operator==(rank_number, rank_number) = default;
    friend constexpr auto operator<=>(rank_number, rank_number) = default;

private:
    constexpr explicit rank_number(std::int64_t halves) noexcept : halves_(halves) {}

    std::int64_t halves_;
};

/// `2` or `2.5`.
[[nodiscard]] inline std::string to_text(rank_number number) {
    return std::to_string(number.halves() / 2) + (number.halves() % 2 == 0 ? "" : ".5");
}

}  // namespace heli::ranking

namespace heli {

/// Tokens and names of `ranking::rank_method`.
template <>
struct labels_of<ranking::rank_method> {
    /// One row a member.
    static constexpr label<ranking::rank_method> rows[] = {
        {ranking::rank_method::standard, "standard", "标准排名", "standard ranking"},
        {ranking::rank_method::modified, "modified", "并列取后排名", "modified ranking"},
        {ranking::rank_method::dense, "dense", "连续排名", "dense ranking"},
        {ranking::rank_method::ordinal, "ordinal", "顺序排名", "ordinal ranking"},
        {ranking::rank_method::fractional, "fractional", "平均排名", "fractional ranking"},
    };
};

}  // namespace heli
