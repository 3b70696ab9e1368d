#include "contest_sections_text.hpp"

namespace heli::io {

namespace {

using namespace scoring;

std::string part_text(ranking::weighted_mark const& part) {
    return "{ mark = " + in_quotes(part.mark.view()) + ", weight = " + exact_text(part.weight) +
           (part.rounding ? ", rounding = " + rounding_text(*part.rounding) : "") + " }";
}

void write(key_lines& out, ranking::tie_key const& key) {
    out.table("[[prizes.keys]]");
    out.text("id", key.id.view());
    out.name(key.name);
    out.text("direction", token(key.direction));
    if (!key.parts.empty()) {
        out.line("parts", list_text(key.parts, part_text));
    }
    if (key.weights != ranking::weight_sum::one) {
        out.text("weights", token(key.weights));
    }
    out.rounding(key.rounding);
    if (key.missing != ranking::missing_rule::refused) {
        out.text("missing", token(key.missing));
    }
}

void write(key_lines& out, prize const& p) {
    out.table("[[prizes]]");
    out.text("id", p.id.view());
    out.name(p.name);
    out.text("kind", token(p.kind));
    out.number("places", p.places);
    out.exact("least", p.least);
    out.word("end", p.end);
    out.word("edge", p.edge);
    out.some_text("draw_seed", p.draw_seed);
    out.codes("conditions", p.conditions);
    out.codes("withheld_by", p.withheld_by);
    out.from(p.source);
    for (auto const& key : p.keys) {
        write(out, key);
    }
}

}  // namespace

void write(key_lines& out, prize_terms const& terms) {
    out.table("[prize_limits]");
    out.word("person_limit", terms.person_limit);
    out.word("team_limit", terms.team_limit);
    out.from(terms.source);
    for (auto const& p : terms.prizes) {
        write(out, p);
    }
}

}  // namespace heli::io
