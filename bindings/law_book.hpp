/// \file
/// What the bindings of law share: the rules that ship with heli, a book as the rules that pickles
/// keep, and what was known on a day.
#pragma once

#include "calendar_state.hpp"
#include "programme_values.hpp"

#include <heli/data/clock_grounds.hpp>
#include <heli/data/procedures.hpp>
#include <heli/data/rules.hpp>
#include <heli/law/case_deadline.hpp>
#include <heli/law/rulebook.hpp>

#include <optional>
#include <string>
#include <utility>
#include <variant>
#include <vector>

namespace heli::python {

/// The public module of every class of law.
inline constexpr char const* law_home = "heli.law";

/// The rulebook of the tables. Made once.
[[nodiscard]] inline law::rulebook const& shipped_rules() {
    static law::rulebook const shipped{data::law_tables};
    return shipped;
}

/// A rule of the tables by its id, or one of the user's own.
using held_rule = std::variant<std::string, law::rule>;

/// The rules of a book, those of the tables by their ids.
[[nodiscard]] inline std::vector<held_rule> held(law::rulebook const& book) {
    std::vector<held_rule> entries;
    for (auto const& r : book.rules()) {
        auto const* published = shipped_rules().find(r.id);
        if (published != nullptr && *published == r) {
            entries.emplace_back(r.id.str());
        } else {
            entries.emplace_back(r);
        }
    }
    return entries;
}

/// The book of these rules, in this order.
/// \throws not_found for an id that the tables do not have. \throws parse_error as `rulebook` does.
[[nodiscard]] inline law::rulebook book_of(std::vector<held_rule> entries) {
    std::vector<law::rule> rules;
    rules.reserve(entries.size());
    for (auto& entry : entries) {
        if (auto* own = std::get_if<law::rule>(&entry)) {
            rules.push_back(std::move(*own));
        } else {
            std::string_view const id = std::get<std::string>(entry);
            rules.push_back(shipped_rules().required(rule_id(id)));
        }
    }
    return law::rulebook(std::move(rules));
}

/// The id of a rule that somebody asks for.
/// \throws not_found for a text that is no id at all, as for an id that no rule has.
[[nodiscard]] inline rule_id asked_rule(std::string_view text) {
    if (!rule_id::valid(text)) {
        throw not_found("there is no rule \"" + std::string(text) + "\"");
    }
    return rule_id(text);
}

/// The code of a region that may not be known.
[[nodiscard]] inline std::optional<region_code> code_of(
    std::optional<stated_region> const& region) {
    return region ? std::optional(region->code) : std::nullopt;
}

/// Calendar days after a day; more than the calendar spans mean all of them.
/// \throws invalid_value if they are negative.
[[nodiscard]] inline int required_days(whole_number within) {
    if (within.value < 0) {
        throw invalid_value("due within " + std::to_string(within.value) +
                            " days: expected 0 or more");
    }
    return static_cast<int>(std::min(within.value, std::int64_t{calendar::day_span}));
}

/// Rules and days as they were known.
struct knowledge {
    law::rulebook book;                ///< The rules.
    calendar::work_calendar calendar;  ///< Which days are worked.
};

/// A calendar as it was known on a day; the few that were asked for last are kept.
[[nodiscard]] calendar::work_calendar calendar_known_on(calendar::work_calendar const& c,
                                                        date const& day);

/// What a question rests on.
/// \param book the rules. \param calendar which days are worked; nothing for the published calendar
///        as known on the day of the book. \param known_on the day whose knowledge decides for
///        both; nothing for all that they hold.
[[nodiscard]] inline knowledge known_by(law::rulebook const& book,
                                        std::optional<calendar::work_calendar> const& calendar,
                                        std::optional<date> const& known_on) {
    auto const& day = known_on || calendar ? known_on : book.known_on();
    auto const& base = calendar ? *calendar : china();
    return {known_on ? book.known_on(*known_on) : book, day ? calendar_known_on(base, *day) : base};
}

/// What a plan rests on, with the published procedures and grounds.
[[nodiscard]] inline law::plan_basis basis_of(knowledge known) {
    return {std::move(known.book), std::move(known.calendar), data::procedures,
            data::clock_grounds};
}

}  // namespace heli::python
