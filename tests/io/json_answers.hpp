/// \file
/// One answer of every kind as JSON, small enough to be checked by hand.
#pragma once

#include <heli/calendar/rest_period.hpp>
#include <heli/calendar/work_calendar.hpp>
#include <heli/core/region_table.hpp>
#include <heli/data/holidays_cn.hpp>
#include <heli/data/mechanisms.hpp>
#include <heli/data/regions.hpp>
#include <heli/io/json.hpp>
#include <heli/programme/coverage.hpp>
#include <heli/programme/due_date.hpp>
#include <heli/programme/review.hpp>

#include "../programme/small_programme.hpp"
#include "json_contest_answers.hpp"
#include "json_law_answers.hpp"

#include <map>
#include <string>

namespace heli::io {

/// A programme with an item of every shape.
[[nodiscard]] inline programme::programme answered_programme() {
    using namespace programme;
    source const page{"测试页 test page", "", "", source_status::verified};
    auto contest = an_item("robots", {there_by()});
    contest.area = area::contests;
    contest.tier = contest_tier::led;
    contest.kind = item_kind::skills_contest;
    contest.edition = 3;
    contest.leads = {federation::zj};
    contest.organizers = {{"环太湖城市", "cities around Lake Tai"}};
    contest.participants = {region_code(320200), region_code(310118)};
    auto handling = an_item("m2", {there_by(date(2023, 6, 30))});
    handling.area = area::dispute_coordination;
    handling.kind = item_kind::mechanism;
    handling.mechanism = "joint_handling";
    auto exchange = an_item("exchange", {each_at_least(1000), stays(true)});
    exchange.area = area::recuperation_exchange;
    exchange.targets[0].group =
        group_size{40, {"报道 press", "", "a.example/2", source_status::unverified}};
    auto plan = a_programme({contest, handling, exchange, an_item("bare", {})});
    plan.conference.held_on = date(2023, 6, 28);
    plan.announced_contests = tier_counts{1, 0, 0};
    plan.mechanisms = to_mechanism_sets(data::mechanisms).at(0);
    plan.source = page;
    return plan;
}

/// Evidence that gives its rows different answers on 2023-08-31.
[[nodiscard]] inline programme::evidence_set answered_evidence() {
    using namespace programme;
    evidence_set all;
    for (int i = 0; i < 12; ++i) {
        auto trip =
            group(new_year + boost::gregorian::days(20L * i), "exchange", 40, federation::sh);
        trip.unit = "worker";
        trip.days = i == 3 ? 2 : 3;
        trip.nights = i == 3 ? 1 : 2;
        trip.illustrative = true;
        all.entries.push_back(trip);
    }
    all.entries.push_back(told(date(2023, 8, 1), "exchange", evidence_kind::total,
                               count_bound::at_least(1200), federation::js));
    all.entries.push_back({date(2023, 8, 20),
                           "robots",
                           {},
                           evidence_kind::achieved,
                           count_bound::exactly(63),
                           "competitor",
                           {},
                           {},
                           {"报道 press", "", "a.example/1", source_status::unverified},
                           {"举办竞赛", "contest held"},
                           false});
    all.entries.push_back(told(date(2023, 8, 21), "bare", evidence_kind::step));
    all.complete.push_back(complete_to(date(2023, 8, 31), "exchange", federation::sh));
    return all;
}

/// The JSON of one answer of every kind, by the name of its file.
[[nodiscard]] inline std::map<std::string, std::string> json_answers() {
    calendar::work_calendar const china{data::holidays_cn};
    region_table const regions{data::regions};
    auto const plan = answered_programme();
    auto const evidence = answered_evidence();
    auto edited = plan;
    edited.year = 2024;
    edited.items[0].targets[0].due = date(2023, 11, 8);
    edited.items.erase(edited.items.begin() + 1);
    edited.items.push_back(programme::an_item("map", {}));
    step const corresponding{"CNT-CC202",
                             {"无对应日，以月末日为准", "no such day: the month's last day"},
                             {"中华人民共和国民法典", "202", "", source_status::verified},
                             {{"day", "2023-01-31"}, {"months", "1"}}};
    finding const unknown{severity::error,
                          "unknown_region",
                          {"plan.toml", 44, 3, "item[1].participants[1]"},
                          {"未知地区：330999", "unknown region 330999"},
                          "330999"};
    finding const bare{severity::info, "note", {}, {"提示", "note"}, ""};
    date const monday(2023, 9, 25);
    std::map<std::string, std::string> all{
        {"calendar_count", to_json(explain([&](auto& steps) {
             return china.count_working_days(monday, date(2023, 10, 13), steps);
         }))},
        {"calendar_date",
         to_json(explain([&](auto& steps) { return china.add_working_days(monday, 10, steps); }))},
        {"calendar_date_provisional", to_json(china.add_working_days(date(2026, 12, 31), 1))},
        {"calendar_day", to_json(china.day(date(2023, 10, 7)))},
        {"date", to_json(explained<date>{date(2023, 2, 28), {corresponding}})},
        {"due_dates", to_json(programme::due_dates(plan))},
        {"findings", to_json(std::vector<finding>{unknown, bare})},
        {"programme", to_json(plan)},
        {"programme_coverage", to_json(programme::coverage(plan, evidence))},
        {"programme_diff", to_json(programme::diff(plan, edited))},
        {"programme_review",
         to_json(programme::review(plan, evidence, date(2023, 8, 31)), plan, evidence)},
        {"region", to_json(regions.find("310118"))},
        {"rest_periods",
         to_json(calendar::rest_periods(china, date(2023, 9, 29), date(2023, 10, 14)))},
        {"trace", to_json(std::vector<step>{corresponding})},
    };
    all.merge(json_law_answers());
    all.merge(json_contest_answers());
    return all;
}

}  // namespace heli::io
