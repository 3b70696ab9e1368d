// What holds for the review of any evidence: random evidence from fixed seeds.
#include <heli/programme/review.hpp>

#include "small_programme.hpp"

#include <gtest/gtest.h>

#include <algorithm>
#include <cstddef>
#include <random>
#include <set>
#include <vector>

namespace heli::programme::review_properties_test {
namespace {

date const as_of(2023, 9, 30);

programme const plan =
    a_programme({an_item("exchange", {each_at_least(300), stays(true)}),
                 an_item("routes", {at_least(30, date(2023, 8, 31))}),
                 an_item("map", {there_by(date(2023, 8, 31))}), an_item("naming", {there_by()})});

/// Evidence of every kind on `count` days of their own.
evidence_set some_evidence(std::mt19937& chance, int count) {
    auto const draw = [&](int last) {
        return static_cast<int>(chance() % static_cast<unsigned>(last + 1));
    };
    evidence_set all;
    for (int i = 0; i < count; ++i) {
        auto const& about = plan.items[static_cast<std::size_t>(draw(3))];
        auto const kind = labels_of<evidence_kind>::rows[draw(4)].value;
        auto const bound = labels_of<bound_kind>::rows[draw(2)].value;
        auto const day = new_year + boost::gregorian::days(7L * i + draw(6));
        auto entry = told(day, about.id, kind, count_bound::stated(bound, draw(60)));
        if (per_federation(about) && draw(4) != 0) {
            entry.federation = federations[draw(3)];
        }
        entry.days = 2 + draw(2);
        all.entries.push_back(entry);
    }
    if (draw(1) == 0) {
        all.complete.push_back(complete_to(new_year + boost::gregorian::days(draw(300)), "routes"));
        all.complete.push_back(complete_to(as_of, "exchange", federations[draw(3)]));
    }
    return all;
}

/// The review without what names evidence by its place.
programme_review without_places(programme_review answer) {
    for (auto& row : answer.items) {
        row.standing.used.clear();
    }
    std::vector<finding> none;
    answer.findings.swap(none);
    return answer;
}

TEST(ReviewProperty, OrderOfEvidenceDoesNotChangeTheAnswer) {
    for (unsigned seed = 0; seed < 150; ++seed) {
        std::mt19937 chance(seed);
        auto all = some_evidence(chance, 30);
        auto const before = review(plan, all, as_of);
        std::shuffle(all.entries.begin(), all.entries.end(), chance);
        std::shuffle(all.complete.begin(), all.complete.end(), chance);
        auto const after = review(plan, all, as_of);
        ASSERT_EQ(without_places(before), without_places(after)) << seed;
        ASSERT_EQ(before.findings.size(), after.findings.size()) << seed;
    }
}

TEST(ReviewProperty, OrderDoesNotChangeTheStandingEvenOnOneDay) {
    for (unsigned seed = 0; seed < 150; ++seed) {
        std::mt19937 chance(seed);
        auto all = some_evidence(chance, 30);
        for (auto& entry : all.entries) {
            entry.date = date(2023, 6, entry.date < date(2023, 4, 1) ? 1 : 30);
        }
        auto const before = review(plan, all, as_of);
        std::shuffle(all.entries.begin(), all.entries.end(), chance);
        auto const after = review(plan, all, as_of);
        for (std::size_t i = 0; i < before.items.size(); ++i) {
            auto const& one = before.items[i].standing;
            auto const& other = after.items[i].standing;
            ASSERT_EQ(one.status, other.status) << seed;
            ASSERT_EQ(one.overdue, other.overdue) << seed;
            ASSERT_EQ(one.late, other.late) << seed;
            ASSERT_EQ(one.count, other.count) << seed;
            ASSERT_EQ(one.projected, other.projected) << seed;
        }
    }
}

TEST(ReviewProperty, AnAchievementNeverMakesItWorse) {
    for (unsigned seed = 0; seed < 300; ++seed) {
        std::mt19937 chance(seed);
        auto all = some_evidence(chance, 20);
        auto const before = review(plan, all, as_of);
        auto added = told(new_year + boost::gregorian::days(static_cast<int>(chance() % 300)),
                          "map", evidence_kind::achieved);
        added.item = plan.items[2 + chance() % 2].id;
        all.entries.push_back(added);
        auto const after = review(plan, all, as_of);
        for (std::size_t i = 0; i < before.items.size(); ++i) {
            auto const& one = before.items[i].standing;
            auto const& other = after.items[i].standing;
            ASSERT_LE(urgency(other.status, other.overdue), urgency(one.status, one.overdue))
                << seed;
            ASSERT_FALSE(one.status == item_status::met && !one.late && other.late) << seed;
        }
    }
}

TEST(ReviewProperty, LaterEvidenceDoesNotChangeTheAnswer) {
    for (unsigned seed = 0; seed < 150; ++seed) {
        std::mt19937 chance(seed);
        auto all = some_evidence(chance, 50);  // runs into December
        auto const before = review(plan, all, as_of);
        std::erase_if(all.entries, [](evidence const& e) { return e.date > as_of; });
        ASSERT_EQ(before, review(plan, all, as_of)) << seed;
    }
}

TEST(ReviewProperty, EveryKnownPieceOfEvidenceIsUsedOrReported) {
    for (unsigned seed = 0; seed < 150; ++seed) {
        std::mt19937 chance(seed);
        auto const all = some_evidence(chance, 30);
        auto const answer = review(plan, all, as_of);
        std::set<std::size_t> used;
        for (auto const& row : answer.items) {
            used.insert(row.standing.used.begin(), row.standing.used.end());
        }
        ASSERT_EQ(used.size() + answer.findings.size(), all.entries.size()) << seed;
    }
}

TEST(ReviewProperty, MetIsNeverOverdueAndOverdueIsAlwaysPastItsDay) {
    for (unsigned seed = 0; seed < 150; ++seed) {
        std::mt19937 chance(seed);
        auto const answer = review(plan, some_evidence(chance, 30), as_of);
        for (auto const& row : answer.items) {
            auto const& standing = row.standing;
            ASSERT_FALSE(standing.overdue && standing.status != item_status::no_evidence) << seed;
            ASSERT_TRUE(!standing.overdue || standing.due < as_of) << seed;
            ASSERT_FALSE(standing.late && standing.status != item_status::met) << seed;
            ASSERT_FALSE(standing.reasons.empty()) << seed;
            ASSERT_TRUE(std::is_sorted(standing.used.begin(), standing.used.end())) << seed;
        }
    }
}

}  // namespace
}  // namespace heli::programme::review_properties_test
