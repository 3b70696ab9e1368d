/// \file
/// Measures, people and reference figures that the tests of evaluations share.
#pragma once

#include "../ranking/reference_rows.hpp"

#include <heli/data/body_standards.hpp>
#include <heli/evaluation/body_standards.hpp>
#include <heli/evaluation/cohort.hpp>

#include <cstdint>
#include <string>
#include <utility>
#include <vector>

namespace heli::evaluation {

using ranking::by_cell;
using ranking::reference_row;
using ranking::reference_rows;

/// The published standards.
[[nodiscard]] inline body_standards const& published_standards() {
    static body_standards const standards{data::body_standards};
    return standards;
}

/// A cell in some smaller unit, exactly: 82.14 kg in thousandths is 82140 g.
[[nodiscard]] inline std::int32_t scaled(std::string const& cell, std::int64_t units) {
    return static_cast<std::int32_t>(to_int64(parse_decimal(cell) * rational(units)));
}

/// A day of the contest, counted from 0.
[[nodiscard]] inline date contest_day(int number) {
    return date(2025, 7, 1) + boost::gregorian::days(number);
}

/// A weight on a day of the contest.
[[nodiscard]] inline measure weighed(std::string const& person, int day, occasion when,
                                     std::int32_t weight_g) {
    measure m{person_id(person), contest_day(day), when};
    m.weight_g = weight_g;
    return m;
}

/// The weights of the hand-worked contest of five people that count there.
[[nodiscard]] inline std::vector<measure> five_people_measures() {
    std::vector<measure> measures;
    for (auto const& row : reference_rows("point_log")) {
        auto const& kind = row.at("kind");
        auto const& status = row.at("status");
        // An entry of no weight only says that the person came.
        bool const counts =
            (status == "credited" || status == "capped" || status == "repeat_bucket") &&
            row.at("value") != "0";
        if (!counts || (kind != "pre_test" && kind != "weigh" && kind != "post_test")) {
            continue;
        }
        auto const when = kind == "weigh" ? occasion::weekly : find_token<occasion>(kind)->value;
        measure m{person_id(row.at("person")), parse_date(row.at("occurred_at").substr(0, 10)),
                  when};
        m.weight_g = scaled(row.at("value"), 1);
        measures.push_back(m);
    }
    return measures;
}

/// A reference case of weights before and after, with everybody's height and an adult age.
[[nodiscard]] inline cohort paired_cohort(std::vector<reference_row> const& rows) {
    std::vector<cohort_member> members;
    std::vector<measure> measures;
    for (auto const& row : rows) {
        auto const person = "P" + std::to_string(members.size());
        members.push_back({.person = person_id(person), .age = 40});
        measures.push_back(weighed(person, -1, occasion::pre_test, scaled(row.at("before_g"), 1)));
        measures.back().height_mm = scaled(row.at("height_mm"), 1);
        measures.push_back(weighed(person, 60, occasion::post_test, scaled(row.at("after_g"), 1)));
    }
    return {std::move(members), measure_table(std::move(measures))};
}

}  // namespace heli::evaluation
