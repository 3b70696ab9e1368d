/// \file
/// Programmes and evidence as TOML documents.
#pragma once

#include <heli/programme/evidence.hpp>
#include <heli/programme/programme.hpp>

#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

namespace heli::io {

/// Largest document that is read, in bytes: 64 MiB.
inline constexpr std::size_t max_document_bytes = std::size_t{64} * 1024 * 1024;

/// Reads a programme (`format = "heli.programme.v1"`).
/// \param text the document, UTF-8 with or without a byte-order mark.
/// \param path named in findings; need not exist.
/// \throws parse_error with every problem of the document: a syntax fault alone, else unknown
///         keys, wrong types, missing fields, unknown regions and what `programme::check` finds.
[[nodiscard]] programme::programme parse_programme(std::string_view text,
                                                   std::string const& path = "");

/// Reads evidence (`format = "heli.evidence.v1"`).
/// \param text, path as in `parse_programme`. \param plan the programme that it belongs to; items
///        that it does not have are errors. Without one, items are not checked.
/// \throws parse_error with every problem of the document.
[[nodiscard]] programme::evidence_set parse_evidence(std::string_view text,
                                                     std::string const& path = "",
                                                     programme::programme const* plan = nullptr);

/// Reads a file.
/// \throws not_found if there is no such file. \throws parse_error as `parse_programme` does.
[[nodiscard]] programme::programme read_programme(std::filesystem::path const& file);

/// The programme that ships with heli under this id, such as `yrd-2023`.
/// \throws not_found with the ids there are.
[[nodiscard]] programme::programme shipped_programme(std::string_view id);

/// The ids of the programmes that ship with heli, ascending.
[[nodiscard]] std::vector<std::string> shipped_programmes();

/// The text of a document.
/// \throws not_found if there is no such file. \throws invalid_value if it has more than
///         `max_document_bytes`.
[[nodiscard]] std::string read_document(std::filesystem::path const& file);

}  // namespace heli::io
