/// \file
/// The relaxation of a selection, solved by a dual simplex on prices of rows: only a guide to the
/// search, whose proofs are by prices.
#pragma once

#include <heli/allocation/selection_inverse.hpp>

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <optional>
#include <queue>
#include <vector>

namespace heli::allocation::selection_detail {

/// What became of a relaxation.
enum class relaxation : unsigned char {
    solved,   ///< Every row is in its range.
    empty,    ///< Nothing keeps the rows; the ray proves it.
    stopped,  ///< Too many steps, or numbers too large.
};

/// The dual simplex with long steps (bound flipping) in whole numbers, started from any basis.
class dual_simplex {
public:
    explicit dual_simplex(grouped_selection const& selection) : selection_(&selection) {}

    /// Works on `basis` until its relaxation is solved.
    relaxation run(simplex_basis& basis) {
        if (!inverse_.solve(*selection_, basis)) {
            return relaxation::stopped;
        }
        basis.follow(*selection_, inverse_.prices());
        auto const limit = 200 + 40 * selection_->rows.size();
        for (std::size_t step = 0; step < limit; ++step) {
            if (!inverse_.solve(*selection_, basis)) {
                return relaxation::stopped;
            }
            auto const leaving = worst(basis);
            if (!leaving) {
                return relaxation::solved;
            }
            if (!exchange(basis, *leaving)) {
                return relaxation::empty;
            }
        }
        return relaxation::stopped;
    }
    /// Prices of the rows.
    [[nodiscard]] row_prices const& prices() const noexcept { return inverse_.prices(); }
    /// Prices that show why nothing keeps the rows.
    [[nodiscard]] row_prices ray() const { return {ray_, 1}; }
    /// Values of the basic variables, times the denominator of the prices.
    [[nodiscard]] std::vector<std::int64_t> const& values() const noexcept {
        return inverse_.values();
    }

private:
    struct leaving_variable {
        std::size_t position;
        std::int64_t excess;  ///< How far it is beyond its limit, times the denominator.
        bool above;           ///< Beyond the upper one.
    };
    /// Where along the ray a variable changes sides, at distance / |rate|.
    struct crossing {
        std::int64_t distance;  ///< Not negative.
        std::int64_t rate;      ///< How fast its price rises.
        std::size_t variable;
        bool row;

        [[nodiscard]] std::int64_t pace() const { return rate < 0 ? -rate : rate; }
        /// A later crossing is less; of crossings at one point the slower.
        bool operator<(crossing const& other) const {
            auto const own = wide(distance) * other.pace();
            auto const others = wide(other.distance) * pace();
            return own != others            ? own > others
                   : pace() != other.pace() ? pace() < other.pace()
                   : row != other.row       ? row
                                            : variable > other.variable;
        }
    };

    [[nodiscard]] std::optional<leaving_variable> worst(simplex_basis const& basis) const {
        std::optional<leaving_variable> found;
        for (std::size_t p = 0; p < basis.basic.size(); ++p) {
            auto const [low, high] = basis.limits(*selection_, p);
            auto const value = inverse_.values()[p];
            auto const under = low * inverse_.denominator() - value;
            auto const over = value - high * inverse_.denominator();
            auto const excess = std::max(under, over);
            if (excess > (found ? found->excess : 0)) {
                found = {p, excess, over > 0};
            }
        }
        return found;
    }

    /// One step: a variable leaves the basis to the limit that it broke, another takes its place.
    bool exchange(simplex_basis& basis, leaving_variable const& leaving) {
        auto const left = basis.basic[leaving.position];
        ray_ = inverse_.row(leaving.position);
        for (auto& price : ray_) {
            price = leaving.above ? -price : price;
        }
        basis.leave(*selection_, leaving.position, leaving.above);
        crossings_ = {};
        for (std::size_t i = 0; i < selection_->rows.size(); ++i) {
            if (!left.row || left.number != i) {
                add_row(basis, i);
            }
        }
        for (std::size_t g = 0; g < selection_->groups.size(); ++g) {
            add_group(basis, g);
        }
        auto rest = leaving.excess;
        while (!crossings_.empty()) {
            auto const next = crossings_.top();
            crossings_.pop();
            rest -= next.pace() * width(next);
            if (rest <= 0) {
                basis.enter(leaving.position, next.variable, next.row, next.rate > 0);
                return true;
            }
            pass(basis, next);
        }
        return false;
    }

    [[nodiscard]] std::int64_t width(crossing const& c) const {
        auto const& rows = selection_->rows;
        return c.row ? rows[c.variable].high - rows[c.variable].low : 1;
    }
    /// At its upper limit a row has a positive price, which may fall; at the lower it may rise.
    void add_row(simplex_basis const& basis, std::size_t row) {
        auto const& range = selection_->rows[row];
        auto const rate = ray_[row];
        bool const moves = basis.row_upper[row] != 0 ? rate < 0 : rate > 0;
        if (basis.row_basic[row] == 0 && moves && range.low < range.high) {
            crossings_.push({std::abs(prices().numerators[row]), rate, row, true});
        }
    }
    /// The next member of a group that its rising price drops, or its falling price takes.
    void add_group(simplex_basis const& basis, std::size_t g) {
        auto const& group = selection_->groups[g];
        auto const rate = basis.group_basic[g] != 0 ? 0 : price_of(group, ray_);
        auto const next = rate > 0 ? basis.counts[g] - 1 : basis.counts[g];
        if (rate != 0 && next >= basis.open[g].low && next < basis.open[g].high) {
            auto const gain =
                group.score(next) * prices().denominator - price_of(group, prices().numerators);
            crossings_.push({std::abs(gain), rate, g, false});
        }
    }
    void pass(simplex_basis& basis, crossing const& c) {
        if (c.row) {
            basis.row_upper[c.variable] ^= 1;
        } else {
            basis.counts[c.variable] += c.rate > 0 ? -1 : 1;
            add_group(basis, c.variable);
        }
    }

    grouped_selection const* selection_;
    basis_inverse inverse_;
    std::vector<std::int64_t> ray_;
    std::priority_queue<crossing> crossings_;
};

}  // namespace heli::allocation::selection_detail
