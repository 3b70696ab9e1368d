/// \file
/// Whether measures can be used: another unit, two readings for one occasion, an impossible pair.
#pragma once

#include <heli/core/finding.hpp>
#include <heli/evaluation/measure_field.hpp>

#include <algorithm>
#include <cstddef>
#include <numeric>
#include <span>
#include <string>
#include <tuple>
#include <utility>
#include <vector>

namespace heli::evaluation {

/// Order of measures: by person, day and occasion.
[[nodiscard]] inline bool comes_before(measure const& a, measure const& b) {
    return std::tie(a.person, a.date, a.occasion) < std::tie(b.person, b.date, b.occasion);
}

namespace measure_detail {

inline finding problem(heli::severity how, std::size_t row, std::string_view field,
                       std::string code, bilingual message, std::string value = "") {
    auto where = "measures[" + std::to_string(row) + "]";
    where += field.empty() ? "" : "." + std::string(field);
    return {
        how, std::move(code), {"", 0, 0, std::move(where)}, std::move(message), std::move(value)};
}

inline bool same_occasion(measure const& a, measure const& b) {
    return !comes_before(a, b) && !comes_before(b, a);
}

inline void check_readings(measure const& m, std::size_t row, std::vector<finding>& findings) {
    for (auto const& field : measure_fields) {
        auto const& value = m.*field.value;
        if (!value || field.plausible(*value)) {
            continue;
        }
        auto const least = std::to_string(field.least);
        auto const most = std::to_string(field.most);
        auto const words = field.words.copy();
        findings.push_back(problem(
            severity::error, row, field.name, "implausible_unit",
            {words.zh + "应为 " + least + " 至 " + most + "，单位可能有误",
             words.en + ": expected " + least + " to " + most + "; it may be in another unit"},
            std::to_string(*value)));
    }
}

inline void check_pairs(measure const& m, std::size_t row, std::vector<finding>& findings) {
    if (m.systolic_mmhg && m.diastolic_mmhg && *m.diastolic_mmhg >= *m.systolic_mmhg) {
        findings.push_back(problem(
            severity::error, row, "diastolic_mmhg", "pressure_order",
            {"舒张压应低于收缩压", "diastolic pressure: expected less than the systolic one"},
            std::to_string(*m.diastolic_mmhg)));
    }
    auto const& total = m.total_cholesterol_umol_l;
    if (total && m.hdl_cholesterol_umol_l && *m.hdl_cholesterol_umol_l >= *total) {
        findings.push_back(problem(severity::error, row, "hdl_cholesterol_umol_l", "lipid_order",
                                   {"高密度脂蛋白胆固醇应低于总胆固醇",
                                    "HDL cholesterol: expected less than the total cholesterol"},
                                   std::to_string(*m.hdl_cholesterol_umol_l)));
    }
}

inline void check_row(measure const& m, std::size_t row, std::vector<finding>& findings) {
    if (m.date.is_special()) {
        findings.push_back(problem(severity::error, row, "date", "bad_date",
                                   {"须有测量日期", "a measure needs the day of the measurement"}));
    }
    check_readings(m, row, findings);
    check_pairs(m, row, findings);
}

/// Rows of one person, day and occasion next to each other; among them in the order of the table.
inline std::vector<std::size_t> by_occasion(std::span<measure const> measures) {
    std::vector<std::size_t> order(measures.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::stable_sort(order.begin(), order.end(),
                     [&](auto a, auto b) { return comes_before(measures[a], measures[b]); });
    return order;
}

inline finding repeated(std::span<measure const> measures, std::size_t first, std::size_t row) {
    auto const& m = measures[row];
    auto const what = m.person.str() + " " + to_text(m.date) + " ";
    auto const zh = what + std::string(name(m.occasion, language::zh));
    auto const en = what + std::string(name(m.occasion, language::en));
    auto const other = std::to_string(first);
    if (m == measures[first]) {
        return problem(severity::info, row, "", "duplicate_measure",
                       {zh + "：与第 " + other + " 条（从 0 起）相同，只用一次",
                        en + ": the same as measure " + other + " (from 0); used once"});
    }
    return problem(severity::error, row, "", "conflicting_measures",
                   {zh + "：与第 " + other + " 条（从 0 起）数值不同",
                    en + ": differs from measure " + other + " (from 0)"});
}

}  // namespace measure_detail

/// What is wrong with measures. Errors: a reading outside what its unit allows, such as kilograms
/// for grams; rows of one person, day and occasion that differ; a diastolic pressure not below the
/// systolic one. For information: rows that are there twice. Each finding names row (from 0) and
/// field; a value stands in a finding as it was given, so findings are health data as well.
[[nodiscard]] inline std::vector<finding> check(std::span<measure const> measures) {
    std::vector<finding> findings;
    for (std::size_t row = 0; row < measures.size(); ++row) {
        measure_detail::check_row(measures[row], row, findings);
    }
    auto const order = measure_detail::by_occasion(measures);
    std::size_t first = 0;
    for (std::size_t i = 1; i < order.size(); ++i) {
        if (!measure_detail::same_occasion(measures[order[first]], measures[order[i]])) {
            first = i;
            continue;
        }
        findings.push_back(measure_detail::repeated(measures, order[first], order[i]));
    }
    return findings;
}

}  // namespace heli::evaluation
