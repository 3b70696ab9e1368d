/// \file
/// The small matrix of a simplex on groups of candidates, inverted in whole numbers.
#pragma once

#include <heli/allocation/selection_basis.hpp>

#include <cstddef>
#include <cstdint>
#include <utility>
#include <vector>

namespace heli::allocation::selection_detail {

/// The inverse of a basis, its values and its prices, all whole: fractions of the determinant.
class basis_inverse {
public:
    /// \return whether the matrix could be inverted in numbers that leave room for every sum.
    bool solve(grouped_selection const& selection, simplex_basis const& basis) {
        size_ = basis.basic.size();
        load(selection, basis);
        if (!invert()) {
            return false;
        }
        find_values(selection, basis);
        find_prices(selection, basis);
        return true;
    }
    /// What values, prices and the inverse are divided by; positive.
    [[nodiscard]] std::int64_t denominator() const noexcept { return prices_.denominator; }
    [[nodiscard]] std::vector<std::int64_t> const& values() const noexcept { return values_; }
    [[nodiscard]] row_prices const& prices() const noexcept { return prices_; }
    [[nodiscard]] std::vector<std::int64_t> row(std::size_t position) const {
        auto const first =
            cells_.begin() + static_cast<std::ptrdiff_t>(position * 2 * size_ + size_);
        return {first, first + static_cast<std::ptrdiff_t>(size_)};
    }

private:
    /// The matrix on the left, its inverse times the determinant on the right.
    [[nodiscard]] std::int64_t& cell(std::size_t i, std::size_t j) {
        return cells_[i * 2 * size_ + j];
    }

    /// A member has 1 in its rows, the sum of a row -1 in that row.
    void load(grouped_selection const& selection, simplex_basis const& basis) {
        cells_.assign(2 * size_ * size_, 0);
        for (std::size_t p = 0; p < size_; ++p) {
            cell(p, size_ + p) = 1;
            auto const& v = basis.basic[p];
            if (v.row) {
                cell(v.number, p) = -1;
                continue;
            }
            for (auto const row : selection.groups[v.number].rows) {
                cell(row, p) = 1;
            }
        }
    }
    /// Gauss-Jordan without fractions (Bareiss): every division comes out even.
    bool invert() {
        std::int64_t last = 1;
        for (std::size_t c = 0; c < size_; ++c) {
            auto pivot = c;
            while (pivot < size_ && cell(pivot, c) == 0) {
                ++pivot;
            }
            if (pivot == size_) {
                return false;
            }
            for (std::size_t j = 0; j < 2 * size_ && pivot != c; ++j) {
                std::swap(cell(c, j), cell(pivot, j));
            }
            if (!eliminate(c, last)) {
                return false;
            }
            last = cell(c, c);
        }
        prices_.denominator = last < 0 ? -last : last;
        for (std::size_t i = 0; i < cells_.size() && last < 0; ++i) {
            cells_[i] = -cells_[i];
        }
        return true;
    }
    bool eliminate(std::size_t c, std::int64_t last) {
        // Products of two cells fit 63 bits, and so do sums over all rows, twice over, of a score
        // (30 bits) times a cell.
        auto const rows = static_cast<std::int64_t>(size_ + 2);
        auto const most = (std::int64_t{1} << 31U) / (rows * rows);
        auto const pivot = cell(c, c);
        for (std::size_t i = 0; i < size_; ++i) {
            auto const factor = cell(i, c);
            if (i == c || (factor == 0 && pivot == last)) {
                continue;
            }
            for (std::size_t j = 0; j < 2 * size_; ++j) {
                auto& value = cell(i, j);
                value = (pivot * value - factor * cell(c, j)) / last;
                if (value > most || value < -most) {
                    return false;
                }
            }
        }
        return true;
    }
    void find_values(grouped_selection const& selection, simplex_basis const& basis) {
        std::vector<std::int64_t> sides(size_);
        for (std::size_t g = 0; g < basis.counts.size(); ++g) {
            for (auto const row : selection.groups[g].rows) {
                sides[row] -= basis.counts[g];
            }
        }
        for (std::size_t i = 0; i < size_; ++i) {
            auto const& range = selection.rows[i];
            sides[i] += basis.row_basic[i] != 0   ? 0
                        : basis.row_upper[i] != 0 ? range.high
                                                  : range.low;
        }
        values_.assign(size_, 0);
        for (std::size_t p = 0; p < size_; ++p) {
            for (std::size_t i = 0; i < size_; ++i) {
                values_[p] += cell(p, size_ + i) * sides[i];
            }
        }
    }
    void find_prices(grouped_selection const& selection, simplex_basis const& basis) {
        prices_.numerators.assign(size_, 0);
        for (std::size_t p = 0; p < size_; ++p) {
            auto const& v = basis.basic[p];
            if (v.row) {
                continue;
            }
            auto const score = selection.groups[v.number].score(basis.counts[v.number]);
            for (std::size_t i = 0; i < size_; ++i) {
                prices_.numerators[i] += score * cell(p, size_ + i);
            }
        }
    }

    std::size_t size_ = 0;
    std::vector<std::int64_t> cells_;
    std::vector<std::int64_t> values_;
    row_prices prices_;
};

}  // namespace heli::allocation::selection_detail
