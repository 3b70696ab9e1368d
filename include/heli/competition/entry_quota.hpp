/// \file
/// The places of each region, with the reason for each.
#pragma once

#include <heli/competition/quota_terms.hpp>
#include <heli/core/step.hpp>
#include <heli/ranking/apportionment.hpp>

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <string>
#include <utility>
#include <vector>

namespace heli::competition {

/// The places of a region.
struct entry_quota {
    region_code region;       ///< The region.
    std::int64_t basic;       ///< Places by the basis of the terms.
    std::int64_t host_extra;  ///< More as the host.
    std::int64_t wild_cards;  ///< More by wild cards.
    std::int64_t total;       ///< All together.
    bool tied;                ///< Whether only the rule for ties decided on its last place.
    std::vector<step> steps;  ///< Why, in order.

    friend bool operator==(entry_quota const&, entry_quota const&) = default;
};

namespace entry_quota_detail {

inline step step_of(char const* rule, bilingual text, heli::source const& source,
                    region_code region, std::int64_t places) {
    return {rule_id(rule),
            std::move(text),
            source,
            {{"region", to_text(region)}, {"places", std::to_string(places)}}};
}

inline std::vector<entry_quota> equal(quota_terms const& terms,
                                      std::vector<region_size> const& regions) {
    std::vector<entry_quota> quotas;
    auto const places = *terms.per_region;
    auto const text = std::to_string(places);
    for (auto const& r : regions) {
        auto const code = to_text(r.region);
        quotas.push_back({r.region, places, 0, 0, places, false, {}});
        quotas.back().steps.push_back(step_of(
            "quota.equal",
            {code + "：各地均为 " + text + " 个名额", code + ": " + text + " as each region"},
            terms.source, r.region, places));
    }
    return quotas;
}

/// In the order of the codes, so that the order of the rows decides no tie.
inline std::vector<ranking::party> parties_of(quota_terms const& terms,
                                              std::vector<region_size> const& regions) {
    std::vector<ranking::party> parties;
    for (auto const& r : regions) {
        parties.push_back(
            {ranking::party_id(to_text(r.region)), r.size.value(), terms.at_least, terms.at_most});
    }
    return parties;
}

inline std::vector<entry_quota> by_size(quota_terms const& terms,
                                        std::vector<region_size> const& regions) {
    auto const parties = parties_of(terms, regions);
    trace steps;
    auto const given = ranking::apportion(parties, *terms.total, *terms.apportionment, steps);
    std::vector<entry_quota> quotas;
    for (std::size_t i = 0; i < regions.size(); ++i) {
        bool const tied = std::count(given.tied.begin(), given.tied.end(), i) > 0;
        quotas.push_back({regions[i].region, given.seats[i], 0, 0, given.seats[i], tied, {}});
        for (auto const& s : steps.steps()) {
            if (s.inputs.front().value == parties[i].id.view()) {
                quotas.back().steps.push_back(s);
            }
        }
    }
    return quotas;
}

inline void add_extra(std::vector<entry_quota>& quotas, extra_places const& extra,
                      std::int64_t entry_quota::*part, char const* rule, bilingual const& words) {
    for (auto& q : quotas) {
        if (q.region == extra.region) {
            auto const text = to_text(extra.region);
            auto const places = std::to_string(extra.places);
            q.*part += extra.places;
            q.total += extra.places;
            q.steps.push_back(step_of(rule,
                                      {text + "：" + words.zh + " " + places + " 个",
                                       text + ": " + places + " " + words.en},
                                      extra.source, extra.region, extra.places));
        }
    }
}

/// The first region of an unknown size, if sizes are needed.
inline region_size const* unknown_size(quota_terms const& terms,
                                       std::vector<region_size> const& regions) {
    auto const found =
        std::find_if(regions.begin(), regions.end(), [](auto const& r) { return !r.size.known(); });
    return terms.basis == quota_basis::equal || found == regions.end() ? nullptr : &*found;
}

}  // namespace entry_quota_detail

/// The places of each region, codes ascending: the order in which regions are given decides
/// nothing. The steps name the method, the claim of each place, and the source of each extra.
/// Unknown if places follow sizes and a size is unknown.
/// \throws parse_error with everything that `check` finds in the terms.
/// \throws conflict if floors, caps and places cannot hold together.
/// \throws invalid_value as `ranking::apportion` does.
[[nodiscard]] inline knowable<std::vector<entry_quota>> entry_quotas(
    quota_terms const& terms, std::vector<region_size> regions) {
    auto findings = check(terms, regions);
    if (!findings.empty()) {
        throw parse_error(std::move(findings));
    }
    std::sort(regions.begin(), regions.end(),
              [](auto const& a, auto const& b) { return a.region < b.region; });
    if (auto const* missing = entry_quota_detail::unknown_size(terms, regions)) {
        auto const code = to_text(missing->region);
        auto const why = missing->size.reason();
        return unknown{{"地区 " + code + " 的规模未知：" + why.zh,
                        "the size of region " + code + " is unknown: " + why.en}};
    }
    auto quotas = terms.basis == quota_basis::equal ? entry_quota_detail::equal(terms, regions)
                                                    : entry_quota_detail::by_size(terms, regions);
    if (terms.host) {
        entry_quota_detail::add_extra(quotas, *terms.host, &entry_quota::host_extra, "quota.host",
                                      {"承办地另加", "more as the host"});
    }
    for (auto const& card : terms.wild_cards) {
        entry_quota_detail::add_extra(quotas, card, &entry_quota::wild_cards, "quota.wild_card",
                                      {"外卡", "by wild card"});
    }
    return quotas;
}

}  // namespace heli::competition
