/// \file
/// Reading rows of evidence, with every problem reported.
#pragma once

#include <heli/core/finding.hpp>
#include <heli/core/nearest_name.hpp>
#include <heli/programme/evidence.hpp>
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

/// Reads the cells of one row and collects what is wrong with them.
class row_reader {
public:
    row_reader(std::string const& path, std::string row, std::vector<finding>& findings)
        : path_(path), row_(std::move(row)), findings_(findings) {}

    /// Whether no cell was wrong so far.
    [[nodiscard]] bool sound() const noexcept { return sound_; }

    void wrong(evidence_cell const& cell, std::string_view field, std::string code,
               bilingual message) {
        sound_ = false;
        findings_.push_back({severity::error,
                             std::move(code),
                             {path_, cell.line, cell.column, row_ + "." + std::string(field)},
                             std::move(message),
                             cell.text});
    }
    bool readable(evidence_cell const& cell) {
        sound_ = sound_ && !cell.reported;
        return !cell.reported && !cell.text.empty();
    }
    bool filled(evidence_cell const& cell, std::string_view field) {
        if (cell.reported) {
            return readable(cell);
        }
        if (cell.text.empty()) {
            wrong(cell, field, "missing_field",
                  {"缺少必填项 " + std::string(field),
                   "required field " + std::string(field) + " is missing"});
        }
        return !cell.text.empty();
    }
    std::optional<date> day(evidence_cell const& cell, std::string_view field) {
        try {
            return parse_date(cell.text);
        } catch (invalid_value const& e) {
            wrong(cell, field, "invalid_date",
                  {"日期“" + cell.text + "”无效，应为 YYYY-MM-DD", e.what()});
            return std::nullopt;
        }
    }
    std::optional<std::int64_t> count(evidence_cell const& cell, std::string_view field) {
        if (!readable(cell)) {
            return std::nullopt;
        }
        bool const negative = cell.text.size() > 1 && cell.text.front() == '-';
        auto const digits = std::string_view(cell.text).substr(negative ? 1 : 0);
        bool const whole =
            digits.size() <= 18 && digits.find_first_not_of("0123456789") == digits.npos;
        if (!whole || negative) {
            wrong(cell, field, negative && whole ? "negative_quantity" : "wrong_type",
                  {"“" + cell.text + "”不是 0 或以上的整数",
                   "\"" + cell.text + "\" is not a whole number of 0 or more"});
            return std::nullopt;
        }
        std::int64_t value = 0;
        for (char const c : digits) {
            value = value * 10 + (c - '0');
        }
        return value;
    }
    template <class Enum>
    std::optional<Enum> word(evidence_cell const& cell, std::string_view field) {
        if (!readable(cell)) {
            return std::nullopt;
        }
        if (auto const* found = find_token<Enum>(cell.text)) {
            return found->value;
        }
        std::vector<std::string_view> tokens;
        std::string list;
        for (auto const& row : labels_of<Enum>::rows) {
            tokens.push_back(row.token);
            list += (list.empty() ? "" : ", ") + std::string(row.token);
        }
        auto const near = nearest_name(cell.text, tokens);
        auto const hint =
            near.empty() ? std::string() : "; did you mean " + std::string(near) + "?";
        wrong(cell, field, "unknown_" + std::string(field),
              {"“" + cell.text + "”无效，应为：" + list,
               "\"" + cell.text + "\" is unknown, expected one of " + list + hint});
        return std::nullopt;
    }

private:
    std::string const& path_;
    std::string row_;
    std::vector<finding>& findings_;
    bool sound_ = true;
};

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
        std::vector<std::string_view> names;
        for (auto const& entry : plan->items) {
            names.push_back(entry.id.view());
        }
        auto const near = nearest_name(cell.text, names);
        reader.wrong(
            cell, "item", "unknown_item",
            {"方案中没有编号 " + cell.text,
             "the programme has no item " + cell.text +
                 (near.empty() ? std::string() : "; did you mean " + std::string(near) + "?")});
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
