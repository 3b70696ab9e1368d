#include "key_lines.hpp"

#include <heli/core/rational_text.hpp>

#include <nlohmann/json.hpp>

namespace heli::io {

namespace {

std::string word_text(std::string_view key, std::string_view value) {
    return std::string(key) + " = " + in_quotes(value);
}

}  // namespace

std::string in_quotes(std::string_view text) {
    std::string result;
    try {
        // The escapes of JSON are escapes of TOML; DEL alone is one in TOML only.
        for (char const c : nlohmann::json(text).dump()) {
            result += c == '\x7F' ? std::string("\\u007F") : std::string(1, c);
        }
    } catch (nlohmann::json::exception const&) {
        throw invalid_value("a text of the rules is not UTF-8");
    }
    return result;
}

std::string exact_text(rational const& number) {
    auto const text = to_text(number);
    // A whole number of more than 18 digits need not be one of TOML.
    return number.is_whole() && text.size() <= 18 ? text : in_quotes(text);
}

std::string both_text(bilingual const& text) {
    auto const zh = text.zh.empty() ? std::string() : word_text("zh", text.zh);
    auto const en = text.en.empty() ? std::string() : word_text("en", text.en);
    return "{ " + zh + (zh.empty() || en.empty() ? "" : ", ") + en + " }";
}

std::string source_text(source const& from) {
    if (from.title.empty()) {
        throw invalid_value("a source of the rules has no title");
    }
    auto text = "{ " + word_text("title", from.title);
    text += from.article.empty() ? "" : ", " + word_text("article", from.article);
    text += from.address.empty() ? "" : ", " + word_text("address", from.address);
    return text + ", " + word_text("status", token(from.status)) + " }";
}

std::string rounding_text(rounding_rule const& rule) {
    return "{ " + word_text("how", token(rule.how())) + ", unit = " + exact_text(rule.unit()) +
           " }";
}

}  // namespace heli::io
