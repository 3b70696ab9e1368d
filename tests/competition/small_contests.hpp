/// \file
/// The sixteen contests of the 2023 programme and the (5+10) alliance, written down by hand.
#pragma once

#include <heli/competition/contest.hpp>
#include <heli/core/region.hpp>

#include <chrono>
#include <cstdint>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace heli::competition {

/// The source page of July 2023.
[[nodiscard]] inline source page() {
    return {"工会报纸版面（2023年7月）", "", "", source_status::verified};
}

/// The alliance as the source page lists it: 5 founders, 10 members.
[[nodiscard]] inline alliance five_and_ten() {
    alliance made{
        "five_ten",   {"长三角（5+10）城市工会工作联盟", "(5+10) alliance of city unions"},
        {},           alliance_size{5, 10},
        std::nullopt, page()};
    for (auto const code : {320200U, 320400U, 320500U, 330500U, 330400U}) {
        made.members.push_back({region_code(code), alliance_role::founder});
    }
    for (auto const code : {310115U, 310118U, 320100U, 320300U, 320600U, 321100U, 330600U, 340100U,
                            340200U, 341800U}) {
        made.members.push_back({region_code(code), alliance_role::member});
    }
    return made;
}

/// A contest with what the page says of each one.
[[nodiscard]] inline contest contest_of(contest_id const& id, contest_tier tier, contest_kind kind,
                                        std::string zh,
                                        std::optional<std::int64_t> edition = std::nullopt) {
    contest made{id, {std::move(zh), ""}};
    made.tier = tier;
    made.kind = kind;
    made.edition = edition;
    made.year = 2023;
    made.source = page();
    return made;
}

/// Four contests, each led by one federation.
[[nodiscard]] inline std::vector<contest> led_contests() {
    using enum contest_kind;
    auto const led = contest_tier::led;
    std::vector<contest> made{
        contest_of("sh-it-application", led, innovation_contest, "信息技术应用创新成果大赛"),
        contest_of("js-innovation-studios", led, naming_campaign, "创新工作室选树命名活动", 3),
        contest_of("zj-industrial-robot", led, skills_contest, "工业机器人虚拟仿真职业技能竞赛"),
        contest_of("ah-new-energy-vehicle", led, skills_contest, "新能源汽车技术技能竞赛")};
    for (std::size_t i = 0; i < made.size(); ++i) {
        made[i].organisers = {organiser_of(federations[i], organiser_role::lead)};
    }
    return made;
}

/// All sixteen: 4 led, 5 joint, 7 guided.
[[nodiscard]] inline contest_programme sixteen_contests() {
    using enum contest_kind;
    using enum contest_tier;
    contest_programme made{led_contests(), {five_and_ten()}, {}, contest_tier_counts{4, 5, 7}};
    std::vector<contest> const rest{
        contest_of("school-enterprise-projects", joint, project_contest, "校企合作项目竞赛"),
        contest_of("intelligent-transport", joint, innovation_contest, "智能交通创新大赛"),
        contest_of("business-environment-food", joint, merit_contest, "优化营商环境立功竞赛", 3),
        contest_of("water-supply-pipeline", joint, skills_contest, "供水管道工竞赛"),
        contest_of("financing-guarantee", joint, skills_contest, "融资担保竞赛", 2),
        contest_of("fire-rescue-demo-zone", guided, skills_contest, "消防救援队伍竞赛"),
        contest_of("railway-industry", guided, skills_contest, "铁道行业竞赛", 3),
        contest_of("alliance-internet-of-things", guided, skills_contest, "物联网竞赛"),
        contest_of("waste-water-treatment", guided, skills_contest, "废水处理工竞赛"),
        contest_of("lake-tai-lift-maintenance", guided, invitational, "电梯维修邀请赛"),
        contest_of("alliance-wellness-food", guided, innovation_contest, "康养美食创新大赛"),
        contest_of("recuperation-base-service", guided, skills_contest, "疗休养基地服务大赛")};
    made.contests.insert(made.contests.end(), rest.begin(), rest.end());
    made.contests[11].participants = contest_participants{{}, {"five_ten"}};
    made.contests[14].participants = contest_participants{{}, {"five_ten"}};
    made.source = page();
    return made;
}

/// A time of a day of November 2023.
[[nodiscard]] inline contest_time november(int day, int hour, int minute = 0) {
    return {to_date(civil_date(2023, 11, day)), std::chrono::minutes(hour * 60 + minute)};
}

/// A session on a day of November 2023 between two full hours.
[[nodiscard]] inline contest_session session_of(session_id const& id, int day, int from, int to) {
    contest_session made{id, {}};
    made.start = november(day, from);
    made.end = november(day, to);
    return made;
}

}  // namespace heli::competition
