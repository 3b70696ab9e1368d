#include <heli/io/contest_document.hpp>
#include <heli/scoring/proved_rules.hpp>

#include "contest_sections_text.hpp"

#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace heli::io {

namespace {

void write(key_lines& out, scoring::point_item const& item) {
    out.table("[[rules]]");
    out.text("id", item.id.view());
    out.name(item.name);
    out.text("kind", item.kind.view());
    out.number("points", item.points.count());
    out.text("bucket", token(item.bucket));
    out.number("cap", item.cap.count());
    if (item.window) {
        out.line("window",
                 "[" + to_text(item.window->first) + ", " + to_text(item.window->last) + "]");
    }
    out.number("min_value", item.min_value);
    if (!item.slots.empty()) {
        out.line("slots", list_text(item.slots, in_quotes));
    }
    out.word("partial_week", item.partial_week);
    out.number("unit", item.unit);
    if (item.day_cap) {
        out.number("day_cap", item.day_cap->count());
    }
}

void write(key_lines& out, scoring::contest_rules const& rules) {
    out.text("format", "heli.contest.v1");
    out.text("id", rules.id.view());
    out.name(rules.name);
    out.number("utc_offset_min", rules.utc_offset.count());
    out.line("start", to_text(rules.start));
    out.line("end", to_text(rules.end));
    out.number("total", rules.total.count());
    out.number("late_grace_hours", rules.late_grace->count());
    out.number("future_skew_s", rules.future_skew->count());
    out.from(rules.source);
    for (auto const& item : rules.items) {
        write(out, item);
    }
}

template <class Terms>
void write(key_lines& out, std::optional<Terms> const& section) {
    if (section) {
        io::write(out, *section);
    }
}

/// Reads what was written: what it would say wrong, or otherwise than it should, is not written.
void require_same(std::string const& text, contest_document contest) {
    try {
        auto read = contest_from_toml(text);
        read.warnings.clear();
        contest.warnings.clear();
        if (read != contest) {
            throw invalid_value("something in the contest cannot be written as a document");
        }
    } catch (parse_error const& e) {
        auto findings = e.findings();
        for (auto& found : findings) {
            found.where = {"", 0, 0, found.where.field};  // nobody has seen the text
        }
        throw parse_error(std::move(findings));
    }
}

}  // namespace

std::string contest_to_toml(contest_document const& contest) {
    static_cast<void>(scoring::proved_rules(contest.rules));
    key_lines out;
    write(out, contest.rules);
    write(out, contest.entry);
    write(out, contest.team);
    write(out, contest.effect);
    write(out, contest.safety);
    write(out, contest.integrity);
    write(out, contest.final_score);
    write(out, contest.prizes);
    auto text = out.take();
    require_same(text, contest);
    return text;
}

std::string contest_to_toml(scoring::contest_rules const& rules) {
    return contest_to_toml(contest_document{rules});
}

}  // namespace heli::io
