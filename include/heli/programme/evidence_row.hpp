/// \file
/// Evidence as rows of text, as tables and documents hold it.
#pragma once

#include <heli/core/finding.hpp>

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace heli::programme {

/// One cell: its text as it stands in the file, and where that is.
struct evidence_cell {
    std::string text;          ///< The text; empty if the cell is.
    std::uint32_t line = 0;    ///< Line or row of the file, counted from 1.
    std::uint32_t column = 0;  ///< Column of the file, counted from 1; 0 if not known.
    bool reported = false;     ///< Already found wrong while reading; its text is not looked at.
};

/// One row of evidence. `date`, `item` and `kind` must be filled; `source` too.
struct evidence_row {
    evidence_cell date;          ///< `YYYY-MM-DD`.
    evidence_cell item;          ///< Id of the item.
    evidence_cell federation;    ///< `SH`, `JS`, `ZJ`, `AH`, or empty.
    evidence_cell kind;          ///< Token of `evidence_kind`.
    evidence_cell quantity;      ///< Digits, or empty.
    evidence_cell bound;         ///< Token of `bound_kind`; empty means exact.
    evidence_cell unit;          ///< Lower snake_case word, or empty.
    evidence_cell days;          ///< Digits, or empty.
    evidence_cell nights;        ///< Digits, or empty.
    evidence_cell source;        ///< Title of the source.
    evidence_cell address;       ///< Address of the source, or empty.
    evidence_cell status;        ///< Token of `source_status`; empty means unverified.
    evidence_cell note_zh;       ///< What happened, in Chinese, or empty.
    evidence_cell note_en;       ///< What happened, in English, or empty.
    evidence_cell illustrative;  ///< `true`, `false`, or empty for false.
};

/// The columns of an evidence table, in order.
inline constexpr std::string_view evidence_columns[] = {
    "date",   "item",   "federation", "kind",   "quantity", "bound",   "unit",        "days",
    "nights", "source", "address",    "status", "note_zh",  "note_en", "illustrative"};

/// A table of evidence as read from one file.
struct evidence_table {
    std::string path;                ///< The file as the caller named it.
    std::vector<evidence_row> rows;  ///< Its rows.
    std::vector<finding> findings;   ///< What was already found wrong while reading it.
};

}  // namespace heli::programme
