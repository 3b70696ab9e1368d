/// \file
/// A folder with a programme and its evidence.
#pragma once

#include <heli/programme/evidence_row.hpp>
#include <heli/programme/evidence_table.hpp>
#include <heli/programme/programme.hpp>

#include <filesystem>
#include <string>
#include <vector>

namespace heli::io {

/// What a folder holds.
struct programme_folder {
    programme::programme plan;  ///< Its programme, or the shipped one that its evidence names.
    programme::evidence_set evidence;  ///< All its evidence, documents by name, then tables.
    std::vector<std::string> files;    ///< The documents that were read, by name.

    friend bool operator==(programme_folder const&, programme_folder const&) = default;
};

/// Reads every `*.toml` of a folder: at most one programme, any number of evidence documents.
/// Without a programme of its own the evidence names a shipped one.
/// \param folder the folder; its inner folders are not read, and links that lead out of it are
///        errors.
/// \param tables evidence that was read elsewhere from tables.
/// \throws not_found if there is no such folder, or it cannot be read.
/// \throws parse_error with every problem of every document; a syntax fault, or a file that cannot
///         be read, ends its own document only.
[[nodiscard]] programme_folder read_folder(
    std::filesystem::path const& folder, std::vector<programme::evidence_table> const& tables = {});

}  // namespace heli::io
