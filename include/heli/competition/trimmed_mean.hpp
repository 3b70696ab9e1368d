/// \file
/// The mean of a panel after its lowest and highest marks are dropped.
#pragma once

#include <heli/competition/panel_lines.hpp>

#include <string>
#include <utility>
#include <vector>

namespace heli::competition {

/// How many judges there are and how many marks are dropped. A plain mean drops none.
class trim_rule {
public:
    /// \param judges how many marks there must be. \param dropped how many of them are dropped.
    /// \throws invalid_value if no mark would be left.
    trim_rule(std::size_t judges, dropped_marks dropped) : judges_(judges), dropped_(dropped) {
        if (dropped.low >= judges || dropped.high >= judges - dropped.low) {
            throw invalid_value("dropping " + std::to_string(dropped.low) + " low and " +
                                std::to_string(dropped.high) + " high of " +
                                std::to_string(judges) + " marks: none would be left");
        }
    }

    /// How many marks there must be.
    [[nodiscard]] std::size_t judges() const noexcept { return judges_; }
    /// How many of them are dropped.
    [[nodiscard]] dropped_marks dropped() const noexcept { return dropped_; }
    /// How many of them count.
    [[nodiscard]] std::size_t counted() const noexcept {
        return judges_ - dropped_.low - dropped_.high;
    }

    friend bool operator==(trim_rule const&, trim_rule const&) = default;

private:
    std::size_t judges_;
    dropped_marks dropped_;
};

/// The exact mean of the marks that are left, then rounded. Incomplete with more or fewer marks
/// than judges. A higher mark of a judge never lowers it.
/// \throws conflict if a judge is there twice.
[[nodiscard]] inline panel_result trimmed_mean(std::vector<judge_mark> const& marks,
                                               trim_rule const& rule,
                                               mark_rounding const& rounding) {
    auto lines = lines_of(marks);
    if (lines.size() != rule.judges()) {
        auto why = wrong_count(lines.size(), rule.judges());
        return undecided(panel_rule::trimmed_mean, panel_verdict::incomplete, std::move(lines),
                         std::move(why));
    }
    lines = without(std::move(lines), rule.dropped());
    auto const mean = counted_sum(lines) / rational(rule.counted());
    return decided(panel_rule::trimmed_mean, std::move(lines), mean, rounding);
}

}  // namespace heli::competition
