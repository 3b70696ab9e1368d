#include <heli/io/json.hpp>

#include "json_parts.hpp"

namespace heli::io {

namespace {

json body(calendar::date_answer const& answer) {
    auto result = document("calendar_date");
    result["value"] = part(answer.value);
    put(result, "certainty", answer.certainty);
    result["earliest"] = part(answer.earliest);
    result["latest"] = part(answer.latest);
    return result;
}

json body(calendar::count_answer const& answer) {
    auto result = document("calendar_count");
    result["value"] = answer.value;
    put(result, "certainty", answer.certainty);
    result["lowest"] = answer.lowest;
    result["highest"] = answer.highest;
    return result;
}

template <class T>
std::string with_steps(explained<T> const& answer) {
    auto result = body(answer.value);
    result["steps"] = list(answer.steps);
    return bytes(result);
}

/// The name of a holiday, or null for a plain day.
json name_or_null(bilingual const& text) {
    return text.zh.empty() ? json(nullptr) : part(text);
}

}  // namespace

std::string to_json(calendar::day_answer const& answer) {
    auto result = document("calendar_day");
    result["day"] = part(answer.day);
    put(result, "day_kind", answer.kind);
    result["working"] = answer.working();
    put(result, "certainty", answer.certainty);
    result["holiday"] = name_or_null(answer.holiday);
    result["source"] = answer.source.title.empty() ? json(nullptr) : part(answer.source);
    return bytes(result);
}

std::string to_json(calendar::date_answer const& answer) {
    return bytes(body(answer));
}

std::string to_json(explained<calendar::date_answer> const& answer) {
    return with_steps(answer);
}

std::string to_json(calendar::count_answer const& answer) {
    return bytes(body(answer));
}

std::string to_json(explained<calendar::count_answer> const& answer) {
    return with_steps(answer);
}

std::string to_json(explained<date> const& answer) {
    auto result = document("date");
    result["value"] = part(answer.value);
    result["steps"] = list(answer.steps);
    return bytes(result);
}

std::string to_json(std::vector<calendar::rest_period> const& periods) {
    auto rows = json::array();
    for (auto const& period : periods) {
        auto row = json{{"first", part(period.first)},
                        {"last", part(period.last)},
                        {"days", period.length()},
                        {"name", name_or_null(period.name)}};
        put(row, "certainty", period.certainty);
        rows.push_back(std::move(row));
    }
    auto result = document("rest_periods");
    result["periods"] = std::move(rows);
    return bytes(result);
}

}  // namespace heli::io
