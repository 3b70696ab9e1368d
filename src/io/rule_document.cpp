#include <heli/io/programme_document.hpp>
#include <heli/io/rule_document.hpp>
#include <heli/law/rule_check.hpp>

#include "law_fields.hpp"
#include "region_field.hpp"
#include "toml_table.hpp"

#include <algorithm>
#include <cstddef>
#include <iterator>
#include <map>
#include <string>
#include <utility>

namespace heli::io {

namespace {

/// Stands for an id that could not be read; the document ends in an error anyway, as with every
/// other value that stands for one.
constexpr rule_id unnamed("unnamed");

source read_source(toml_table& table) {
    return {table.text("law", presence::required).value_or(""),
            table.text("article", presence::optional).value_or(""),
            table.text("address", presence::optional).value_or(""),
            table.word<source_status>("status", presence::required)
                .value_or(source_status::unverified)};
}

/// A period: its direction and where its last day moves are always stated, never assumed.
/// \param need if optional, nothing where none of its fields is there.
std::optional<law::period> read_period(toml_table& table, presence need) {
    constexpr std::string_view keys[] = {"length", "unit", "direction", "roll"};
    bool const there = std::any_of(std::begin(keys), std::end(keys),
                                   [&](std::string_view key) { return table.has(key); });
    auto const each = there ? presence::required : need;
    auto const length = read_extent(table, each);
    auto const direction = table.word<law::direction>("direction", each);
    auto const roll = table.word<calendar::roll>("roll", each);
    if (!length) {
        return std::nullopt;
    }
    return law::period{*length, direction.value_or(law::direction::forward),
                       roll.value_or(calendar::roll::none)};
}

std::optional<law::extension> read_extension(toml_table& rule) {
    auto table = rule.table("extension", presence::optional);
    if (!table) {
        return std::nullopt;
    }
    law::extension result{
        read_extent(*table, presence::optional),
        table->both_languages("condition", presence::optional).value_or(bilingual{}),
        table->identifier<rule_id>("rule", presence::optional)};
    table->finish();
    return result;
}

std::vector<law::rule_reading> read_readings(toml_table& rule) {
    std::vector<law::rule_reading> result;
    std::string id = "reading-";
    for (auto& table : rule.tables("reading")) {
        id += "x";  // stands for one that could not be read, and for no other
        result.push_back(
            {table.identifier<law::reading_id>("id", presence::required)
                 .value_or(law::reading_id(std::string_view(id).substr(0, max_id_length))),
             *read_period(table, presence::required),
             table.both_languages("reason", presence::required).value_or(bilingual{}),
             read_source(table)});
        table.finish();
    }
    return result;
}

law::rule read_rule(toml_table& table) {
    auto const words = [&](std::string_view key, presence need) {
        return table.both_languages(key, need).value_or(bilingual{});
    };
    auto const kind = table.word<law::rule_kind>("kind", presence::required);
    law::rule r{
        table.identifier<rule_id>("id", presence::required).value_or(unnamed),
        table.word<law::matter>("matter", presence::required).value_or(law::matter::counting),
        read_region(table, "region", presence::required).value_or(region_code(100000)),
        table.identifier<rule_id>("overrides", presence::optional),
        table.identifier<rule_id>("superseded_by", presence::optional),
        law::rule_kind::unknown,
        words("name", presence::required),
        read_source(table),
        read_period(table, presence::optional),
        read_event_or_own(table, "start_event"),
        read_actor_or_own(table, "actor"),
        words("effect", presence::optional),
        read_extension(table),
        read_readings(table),
        words("notes", presence::optional),
        table.day("published_on", presence::optional),
        table.day("effective_from", presence::optional),
        table.day("effective_to", presence::optional),
        words("basis", presence::optional)};
    r.kind = kind.value_or(r.period ? law::rule_kind::party_period : law::rule_kind::unknown);
    table.finish();
    return r;
}

/// The rules of a document as they are read.
class rule_list {
public:
    explicit rule_list(toml_document& document) : document_(&document) {}

    /// Reads one rule and adds what is wrong with it.
    void add(toml_table& table) {
        auto const before = document_->findings.size();
        auto r = read_rule(table);
        std::vector<finding> const unreadable(
            document_->findings.begin() + static_cast<std::ptrdiff_t>(before),
            document_->findings.end());
        for (auto& found : law::check(r)) {
            // Where a length is asked for it is not also said to be one too many.
            if (table.has("length") || !found.code.starts_with("number_")) {
                report(std::move(found), table.field(), unreadable);
            }
        }
        auto const [at, first] = ids_.emplace(r.id, table.field());
        if (!first && r.id != unnamed) {
            report({severity::error,
                    "duplicate_id",
                    {"", 0, 0, "id"},
                    {"规则编号 " + r.id.str() + " 已用于 " + at->second,
                     "the id " + r.id.str() + " is that of " + at->second + " already"},
                    r.id.str()},
                   table.field(), {});
        }
        if (document_->findings.size() == before) {
            fields_.push_back(table.field());
            rules_.push_back(std::move(r));
        }
    }
    /// Adds what is wrong with the sound rules beside each other, and gives them.
    std::vector<law::rule> checked() && {
        for (std::size_t i = 0; i < rules_.size(); ++i) {
            for (auto& found : law::check(rules_[i], rules_)) {
                if (found.code != "unknown_rule") {  // it may be in the book
                    report(std::move(found), fields_[i], {});
                }
            }
        }
        return std::move(rules_);
    }

private:
    /// Adds a finding at the place of its field, or at the rule's id where the field is absent;
    /// nothing of a field that could not be read.
    void report(finding found, std::string const& rule, std::vector<finding> const& unreadable) {
        auto const field = rule + "." + found.where.field;
        bool const said = std::any_of(unreadable.begin(), unreadable.end(), [&](finding const& f) {
            return f.where.field == field || f.where.field.starts_with(field + ".");
        });
        if (said) {
            return;
        }
        bool const there = toml::at_path(*document_->root, field).node() != nullptr;
        found.where = place_in(*document_, there ? field : rule + ".id");
        found.where.field = field;
        document_->findings.push_back(std::move(found));
    }

    toml_document* document_;
    std::map<rule_id, std::string> ids_;
    std::vector<std::string> fields_;
    std::vector<law::rule> rules_;
};

}  // namespace

std::vector<law::rule> parse_rules(std::string_view text, std::string const& path) {
    auto document = parse_toml(text, path);
    rule_list rules(document);
    if (document.root) {
        toml_table root(*document.root, "", document.path, document.findings);
        if (root.has_format({"heli.rules.v1"})) {
            if (!root.has("rule")) {
                root.wrong(root.where("rule"), "missing_field",
                           {"没有 [[rule]]", "there is no [[rule]]"}, "");
            }
            for (auto& table : root.tables("rule", max_rules)) {
                rules.add(table);
            }
            root.finish();
        }
    }
    auto result = std::move(rules).checked();
    throw_if_any(std::move(document.findings));
    return result;
}

std::vector<law::rule> read_rules(std::filesystem::path const& file) {
    return parse_rules(read_document(file), file.string());
}

}  // namespace heli::io
