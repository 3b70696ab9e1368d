#include <heli/calendar/calendar_days.hpp>
#include <heli/io/notice_document.hpp>
#include <heli/io/programme_document.hpp>

#include "toml_table.hpp"

#include <algorithm>
#include <utility>
#include <vector>

namespace heli::io {

namespace {

calendar::holiday_set read_holidays(toml_table& table) {
    calendar::holiday_set holidays;
    for (auto const& [text, where] : table.texts("holidays", presence::optional)) {
        if (auto const* found = find_token<calendar::holiday>(text)) {
            holidays = holidays | found->value;
        } else {
            table.wrong(where, "unknown_holiday", unknown_word<calendar::holiday>(text), text);
        }
    }
    return holidays;
}

std::optional<calendar::moved_days> read_days(toml_table& table) {
    auto const first = table.day("first", presence::required);
    auto const last = table.day("last", presence::optional);
    auto const working = table.boolean("working", presence::required);
    auto const name = table.both_languages("name", presence::optional);
    auto const holidays = read_holidays(table);
    table.finish();
    if (!first || !working) {
        return std::nullopt;
    }
    if (last && *last < *first) {
        table.wrong(
            table.where("last"), "end_before_start",
            {"结束日早于开始日", "ends " + to_text(*last) + " before it starts " + to_text(*first)},
            to_text(*last));
        return std::nullopt;
    }
    if (!name && holidays.empty()) {
        table.wrong(table.where("name"), "missing_field",
                    {"须写明 name 或 holidays", "name or holidays is needed"}, "");
    }
    return calendar::moved_days{*first, last.value_or(*first), *working,
                                name.value_or(calendar::names_of(holidays)), holidays};
}

source read_origin(toml_table& root) {
    source from;
    if (auto table = root.table("source", presence::required)) {
        from.title = table->text("title", presence::required).value_or("");
        from.address = table->text("address", presence::optional).value_or("");
        from.status = table->word<source_status>("status", presence::required)
                          .value_or(source_status::unverified);
        table->finish();
    }
    return from;
}

/// Reports runs of days that share a day with an earlier one of the document.
void check_runs(toml_table& root, std::vector<std::pair<calendar::moved_days, place>> const& runs) {
    for (auto later = runs.begin(); later != runs.end(); ++later) {
        auto const& [days, where] = *later;
        auto const earlier = std::find_if(runs.begin(), later, [&days = days](auto const& run) {
            return run.first.first <= days.last && days.first <= run.first.last;
        });
        if (earlier != later) {
            auto const shared = to_text(std::max(days.first, earlier->first.first));
            root.wrong(where, "overlapping_days",
                       {shared + " 属于两段日期", shared + " is in two runs of days"}, shared);
        }
    }
}

void read_fields(toml_table& root, calendar::notice& result) {
    auto const id = root.identifier<calendar::notice_id>("id", presence::required);
    result.id = id.value_or(result.id);
    if (auto const year = root.integer("year", presence::optional)) {
        bool const good = *year >= calendar::first_day.year && *year <= calendar::last_day.year;
        if (!good) {
            root.wrong(root.where("year"), "invalid_year",
                       {"年份应在 1949 至 2100 之间", "expected a year from 1949 to 2100"},
                       std::to_string(*year));
        }
        result.year = good ? std::optional(static_cast<int>(*year)) : std::nullopt;
    }
    result.announced_on = root.day("announced_on", presence::optional);
    result.source = read_origin(root);
    std::vector<std::pair<calendar::moved_days, place>> runs;
    for (auto& table : root.tables("days")) {
        if (auto days = read_days(table)) {
            runs.emplace_back(*days, table.where("first"));
            result.days.push_back(std::move(*days));
        }
    }
    root.finish();
    check_runs(root, runs);
}

}  // namespace

calendar::notice parse_notice(std::string_view text, std::string const& path) {
    auto document = parse_toml(text, path);
    calendar::notice result{calendar::notice_id("draft"), std::nullopt, std::nullopt, {}, {}};
    if (document.root) {
        toml_table root(*document.root, "", document.path, document.findings);
        if (root.has_format({"heli.notice.v1"})) {
            read_fields(root, result);
        }
    }
    throw_if_any(std::move(document.findings));
    return result;
}

calendar::notice read_notice(std::filesystem::path const& file) {
    return parse_notice(read_document(file), file.string());
}

}  // namespace heli::io
