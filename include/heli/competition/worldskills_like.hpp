/// \file
/// A scale with median 700 that compares events, like the one of WorldSkills but not official.
#pragma once

#include <heli/core/finding.hpp>
#include <heli/core/knowable.hpp>
#include <heli/core/label.hpp>
#include <heli/core/rational_text.hpp>
#include <heli/statistics/exact_median.hpp>

#include <algorithm>
#include <cstdint>
#include <string>
#include <vector>

namespace heli::competition {

/// Whether marks could be brought to the scale.
enum class scale_state : unsigned char {
    scaled,            ///< They were.
    all_equal,         ///< They are all equal: each is 700.
    degenerate_scale,  ///< More than half are equal and others are not: the scale has no unit.
    no_marks,          ///< There are none.
};

/// A mark on the scale.
struct scaled_mark {
    rational exact;       ///< Within 0 to 1000, before it is rounded.
    std::int64_t scaled;  ///< Rounded, a half away from zero.

    friend bool operator==(scaled_mark const&, scaled_mark const&) = default;
};

/// Marks of an event on the scale.
struct worldskills_scale {
    scale_state state;               ///< Whether there is a scale.
    knowable<rational> median;       ///< Of the marks.
    knowable<rational> deviation;    ///< Median distance from the median.
    std::vector<scaled_mark> marks;  ///< In the order given; none unless there is a scale.
    std::vector<finding> findings;   ///< That it is not official, and why there is no scale.

    friend bool operator==(worldskills_scale const&, worldskills_scale const&) = default;
};

namespace worldskills_like_detail {

inline finding not_official() {
    return {severity::info,
            "not_official_scale",
            {},
            {"本标尺由公开结果反推，并非世界技能组织的正式公式",
             "this scale was derived from published results: it is no official formula"},
            ""};
}

inline finding degenerate(rational const& median) {
    return {severity::error,
            "degenerate_scale",
            {},
            {"半数以上的分数同为 " + to_text(median) + "，其余不同：标尺没有单位，无法换算",
             "more than half of the marks are " + to_text(median) +
                 " and the others are not: the scale has no unit"},
            to_text(median)};
}

inline scaled_mark scaled(rational const& mark, rational const& median, rational const& unit) {
    auto const exact = unit.sign() == 0 ? rational(700) : 700 + 30 * (mark - median) / unit;
    auto const within = std::clamp(exact, rational(0), rational(1000));
    return {within, to_int64(rational(rounded_whole(within, rounding::half_up)))};
}

}  // namespace worldskills_like_detail

/// 700 + 30 (x - median) / (1.4826 MAD), within 0 to 1000, where MAD is the median distance from
/// the median. One published result list of 32 competitors agrees with it in every mark; no
/// official text was found, and the result says so.
/// \param marks of those who have one; a mark that is missing is no zero and stays out.
[[nodiscard]] inline worldskills_scale worldskills_like(std::vector<rational> const& marks) {
    unknown const none{{"没有分数", "there are no marks"}};
    worldskills_scale result{
        scale_state::no_marks, none, none, {}, {worldskills_like_detail::not_official()}};
    if (marks.empty()) {
        return result;
    }
    auto const median = statistics::median_of(marks);
    auto const deviation = statistics::median_deviation(marks, median);
    result.median = median;
    result.deviation = deviation;
    bool const equal =
        std::all_of(marks.begin(), marks.end(), [&](auto const& mark) { return mark == median; });
    if (deviation.sign() == 0 && !equal) {
        result.state = scale_state::degenerate_scale;
        result.findings.push_back(worldskills_like_detail::degenerate(median));
        return result;
    }
    result.state = equal ? scale_state::all_equal : scale_state::scaled;
    auto const unit = deviation * rational(7413, 5000);  // 1.4826
    for (auto const& mark : marks) {
        result.marks.push_back(worldskills_like_detail::scaled(mark, median, unit));
    }
    return result;
}

}  // namespace heli::competition

namespace heli {

/// Tokens and names of `competition::scale_state`.
template <>
struct labels_of<competition::scale_state> {
    /// One row a member.
    static constexpr label<competition::scale_state> rows[] = {
        {competition::scale_state::scaled, "scaled", "已换算", "scaled"},
        {competition::scale_state::all_equal, "all_equal", "分数全部相等", "all marks are equal"},
        {competition::scale_state::degenerate_scale, "degenerate_scale", "标尺退化，无法换算",
         "the scale has no unit"},
        {competition::scale_state::no_marks, "no_marks", "没有分数", "no marks"},
    };
};

}  // namespace heli
