#include <heli/data/mechanisms.hpp>
#include <heli/io/programme_document.hpp>
#include <heli/programme/check.hpp>

#include "programme_draft.hpp"
#include "region_field.hpp"
#include "toml_table.hpp"

#include <algorithm>
#include <map>
#include <utility>

namespace heli::io {

namespace {

using programme::item;
using programme::target;

/// The named sources of a document.
using source_map = std::map<std::string, source>;

source_map read_sources(toml_table& root) {
    source_map sources;
    for (auto& [key, table] : root.named_tables("sources")) {
        source found;
        found.title = table.text("title", presence::required).value_or("");
        found.article = table.text("article", presence::optional).value_or("");
        found.address = table.text("address", presence::optional).value_or("");
        found.status = table.word<source_status>("status", presence::required)
                           .value_or(source_status::unverified);
        table.finish();
        sources[key] = std::move(found);
    }
    return sources;
}

source read_source(toml_table& table, source_map const& sources, presence need) {
    auto const key = table.text("source", need);
    if (!key) {
        return {};
    }
    auto const found = sources.find(*key);
    if (found == sources.end()) {
        std::vector<std::string_view> names;
        for (auto const& [name, value] : sources) {
            names.push_back(name);
        }
        auto const hint = suggestion(*key, names);
        table.wrong(table.where("source"), "unknown_source",
                    {"[sources] 中没有 " + *key + hint.zh, "no [sources." + *key + "]" + hint.en},
                    *key);
        return {};
    }
    return found->second;
}

target read_target(toml_table& table, source_map const& sources) {
    target t{};
    t.kind = table.word<programme::target_kind>("kind", presence::required)
                 .value_or(programme::target_kind::exists_by);
    t.quantity = table.integer("quantity", presence::optional);
    if (!t.quantity && table.has("quantity")) {
        t.quantity = 0;  // reported already as a wrong type
    }
    t.unit = table.text("unit", presence::optional).value_or("");
    t.from = table.day("from", presence::optional);
    t.due = table.day("due", presence::optional);
    t.days = table.integer("days", presence::optional);
    t.nights = table.integer("nights", presence::optional);
    t.soft = table.boolean("soft", presence::optional).value_or(false);
    if (auto group = table.table("group_size", presence::optional)) {
        auto const persons = group->integer("persons", presence::required);
        auto from = read_source(*group, sources, presence::required);
        group->finish();
        if (persons && *persons < 1) {
            group->wrong(group->where("persons"), "invalid_group_size",
                         {"团组人数须为 1 或以上", "a group has 1 person or more"},
                         std::to_string(*persons));
        } else if (persons) {
            t.group = programme::group_size{*persons, std::move(from)};
        }
    }
    table.finish();
    return t;
}

std::vector<region_code> read_participants(toml_table& table) {
    std::vector<region_code> result;
    for (auto const& [text, where] : table.texts("participants", presence::optional)) {
        if (auto const code = find_region(table, text, where)) {
            result.push_back(*code);
        }
    }
    return result;
}

/// Reads one item; nothing without an id. Sets `tiers_known` to false if its tier is unreadable.
std::optional<item> read_item(toml_table& table, source_map const& sources, bool& tiers_known) {
    item entry{programme::item_id("x"), {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}};
    auto const id = table.identifier<programme::item_id>("id", presence::required);
    entry.name = table.both_languages("name", presence::required).value_or(bilingual{});
    entry.area = table.word<programme::area>("area", presence::optional);
    bool const has_tier = table.has("tier");
    entry.tier = table.word<programme::contest_tier>("tier", presence::optional);
    tiers_known = tiers_known && entry.tier.has_value() == has_tier;
    entry.kind = table.word<programme::item_kind>("kind", presence::required)
                     .value_or(programme::item_kind::skills_contest);
    entry.edition = table.integer("edition", presence::optional);
    for (auto const& [text, where] : table.texts("leads", presence::optional)) {
        if (auto const* found = find_token<federation>(text)) {
            entry.leads.push_back(found->value);
        } else {
            table.wrong(where, "unknown_federation", unknown_word<federation>(text), text);
        }
    }
    for (auto& organizer : table.tables("organizers")) {
        auto const zh = organizer.text("zh", presence::required);
        auto const en = organizer.text("en", presence::required);
        organizer.finish();
        if (zh && en) {
            entry.organizers.push_back({*zh, *en});
        }
    }
    entry.participants = read_participants(table);
    entry.mechanism = table.text("mechanism", presence::optional).value_or("");
    for (auto& goal : table.tables("target")) {
        entry.targets.push_back(read_target(goal, sources));
    }
    entry.source = read_source(table, sources, presence::required);
    table.finish();
    if (!id) {
        return std::nullopt;
    }
    entry.id = *id;
    return entry;
}

std::optional<programme::mechanism_set> read_mechanisms(toml_table& root) {
    auto const id = root.text("mechanism_set", presence::optional);
    if (!id) {
        return std::nullopt;
    }
    auto const sets = programme::to_mechanism_sets(data::mechanisms);
    std::vector<std::string_view> names;
    for (auto const& set : sets) {
        if (set.id.view() == *id) {
            return set;
        }
        names.push_back(set.id.view());
    }
    root.wrong(root.where("mechanism_set"), "unknown_mechanism_set", unknown_word(*id, names), *id);
    return std::nullopt;
}

programme::conference read_conference(toml_table& root, source_map const& sources) {
    programme::conference result;
    if (auto table = root.table("conference", presence::required)) {
        result.name = table->both_languages("name", presence::required).value_or(bilingual{});
        result.held_on = table->day("held_on", presence::optional);
        result.source = read_source(*table, sources, presence::required);
        table->finish();
    }
    return result;
}

std::optional<programme::tier_counts> read_tiers(toml_table& root) {
    auto table = root.table("contests", presence::optional);
    if (!table) {
        return std::nullopt;
    }
    auto const led = table->integer("led", presence::required);
    auto const joint = table->integer("joint", presence::required);
    auto const guided = table->integer("guided", presence::required);
    table->finish();
    if (!led || !joint || !guided) {
        return std::nullopt;
    }
    return programme::tier_counts{*led, *joint, *guided};
}

/// Whether a contradiction between fields of an item only follows from one that was not readable.
bool follows(finding const& found, std::string const& item, std::vector<finding> const& earlier) {
    if (found.code != "mechanism_mismatch" && found.code != "tier_outside_contests") {
        return false;
    }
    return std::any_of(earlier.begin(), earlier.end(), [&](finding const& f) {
        return f.where.field.starts_with(item + ".") || f.where.field == "mechanism_set";
    });
}

/// Adds what `check` finds, with lines. `positions` gives the place in the document of each item.
void check_draft(toml_document& document, programme_draft const& draft,
                 std::vector<std::size_t> const& positions) {
    auto const unreadable = document.findings;
    for (auto found : programme::check(draft.plan)) {
        auto field = found.where.field;
        if (field.starts_with("item[")) {
            auto const end = field.find(']');
            auto const index = std::stoul(field.substr(5, end - 5));
            auto const item = "item[" + std::to_string(positions[index]) + "]";
            field = item + field.substr(end + 1);
            if (follows(found, item, unreadable)) {
                continue;
            }
        }
        found.where = place_in(document, field);
        document.findings.push_back(std::move(found));
    }
}

}  // namespace

programme_draft draft_programme(toml_document& document) {
    programme_draft draft{{programme::programme_id("draft"), 0, {}, {}, {}, {}, {}, {}, {}, {}},
                          false};
    if (!document.root) {
        return draft;
    }
    toml_table root(*document.root, "", document.path, document.findings);
    if (!root.has_format({"heli.programme.v1"})) {
        return draft;
    }
    auto& plan = draft.plan;
    if (auto const id = root.identifier<programme::programme_id>("id", presence::required)) {
        plan.id = *id;
        draft.named = true;
    }
    auto const year = root.integer("year", presence::required);
    plan.name = root.both_languages("name", presence::required).value_or(bilingual{});
    auto const sources = read_sources(root);
    plan.first = date(boost::gregorian::min_date_time);
    plan.last = date(boost::gregorian::max_date_time);
    if (auto period = root.table("period", presence::required)) {
        auto const first = period->day("first", presence::required);
        auto const last = period->day("last", presence::required);
        plan.first = first.value_or(plan.first);
        plan.last = last.value_or(plan.last);
        plan.year = first && last && year ? *year : std::int64_t{plan.first.year()};
        period->finish();
    } else {
        plan.year =
            plan.first.year();  // what is unreadable is not reported again as a contradiction
    }
    plan.conference = read_conference(root, sources);
    plan.announced_contests = read_tiers(root);
    plan.mechanisms = read_mechanisms(root);
    plan.source = read_source(root, sources, presence::required);
    std::vector<std::size_t> positions;
    bool tiers_known = true;
    auto items = root.tables("item");
    for (std::size_t i = 0; i < items.size(); ++i) {
        if (auto entry = read_item(items[i], sources, tiers_known)) {
            plan.items.push_back(std::move(*entry));
            positions.push_back(i);
        } else {
            tiers_known = false;
        }
    }
    root.finish();
    if (!tiers_known) {
        plan.announced_contests.reset();  // a count would only repeat what is reported already
    }
    if (!plan.mechanisms && root.has("mechanism_set")) {
        for (auto& entry : plan.items) {
            entry.mechanism.clear();  // none of them could be found in a list that is not known
        }
    }
    check_draft(document, draft, positions);
    return draft;
}

programme::programme parse_programme(std::string_view text, std::string const& path) {
    auto document = parse_toml(text, path);
    auto draft = draft_programme(document);
    throw_if_any(std::move(document.findings));
    return std::move(draft.plan);
}

programme::programme read_programme(std::filesystem::path const& file) {
    return parse_programme(read_document(file), file.string());
}

}  // namespace heli::io
