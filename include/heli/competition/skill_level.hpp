/// \file
/// The five national levels of vocational skill.
#pragma once

#include <heli/core/label.hpp>

namespace heli::competition {

/// A level of vocational skill; later is higher.
enum class skill_level : unsigned char {
    level_5,  ///< 五级／初级工.
    level_4,  ///< 四级／中级工.
    level_3,  ///< 三级／高级工.
    level_2,  ///< 二级／技师.
    level_1,  ///< 一级／高级技师.
};

}  // namespace heli::competition

namespace heli {

/// Tokens and names of `competition::skill_level`.
template <>
struct labels_of<competition::skill_level> {
    /// One row a member.
    static constexpr label<competition::skill_level> rows[] = {
        {competition::skill_level::level_5, "level_5", "五级（初级工）", "level 5 (junior)"},
        {competition::skill_level::level_4, "level_4", "四级（中级工）", "level 4 (intermediate)"},
        {competition::skill_level::level_3, "level_3", "三级（高级工）", "level 3 (senior)"},
        {competition::skill_level::level_2, "level_2", "二级（技师）", "level 2 (technician)"},
        {competition::skill_level::level_1, "level_1", "一级（高级技师）",
         "level 1 (senior technician)"},
    };
};

}  // namespace heli
