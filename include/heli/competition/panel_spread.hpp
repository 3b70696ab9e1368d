/// \file
/// The check of how far the judges of a panel are apart: too far calls for marking again.
#pragma once

#include <heli/competition/panel_lines.hpp>

#include <algorithm>
#include <string>
#include <utility>
#include <vector>

namespace heli::competition {

/// How far the lowest and the highest of all marks may be apart, dropped ones included.
class spread_rule {
public:
    /// \throws invalid_value if it is negative.
    explicit spread_rule(rational most) : most_(std::move(most)) {
        if (most_.sign() < 0) {
            throw invalid_value("allowed spread " + to_text(most_) + " of marks is negative");
        }
    }
    /// The largest spread that is allowed.
    [[nodiscard]] rational const& most() const noexcept { return most_; }

    friend bool operator==(spread_rule const&, spread_rule const&) = default;

private:
    rational most_;
};

/// How far the marks of a panel are apart; 0 without marks.
[[nodiscard]] inline rational spread_of(panel_result const& result) {
    if (result.lines.empty()) {
        return 0;
    }
    auto const [low, high] =
        std::minmax_element(result.lines.begin(), result.lines.end(),
                            [](auto const& a, auto const& b) { return a.mark < b.mark; });
    return high->mark - low->mark;
}

/// The result of a panel if its marks are close enough. If they are not there is no mark: the work
/// is to be marked again, and who was lowest and highest is said. A result that is not decided
/// stays as it is.
[[nodiscard]] inline panel_result with_spread_check(panel_result result, spread_rule const& rule) {
    auto const spread = spread_of(result);
    if (result.verdict != panel_verdict::decided || spread <= rule.most()) {
        return result;
    }
    auto const [low, high] =
        std::minmax_element(result.lines.begin(), result.lines.end(),
                            [](auto const& a, auto const& b) { return a.mark < b.mark; });
    auto const who = low->judge.str() + " " + to_text(low->mark) + ", " + high->judge.str() + " " +
                     to_text(high->mark);
    bilingual why{"评分相差 " + to_text(spread) + "（" + who + "），超过允许的 " +
                      to_text(rule.most()) + "，须重新评分",
                  "the marks are " + to_text(spread) + " apart (" + who + "), " +
                      to_text(rule.most()) + " is allowed: the work is marked again"};
    return undecided(result.rule, panel_verdict::mark_again, std::move(result.lines),
                     std::move(why));
}

}  // namespace heli::competition
