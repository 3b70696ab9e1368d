/// \file
/// Reading rows of evidence, with every problem reported.
#pragma once

#include <heli/core/finding.hpp>
#include <heli/core/unknown_word.hpp>
#include <heli/programme/evidence.hpp>
#include <heli/programme/evidence_cells.hpp>
#include <heli/programme/evidence_row.hpp>
#include <heli/programme/programme.hpp>

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace heli::programme {

/// Evidence with everything that was wrong with it. Rows with an error are left out.
struct evidence_reading {
    evidence_set evidence;          ///< The sound rows.
    std::vector<finding> findings;  ///< Every problem, in the order of the rows.
};

namespace evidence_detail {

/// The message of an item that a programme does not have.
[[nodiscard]] inline bilingual unknown_item(programme const& plan, std::string_view id) {
    std::vector<std::string_view> names;
    for (auto const& entry : plan.items) {
        names.push_back(entry.id.view());
    }
    auto const hint = suggestion(id, names);
    return {"方案中没有编号 " + std::string(id) + hint.zh,
            "the programme has no item " + std::string(id) + hint.en};
}

/// Reads the item of a row; with a programme it must be one of its items.
inline std::optional<item_id> read_item(row_reader& reader, evidence_cell const& cell,
                                        programme const* plan) {
    if (!reader.filled(cell, "item")) {
        return std::nullopt;
    }
    if (!item_id::valid(cell.text)) {
        reader.wrong(cell, "item", "invalid_id",
                     {"编号“" + cell.text + "”无效", "\"" + cell.text + "\" cannot be an id"});
        return std::nullopt;
    }
    item_id const id{std::string_view(cell.text)};
    if (plan != nullptr && find_item(*plan, id) == nullptr) {
        reader.wrong(cell, "item", "unknown_item", unknown_item(*plan, cell.text));
    }
    return id;
}

/// Reads one row; nothing if a cell is wrong.
inline std::optional<evidence> read_row(evidence_row const& row, row_reader reader,
                                        programme const* plan) {
    auto const day = reader.filled(row.date, "date") ? reader.day(row.date, "date") : std::nullopt;
    auto const item = read_item(reader, row.item, plan);
    reader.filled(row.kind, "kind");
    auto const kind = reader.word<evidence_kind>(row.kind, "kind");
    auto const who = reader.word<federation>(row.federation, "federation");
    auto const quantity = reader.count(row.quantity, "quantity");
    auto const bound = reader.word<bound_kind>(row.bound, "bound").value_or(bound_kind::exact);
    auto const days = reader.count(row.days, "days");
    auto const nights = reader.count(row.nights, "nights");
    reader.filled(row.source, "source");
    auto const status = reader.word<source_status>(row.status, "status");
    auto const& mark = row.illustrative.text;
    if (reader.readable(row.illustrative) && mark != "true" && mark != "false") {
        reader.wrong(row.illustrative, "illustrative", "wrong_type",
                     {"“" + mark + "”应为 true 或 false", "\"" + mark + "\" is not true or false"});
    }
    if (!reader.sound()) {
        return std::nullopt;
    }
    std::optional<count_bound> count;
    if (quantity) {
        count = count_bound::stated(bound, *quantity);
    }
    return evidence{
        *day,
        *item,
        who,
        *kind,
        count,
        row.unit.text,
        days,
        nights,
        {row.source.text, "", row.address.text, status.value_or(source_status::unverified)},
        {row.note_zh.text, row.note_en.text},
        mark == "true"};
}

}  // namespace evidence_detail

/// Reads rows of evidence.
/// \param table the rows with their file. \param plan the programme that they belong to; without
///        one the items cannot be checked and any id is taken.
/// \returns the sound rows, and every problem of the others with file, line, field and value.
[[nodiscard]] inline evidence_reading read_evidence(evidence_table const& table,
                                                    programme const* plan) {
    evidence_reading reading;
    reading.findings = table.findings;
    for (std::size_t i = 0; i < table.rows.size(); ++i) {
        auto const& row = table.rows[i];
        evidence_detail::row_reader const reader(table.path, "evidence[" + std::to_string(i) + "]",
                                                 reading.findings);
        if (auto entry = evidence_detail::read_row(row, reader, plan)) {
            reading.evidence.entries.push_back(std::move(*entry));
        }
    }
    return reading;
}

}  // namespace heli::programme
