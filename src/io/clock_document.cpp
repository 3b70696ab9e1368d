#include <heli/calendar/calendar_days.hpp>
#include <heli/io/clock_document.hpp>
#include <heli/io/programme_document.hpp>

#include "law_fields.hpp"
#include "region_field.hpp"
#include "toml_table.hpp"

#include <string>
#include <utility>

namespace heli::io {

namespace {

using law::clock_action;

/// A field, and an action that may have it.
struct action_field {
    std::string_view key;
    clock_action action;
};
constexpr action_field fields_of_actions[] = {
    {"until", clock_action::suspend},   {"until", clock_action::exclude},
    {"until", clock_action::interrupt}, {"ongoing", clock_action::interrupt},
    {"length", clock_action::extend},   {"unit", clock_action::extend},
};

/// Reports fields that an action does not have, and one that it needs.
void check_fields(toml_table& table, clock_action action) {
    auto const word = std::string(token(action));
    for (std::string const key : {"until", "ongoing", "length", "unit"}) {
        std::string expected;
        bool has = false;
        for (auto const& row : fields_of_actions) {
            if (row.key == key) {
                has = has || row.action == action;
                expected += (expected.empty() ? "" : ", ") + std::string(token(row.action));
            }
        }
        if (table.has(key) && !has) {
            table.wrong(table.where(key), "unfit_field",
                        {word + " 没有 " + key + "，它只用于 " + expected,
                         word + " has no " + key + ", which only belongs to " + expected},
                        word);
        }
    }
    bool const endless = action == clock_action::exclude && !table.has("until");
    bool const unknown =
        action == clock_action::extend && !table.has("length") && !table.has("unit");
    if (endless || unknown) {
        std::string const key = endless ? "until" : "length";
        table.wrong(table.where(key), "missing_field",
                    {word + " 须写明 " + key, word + " needs " + key}, "");
    }
}

/// Reports days outside the calendar, and an end before the beginning.
void check_days(toml_table& table, law::clock_event const& e) {
    auto const first = to_date(calendar::first_day);
    auto const last = to_date(calendar::last_day);
    auto const check = [&](std::string_view key, date const& day) {
        if (day < first || last < day) {
            table.wrong(table.where(key), "out_of_range",
                        {"日期应在 " + to_text(first) + " 至 " + to_text(last) + " 之间",
                         "expected a day from " + to_text(first) + " to " + to_text(last)},
                        to_text(day));
        }
    };
    check("date", e.day);
    if (e.until) {
        check("until", *e.until);
    }
    if (e.until && *e.until < e.day) {
        table.wrong(table.where("until"), "end_before_start",
                    {"until 早于事件日",
                     "ends " + to_text(*e.until) + " before it starts " + to_text(e.day)},
                    to_text(*e.until));
    }
    if (e.until && e.ongoing) {
        table.wrong(
            table.where("ongoing"), "unfit_field",
            {"已写明 until，不能同时为 ongoing", "has an end, until, and cannot be ongoing"},
            "true");
    }
}

law::clock_event read_clock_event(toml_table& table) {
    auto const day = table.day("date", presence::required);
    auto const action = table.word<clock_action>("action", presence::required);
    law::clock_event e{day.value_or(to_date(calendar::first_day)),
                       action.value_or(clock_action::stop),
                       read_event(table, "event"),
                       table.day("until", presence::optional),
                       table.boolean("ongoing", presence::optional).value_or(false),
                       read_extent(table, presence::optional),
                       table.text("evidence", presence::optional).value_or("")};
    table.finish();
    if (action) {
        check_fields(table, *action);
    }
    if (day) {
        check_days(table, e);
    }
    return e;
}

}  // namespace

law::period_clock parse_clock(std::string_view text, std::string const& path) {
    auto document = parse_toml(text, path);
    law::period_clock result{"draft", std::nullopt, {}};
    if (document.root) {
        toml_table root(*document.root, "", document.path, document.findings);
        if (root.has_format({"heli.clock.v1"})) {
            result.rule =
                root.identifier<rule_id>("rule", presence::required).value_or(result.rule);
            result.region = read_region(root, "region", presence::optional);
            for (auto& table : root.tables("event", max_clock_events)) {
                result.events.push_back(read_clock_event(table));
            }
            root.finish();
        }
    }
    throw_if_any(std::move(document.findings));
    return result;
}

law::period_clock read_clock(std::filesystem::path const& file) {
    return parse_clock(read_document(file), file.string());
}

}  // namespace heli::io
