/// \file
/// The class of a value by a named standard, or which fact is missing to know it.
#pragma once

#include <heli/evaluation/body_standards.hpp>
#include <heli/evaluation/measure_field.hpp>

#include <algorithm>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace heli::evaluation {

/// What is known of a person when a value is judged. What is absent is not known.
struct body_subject {
    std::optional<evaluation::sex> sex;  ///< Sex.
    std::optional<std::int32_t> age;     ///< Age in completed years.
    date on;                             ///< Day on which the standard must hold.
};

/// Whether a value has a class.
enum class classing : unsigned char {
    classed,         ///< The value is in a class.
    no_class,        ///< The standard names no class for such a value.
    not_applicable,  ///< The standard does not judge people of this age, or had not begun or has
                     ///< ended.
    needs_fact,      ///< A fact is missing; see `missing`.
};

/// The class of a value, always with the standard it was judged by.
struct body_class_answer {
    standard_id standard;                     ///< The standard used.
    body_quantity quantity;                   ///< What was judged.
    evaluation::classing classing;            ///< Whether there is a class.
    std::optional<body_class_id> body_class;  ///< The class, if there is one.
    bilingual name;                           ///< Its name; empty if there is none.
    std::vector<std::string> missing;         ///< Facts that are needed: `sex`, `age`, `weight_g`.
    std::optional<heli::source> source;       ///< Source of the class or of the standard.

    friend bool operator==(body_class_answer const&, body_class_answer const&) = default;
};

namespace class_detail {

inline body_class_answer needs(standard_id const& standard, body_quantity quantity,
                               std::vector<std::string> facts) {
    return {standard, quantity, classing::needs_fact, std::nullopt, {}, std::move(facts), {}};
}

/// The facts of the person that the classes distinguish and that are not known.
inline std::vector<std::string> unknown_facts(std::vector<body_standard> const& classes,
                                              body_subject const& subject) {
    std::vector<std::string> facts;
    auto const any = [&](auto const& differs) {
        return std::any_of(classes.begin(), classes.end(), differs);
    };
    if (!subject.sex && any([](auto const& c) { return c.sex.has_value(); })) {
        facts.emplace_back("sex");
    }
    if (!subject.age && any([](auto const& c) { return !c.ages.open(); })) {
        facts.emplace_back("age");
    }
    return facts;
}

inline bool judges(body_standard const& row, body_subject const& subject) {
    return (!row.sex || row.sex == subject.sex) &&
           (row.ages.open() || row.ages.contains(*subject.age)) && row.holds_on(subject.on);
}

}  // namespace class_detail

/// The class of a value by a standard. Nothing is assumed: a standard that differs by sex or age
/// needs the person's.
/// \throws not_found if there is no such standard or it does not judge the quantity.
/// \throws invalid_value if the day is not-a-date or an infinity.
[[nodiscard]] inline body_class_answer body_class(body_standards const& standards,
                                                  standard_id const& standard,
                                                  body_value const& value,
                                                  body_subject const& subject) {
    (void)to_day_number(subject.on);  // refuses what is no day
    auto const classes = standards.classes(standard, value.quantity);
    auto missing = class_detail::unknown_facts(classes, subject);
    if (!missing.empty()) {
        return class_detail::needs(standard, value.quantity, std::move(missing));
    }
    body_class_answer answer{standard, value.quantity,        classing::not_applicable, {}, {},
                             {},       classes.front().source};
    for (auto const& row : classes) {
        if (!class_detail::judges(row, subject)) {
            continue;
        }
        answer.classing = classing::no_class;
        answer.source = row.source;
        if (row.contains(value)) {
            answer.classing = classing::classed;
            answer.body_class = row.body_class;
            answer.name = row.name;
            break;
        }
    }
    return answer;
}

/// The class by a measure; what was not measured is a missing fact.
/// \throws as above; invalid_value if a reading is not positive or absurdly large.
[[nodiscard]] inline body_class_answer body_class(body_standards const& standards,
                                                  standard_id const& standard,
                                                  body_quantity quantity, measure const& measured,
                                                  body_subject const& subject) {
    auto const value = value_of(quantity, measured);
    if (value) {
        return body_class(standards, standard, *value, subject);
    }
    auto missing = class_detail::unknown_facts(standards.classes(standard, quantity), subject);
    for (auto const field : fields_of(quantity)) {
        bool const there = std::any_of(
            std::begin(measure_fields), std::end(measure_fields),
            [&](auto const& f) { return f.name == field && (measured.*f.value).has_value(); });
        if (!there) {
            missing.emplace_back(field);
        }
    }
    return class_detail::needs(standard, quantity, std::move(missing));
}

}  // namespace heli::evaluation

namespace heli {

/// Tokens and names of `evaluation::classing`.
template <>
struct labels_of<evaluation::classing> {
    /// One row a member.
    static constexpr label<evaluation::classing> rows[] = {
        {evaluation::classing::classed, "classed", "已分级", "classed"},
        {evaluation::classing::no_class, "no_class", "标准未设此级", "no class of the standard"},
        {evaluation::classing::not_applicable, "not_applicable", "标准不适用于该年龄或日期",
         "the standard does not apply to this age or day"},
        {evaluation::classing::needs_fact, "needs_fact", "缺少事实", "a fact is missing"},
    };
};

}  // namespace heli
