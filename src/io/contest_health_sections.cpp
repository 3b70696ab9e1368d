#include "contest_sections.hpp"

#include <heli/core/rational_text.hpp>
#include <heli/data/body_standards.hpp>

#include "check_report.hpp"
#include "rounding_table.hpp"
#include "source_table.hpp"

#include <cstddef>
#include <cstdint>
#include <limits>
#include <string>
#include <utility>

namespace heli::io {

namespace {

using namespace evaluation;

constexpr std::size_t most_conditions = 100;

/// A whole number from `least` on that fits 32 bits.
std::optional<std::int32_t> read_small(toml_table& table, std::string_view key, presence need,
                                       std::int32_t least) {
    auto const found = table.integer(key, need);
    constexpr auto most = std::numeric_limits<std::int32_t>::max();
    if (found && (*found < least || *found > most)) {
        auto const range = std::to_string(least);
        table.wrong(
            table.where(key), "out_of_range",
            {"应为不小于 " + range + " 的整数", "expected a whole number of " + range + " or more"},
            std::to_string(*found));
        return std::nullopt;
    }
    return found ? std::optional(static_cast<std::int32_t>(*found)) : std::nullopt;
}

/// A number above 0 and up to `most`.
std::optional<rational> read_positive(toml_table& table, std::string_view key, presence need,
                                      std::optional<std::int64_t> most = {}) {
    auto found = table.exact_number(key, need);
    if (found && (found->sign() <= 0 || (most && *found > *most))) {
        auto const up_to = most ? std::to_string(*most) : std::string();
        table.wrong(table.where(key), "out_of_range",
                    {"应大于 0" + (most ? "，不超过 " + up_to : ""),
                     "expected more than 0" + (most ? " and at most " + up_to : "")},
                    to_text(*found));
        return std::nullopt;
    }
    return found;
}

entry_condition read_condition(toml_table& table) {
    entry_condition condition{
        table.word<entry_ground>("ground", presence::required).value_or(entry_ground::overweight),
        table.identifier<standard_id>("standard", presence::optional),
        table.identifiers<body_class_id>("classes", presence::optional),
        table.words<body_quantity>("quantities", presence::optional)};
    table.finish();
    return condition;
}

std::optional<thousandths> read_bmi(toml_table& table, std::string_view key) {
    auto const found = read_positive(table, key, presence::optional, 100);
    if (!found) {
        return std::nullopt;
    }
    auto const scaled = *found * 1000;
    if (!scaled.is_whole()) {
        table.wrong(table.where(key), "too_fine",
                    {"至多三位小数", "expected at most three decimals"}, to_text(*found));
        return std::nullopt;
    }
    return to_int64(scaled);
}

/// A final score is made of an effect score from 0 to 100.
finding beyond_final(rational const& largest) {
    auto const most = to_text(largest);
    return {severity::error,
            "out_of_range",
            {"", 0, 0, "effect.points_per_percent"},
            {"最高效果分为 " + most + "，最终成绩要求不超过 100",
             "the largest effect score is " + most + ", a final score needs one of at most 100"},
            most};
}

/// Both parts of a pace, or neither.
std::optional<loss_pace> read_pace(toml_table& table) {
    bool const there = table.has("most_g_per_week") || table.has("least_days");
    auto const need = there ? presence::required : presence::optional;
    auto const most = read_small(table, "most_g_per_week", need, 1);
    auto const days = read_small(table, "least_days", need, 1);
    return most && days ? std::optional(loss_pace{*most, *days}) : std::nullopt;
}

}  // namespace

std::optional<entry_terms> read_entry(toml_document& document, toml_table& root) {
    auto table = root.table("entry", presence::optional);
    if (!table) {
        return std::nullopt;
    }
    entry_terms terms;
    terms.ages = {read_small(*table, "age_from", presence::optional, 0),
                  read_small(*table, "age_to", presence::optional, 0)};
    terms.age_on = table->day_or_text("age_on", presence::optional);
    for (auto& condition : table->tables("any_of", most_conditions)) {
        terms.any_of.push_back(read_condition(condition));
    }
    terms.source = read_source_table(*table, presence::optional);
    table->finish();
    check_report report(document);
    if (report.unread("entry.any_of") && terms.any_of.empty()) {
        return terms;
    }
    static body_standards const standards{data::body_standards};
    report.add_all(check(terms, standards));
    return terms;
}

std::optional<effect_terms> read_effect(toml_document& document, toml_table& root) {
    auto table = root.table("effect", presence::optional);
    if (!table) {
        return std::nullopt;
    }
    effect_terms terms{table->exact_number("points_per_percent", presence::optional),
                       table->exact_number("cap_percent", presence::optional),
                       table->word<missing_data>("missing", presence::optional),
                       read_rounding(*table), read_source_table(*table, presence::optional)};
    table->finish();
    check_report report(document);
    auto found = check(terms);
    if (found.empty() && root.has("final") && largest_score(terms) > 100) {
        found.push_back(beyond_final(largest_score(terms)));
    }
    report.add_all(std::move(found));
    return terms;
}

std::optional<safety_terms> read_safety(toml_table& root) {
    auto table = root.table("safety", presence::optional);
    if (!table) {
        return std::nullopt;
    }
    safety_terms terms{read_pace(*table), read_bmi(*table, "least_bmi"),
                       read_positive(*table, "most_loss_percent", presence::optional, 100),
                       read_source_table(*table, presence::optional)};
    table->finish();
    return terms;
}

}  // namespace heli::io
