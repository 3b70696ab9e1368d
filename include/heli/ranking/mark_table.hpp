/// \file
/// The marks of all entrants, by which a chain of keys ranks them.
#pragma once

#include <heli/core/unknown_word.hpp>
#include <heli/ranking/key_order.hpp>
#include <heli/ranking/mark.hpp>

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <numeric>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace heli::ranking {

/// One entrant with its marks.
struct entrant {
    entrant_id id;            ///< Its code.
    std::vector<mark> marks;  ///< One for each column of the table.
    ranking::attendance attendance = ranking::attendance::present;  ///< Of the contest as a whole.

    friend bool operator==(entrant const&, entrant const&) = default;
};

/// Marks by entrant and column.
class mark_table {
public:
    /// \throws conflict if two columns or two entrants have the same id.
    /// \throws invalid_value if an entrant has more or fewer marks than there are columns.
    mark_table(std::vector<mark_id> columns, std::vector<entrant> entrants)
        : columns_(std::move(columns)), entrants_(std::move(entrants)) {
        check_columns();
        for (auto const& e : entrants_) {
            if (e.marks.size() != columns_.size()) {
                throw invalid_value("entrant " + e.id.str() + " has " +
                                    std::to_string(e.marks.size()) + " marks: expected " +
                                    std::to_string(columns_.size()));
            }
        }
        by_id_.resize(row_count(entrants_.size()));
        std::iota(by_id_.begin(), by_id_.end(), 0U);
        auto const before = [&](std::uint32_t a, std::uint32_t b) {
            return entrants_[a].id < entrants_[b].id;
        };
        std::sort(by_id_.begin(), by_id_.end(), before);
        auto const twice =
            std::adjacent_find(by_id_.begin(), by_id_.end(),
                               [&](std::uint32_t a, std::uint32_t b) { return !before(a, b); });
        if (twice != by_id_.end()) {
            throw conflict("entrant " + entrants_[*twice].id.str() + " is there twice");
        }
    }

    /// What the marks are.
    [[nodiscard]] std::vector<mark_id> const& columns() const noexcept { return columns_; }
    /// The entrants in the order given.
    [[nodiscard]] std::vector<entrant> const& entrants() const noexcept { return entrants_; }
    /// The rows in the order of the ids.
    [[nodiscard]] std::vector<std::uint32_t> const& by_id() const noexcept { return by_id_; }

    /// The row of an entrant.
    /// \throws not_found if there is none.
    [[nodiscard]] std::uint32_t row_of(entrant_id const& id) const {
        auto const row = std::lower_bound(
            by_id_.begin(), by_id_.end(), id,
            [&](std::uint32_t r, entrant_id const& wanted) { return entrants_[r].id < wanted; });
        if (row == by_id_.end() || entrants_[*row].id != id) {
            throw not_found("there is no entrant " + id.str());
        }
        return *row;
    }
    /// The number of a column, from 0.
    /// \throws not_found if there is none.
    [[nodiscard]] std::size_t column_of(mark_id const& id) const {
        auto const column = std::find(columns_.begin(), columns_.end(), id);
        if (column == columns_.end()) {
            std::vector<std::string_view> names;
            for (auto const& c : columns_) {
                names.push_back(c.view());
            }
            throw not_found("there is no mark " + id.str() + suggestion(id.view(), names).en);
        }
        return static_cast<std::size_t>(column - columns_.begin());
    }
    friend bool operator==(mark_table const&, mark_table const&) = default;

private:
    void check_columns() const {
        for (auto c = columns_.begin(); c != columns_.end(); ++c) {
            if (std::find(columns_.begin(), c, *c) != c) {
                throw conflict("mark " + c->str() + " has two columns");
            }
        }
    }

    std::vector<mark_id> columns_;
    std::vector<entrant> entrants_;
    std::vector<std::uint32_t> by_id_;
};

}  // namespace heli::ranking
