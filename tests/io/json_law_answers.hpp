/// \file
/// One answer of law of every kind as JSON, by the tables that heli ships.
#pragma once

#include <heli/calendar/work_calendar.hpp>
#include <heli/data/clock_grounds.hpp>
#include <heli/data/holidays_cn.hpp>
#include <heli/data/procedures.hpp>
#include <heli/data/rules.hpp>
#include <heli/io/json.hpp>
#include <heli/law/clock.hpp>
#include <heli/law/docket.hpp>
#include <heli/law/law_change.hpp>

#include <map>
#include <string>
#include <utility>
#include <vector>

namespace heli::io {

/// The rules and the calendar that heli ships.
[[nodiscard]] inline law::plan_basis shipped_basis() {
    return {law::rulebook(data::law_tables), calendar::work_calendar(data::holidays_cn),
            data::procedures, data::clock_grounds};
}

/// A clock that was suspended, begun anew and suspended again without an end.
[[nodiscard]] inline law::period_clock answered_clock() {
    using law::clock_action;
    auto const named = [](law::event_id id, std::string zh, std::string en) {
        return law::legal_event{id, {std::move(zh), std::move(en)}};
    };
    law::period_clock c{"ARB-AWARD", region_code(330000), {}};
    c.events = {
        {date(2024, 3, 4), clock_action::start,
         named("case_accepted", "仲裁委员会受理仲裁申请", "commission accepts the case")},
        {date(2024, 4, 8), clock_action::restart,
         named("party_added", "决定追加当事人或者第三人",
               "decision to add a party or third party")},
        {date(2024, 3, 20), clock_action::suspend,
         named("proceedings_suspended", "中止审理", "proceedings suspended"), date(2024, 4, 2)},
        {date(2024, 5, 8), clock_action::extend}};
    c.events[0].evidence = "受理通知书 notice of acceptance";
    c.events[3].by = law::extent{10, law::period_unit::calendar_day};
    return c;
}

/// Cases of which something is overdue on 2024-04-20: an arbitration that was suspended and whose
/// copy has not been served; legal aid that was granted late and to which nobody was assigned.
[[nodiscard]] inline std::vector<law::procedure_case> answered_cases() {
    return {{"2024-17",
             law::procedure::arbitration_ordinary,
             region_code(330000),
             {{"case_accepted", date(2024, 3, 4)},
              {"proceedings_suspended", date(2024, 3, 20), date(2024, 4, 2)}}},
            {"aid-5",
             law::procedure::legal_aid,
             std::nullopt,
             {{"aid_application_received", date(2024, 4, 1)},
              {"aid_granted", date(2024, 4, 10)},
              {"period_ends", date(2024, 4, 22)},
              {"hired_a_lawyer", date(2024, 4, 18)}}}};
}

/// The JSON of one answer of law of every kind, by the name of its file.
[[nodiscard]] inline std::map<std::string, std::string> json_law_answers() {
    auto const basis = shipped_basis();
    auto const& book = basis.book;
    auto const& china = basis.calendar;
    auto const& grounds = basis.grounds;
    region_code const zhejiang(330000);
    auto const asked = [&](law::due_question const& question) {
        return law::due(book, china, question);
    };
    auto const explained = [&](law::due_question const& question) {
        return explain([&](auto& steps) { return law::due(book, china, question, steps); });
    };
    auto const state = [&](law::period_clock const& c) {
        return to_json(law::state_on(c, date(2024, 5, 20), book, china, grounds), c, book);
    };
    law::due_question const aid{"AID-DECIDE", date(2021, 12, 20), zhejiang, date(2021, 12, 20)};
    auto later = aid;
    later.law_on = date(2022, 1, 1);
    auto open = answered_clock();
    open.events.push_back({date(2024, 5, 10), law::clock_action::suspend});
    auto const cases = answered_cases();
    date const saturday(2024, 4, 20);
    law::moment const may_day(date(2024, 5, 1), boost::posix_time::hours(10));
    return {
        {"clock", state(answered_clock())},
        {"clock_suspended", state(open)},
        {"docket", to_json(law::docket(cases, saturday, 30, basis), saturday, 30, book)},
        {"due", to_json(asked({"MED-15-LAW", saturday, region_code(330500), {}}), book)},
        {"due_comparison", to_json(law::compare(asked(aid), asked(later)), book)},
        {"due_explained", to_json(explained({"MED-15-LAW", date(2026, 5, 11), {}, {}}), book)},
        {"due_moment", to_json(explain([&](auto& steps) {
                                   return law::due_at(book, "PRES-48H", may_day, steps);
                               }),
                               book)},
        {"due_undetermined", to_json(asked({"INSP-EVID-ZJ", date(2024, 4, 26), {}, {}}), book)},
        {"law_changes",
         to_json(law::changes_between(book, china,
                                      {"MED-15-LAW", date(2026, 4, 20), region_code(340000), {}},
                                      date(2026, 4, 1), date(2026, 6, 30)),
                 book)},
        {"plan", to_json(law::plan(cases[1], saturday, basis), cases[1], saturday, book)},
        {"rule", to_json(book.required("INSP-EVID-ZJ"))},
        {"rules",
         to_json(std::vector<law::rule const*>{book.find("ARB-AWARD"), book.find("AID-UNION"),
                                               book.find("AID-DECIDE-ZJ-OLD")})},
    };
}

}  // namespace heli::io
