/// \file
/// Mechanisms of dispute coordination: a list that changes by agreement, so it is versioned data.
#pragma once

#include <heli/core/bilingual.hpp>
#include <heli/core/date.hpp>
#include <heli/core/id.hpp>
#include <heli/core/source.hpp>

#include <algorithm>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace heli::programme {

/// Identifies one version of the list of mechanisms.
using mechanism_set_id = id<struct mechanism_set_tag>;

/// A mechanism of one version of the list, as a row of `data/`.
struct mechanism_row {
    std::string_view set;      ///< Id of the version.
    civil_date agreed_on;      ///< Day on which this version was agreed.
    std::string_view id;       ///< Lower snake_case word, unique in its version.
    std::string_view name_zh;  ///< Chinese name.
    std::string_view name_en;  ///< English name.
    source_view source;        ///< Where the version is published.
};

/// One mechanism.
struct mechanism {
    std::string id;  ///< Lower snake_case word, unique in its version.
    bilingual name;  ///< Its name.

    friend bool operator==(mechanism const&, mechanism const&) = default;
};

/// One version of the list of mechanisms.
struct mechanism_set {
    mechanism_set_id id;                ///< Such as `yrd-2023`.
    date agreed_on;                     ///< Day on which it was agreed.
    std::vector<mechanism> mechanisms;  ///< In the order of the source.
    heli::source source;                ///< Where it is published.

    friend bool operator==(mechanism_set const&, mechanism_set const&) = default;
};

/// The versions of the list, from the rows of a constant table such as `data::mechanisms`.
[[nodiscard]] inline std::vector<mechanism_set> to_mechanism_sets(
    std::span<mechanism_row const> rows) {
    std::vector<mechanism_set> sets;
    for (auto const& row : rows) {
        auto found = std::find_if(sets.begin(), sets.end(),
                                  [&](auto const& set) { return set.id.view() == row.set; });
        if (found == sets.end()) {
            sets.push_back(
                {mechanism_set_id(row.set), to_date(row.agreed_on), {}, row.source.copy()});
            found = sets.end() - 1;
        }
        found->mechanisms.push_back(
            {std::string(row.id), {std::string(row.name_zh), std::string(row.name_en)}});
    }
    return sets;
}

}  // namespace heli::programme
