#include <heli/io/contest_document.hpp>
#include <heli/io/programme_document.hpp>

#include "contest_rules_fields.hpp"
#include "contest_sections.hpp"
#include "json_document.hpp"
#include "toml_table.hpp"

#include <algorithm>
#include <cstddef>
#include <optional>
#include <set>
#include <string>
#include <utility>

namespace heli::io {

namespace {

constexpr std::string_view contest_format = "heli.contest.v1";

/// Reports a document that is too large to be one of a contest.
std::optional<finding> too_large(std::string_view text, std::string const& path) {
    if (text.size() <= max_contest_bytes) {
        return std::nullopt;
    }
    auto const most = std::to_string(max_contest_bytes);
    return finding{severity::error,
                   "too_long",
                   {path, 0, 0, ""},
                   {"文件超过 " + most + " 字节", "the file has more than " + most + " bytes"},
                   std::to_string(text.size())};
}

std::optional<contest_document> read_tables(toml_document& document) {
    if (!document.root) {
        return std::nullopt;
    }
    toml_table root(*document.root, "", document.path, document.findings);
    if (root.has("format") && !root.has_format({contest_format})) {
        return std::nullopt;
    }
    static_cast<void>(root.text("format", presence::optional));
    contest_document result{read_contest_rules(document, root)};
    result.entry = read_entry(document, root);
    result.team = read_team(document, root);
    result.effect = read_effect(document, root);
    result.safety = read_safety(root);
    result.final_score = read_final(document, root);
    result.prizes = read_prizes(document, root);
    result.integrity = read_integrity(root);
    root.finish();
    return result;
}

/// Throws what is wrong; else what is left are warnings.
contest_document sound(std::optional<contest_document> read, std::vector<finding> findings) {
    throw_if_any(findings);
    auto result = std::move(read).value();
    result.warnings = by_place(std::move(findings));
    return result;
}

/// Leaves out what was said a second time of a value that stands for one that was refused.
void keep_first(std::vector<finding>& findings, std::size_t said) {
    std::set<std::string> refused;
    for (std::size_t i = 0; i < said; ++i) {
        if (findings[i].code != "duplicate_key") {
            refused.insert(findings[i].where.field);
        }
    }
    auto const again =
        std::remove_if(findings.begin() + static_cast<std::ptrdiff_t>(said), findings.end(),
                       [&](finding const& f) { return refused.contains(f.where.field); });
    findings.erase(again, findings.end());
}

}  // namespace

contest_document contest_from_toml(std::string_view text, std::string const& path) {
    if (auto found = too_large(text, path)) {
        throw parse_error({std::move(*found)});
    }
    auto document = parse_toml(text, path);
    auto read = read_tables(document);
    return sound(std::move(read), std::move(document.findings));
}

contest_document contest_from_json(std::string_view text, std::string const& path) {
    if (auto found = too_large(text, path)) {
        throw parse_error({std::move(*found)});
    }
    auto document = parse_json(text, path);
    auto const said = document.content.findings.size();
    auto read = read_tables(document.content);
    keep_first(document.content.findings, said);
    auto findings = located(document, std::move(document.content.findings));
    return sound(std::move(read), std::move(findings));
}

contest_document read_contest(std::filesystem::path const& file) {
    auto const text = read_document(file);
    return file.extension() == ".json" ? contest_from_json(text, file.string())
                                       : contest_from_toml(text, file.string());
}

}  // namespace heli::io
