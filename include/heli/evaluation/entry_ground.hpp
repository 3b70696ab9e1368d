/// \file
/// The grounds on which somebody may enter a contest.
#pragma once

#include <heli/core/label.hpp>

namespace heli::evaluation {

/// Why somebody may enter.
enum class entry_ground : unsigned char {
    overweight,       ///< Weight above the normal range.
    obese,            ///< Weight far above it.
    centrally_obese,  ///< Fat around the waist.
    dyslipidaemia,    ///< Lipids out of range.
    poor_diet,        ///< Poor eating habits.
    inactivity,       ///< Lack of exercise.
};

}  // namespace heli::evaluation

namespace heli {

/// Tokens and names of `evaluation::entry_ground`.
template <>
struct labels_of<evaluation::entry_ground> {
    /// One row a member.
    static constexpr label<evaluation::entry_ground> rows[] = {
        {evaluation::entry_ground::overweight, "overweight", "超重", "overweight"},
        {evaluation::entry_ground::obese, "obese", "肥胖", "obese"},
        {evaluation::entry_ground::centrally_obese, "centrally_obese", "中心性肥胖",
         "centrally obese"},
        {evaluation::entry_ground::dyslipidaemia, "dyslipidaemia", "血脂异常", "dyslipidaemia"},
        {evaluation::entry_ground::poor_diet, "poor_diet", "饮食习惯不良", "poor diet"},
        {evaluation::entry_ground::inactivity, "inactivity", "缺乏运动", "lack of exercise"},
    };
};

}  // namespace heli
