/// \file
/// The rules of a contest as TOML or JSON documents.
#pragma once

#include <heli/core/finding.hpp>
#include <heli/evaluation/effect_terms.hpp>
#include <heli/evaluation/entry_terms.hpp>
#include <heli/evaluation/safety_flag.hpp>
#include <heli/scoring/contest_rules.hpp>
#include <heli/scoring/final_terms.hpp>
#include <heli/scoring/integrity_terms.hpp>
#include <heli/scoring/prize_terms.hpp>
#include <heli/scoring/team_terms.hpp>

#include <cstddef>
#include <filesystem>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace heli::io {

/// Largest document of a contest that is read, in bytes: 4 MiB.
inline constexpr std::size_t max_contest_bytes = std::size_t{4} * 1024 * 1024;

/// What a document of a contest says.
struct contest_document {
    scoring::contest_rules rules;                         ///< Its rules, without errors.
    std::optional<evaluation::entry_terms> entry = {};    ///< `[entry]`: who may enter.
    std::optional<scoring::team_terms> team = {};         ///< `[team]`: how teams are scored.
    std::optional<evaluation::effect_terms> effect = {};  ///< `[effect]`: the effect as a score.
    std::optional<evaluation::safety_terms> safety = {};  ///< `[safety]`: what is flagged.
    /// `[final]`: points and effect together. A weight that is not stated stays absent.
    std::optional<scoring::final_terms> final_score = {};
    /// `[[prizes]]` in the order in which they are given, and `[prize_limits]`.
    std::optional<scoring::prize_terms> prizes = {};
    std::optional<scoring::integrity_terms> integrity = {};  ///< `[integrity]`: what is doubtful.
    std::vector<finding> warnings = {};  ///< What somebody should look at, each with its place.

    friend bool operator==(contest_document const&, contest_document const&) = default;
};

/// Reads rules (`format = "heli.contest.v1"`, which may be left out), for `scoring::proved_rules`.
/// \param text the document, UTF-8 with or without a byte-order mark.
/// \param path named in findings; need not exist.
/// \throws parse_error with every problem of the document: a syntax fault alone, else unknown
///         keys, wrong types (a number with decimals is never rounded), missing fields, unknown
///         words, flags that there are not, and what `scoring::check` and `evaluation::check` find,
///         at its place in the document. Decimals such as a weight are texts: `"0.6"`.
[[nodiscard]] contest_document contest_from_toml(std::string_view text,
                                                 std::string const& path = "");

/// The same keys as one JSON object; dates are texts.
/// \throws parse_error as `contest_from_toml` does, also for a key that is there twice.
[[nodiscard]] contest_document contest_from_json(std::string_view text,
                                                 std::string const& path = "");

/// Reads a file: JSON if its name ends in `.json`, else TOML.
/// \throws not_found if there is no such file. \throws parse_error as `contest_from_toml` does.
[[nodiscard]] contest_document read_contest(std::filesystem::path const& file);

/// The TOML document of rules; reading it gives the same rules.
/// \throws parse_error if the rules have an error.
/// \throws invalid_value if a text in them is not UTF-8, or a source has no title.
[[nodiscard]] std::string contest_to_toml(scoring::contest_rules const& rules);

/// The TOML document of rules with their sections; reading it gives the same. Warnings are found
/// again when it is read, comments of a document that was read are gone.
/// \throws parse_error with everything that is wrong with what it would say.
/// \throws invalid_value if a text in it is not UTF-8, or a source has no title.
[[nodiscard]] std::string contest_to_toml(contest_document const& contest);

}  // namespace heli::io
