/// \file
/// What is known of a person who wants to enter; what is absent is not known, and never a no.
#pragma once

#include <heli/core/error.hpp>
#include <heli/evaluation/entry_terms.hpp>
#include <heli/evaluation/measure.hpp>

#include <optional>
#include <string>
#include <vector>

namespace heli::evaluation {

/// What a person, or a doctor, stated about a ground.
enum class statement : unsigned char {
    yes,  ///< It is so.
    no,   ///< It is not so.
};

/// A statement on one ground.
struct ground_statement {
    entry_ground ground;  ///< On what.
    statement says;       ///< Whether it is so.

    friend bool operator==(ground_statement const&, ground_statement const&) = default;
};

/// What is known of a person.
struct person_facts {
    person_id person;                               ///< Code of the person.
    std::optional<date> born = {};                  ///< Day of birth.
    std::optional<std::int32_t> age = {};           ///< Age on the day of the terms, if stated.
    std::optional<evaluation::sex> sex = {};        ///< Sex.
    std::optional<measure> measured = {};           ///< The measure at entry.
    std::vector<ground_statement> statements = {};  ///< What was stated.

    friend bool operator==(person_facts const&, person_facts const&) = default;
};

/// Completed years on a day. Who was born on 29 February completes a year on 1 March where there is
/// no such day: the day of birth is not counted (Civil Code art. 201).
/// \throws invalid_value if a day is not-a-date or an infinity, or the person is not born yet.
[[nodiscard]] inline std::int32_t completed_years(date const& born, date const& on) {
    auto const b = to_civil_date(born);
    auto const o = to_civil_date(on);
    if (o < b) {
        throw invalid_value("born on " + to_text(born) + ", after " + to_text(on));
    }
    bool const before_birthday = o.month < b.month || (o.month == b.month && o.day < b.day);
    return o.year - b.year - (before_birthday ? 1 : 0);
}

/// The age of a person on a day, by the day of birth or as stated; absent if neither is known.
/// \throws conflict if both are known and differ.
/// \throws invalid_value if the person is not born yet or the stated age is negative.
[[nodiscard]] inline std::optional<std::int32_t> age_of(person_facts const& facts, date const& on) {
    if (facts.age && *facts.age < 0) {
        throw invalid_value("age of " + std::to_string(*facts.age) + ": expected 0 or more");
    }
    if (!facts.born) {
        return facts.age;
    }
    auto const years = completed_years(*facts.born, on);
    if (facts.age && *facts.age != years) {
        throw conflict("person " + facts.person.str() + ": stated age " +
                       std::to_string(*facts.age) + ", by the day of birth " +
                       std::to_string(years) + " on " + to_text(on));
    }
    return years;
}

/// What was stated on a ground; absent if nothing was.
/// \throws conflict if both yes and no were stated.
[[nodiscard]] inline std::optional<statement> stated(person_facts const& facts,
                                                     entry_ground ground) {
    std::optional<statement> found;
    for (auto const& s : facts.statements) {
        if (s.ground != ground) {
            continue;
        }
        if (found && *found != s.says) {
            throw conflict("person " + facts.person.str() + ": stated yes and no on " +
                           std::string(token(ground)));
        }
        found = s.says;
    }
    return found;
}

}  // namespace heli::evaluation

namespace heli {

/// Tokens and names of `evaluation::statement`.
template <>
struct labels_of<evaluation::statement> {
    /// One row a member.
    static constexpr label<evaluation::statement> rows[] = {
        {evaluation::statement::yes, "yes", "是", "yes"},
        {evaluation::statement::no, "no", "否", "no"},
    };
};

}  // namespace heli
