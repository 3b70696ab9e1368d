#include <heli/io/programme_document.hpp>
#include <heli/programme/evidence_table.hpp>

#include "programme_draft.hpp"
#include "toml_table.hpp"

#include <utility>

namespace heli::io {

namespace {

programme::evidence_row read_row(toml_table& table) {
    using toml::node_type;
    programme::evidence_row row;
    row.date = table.cell("date", node_type::date);
    row.item = table.cell("item", node_type::string);
    row.federation = table.cell("federation", node_type::string);
    row.kind = table.cell("kind", node_type::string);
    row.quantity = table.cell("quantity", node_type::integer);
    row.bound = table.cell("bound", node_type::string);
    row.unit = table.cell("unit", node_type::string);
    row.days = table.cell("days", node_type::integer);
    row.nights = table.cell("nights", node_type::integer);
    row.source = table.cell("source", node_type::string);
    row.address = table.cell("address", node_type::string);
    row.status = table.cell("status", node_type::string);
    row.note_zh = table.cell("note_zh", node_type::string);
    row.note_en = table.cell("note_en", node_type::string);
    row.illustrative = table.cell("illustrative", node_type::boolean);
    table.finish();
    return row;
}

std::optional<programme::complete_record> read_complete(toml_table& table, bool illustrative) {
    auto const item = table.identifier<programme::item_id>("item", presence::required);
    auto const who = table.word<federation>("federation", presence::optional);
    auto const first = table.day("first", presence::required);
    auto const last = table.day("last", presence::required);
    auto const title = table.text("source", presence::required);
    table.finish();
    if (!item || !first || !last || !title) {
        return std::nullopt;
    }
    if (*last < *first) {
        table.wrong(
            table.where("last"), "end_before_start",
            {"截止日早于开始日", "ends " + to_text(*last) + " before it starts " + to_text(*first)},
            to_text(*last));
        return std::nullopt;
    }
    return programme::complete_record{
        *item, who, *first, *last, {*title, "", "", source_status::unverified}, illustrative};
}

}  // namespace

programme::evidence_set draft_evidence(toml_document& document, programme::programme const* plan) {
    if (!document.root) {
        return {};
    }
    toml_table root(*document.root, "", document.path, document.findings);
    if (!root.has_format({"heli.evidence.v1"})) {
        return {};
    }
    (void)root.text("programme", presence::required);
    bool const illustrative = root.boolean("illustrative", presence::optional).value_or(false);
    programme::evidence_table table{document.path, {}, {}};
    for (auto& entry : root.tables("evidence")) {
        table.rows.push_back(read_row(entry));
        if (illustrative && table.rows.back().illustrative.text.empty()) {
            table.rows.back().illustrative.text = "true";
        }
    }
    auto reading = programme::read_evidence(table, plan);
    document.findings.insert(document.findings.end(), reading.findings.begin(),
                             reading.findings.end());
    for (auto& record : root.tables("complete")) {
        if (auto complete = read_complete(record, illustrative)) {
            if (plan != nullptr && programme::find_item(*plan, complete->item) == nullptr) {
                record.wrong(record.where("item"), "unknown_item",
                             programme::evidence_detail::unknown_item(*plan, complete->item.view()),
                             complete->item.str());
            }
            reading.evidence.complete.push_back(std::move(*complete));
        }
    }
    root.finish();
    return std::move(reading.evidence);
}

programme::evidence_set parse_evidence(std::string_view text, std::string const& path,
                                       programme::programme const* plan) {
    auto document = parse_toml(text, path);
    auto evidence = draft_evidence(document, plan);
    throw_if_any(std::move(document.findings));
    return evidence;
}

}  // namespace heli::io
