/// \file
/// Who gave which entry which mark: the table that models of judges are computed from.
#pragma once

#include <heli/competition/panel_result.hpp>
#include <heli/core/rational_text.hpp>
#include <heli/ranking/mark.hpp>
#include <heli/statistics/sample.hpp>

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <string>
#include <tuple>
#include <utility>
#include <vector>

namespace heli::competition {

/// A mark that a judge gave an entry. Models are statistics and use doubles; what decides places
/// stays exact in the panels.
struct judged_mark {
    ranking::entrant_id entry;  ///< What was marked.
    judge_id judge;             ///< Who marked.
    double mark;                ///< The mark.

    friend bool operator==(judged_mark const&, judged_mark const&) = default;
};

/// A mark by the numbers of its entry and judge.
struct judging_cell {
    std::uint32_t entry;  ///< Number of the entry, from 0.
    std::uint32_t judge;  ///< Number of the judge, from 0.
    double mark;          ///< The mark.

    friend bool operator==(judging_cell const&, judging_cell const&) = default;
};

namespace judging_table_detail {

template <class Id>
std::vector<Id> in_order(std::vector<Id> ids) {
    std::sort(ids.begin(), ids.end());
    ids.erase(std::unique(ids.begin(), ids.end()), ids.end());
    return ids;
}

template <class Id>
std::uint32_t number_of(std::vector<Id> const& ids, Id const& id) {
    auto const at = std::lower_bound(ids.begin(), ids.end(), id);
    return static_cast<std::uint32_t>(at - ids.begin());
}

}  // namespace judging_table_detail

/// Marks by entry and judge, in the order of their codes: the same for every order of the marks.
/// Not every judge need have marked every entry.
class judging_table {
public:
    /// \throws conflict if a judge has marked an entry twice.
    /// \throws invalid_value if a mark is no number that `statistics::check_sample` accepts.
    explicit judging_table(std::vector<judged_mark> const& marks) {
        std::vector<double> values;
        for (auto const& m : marks) {
            entries_.push_back(m.entry);
            judges_.push_back(m.judge);
            values.push_back(m.mark);
        }
        statistics::check_sample(values, "marks");
        entries_ = judging_table_detail::in_order(std::move(entries_));
        judges_ = judging_table_detail::in_order(std::move(judges_));
        for (auto const& m : marks) {
            cells_.push_back({judging_table_detail::number_of(entries_, m.entry),
                              judging_table_detail::number_of(judges_, m.judge), m.mark});
        }
        sort_cells();
    }

    /// The entries, by their codes.
    [[nodiscard]] std::vector<ranking::entrant_id> const& entries() const noexcept {
        return entries_;
    }
    /// The judges, by their codes.
    [[nodiscard]] std::vector<judge_id> const& judges() const noexcept { return judges_; }
    /// The marks, by entry and then by judge.
    [[nodiscard]] std::vector<judging_cell> const& cells() const noexcept { return cells_; }
    /// Whether every judge has marked every entry.
    [[nodiscard]] bool complete() const noexcept {
        return cells_.size() == entries_.size() * judges_.size();
    }
    /// The marks of a judge, by entry.
    [[nodiscard]] std::vector<double> marks_of_judge(std::uint32_t judge) const {
        std::vector<double> marks;
        for (auto const& cell : cells_) {
            if (cell.judge == judge) {
                marks.push_back(cell.mark);
            }
        }
        return marks;
    }

    friend bool operator==(judging_table const&, judging_table const&) = default;

private:
    void sort_cells() {
        auto const key = [](judging_cell const& c) { return std::tuple(c.entry, c.judge); };
        std::sort(cells_.begin(), cells_.end(),
                  [&](auto const& a, auto const& b) { return key(a) < key(b); });
        auto const twice =
            std::adjacent_find(cells_.begin(), cells_.end(),
                               [&](auto const& a, auto const& b) { return key(a) == key(b); });
        if (twice != cells_.end()) {
            throw conflict("judge " + judges_[twice->judge].str() + " has marked entry " +
                           entries_[twice->entry].str() + " twice");
        }
    }

    std::vector<ranking::entrant_id> entries_;
    std::vector<judge_id> judges_;
    std::vector<judging_cell> cells_;
};

/// The double nearest to an exact mark, for models.
[[nodiscard]] inline double nearest_double(rational const& mark) {
    return boost::multiprecision::cpp_rational(mark.numerator(), mark.denominator())
        .convert_to<double>();
}

}  // namespace heli::competition
