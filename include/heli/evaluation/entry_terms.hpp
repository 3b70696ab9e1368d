/// \file
/// Who may enter a contest: ages and conditions of which one must be met, as data.
#pragma once

#include <heli/core/finding.hpp>
#include <heli/core/source.hpp>
#include <heli/evaluation/body_standards.hpp>
#include <heli/evaluation/entry_ground.hpp>

#include <algorithm>
#include <cstddef>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace heli::evaluation {

/// A condition of entry. With a standard it is met by the classes named; without one only what the
/// person stated decides.
struct entry_condition {
    entry_ground ground;                         ///< What it is.
    std::optional<standard_id> standard = {};    ///< By which measures decide it.
    std::vector<body_class_id> classes = {};     ///< The classes of it that meet the condition.
    std::vector<body_quantity> quantities = {};  ///< What is judged; empty: all that it judges.

    friend bool operator==(entry_condition const&, entry_condition const&) = default;
};

/// Who may enter: the age, and any one of the conditions.
struct entry_terms {
    age_range ages = {};                       ///< Ages in completed years; open ends allowed.
    std::optional<date> age_on = {};           ///< Day on which the age counts.
    std::vector<entry_condition> any_of = {};  ///< Conditions of which one is enough.
    heli::source source = {};                  ///< Where that is written.

    friend bool operator==(entry_terms const&, entry_terms const&) = default;
};

namespace entry_detail {

inline finding wrong(std::string field, std::string code, bilingual message,
                     std::string value = "") {
    return {severity::error,
            std::move(code),
            {"", 0, 0, "entry." + std::move(field)},
            std::move(message),
            std::move(value)};
}

inline void check_ages(entry_terms const& terms, std::vector<finding>& findings) {
    auto const& [from, to] = terms.ages;
    if ((from && *from < 0) || (from && to && *to < *from)) {
        findings.push_back(wrong("age_to", "bad_age",
                                 {"年龄上限不应低于下限", "expected ages from low to high"},
                                 to ? std::to_string(*to) : std::string()));
    }
    if (!terms.age_on || terms.age_on->is_special()) {
        findings.push_back(wrong(
            "age_on", "missing_field",
            {"须写明以哪一日计算年龄，没有默认值；分级标准也按该日适用",
             "the day on which the age counts must be stated; standards apply on it as well"}));
    }
}

/// The quantities of a condition: those named, else all of its standard.
inline std::vector<body_quantity> quantities_of(entry_condition const& condition,
                                                body_standards const& standards) {
    return condition.quantities.empty() ? standards.quantities(*condition.standard)
                                        : condition.quantities;
}

inline void check_classes(entry_condition const& condition, std::string const& field,
                          body_standards const& standards, std::vector<finding>& findings) {
    auto const& rows = standards.rows();
    auto const& standard = *condition.standard;
    for (auto const quantity : condition.quantities) {
        if (std::none_of(rows.begin(), rows.end(), [&](auto const& r) {
                return r.standard == standard && r.quantity == quantity;
            })) {
            findings.push_back(wrong(field + "quantities", "unfit_quantity",
                                     {"标准 " + standard.str() + " 不含此项",
                                      "standard " + standard.str() + " does not judge it"},
                                     std::string(token(quantity))));
        }
    }
    for (auto const& wanted : condition.classes) {
        if (std::none_of(rows.begin(), rows.end(), [&](auto const& r) {
                return r.standard == standard && r.body_class == wanted;
            })) {
            findings.push_back(
                wrong(field + "classes", "unknown_class",
                      {"标准 " + standard.str() + " 没有级别 " + wanted.str(),
                       "standard " + standard.str() + " has no class " + wanted.str()},
                      wanted.str()));
        }
    }
}

inline void check_condition(entry_condition const& condition, std::size_t number,
                            body_standards const& standards, std::vector<finding>& findings) {
    auto const field = "any_of[" + std::to_string(number) + "].";
    if (condition.standard && !standards.has(*condition.standard)) {
        findings.push_back(wrong(field + "standard", "unknown_standard",
                                 {"没有此标准", "there is no such standard"},
                                 condition.standard->str()));
        return;
    }
    if (condition.standard.has_value() == condition.classes.empty()) {
        findings.push_back(
            wrong(field + "classes", "missing_field",
                  {"标准与符合的级别须一并写明，没有默认值",
                   "a standard and the classes of it that meet the condition go together"}));
    }
    if (condition.standard) {
        check_classes(condition, field, standards, findings);
    }
}

}  // namespace entry_detail

/// Every contradiction in entry terms: ages the wrong way round, no day on which the age counts, no
/// condition, one that is there twice, a standard without classes that meet the condition, or one
/// that there is not. Each finding names its field; an empty list means sound.
[[nodiscard]] inline std::vector<finding> check(entry_terms const& terms,
                                                body_standards const& standards) {
    std::vector<finding> findings;
    entry_detail::check_ages(terms, findings);
    if (terms.any_of.empty()) {
        findings.push_back(entry_detail::wrong("any_of", "no_condition",
                                               {"没有入组条件", "there is no condition"}));
    }
    for (std::size_t i = 0; i < terms.any_of.size(); ++i) {
        auto const begin = terms.any_of.begin();
        auto const here = begin + static_cast<std::ptrdiff_t>(i);
        if (std::find(begin, here, *here) != here) {
            findings.push_back(entry_detail::wrong(
                "any_of[" + std::to_string(i) + "]", "duplicate_condition",
                {"条件重复", "the condition is there twice"}, std::string(token(here->ground))));
        }
        entry_detail::check_condition(*here, i, standards, findings);
    }
    return findings;
}

}  // namespace heli::evaluation
