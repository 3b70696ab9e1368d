#include "contest_sections.hpp"

#include <heli/core/unknown_word.hpp>
#include <heli/scoring/integrity_flag.hpp>
#include <heli/scoring/outcome_check.hpp>
#include <heli/scoring/prize_scheme.hpp>

#include "check_report.hpp"
#include "rounding_table.hpp"
#include "source_table.hpp"

#include <algorithm>
#include <cstddef>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace heli::io {

namespace {

using namespace scoring;

constexpr std::size_t most_prizes = 1'000;
constexpr std::size_t most_keys = 100;
// Each stands for an id that could not be read.
constexpr prize_id unnamed("unnamed");
constexpr ranking::mark_id no_mark("unnamed");

ranking::weighted_mark read_part(toml_table& table) {
    ranking::weighted_mark part{
        table.identifier<ranking::mark_id>("mark", presence::required).value_or(no_mark),
        table.exact_number("weight", presence::required).value_or(1), read_rounding(table)};
    table.finish();
    return part;
}

ranking::tie_key read_key(toml_table& table) {
    using namespace ranking;
    tie_key key{table.identifier<mark_id>("id", presence::required).value_or(no_mark),
                table.both_languages("name", presence::required).value_or(bilingual{})};
    key.direction = table.word<direction>("direction", presence::required).value_or(key.direction);
    for (auto& part : table.tables("parts", most_keys)) {
        key.parts.push_back(read_part(part));
    }
    key.weights = table.word<weight_sum>("weights", presence::optional).value_or(key.weights);
    key.rounding = read_rounding(table);
    key.missing = table.word<missing_rule>("missing", presence::optional).value_or(key.missing);
    table.finish();
    return key;
}

/// A document knows the flags of safety and of integrity, and no others: a prize that a mistyped
/// one should keep back would be given.
std::vector<prize_flag_id> read_flags(toml_table& table) {
    std::vector<std::string_view> known;
    for (auto const& row : labels_of<evaluation::safety_kind>::rows) {
        known.push_back(row.token);
    }
    for (auto const& row : labels_of<integrity_rule>::rows) {
        known.push_back(row.token);
    }
    std::vector<prize_flag_id> flags;
    for (auto const& [text, at] : table.texts("withheld_by", presence::optional)) {
        if (std::find(known.begin(), known.end(), text) != known.end()) {
            flags.emplace_back(std::string_view(text));
        } else {
            table.wrong(at, "unknown_flag", unknown_word(text, known), text);
        }
    }
    return flags;
}

prize read_prize(toml_table& table) {
    prize p{table.identifier<prize_id>("id", presence::required).value_or(unnamed),
            table.both_languages("name", presence::required).value_or(bilingual{}),
            table.word<prize_kind>("kind", presence::required).value_or(prize_kind::individual),
            table.integer("places", presence::required).value_or(1),
            {}};
    for (auto& key : table.tables("keys", most_keys)) {
        p.keys.push_back(read_key(key));
    }
    p.end = table.word<ranking::chain_end>("end", presence::optional);
    p.edge = table.word<ranking::tie_edge>("edge", presence::optional);
    p.draw_seed = table.text("draw_seed", presence::optional).value_or("");
    p.conditions = table.identifiers<prize_condition_id>("conditions", presence::optional);
    p.withheld_by = read_flags(table);
    p.least = table.exact_number("least", presence::optional);
    p.source = read_source_table(table, presence::optional);
    table.finish();
    return p;
}

/// A path of `scoring::check` as the document has it.
std::string of_document(std::string const& field, std::vector<std::string> const& prizes) {
    auto const close = field.find(']');
    if (!field.starts_with("prize[") || close == std::string::npos) {
        return field == "prize" ? "prizes" : "prize_limits." + field;
    }
    return prizes.at(std::stoul(field.substr(6, close - 6))) + field.substr(close + 1);
}

/// Whether something only follows from what could not be read.
bool follows(check_report const& report, finding const& found, std::string const& field) {
    auto const p = field.substr(0, field.find('.')) + ".";
    if (field.ends_with(".edge") || field.ends_with(".draw_seed")) {
        return report.unread(p + "end");
    }
    if (found.code == "missing_field" && field.starts_with("prize_limits.")) {
        auto const& read = report.read();
        return std::any_of(read.begin(), read.end(),
                           [](finding const& f) { return f.where.field.ends_with("].kind"); });
    }
    if (found.code == "bad_weights" || found.code == "negative_share") {
        return report.unread(field.substr(0, field.rfind(".parts")) + ".weights");
    }
    return found.code == "no_prize" && report.unread("prizes");
}

}  // namespace

std::optional<team_terms> read_team(toml_document& document, toml_table& root) {
    auto table = root.table("team", presence::optional);
    if (!table) {
        return std::nullopt;
    }
    team_terms terms{table->word<team_measure>("measure", presence::optional),
                     table->word<ranking::incomplete_rule>("incomplete", presence::optional),
                     table->word<captain_rule>("captains", presence::optional),
                     std::nullopt,
                     {}};
    auto const needed = table->integer("needed", presence::optional);
    if (needed && *needed < 1) {
        table->wrong(table->where("needed"), "out_of_range", {"应为正整数", "expected 1 or more"},
                     std::to_string(*needed));
    } else if (needed) {
        terms.needed = static_cast<std::size_t>(*needed);
    }
    terms.source = read_source_table(*table, presence::optional);
    table->finish();
    check_report(document).add_all(check(terms));
    return terms;
}

std::optional<final_terms> read_final(toml_document& document, toml_table& root) {
    auto table = root.table("final", presence::optional);
    if (!table) {
        return std::nullopt;
    }
    final_terms terms{table->exact_number("points_weight", presence::optional),
                      table->word<missing_effect>("without_effect", presence::optional),
                      read_source_table(*table, presence::optional)};
    table->finish();
    check_report(document).add_all(check(terms));
    return terms;
}

std::optional<prize_terms> read_prizes(toml_document& document, toml_table& root) {
    if (!root.has("prizes") && !root.has("prize_limits")) {
        return std::nullopt;
    }
    prize_terms terms;
    std::vector<std::string> paths;
    for (auto& table : root.tables("prizes", most_prizes)) {
        paths.push_back(table.field());
        terms.prizes.push_back(read_prize(table));
    }
    if (auto limits = root.table("prize_limits", presence::optional)) {
        terms.person_limit = limits->word<prize_limit>("person_limit", presence::optional);
        terms.team_limit = limits->word<prize_limit>("team_limit", presence::optional);
        terms.source = read_source_table(*limits, presence::optional);
        limits->finish();
    }
    check_report report(document);
    for (auto& found : check(terms)) {
        auto field = of_document(found.where.field, paths);
        if (!follows(report, found, field)) {
            report.add(std::move(found), std::move(field));
        }
    }
    return terms;
}

}  // namespace heli::io
