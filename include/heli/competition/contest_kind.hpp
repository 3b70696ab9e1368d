/// \file
/// What a contest is, and who carries it.
#pragma once

#include <heli/core/label.hpp>

namespace heli::competition {

/// Who carries a contest of the programme.
enum class contest_tier : unsigned char {
    led,     ///< Led by one federation.
    joint,   ///< Held by the federations with departments.
    guided,  ///< Held by cities, districts, counties or industries under guidance.
};

/// What a contest is. Its tokens are those of the yearly programme.
enum class contest_kind : unsigned char {
    skills_contest,      ///< 职业技能竞赛.
    innovation_contest,  ///< 创新成果大赛.
    merit_contest,       ///< 立功竞赛: merit in everyday work, not one examination.
    invitational,        ///< 邀请赛: entrants are invited.
    project_contest,     ///< 校企合作等项目竞赛: projects compete, not people.
    naming_campaign,     ///< 选树命名: names somebody, and is no contest of marks.
};

/// Whether people or works are marked and ranked; a naming campaign selects and names.
[[nodiscard]] constexpr bool is_marked(contest_kind kind) noexcept {
    return kind != contest_kind::naming_campaign;
}

/// The group of an entrant: honours differ between groups.
enum class entrant_group : unsigned char {
    employee,  ///< Employees.
    student,   ///< Students.
    other,     ///< Another group that the contest names.
};

}  // namespace heli::competition

namespace heli {

/// Tokens and names of `competition::contest_tier`.
template <>
struct labels_of<competition::contest_tier> {
    /// One row a member.
    static constexpr label<competition::contest_tier> rows[] = {
        {competition::contest_tier::led, "led", "牵头", "led by one federation"},
        {competition::contest_tier::joint, "joint", "联合", "joint with departments"},
        {competition::contest_tier::guided, "guided", "指导", "guided"},
    };
};

/// Tokens and names of `competition::contest_kind`.
template <>
struct labels_of<competition::contest_kind> {
    /// One row a member.
    static constexpr label<competition::contest_kind> rows[] = {
        {competition::contest_kind::skills_contest, "skills_contest", "技能竞赛", "skills contest"},
        {competition::contest_kind::innovation_contest, "innovation_contest", "创新竞赛",
         "innovation contest"},
        {competition::contest_kind::merit_contest, "merit_contest", "立功竞赛", "merit contest"},
        {competition::contest_kind::invitational, "invitational", "邀请赛", "invitational"},
        {competition::contest_kind::project_contest, "project_contest", "项目竞赛",
         "project contest"},
        {competition::contest_kind::naming_campaign, "naming_campaign", "选树命名",
         "naming campaign"},
    };
};

/// Tokens and names of `competition::entrant_group`.
template <>
struct labels_of<competition::entrant_group> {
    /// One row a member.
    static constexpr label<competition::entrant_group> rows[] = {
        {competition::entrant_group::employee, "employee", "职工组", "employees"},
        {competition::entrant_group::student, "student", "学生组", "students"},
        {competition::entrant_group::other, "other", "其他组", "another group"},
    };
};

}  // namespace heli
