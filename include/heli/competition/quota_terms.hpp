/// \file
/// How many entries each region may send: terms as data, with what is missing in them.
#pragma once

#include <heli/competition/unique_ids.hpp>
#include <heli/core/knowable.hpp>
#include <heli/core/label.hpp>
#include <heli/core/rational.hpp>
#include <heli/core/region.hpp>
#include <heli/core/source.hpp>
#include <heli/ranking/apportionment_method.hpp>

#include <cstddef>
#include <cstdint>
#include <optional>
#include <set>
#include <string>
#include <vector>

namespace heli::competition {

/// By what regions get their places.
enum class quota_basis : unsigned char {
    equal,    ///< Each region the same number.
    by_size,  ///< In proportion to their sizes, by a named method.
};

/// A region and how large it is.
struct region_size {
    region_code region;       ///< The region.
    knowable<rational> size;  ///< Members, entrants of last time; whatever the terms name.

    friend bool operator==(region_size const&, region_size const&) = default;
};

/// Places that a region gets beside its quota.
struct extra_places {
    region_code region;        ///< Who.
    std::int64_t places;       ///< How many.
    heli::source source = {};  ///< Where that is written.

    friend bool operator==(extra_places const&, extra_places const&) = default;
};

/// How places are given to regions.
struct quota_terms {
    std::optional<quota_basis> basis;             ///< By what; must be stated.
    std::optional<std::int64_t> per_region = {};  ///< Places of each, for `equal`.
    std::optional<std::int64_t> total = {};       ///< Places of all, for `by_size`.
    std::optional<ranking::apportionment_rule> apportionment = {};  ///< How, for `by_size`.
    std::int64_t at_least = 0;                                      ///< A floor, for `by_size`.
    std::optional<std::int64_t> at_most = {};                       ///< A cap, for `by_size`.
    std::optional<extra_places> host = {};                          ///< What the host gets more.
    std::vector<extra_places> wild_cards = {};                      ///< Wild cards.
    heli::source source = {};                                       ///< Where it is written.

    friend bool operator==(quota_terms const&, quota_terms const&) = default;
};

namespace quota_terms_detail {

template <class Value>
void check_stated(std::optional<Value> const& value, char const* field, finding_list& found) {
    if (!value) {
        found.wrong(std::string("quota.") + field, "missing_field",
                    {"须写明，没有默认值", "must be stated: there is no default"});
    }
}

inline void check_count(std::optional<std::int64_t> const& count, std::string const& field,
                        finding_list& found) {
    if (count && *count < 0) {
        found.wrong("quota." + field, "negative_quantity",
                    {"名额应为 0 或以上", "expected 0 places or more"}, std::to_string(*count));
    }
}

inline void check_basis(quota_terms const& terms, finding_list& found) {
    check_stated(terms.basis, "basis", found);
    if (terms.basis == quota_basis::equal) {
        check_stated(terms.per_region, "per_region", found);
    }
    if (terms.basis == quota_basis::by_size) {
        check_stated(terms.total, "total", found);
        check_stated(terms.apportionment, "apportionment", found);
    }
}

inline void check_extra(extra_places const& extra, std::set<region_code> const& regions,
                        std::string const& field, finding_list& found) {
    check_count(extra.places, field + ".places", found);
    if (!regions.contains(extra.region)) {
        found.wrong("quota." + field + ".region", "unknown_region",
                    {"该地区不在参赛地区之中", "it is not one of the regions that take part"},
                    to_text(extra.region));
    }
}

}  // namespace quota_terms_detail

/// What is missing or wrong in quota terms; an empty list means that places can be given.
/// \param terms the terms. \param regions who takes part.
[[nodiscard]] inline std::vector<finding> check(quota_terms const& terms,
                                                std::vector<region_size> const& regions) {
    using namespace quota_terms_detail;
    finding_list found;
    check_basis(terms, found);
    check_count(terms.per_region, "per_region", found);
    check_count(terms.total, "total", found);
    check_count(terms.at_least, "at_least", found);
    check_count(terms.at_most, "at_most", found);
    std::set<region_code> codes;
    for (auto const& r : regions) {
        if (!codes.insert(r.region).second) {
            found.wrong("regions", "duplicate_region", {"地区重复", "the region is there twice"},
                        to_text(r.region));
        }
    }
    if (terms.host) {
        check_extra(*terms.host, codes, "host", found);
    }
    for (std::size_t i = 0; i < terms.wild_cards.size(); ++i) {
        check_extra(terms.wild_cards[i], codes, element_of("wild_cards", i), found);
    }
    return std::move(found).all();
}

}  // namespace heli::competition

namespace heli {

/// Tokens and names of `competition::quota_basis`.
template <>
struct labels_of<competition::quota_basis> {
    /// One row a member.
    static constexpr label<competition::quota_basis> rows[] = {
        {competition::quota_basis::equal, "equal", "各地相同", "equal for each region"},
        {competition::quota_basis::by_size, "by_size", "按规模", "in proportion to size"},
    };
};

}  // namespace heli
