/// \file
/// An item of a yearly programme: a contest, a mechanism, an exchange, a map, a naming.
#pragma once

#include <heli/competition/contest_kind.hpp>
#include <heli/core/bilingual.hpp>
#include <heli/core/federation.hpp>
#include <heli/core/id.hpp>
#include <heli/core/source.hpp>
#include <heli/programme/target.hpp>

#include <algorithm>
#include <optional>
#include <string>
#include <vector>

namespace heli::programme {

/// Identifies an item of a programme.
using item_id = id<struct item_tag>;

/// A priority area of the programme. Its token is the number of the source page.
enum class area : unsigned char {
    contests,               ///< 01: labor and skills contests.
    dispute_coordination,   ///< 02: early warning and joint handling of disputes.
    recuperation_exchange,  ///< 03: recuperation travel between the four places.
    heritage_routes,        ///< 04: map and routes of red labor-movement venues.
};

/// Who carries a contest of the programme.
using competition::contest_tier;

/// What an item is.
enum class item_kind : unsigned char {
    skills_contest,      ///< 职业技能竞赛.
    innovation_contest,  ///< 创新成果大赛.
    merit_contest,       ///< 立功竞赛.
    invitational,        ///< 邀请赛.
    project_contest,     ///< 项目竞赛.
    naming_campaign,     ///< 选树命名.
    mechanism,           ///< A mechanism of cooperation.
    exchange,            ///< An exchange of people.
    map,                 ///< A map.
    route_set,           ///< A set of visiting routes.
};

/// One item of a programme.
struct item {
    item_id id;      ///< Unique in its programme.
    bilingual name;  ///< Its name.
    std::optional<heli::programme::area>
        area;                          ///< Its area; absent for what the conference itself does.
    std::optional<contest_tier> tier;  ///< Its tier; absent if it is not one of the contests.
    item_kind kind = item_kind::skills_contest;  ///< What it is.
    std::optional<std::int64_t> edition;  ///< 第 n 届: which time it is held; absent if not stated.
    std::vector<federation> leads;        ///< The federations that answer for it.
    std::vector<bilingual> organizers;    ///< Others who organize it, as the source names them.
    std::vector<region_code>
        participants;             ///< Regions that take part, as far as the source names them.
    std::string mechanism;        ///< Id of the mechanism; empty if the item is none.
    std::vector<target> targets;  ///< What it promises.
    heli::source source;          ///< Where it is written.

    friend bool operator==(item const&, item const&) = default;
};

/// Whether each federation answers for a share of its own.
[[nodiscard]] inline bool per_federation(item const& entry) {
    return std::any_of(entry.targets.begin(), entry.targets.end(),
                       [](target const& t) { return t.kind == target_kind::per_federation_count; });
}

}  // namespace heli::programme

namespace heli {

/// Tokens and names of `programme::area`.
template <>
struct labels_of<programme::area> {
    /// One row a member.
    static constexpr label<programme::area> rows[] = {
        {programme::area::contests, "01", "劳动和技能竞赛", "Labor and skills contests"},
        {programme::area::dispute_coordination, "02", "预警预防、联动调处机制",
         "Dispute coordination mechanisms"},
        {programme::area::recuperation_exchange, "03", "职工疗休养交流",
         "Recuperation travel exchange"},
        {programme::area::heritage_routes, "04", "红色工运地图与寻访线路",
         "Labor-movement map and visiting routes"},
    };
};

/// Tokens and names of `programme::item_kind`.
template <>
struct labels_of<programme::item_kind> {
    /// One row a member.
    static constexpr label<programme::item_kind> rows[] = {
        {programme::item_kind::skills_contest, "skills_contest", "技能竞赛", "skills contest"},
        {programme::item_kind::innovation_contest, "innovation_contest", "创新竞赛",
         "innovation contest"},
        {programme::item_kind::merit_contest, "merit_contest", "立功竞赛", "merit contest"},
        {programme::item_kind::invitational, "invitational", "邀请赛", "invitational"},
        {programme::item_kind::project_contest, "project_contest", "项目竞赛", "project contest"},
        {programme::item_kind::naming_campaign, "naming_campaign", "选树命名", "naming campaign"},
        {programme::item_kind::mechanism, "mechanism", "机制", "mechanism"},
        {programme::item_kind::exchange, "exchange", "交流", "exchange"},
        {programme::item_kind::map, "map", "地图", "map"},
        {programme::item_kind::route_set, "route_set", "线路", "set of routes"},
    };
};

}  // namespace heli
