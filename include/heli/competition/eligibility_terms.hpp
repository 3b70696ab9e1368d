/// \file
/// Who may compete: conditions as data, each with its source.
#pragma once

#include <heli/competition/entrant_facts.hpp>
#include <heli/competition/unique_ids.hpp>
#include <heli/core/source.hpp>

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace heli::competition {

/// What a condition is about.
enum class eligibility_kind : unsigned char {
    in_service,           ///< Works in the unit that enters him or her.
    age,                  ///< Completed years on a day.
    trade,                ///< One of the trades named.
    skill_level,          ///< At least a level.
    no_recent_medallist,  ///< No medal in the editions named.
    no_referee_relative,  ///< Not related to a referee.
    fact,                 ///< A fact of the contest's own.
};

/// A condition. Only the fields of its kind count.
struct eligibility_condition {
    rule_id id;                                                   ///< Its code.
    eligibility_kind kind;                                        ///< What it is about.
    std::vector<entrant_group> groups = {};                       ///< For whom; empty: for all.
    std::optional<std::int32_t> age_from = {};                    ///< Lowest age, completed years.
    std::optional<std::int32_t> age_to = {};                      ///< Highest age.
    std::optional<date> age_on = {};                              ///< Day on which the age counts.
    std::vector<trade_id> trades = {};                            ///< Trades.
    std::optional<competition::skill_level> level_at_least = {};  ///< Level.
    std::optional<series_id> series = {};                         ///< Series of the medals.
    std::vector<std::int64_t> editions = {};                      ///< Editions that bar medallists.
    std::optional<std::int64_t> place_to = {};                    ///< Places 1 to this are barred.
    std::optional<fact_id> fact = {};                             ///< The fact.
    stated expected = stated::yes;                                ///< What it must be.
    heli::source source = {};                                     ///< Where that is written.

    friend bool operator==(eligibility_condition const&, eligibility_condition const&) = default;
};

/// Who may compete: all of the conditions must be met.
struct eligibility_terms {
    std::vector<eligibility_condition> conditions;  ///< In the order of the source.

    friend bool operator==(eligibility_terms const&, eligibility_terms const&) = default;
};

namespace eligibility_terms_detail {

inline void missing(bool absent, std::string const& field, finding_list& found) {
    if (absent) {
        found.wrong(field, "missing_field",
                    {"此类条件须写明，没有默认值",
                     "a condition of this kind must state it: there is no default"});
    }
}

inline void check_age(eligibility_condition const& c, std::string const& field,
                      finding_list& found) {
    missing(!c.age_from && !c.age_to, field + ".age_from", found);
    missing(!c.age_on || c.age_on->is_special(), field + ".age_on", found);
    if ((c.age_from && *c.age_from < 0) || (c.age_from && c.age_to && *c.age_to < *c.age_from)) {
        found.wrong(field + ".age_to", "bad_age",
                    {"年龄上限不应低于下限", "expected ages from low to high"},
                    c.age_to ? std::to_string(*c.age_to) : std::string());
    }
}

inline void check_condition(eligibility_condition const& c, std::string const& field,
                            finding_list& found) {
    switch (c.kind) {
        case eligibility_kind::age:
            check_age(c, field, found);
            break;
        case eligibility_kind::trade:
            missing(c.trades.empty(), field + ".trades", found);
            break;
        case eligibility_kind::skill_level:
            missing(!c.level_at_least, field + ".level_at_least", found);
            break;
        case eligibility_kind::no_recent_medallist:
            missing(!c.series, field + ".series", found);
            missing(c.editions.empty(), field + ".editions", found);
            missing(!c.place_to, field + ".place_to", found);
            break;
        case eligibility_kind::fact:
            missing(!c.fact, field + ".fact", found);
            break;
        case eligibility_kind::in_service:
        case eligibility_kind::no_referee_relative:
            break;
    }
}

}  // namespace eligibility_terms_detail

/// What is missing or wrong in conditions: fields that a kind needs, ages the wrong way round, ids
/// used twice. An empty list means sound.
[[nodiscard]] inline std::vector<finding> check(eligibility_terms const& terms) {
    finding_list found;
    if (terms.conditions.empty()) {
        found.wrong("conditions", "no_condition",
                    {"没有参赛条件：应写明，或不作资格审查",
                     "there is no condition: state them, or do not ask who is eligible"});
    }
    check_unique_ids(terms.conditions, "conditions", found);
    for (std::size_t i = 0; i < terms.conditions.size(); ++i) {
        eligibility_terms_detail::check_condition(terms.conditions[i], element_of("conditions", i),
                                                  found);
    }
    return std::move(found).all();
}

}  // namespace heli::competition

namespace heli {

/// Tokens and names of `competition::eligibility_kind`.
template <>
struct labels_of<competition::eligibility_kind> {
    /// One row a member.
    static constexpr label<competition::eligibility_kind> rows[] = {
        {competition::eligibility_kind::in_service, "in_service", "在职", "in service"},
        {competition::eligibility_kind::age, "age", "年龄", "age"},
        {competition::eligibility_kind::trade, "trade", "职业（工种）", "trade"},
        {competition::eligibility_kind::skill_level, "skill_level", "技能等级", "skill level"},
        {competition::eligibility_kind::no_recent_medallist, "no_recent_medallist",
         "近届获奖者不得参赛", "no recent medallist"},
        {competition::eligibility_kind::no_referee_relative, "no_referee_relative",
         "与裁判无亲属关系", "no relative of a referee"},
        {competition::eligibility_kind::fact, "fact", "其他事实", "another fact"},
    };
};

}  // namespace heli
