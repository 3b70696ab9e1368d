#include "json_parts.hpp"

#include <heli/version.hpp>

namespace heli::io {

json document(std::string_view kind) {
    return json{{"format", "heli.answer.v1"}, {"kind", kind}, {"heli_version", version}};
}

std::string bytes(json const& value) {
    // Invalid UTF-8 can only come from a caller's own text; it is shown as U+FFFD, not thrown.
    return value.dump(2, ' ', false, json::error_handler_t::replace) + "\n";
}

json part(bilingual const& text) {
    return json{{"zh", text.zh}, {"en", text.en}};
}

json part(date const& day) {
    return to_text(day);
}

json part(source const& from) {
    auto result = json{{"title", from.title},
                       {"article", from.article.empty() ? json(nullptr) : json(from.article)},
                       {"address", from.address.empty() ? json(nullptr) : json(from.address)}};
    put(result, "status", from.status);
    return result;
}

json part(step const& one) {
    auto inputs = json::object();
    for (auto const& input : one.inputs) {
        inputs[input.name] = input.value;
    }
    return json{{"rule", one.rule.view()},
                {"text", part(one.text)},
                {"source", part(one.source)},
                {"inputs", std::move(inputs)}};
}

json part(finding const& one) {
    auto result = json::object();
    put(result, "severity", one.severity);
    result["code"] = one.code;
    result["message"] = part(one.message);
    result["path"] = one.where.path.empty() ? json(nullptr) : json(one.where.path);
    result["line"] = one.where.line == 0 ? json(nullptr) : json(one.where.line);
    result["column"] = one.where.column == 0 ? json(nullptr) : json(one.where.column);
    result["field"] = one.where.field.empty() ? json(nullptr) : json(one.where.field);
    result["value"] = one.value.empty() ? json(nullptr) : json(one.value);
    return result;
}

json part(count_bound const& count) {
    return json{{"lower", count.lower()},
                {"upper", count.upper() ? json(*count.upper()) : json(nullptr)},
                {"exact", count.is_exact()}};
}

}  // namespace heli::io
