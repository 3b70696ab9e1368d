#include "contest_sections_text.hpp"

namespace heli::io {

namespace {

using namespace evaluation;
using namespace scoring;

template <class Enum>
std::string word_list(std::vector<Enum> const& words) {
    return list_text(words, [](Enum word) { return in_quotes(token(word)); });
}

void write(key_lines& out, entry_condition const& condition) {
    out.table("[[entry.any_of]]");
    out.text("ground", token(condition.ground));
    if (condition.standard) {
        out.text("standard", condition.standard->view());
    }
    out.codes("classes", condition.classes);
    if (!condition.quantities.empty()) {
        out.line("quantities", word_list(condition.quantities));
    }
}

/// A number beside a time, or the time alone.
std::string timed(std::string_view key, std::optional<std::uint32_t> least,
                  std::chrono::seconds within) {
    auto const number =
        least ? std::string(key) + " = " + std::to_string(*least) + ", " : std::string();
    return "{ " + number + "within_s = " + std::to_string(within.count()) + " }";
}

void write_series(key_lines& out, std::string_view header, std::vector<series_terms> const& all) {
    for (auto const& terms : all) {
        out.table(header);
        out.text("kind", terms.kind.view());
        out.number("least_days", std::int64_t{terms.least_days});
    }
}

}  // namespace

void write(key_lines& out, entry_terms const& terms) {
    out.table("[entry]");
    out.number("age_from", terms.ages.from);
    out.number("age_to", terms.ages.to);
    if (terms.age_on) {
        out.line("age_on", to_text(*terms.age_on));
    }
    out.from(terms.source);
    for (auto const& condition : terms.any_of) {
        write(out, condition);
    }
}

void write(key_lines& out, team_terms const& terms) {
    out.table("[team]");
    out.word("measure", terms.measure);
    out.word("incomplete", terms.incomplete);
    out.word("captains", terms.captains);
    out.number("needed", terms.needed);
    out.from(terms.source);
}

void write(key_lines& out, effect_terms const& terms) {
    out.table("[effect]");
    out.exact("points_per_percent", terms.points_per_percent);
    out.exact("cap_percent", terms.cap_percent);
    out.word("missing", terms.missing);
    out.rounding(terms.rounding);
    out.from(terms.source);
}

void write(key_lines& out, safety_terms const& terms) {
    out.table("[safety]");
    if (terms.pace) {
        out.number("most_g_per_week", std::int64_t{terms.pace->most_g_per_week});
        out.number("least_days", std::int64_t{terms.pace->least_days});
    }
    if (terms.least_bmi) {
        out.line("least_bmi", exact_text(rational(*terms.least_bmi, 1000)));
    }
    out.exact("most_loss_percent", terms.most_loss_percent);
    out.from(terms.source);
}

void write(key_lines& out, final_terms const& terms) {
    out.table("[final]");
    out.exact("points_weight", terms.points_weight);
    out.word("without_effect", terms.without_effect);
    out.from(terms.source);
}

void write(key_lines& out, integrity_terms const& terms) {
    out.table("[integrity]");
    if (terms.burst) {
        out.line("burst", timed("least_entries", terms.burst->least_entries, terms.burst->within));
    }
    if (terms.backfill) {
        out.line("backfill",
                 timed("least_days", terms.backfill->least_days, terms.backfill->within));
    }
    if (terms.manual) {
        out.line("manual", "{ words = " + list_text(terms.manual->words, in_quotes) +
                               ", least_entries = " + std::to_string(terms.manual->least_entries) +
                               " }");
    }
    if (terms.two_devices) {
        out.line("two_devices", timed("", std::nullopt, terms.two_devices->within));
    }
    for (auto const& change : terms.change) {
        out.table("[[integrity.change]]");
        out.text("kind", change.kind.view());
        out.number("most_per_day", change.most_per_day);
    }
    write_series(out, "[[integrity.copied]]", terms.copied);
    write_series(out, "[[integrity.constant]]", terms.constant);
}

}  // namespace heli::io
