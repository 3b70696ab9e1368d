/// \file
/// Two referees, and a third one where they are too far apart.
#pragma once

#include <heli/competition/panel_lines.hpp>

#include <cstddef>
#include <string>
#include <utility>
#include <vector>

namespace heli::competition {

namespace two_referees_detail {

inline panel_result mean_of_pair(std::vector<panel_line> lines, mark_rounding const& rounding) {
    auto const mean = counted_sum(lines) / 2;
    return decided(panel_rule::two_referees, std::move(lines), mean, rounding);
}

/// Sets the third referee aside, of three marks in any order.
inline std::vector<panel_line> first_two(std::vector<panel_line> lines,
                                         std::vector<judge_mark> const& third) {
    for (auto& line : lines) {
        bool const of_third = !third.empty() && line.judge == third.front().judge;
        line.use = of_third ? mark_use::set_aside : mark_use::counted;
    }
    return lines;
}

/// Sets the mark outside the closest pair aside, of three in order; of two equally close pairs the
/// higher one counts.
inline std::vector<panel_line> closest_pair(std::vector<panel_line> lines) {
    bool const higher = lines[2].mark - lines[1].mark <= lines[1].mark - lines[0].mark;
    lines[higher ? 0 : 2].use = mark_use::set_aside;
    return lines;
}

inline bilingual too_far(rational const& difference, rational const& tolerance) {
    auto const apart = to_text(difference);
    auto const allowed = to_text(tolerance);
    return {"两人评分相差 " + apart + "，超过 " + allowed + "，须第三人评分",
            "the referees are " + apart + " apart, " + allowed + " is allowed: a third one marks"};
}

}  // namespace two_referees_detail

/// The mark of two referees: their mean if they differ by no more than the tolerance, else a third
/// one marks and the mean of the closest pair counts, of two equally close pairs the higher one.
/// Note that a higher mark can make another pair the closest, and so lower the result.
/// \param marks those of the first two referees. \param third those of the third: none or one; it
///        is not used unless the first two differ.
/// \param tolerance how far the first two may differ.
/// \throws invalid_value if the tolerance is negative or there are several third referees.
/// \throws conflict if a referee is there twice.
[[nodiscard]] inline panel_result two_referees(std::vector<judge_mark> const& marks,
                                               std::vector<judge_mark> const& third,
                                               rational const& tolerance,
                                               mark_rounding const& rounding) {
    if (tolerance.sign() < 0 || third.size() > 1) {
        throw invalid_value(
            "two referees: expected a tolerance that is not negative, and at most "
            "one third referee");
    }
    auto lines = lines_of(marks);
    if (lines.size() != 2) {
        auto why = wrong_count(lines.size(), 2);
        return undecided(panel_rule::two_referees, panel_verdict::incomplete, std::move(lines),
                         std::move(why));
    }
    auto all = marks;
    all.insert(all.end(), third.begin(), third.end());
    auto of_all = lines_of(all);
    auto const difference = lines[1].mark - lines[0].mark;
    if (difference <= tolerance) {
        return two_referees_detail::mean_of_pair(
            two_referees_detail::first_two(std::move(of_all), third), rounding);
    }
    if (third.empty()) {
        return undecided(panel_rule::two_referees, panel_verdict::third_referee, std::move(lines),
                         two_referees_detail::too_far(difference, tolerance));
    }
    return two_referees_detail::mean_of_pair(two_referees_detail::closest_pair(std::move(of_all)),
                                             rounding);
}

}  // namespace heli::competition
