#include "toml_document.hpp"

#include "key_depth.hpp"
#include "syntax_fault.hpp"
#include "text_cursor.hpp"
#include "toml_node.hpp"

#include <heli/core/error.hpp>

#include <algorithm>
#include <cstdint>
#include <tuple>
#include <utility>

namespace heli::io {

namespace {

finding syntax_fault(toml::parse_error const& e, std::string const& path) {
    auto const description = std::string(e.description());
    auto const& begin = e.source().begin;
    place const where{path, static_cast<std::uint32_t>(begin.line),
                      static_cast<std::uint32_t>(begin.column), ""};
    if (description.find("utf-8") != std::string::npos) {
        return {severity::error,
                "invalid_utf8",
                where,
                {"文件不是 UTF-8 编码；若为 GB18030，请另存为 UTF-8",
                 "the file is not UTF-8; if it was saved as GB18030, save it as UTF-8"},
                ""};
    }
    return {severity::error, "invalid_toml", where, syntax_message(description), ""};
}

finding deep_key(text_position at, std::string const& path) {
    auto const most = std::to_string(most_key_dots + 1);
    return {severity::error,
            "too_deep",
            {path, at.line, at.column, ""},
            {"键至多 " + most + " 段", "a key has at most " + most + " parts"},
            ""};
}

}  // namespace

toml_document parse_toml(std::string_view text, std::string path) {
    toml_document document{std::move(path), std::nullopt, {}};
    if (auto const offset = too_deep_key(text)) {
        document.findings.push_back(deep_key(text_cursor(text).at(*offset), document.path));
        return document;
    }
    try {
        document.root = toml::parse(text);
    } catch (toml::parse_error const& e) {
        document.findings.push_back(syntax_fault(e, document.path));
    }
    return document;
}

place place_in(toml_document const& document, std::string field) {
    for (auto prefix = field;;) {
        auto const* node = prefix.empty() ? static_cast<toml::node const*>(&*document.root)
                                          : toml::at_path(*document.root, prefix).node();
        if (node != nullptr) {
            return place_of(*node, document.path, std::move(field));
        }
        auto const dot = prefix.rfind('.');
        prefix = dot == std::string::npos ? std::string() : prefix.substr(0, dot);
    }
}

std::vector<finding> by_place(std::vector<finding> findings) {
    std::stable_sort(findings.begin(), findings.end(), [](finding const& a, finding const& b) {
        return std::tie(a.where.path, a.where.line, a.where.column) <
               std::tie(b.where.path, b.where.line, b.where.column);
    });
    return findings;
}

void throw_if_any(std::vector<finding> unsorted) {
    auto findings = by_place(std::move(unsorted));
    if (std::any_of(findings.begin(), findings.end(),
                    [](finding const& f) { return f.severity == severity::error; })) {
        throw parse_error(std::move(findings));
    }
}

}  // namespace heli::io
