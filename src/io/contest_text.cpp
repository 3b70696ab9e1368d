#include <heli/io/contest_document.hpp>
#include <heli/scoring/proved_rules.hpp>

#include <nlohmann/json.hpp>

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace heli::io {

namespace {

/// A text in quotes. The escapes of JSON are escapes of TOML; DEL alone is one in TOML only.
std::string in_quotes(std::string_view text) {
    std::string result;
    try {
        for (char const c : nlohmann::json(text).dump()) {
            result += c == '\x7F' ? std::string("\\u007F") : std::string(1, c);
        }
    } catch (nlohmann::json::exception const&) {
        throw invalid_value("a text of the rules is not UTF-8");
    }
    return result;
}

/// Writes `key = value` lines; nothing for what is absent.
class key_lines {
public:
    void table(std::string_view header) { text_ += "\n" + std::string(header) + "\n"; }
    void text(std::string_view key, std::string_view value) { line(key, in_quotes(value)); }
    void some_text(std::string_view key, std::string const& value) {
        if (!value.empty()) {
            text(key, value);
        }
    }
    void number(std::string_view key, std::int64_t value) { line(key, std::to_string(value)); }
    void number(std::string_view key, std::optional<std::int64_t> value) {
        if (value) {
            number(key, *value);
        }
    }
    void line(std::string_view key, std::string const& value) {
        text_ += std::string(key) + " = " + value + "\n";
    }
    [[nodiscard]] std::string take() { return std::move(text_); }

private:
    std::string text_;
};

std::string list_of(std::vector<std::string> const& texts) {
    std::string list;
    for (auto const& one : texts) {
        list += (list.empty() ? "" : ", ") + in_quotes(one);
    }
    return "[" + list + "]";
}

void write(key_lines& out, scoring::point_item const& item) {
    out.table("[[rules]]");
    out.text("id", item.id.view());
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
        out.line("slots", list_of(item.slots));
    }
    if (item.partial_week) {
        out.text("partial_week", token(*item.partial_week));
    }
    out.number("unit", item.unit);
    if (item.day_cap) {
        out.number("day_cap", item.day_cap->count());
    }
}

void write(key_lines& out, source const& from) {
    if (from == source{}) {
        return;
    }
    if (from.title.empty()) {
        throw invalid_value("the source of the rules has no title");
    }
    out.table("[source]");
    out.text("title", from.title);
    out.some_text("article", from.article);
    out.some_text("address", from.address);
    out.text("status", token(from.status));
}

}  // namespace

std::string contest_to_toml(scoring::contest_rules const& rules) {
    static_cast<void>(scoring::proved_rules(rules));
    key_lines out;
    out.text("format", "heli.contest.v1");
    out.text("id", rules.id.view());
    out.number("utc_offset_min", rules.utc_offset.count());
    out.line("start", to_text(rules.start));
    out.line("end", to_text(rules.end));
    out.number("total", rules.total.count());
    out.number("late_grace_hours", rules.late_grace->count());
    out.number("future_skew_s", rules.future_skew->count());
    write(out, rules.source);
    for (auto const& item : rules.items) {
        write(out, item);
    }
    return out.take();
}

}  // namespace heli::io
