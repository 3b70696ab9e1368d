#include "json_document.hpp"

#include "json_fault.hpp"

#include <nlohmann/json.hpp>

#include <cstddef>
#include <cstdint>
#include <iterator>
#include <limits>
#include <optional>
#include <utility>

namespace heli::io {

namespace {

/// Characters of a text; what was read is known to who holds `read`.
class counted_character {
public:
    using iterator_category = std::input_iterator_tag;
    using value_type = char;
    using difference_type = std::ptrdiff_t;
    using pointer = char const*;
    using reference = char const&;

    counted_character(char const* at, char const** read) : at_(at), read_(read) {}
    reference operator*() const { return *at_; }
    counted_character& operator++() {
        *read_ = ++at_;
        return *this;
    }
    friend bool operator==(counted_character const& a, counted_character const& b) {
        return a.at_ == b.at_;
    }
    friend bool operator!=(counted_character const& a, counted_character const& b) {
        return !(a == b);
    }

private:
    char const* at_;
    char const** read_;
};

/// An object or an array that is being filled.
struct open_container {
    toml::node* node;
    std::string field;
};

/// Builds tables out of what the parser meets.
class table_builder {
public:
    table_builder(std::string_view text, json_document& document)
        : text_(text), cursor_(text), read_(text.data()), document_(document) {}

    /// What the parser takes the text from.
    [[nodiscard]] char const** read() { return &read_; }

    bool null() {
        replace("wrong_type", {"null 不是值，没有的项不写", "null is no value; leave the key out"},
                "null");
        return true;
    }
    bool boolean(bool value) { return add(value); }
    bool number_integer(std::int64_t value) { return add(value); }
    bool number_unsigned(std::uint64_t value) {
        constexpr auto most = static_cast<std::uint64_t>(std::numeric_limits<std::int64_t>::max());
        return value > most ? too_large(std::to_string(value))
                            : add(static_cast<std::int64_t>(value));
    }
    bool number_float(double value, std::string const& written) {
        bool const whole = written.find_first_of(".eE") == std::string::npos;
        return whole ? too_large(written) : add(value);
    }
    bool string(std::string& value) { return add(std::move(value)); }
    static bool binary(nlohmann::json::binary_t const&) {
        return false;
    }  // no such thing in a text
    bool start_object(std::size_t) { return open_.empty() ? begin_root() : begin(toml::table()); }
    bool start_array(std::size_t) { return open_.empty() ? scalar_root() : begin(toml::array()); }
    bool key(std::string& name) {
        auto const at = next_token();
        key_ = std::move(name);
        key_field_ = open_.back().field.empty() ? key_ : open_.back().field + "." + key_;
        twice_ = open_.back().node->as_table()->contains(key_);
        if (twice_) {
            report("duplicate_key", at, key_field_,
                   {"键 " + key_ + " 重复", "the key " + key_ + " is there twice"}, key_);
        } else {
            document_.keys.emplace(key_field_, at);
        }
        return true;
    }
    bool end_object() { return end(); }
    bool end_array() { return end(); }
    bool parse_error(std::size_t, std::string const&, nlohmann::detail::exception const& e) {
        auto description = std::string_view(e.what());
        description = description.substr(0, description.find("; last read"));
        auto const offset = static_cast<std::size_t>(read_ - text_.data());
        auto const at = cursor_.at(offset == 0 ? 0 : offset - 1);
        document_.content.findings.push_back(
            json_fault(description, {document_.content.path, at.line, at.column, ""}));
        return false;
    }

private:
    void report(char const* code, text_position at, std::string const& field, bilingual message,
                std::string value) {
        document_.content.findings.push_back({severity::error,
                                              code,
                                              {document_.content.path, at.line, at.column, field},
                                              std::move(message),
                                              std::move(value)});
    }
    /// Where the token begins that was read last.
    text_position next_token() {
        auto const begin = text_.find_first_not_of(" \t\r\n,:", end_of_last_);
        end_of_last_ = static_cast<std::size_t>(read_ - text_.data());
        return cursor_.at(begin);
    }
    /// The path of the value that is read now.
    [[nodiscard]] std::string field() const {
        auto const* array = open_.back().node->as_array();
        return array == nullptr ? key_field_
                                : open_.back().field + "[" + std::to_string(array->size()) + "]";
    }
    template <class Value>
    toml::node& put(Value&& value) {
        if (auto* array = open_.back().node->as_array()) {
            array->push_back(std::forward<Value>(value));
            return array->back();
        }
        if (std::exchange(twice_, false)) {
            second_.push_back(std::forward<Value>(value));
            return second_.back();
        }
        return open_.back()
            .node->as_table()
            ->insert_or_assign(key_, std::forward<Value>(value))
            .first->second;
    }
    template <class Value>
    bool add(Value&& value) {
        if (open_.empty()) {
            return scalar_root();
        }
        document_.values.emplace(field(), next_token());
        put(std::forward<Value>(value));
        return true;
    }
    void replace(char const* code, bilingual message, std::string value) {
        if (open_.empty()) {
            scalar_root();
            return;
        }
        auto const where = field();
        auto const at = next_token();
        report(code, at, where, std::move(message), std::move(value));
        document_.values.emplace(where, at);
        put(false);
    }
    bool too_large(std::string const& written) {
        replace("out_of_range", {"数超出 64 位的范围", "the number does not fit 64 bits"}, written);
        return true;
    }
    bool begin_root() {
        document_.values.emplace("", next_token());
        open_.push_back({&root_, ""});
        return true;
    }
    bool scalar_root() {
        report("wrong_type", next_token(), "",
               {"JSON 文件应为一个对象 {...}", "expected a JSON object, {...}"}, "");
        return false;
    }
    template <class Container>
    bool begin(Container&& empty) {
        auto path = field();
        auto const at = next_token();
        if (open_.size() >= deepest_json) {
            auto const most = std::to_string(deepest_json);
            report("too_deep", at, "",
                   {"嵌套超过 " + most + " 层", "more than " + most + " levels of nesting"}, "");
            return false;
        }
        document_.values.emplace(path, at);
        auto& node = put(std::forward<Container>(empty));
        open_.push_back({&node, std::move(path)});
        return true;
    }
    bool end() {
        end_of_last_ = static_cast<std::size_t>(read_ - text_.data());
        auto* whole = open_.back().node;
        open_.pop_back();
        if (whole == &root_) {
            document_.content.root = std::move(root_);
        }
        return true;
    }

    std::string_view text_;
    text_cursor cursor_;
    char const* read_;
    json_document& document_;
    std::size_t end_of_last_ = 0;
    toml::table root_;
    toml::array second_;  // values of keys that are there already: they are read, and not used
    std::vector<open_container> open_;
    std::string key_;
    std::string key_field_;
    bool twice_ = false;
};

}  // namespace

json_document parse_json(std::string_view text, std::string path) {
    json_document document{{std::move(path), std::nullopt, {}}, {}, {}};
    if (text.starts_with("\xEF\xBB\xBF")) {
        text.remove_prefix(3);
    }
    table_builder builder(text, document);
    char const* const end = text.data() + text.size();
    if (!nlohmann::json::sax_parse(counted_character(text.data(), builder.read()),
                                   counted_character(end, builder.read()), &builder)) {
        document.content.root.reset();
    }
    return document;
}

std::vector<finding> located(json_document const& document, std::vector<finding> findings) {
    for (auto& found : findings) {
        auto& where = found.where;
        auto const own = document.keys.find(where.field);
        if (where.line != 0) {
            continue;
        }
        if (found.code == "unknown_key" && own != document.keys.end()) {
            where.line = own->second.line;
            where.column = own->second.column;
            continue;
        }
        for (auto field = where.field;;) {
            auto const at = document.values.find(field);
            if (at != document.values.end()) {
                where.line = at->second.line;
                where.column = at->second.column;
                break;
            }
            if (field.empty()) {
                break;
            }
            auto const part = field.find_last_of(".[");
            field = part == std::string::npos ? std::string() : field.substr(0, part);
        }
    }
    return findings;
}

}  // namespace heli::io
