#include <heli/competition/entry_quota.hpp>

#include "../core/label_laws.hpp"
#include "../core/printed_rational.hpp"
#include "../core/thrown_text.hpp"

#include <gtest/gtest.h>

#include <algorithm>
#include <cstdint>
#include <string>
#include <vector>

namespace heli::competition::entry_quota_test {
namespace {

using places = std::vector<std::int64_t>;

std::vector<region_size> four(std::vector<std::int64_t> const& sizes = {53, 24, 23, 10}) {
    return {{region_code(310000), rational(sizes[0])},
            {region_code(320000), rational(sizes[1])},
            {region_code(330000), rational(sizes[2])},
            {region_code(340000), rational(sizes[3])}};
}

quota_terms equal_terms(std::int64_t each) {
    quota_terms terms{quota_basis::equal};
    terms.per_region = each;
    terms.source = {"通知", "3", "", source_status::verified};
    return terms;
}

quota_terms size_terms(std::int64_t total, ranking::apportionment_method method) {
    quota_terms terms{quota_basis::by_size};
    terms.total = total;
    terms.apportionment = ranking::apportionment_rule{method};
    return terms;
}

places totals(quota_terms const& terms, std::vector<region_size> const& regions) {
    places found;
    auto const quotas = entry_quotas(terms, regions);
    for (auto const& q : quotas.value()) {
        found.push_back(q.total);
    }
    return found;
}

TEST(EntryQuota, BasisHasLabels) {
    expect_snake_case_labels<quota_basis>(2);
}

TEST(EntryQuota, IsTenForEachFederationOfTheMasterCraftsmen) {
    auto const quotas = entry_quotas(equal_terms(10), four()).value();
    ASSERT_EQ(quotas.size(), 4U);
    for (auto const& q : quotas) {
        EXPECT_EQ(q.total, 10);
        ASSERT_EQ(q.steps.size(), 1U);
        EXPECT_EQ(q.steps[0].source.article, "3");
    }
    EXPECT_EQ(quotas[0].steps[0].text.en, "310000: 10 as each region");
}

TEST(EntryQuota, EqualQuotasNeedNoSizes) {
    auto regions = four();
    regions[2].size = unknown{{"未公布", "not published"}};
    EXPECT_EQ(totals(equal_terms(3), regions), (places{3, 3, 3, 3}));
}

TEST(EntryQuota, FollowsTheNamedMethod) {
    // By hand for 11 places of 110: quotas 5.3, 2.4, 2.3, 1.0. Remainders: the last place to 2.4.
    // D'Hondt: 53/1 .. 53/6 = 8.83, 24/2 = 12, 24/3 = 8, 23/2 = 11.5, 10: the eleven largest are
    // 53, 26.5, 24, 23, 17.7, 13.25, 12, 11.5, 10.6, 10 and 8.83.
    using enum ranking::apportionment_method;
    EXPECT_EQ(totals(size_terms(11, largest_remainder), four()), (places{5, 3, 2, 1}));
    EXPECT_EQ(totals(size_terms(11, dhondt), four()), (places{6, 2, 2, 1}));
}

TEST(EntryQuota, AddsTheHostAndWildCardsWithTheirSources) {
    auto terms = equal_terms(3);
    terms.host = extra_places{region_code(340000), 1, {"通知", "4", "", source_status::verified}};
    terms.wild_cards = {{region_code(310000), 2}, {region_code(310000), 1}};
    auto const quotas = entry_quotas(terms, four()).value();
    EXPECT_EQ(totals(terms, four()), (places{6, 3, 3, 4}));
    EXPECT_EQ(quotas[0].wild_cards, 3);
    EXPECT_EQ(quotas[0].steps.size(), 3U);
    EXPECT_EQ(quotas[3].host_extra, 1);
    EXPECT_EQ(quotas[3].basic, 3);
    EXPECT_EQ(quotas[3].steps[1].text.en, "340000: 1 more as the host");
    EXPECT_EQ(quotas[3].steps[1].source.article, "4");
}

TEST(EntryQuota, DoesNotDependOnTheOrderOfTheRegions) {
    auto const terms = size_terms(7, ranking::apportionment_method::sainte_lague);
    auto regions = four({10, 10, 10, 10});
    auto const quotas = entry_quotas(terms, regions).value();
    std::reverse(regions.begin(), regions.end());
    EXPECT_EQ(entry_quotas(terms, regions).value(), quotas);
    EXPECT_EQ(std::count_if(quotas.begin(), quotas.end(), [](auto const& q) { return q.tied; }), 4)
        << "only the rule for ties decides who has one place less";
}

TEST(EntryQuota, HoldsFloorsAndCaps) {
    auto terms = size_terms(11, ranking::apportionment_method::largest_remainder);
    terms.at_least = 2;
    terms.at_most = 4;
    auto const found = totals(terms, four());
    EXPECT_EQ(found[0], 4);
    EXPECT_EQ(found[0] + found[1] + found[2] + found[3], 11);
    EXPECT_EQ(*std::min_element(found.begin(), found.end()), 2);
    terms.at_least = 3;
    EXPECT_THROW(static_cast<void>(entry_quotas(terms, four())), conflict) << "12 of 11";
}

TEST(EntryQuota, AnUnknownSizeMakesAllPlacesUnknown) {
    auto regions = four();
    regions[2].size = unknown{{"未公布", "not published"}};
    auto const answer =
        entry_quotas(size_terms(11, ranking::apportionment_method::dhondt), regions);
    ASSERT_FALSE(answer.known());
    EXPECT_EQ(answer.reason().en, "the size of region 330000 is unknown: not published");
}

TEST(EntryQuota, StatesEverythingThatIsMissingOrWrong) {
    auto const codes = [](quota_terms const& terms, std::vector<region_size> const& regions) {
        std::vector<std::string> found;
        for (auto const& f : check(terms, regions)) {
            found.push_back(f.code + " " + f.where.field);
        }
        return found;
    };
    using texts = std::vector<std::string>;
    EXPECT_EQ(codes({{}}, four()), texts{"missing_field quota.basis"});
    EXPECT_EQ(codes({quota_basis::equal}, four()), texts{"missing_field quota.per_region"});
    EXPECT_EQ(codes({quota_basis::by_size}, four()),
              (texts{"missing_field quota.total", "missing_field quota.apportionment"}));
    auto terms = equal_terms(-1);
    terms.host = extra_places{region_code(110000), -2};
    auto regions = four();
    regions.push_back(regions[0]);
    EXPECT_EQ(codes(terms, regions),
              (texts{"negative_quantity quota.per_region", "duplicate_region regions",
                     "negative_quantity quota.host.places", "unknown_region quota.host.region"}));
    EXPECT_THROW(static_cast<void>(entry_quotas(terms, regions)), parse_error);
}

}  // namespace
}  // namespace heli::competition::entry_quota_test
