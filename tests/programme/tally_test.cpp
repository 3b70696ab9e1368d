#include <heli/programme/tally.hpp>

#include "small_programme.hpp"

#include <gtest/gtest.h>

#include <cstdint>
#include <limits>
#include <vector>

namespace heli::programme::tally_test {
namespace {

selection const whole_year{"exchange", {}, new_year, year_end};

evidence part(int month, int day, count_bound size) {
    return told(date(2023, static_cast<unsigned short>(month), static_cast<unsigned short>(day)),
                "exchange", evidence_kind::part, size);
}
evidence total(int month, int day, count_bound size) {
    auto entry = part(month, day, size);
    entry.kind = evidence_kind::total;
    return entry;
}
count_bound exactly(std::int64_t n) {
    return count_bound::exactly(n);
}

tally up_to(date as_of, std::vector<evidence> entries, std::vector<complete_record> complete = {}) {
    auto which = whole_year;
    which.as_of = as_of;
    return add_up({std::move(entries), std::move(complete)}, which);
}
tally all_year(std::vector<evidence> entries, std::vector<complete_record> complete = {}) {
    return up_to(year_end, std::move(entries), std::move(complete));
}

TEST(AddUp, OfNothingIsAnyCount) {
    EXPECT_EQ(all_year({}), tally{});
    EXPECT_EQ(tally{}.count, count_bound::at_least(0));
}

TEST(AddUp, OfMoreThanAHundredAndFiftyOneIsAtLeastOneHundredAndFiftyTwo) {
    auto const sum = all_year({part(5, 1, count_bound::at_least(101)), part(6, 1, exactly(51))});
    EXPECT_EQ(sum.count, count_bound::at_least(152));
    EXPECT_EQ(sum.settled_on, std::nullopt);
    EXPECT_EQ(sum.used, (std::vector<std::size_t>{0, 1}));
}

TEST(AddUp, TakesAtMostForNoughtAndAMissingQuantityForOne) {
    auto event = part(6, 1, exactly(1));
    event.quantity.reset();
    EXPECT_EQ(all_year({part(5, 1, count_bound::at_most(40)), event, event}).count,
              count_bound::at_least(2));
}

TEST(AddUp, OfPartsIsALowerBoundWithoutACompleteRecord) {
    auto const sum = all_year({part(5, 1, exactly(40)), part(6, 1, exactly(30))});
    EXPECT_EQ(sum.count, count_bound::at_least(70));
    EXPECT_EQ(sum.settled_on, std::nullopt);
    EXPECT_EQ(sum.parts, 0);
}

TEST(AddUp, OfPartsIsSettledAsFarAsTheRecordIsComplete) {
    auto const sum =
        all_year({part(5, 1, exactly(40)), part(6, 1, exactly(30)), part(9, 1, exactly(20))},
                 {complete_to(date(2023, 8, 31), "exchange")});
    EXPECT_EQ(sum.count, count_bound::at_least(90));
    EXPECT_EQ(sum.settled_on, date(2023, 8, 31));
    EXPECT_EQ(sum.settled, exactly(70));
    EXPECT_EQ(sum.parts, 2);
    EXPECT_EQ(sum.sum_of_squares, 40 * 40 + 30 * 30);
}

TEST(AddUp, OfACompleteRecordWithoutPartsIsNought) {
    auto const sum = all_year({}, {complete_to(date(2023, 8, 31), "exchange")});
    EXPECT_EQ(sum.settled, exactly(0));
    EXPECT_EQ(sum.settled_on, date(2023, 8, 31));
}

TEST(AddUp, KeepsTheBoundOfAPartInACompleteRecord) {
    auto const sum = all_year({part(5, 1, count_bound::at_least(101)), part(6, 1, exactly(51))},
                              {complete_to(year_end, "exchange")});
    EXPECT_EQ(sum.settled, count_bound::at_least(152));
}

TEST(AddUp, DoesNotTrustARecordThatBeginsLateOrIsOfAnother) {
    auto late = complete_to(date(2023, 8, 31), "exchange");
    late.first = date(2023, 1, 2);
    EXPECT_EQ(all_year({}, {late}).settled_on, std::nullopt);
    EXPECT_EQ(all_year({}, {complete_to(year_end, "routes")}).settled_on, std::nullopt);
    EXPECT_EQ(all_year({}, {complete_to(year_end, "exchange", federation::sh)}).settled_on,
              std::nullopt);
}

TEST(AddUp, TrustsTheLongestRecordButNotBeyondTheDayOfTheQuestion) {
    auto const sum = up_to(
        date(2023, 7, 1), {part(5, 1, exactly(40)), part(7, 2, exactly(40))},
        {complete_to(date(2023, 3, 31), "exchange"), complete_to(date(2023, 8, 31), "exchange")});
    EXPECT_EQ(sum.settled_on, date(2023, 7, 1));
    EXPECT_EQ(sum.settled, exactly(40));
    EXPECT_EQ(sum.count, count_bound::at_least(40));
}

TEST(AddUp, LetsATotalStandForTheTimeBeforeItAndAddsLaterParts) {
    auto const sum = all_year({part(5, 1, exactly(40)), total(6, 30, exactly(1000)),
                               part(7, 1, exactly(30)), part(7, 9, count_bound::at_least(5))});
    EXPECT_EQ(sum.count, count_bound::at_least(1035));
    EXPECT_EQ(sum.settled_on, date(2023, 6, 30));
    EXPECT_EQ(sum.settled, exactly(1000));
    EXPECT_EQ(sum.parts, 0);
    EXPECT_FALSE(sum.contradiction);
}

TEST(AddUp, TakesAPartOfTheSameDayAsInTheTotal) {
    EXPECT_EQ(all_year({total(6, 30, exactly(1000)), part(6, 30, exactly(40))}).count,
              count_bound::at_least(1000));
}

TEST(AddUp, TakesTheLatestOfSeveralTotals) {
    auto const sum = all_year({total(6, 30, exactly(1000)), total(3, 31, exactly(400))});
    EXPECT_EQ(sum.count, count_bound::at_least(1000));
    EXPECT_EQ(sum.settled_on, date(2023, 6, 30));
}

TEST(AddUp, DoesNotLetALowerBoundHideWhatTheRecordShows) {
    auto const sum = all_year({part(5, 1, exactly(151)), total(6, 30, count_bound::at_least(100))});
    EXPECT_EQ(sum.count, count_bound::at_least(151));
    EXPECT_FALSE(sum.contradiction);
}

TEST(AddUp, PrefersACompleteRecordThatReachesFurtherThanATotal) {
    auto const sum =
        all_year({part(5, 1, exactly(40)), total(6, 30, exactly(40)), part(7, 1, exactly(30))},
                 {complete_to(date(2023, 8, 31), "exchange")});
    EXPECT_EQ(sum.settled_on, date(2023, 8, 31));
    EXPECT_EQ(sum.settled, exactly(70));
    EXPECT_EQ(sum.parts, 2);
    EXPECT_FALSE(sum.contradiction);
}

TEST(AddUp, SeesPartsThatExceedATotal) {
    auto const sum = all_year({part(5, 1, exactly(600)), part(5, 2, exactly(500)),
                               total(6, 30, exactly(1000)), part(7, 1, exactly(10))});
    EXPECT_TRUE(sum.contradiction);
    EXPECT_EQ(sum.count, count_bound::at_least(1010));
}

TEST(AddUp, SeesATotalThatFalls) {
    auto const sum = all_year({total(3, 31, exactly(1000)), total(6, 30, exactly(900))});
    EXPECT_TRUE(sum.contradiction);
    EXPECT_EQ(sum.count, count_bound::at_least(900));
}

TEST(AddUp, SeesATotalBeyondACompleteRecord) {
    EXPECT_TRUE(all_year({part(5, 1, exactly(40)), total(6, 30, exactly(41))},
                         {complete_to(date(2023, 8, 31), "exchange")})
                    .contradiction);
}

TEST(AddUp, JoinsTotalsOfOneDayThatAgree) {
    auto const sum = all_year({total(6, 30, count_bound::at_least(900)),
                               total(6, 30, exactly(1000)), total(6, 30, count_bound(0, 1200))});
    EXPECT_FALSE(sum.contradiction);
    EXPECT_EQ(sum.settled, exactly(1000));
}

TEST(AddUp, TakesTotalsOfOneDayThatDisagreeForEverythingBetweenThemInAnyOrder) {
    auto const low = total(6, 30, exactly(900));
    auto const high = total(6, 30, exactly(1000));
    for (auto const& order :
         {std::vector{low, low, high}, std::vector{low, high, low}, std::vector{high, low, low}}) {
        auto const sum = all_year(order);
        EXPECT_TRUE(sum.contradiction);
        EXPECT_EQ(sum.settled, count_bound(900, 1000));
        EXPECT_EQ(sum.count, count_bound::at_least(900));
    }
    EXPECT_EQ(all_year({low, total(6, 30, count_bound::at_least(950))}).settled,
              count_bound::at_least(900));
}

TEST(AddUp, LooksAtItsOwnItemFederationAndDaysOnly) {
    auto const before = told(date(2022, 12, 31), "exchange", evidence_kind::part, exactly(40));
    auto const after = told(date(2024, 1, 1), "exchange", evidence_kind::part, exactly(40));
    auto const sum = all_year({before, after, group(new_year, "routes", 40),
                               group(new_year, "exchange", 40, federation::sh),
                               told(new_year, "exchange", evidence_kind::step, exactly(40)),
                               told(new_year, "exchange", evidence_kind::achieved, exactly(40))});
    EXPECT_EQ(sum, tally{});
    auto const first_and_last = all_year({part(1, 1, exactly(1)), part(12, 31, exactly(1))});
    EXPECT_EQ(first_and_last.count, count_bound::at_least(2));
}

TEST(AddUp, RefusesASumThatDoesNotFitAndSaturatesTheSpread) {
    constexpr auto most = std::numeric_limits<std::int64_t>::max();
    auto const huge = exactly(most / 2 + 1);
    EXPECT_THROW(static_cast<void>(all_year({part(5, 1, huge), part(5, 2, huge)})), invalid_value);
    auto const sum =
        all_year({part(5, 1, exactly(2)), part(5, 2, huge)}, {complete_to(year_end, "exchange")});
    EXPECT_EQ(sum.sum_of_squares, most);
}

TEST(AddUp, LooksAtItsOwnUnitAndAtWhatNamesNone) {
    auto which = whole_year;
    which.unit = "worker";
    auto workers = part(5, 1, exactly(40));
    workers.unit = "worker";
    auto routes = part(5, 2, exactly(7));
    routes.unit = "route";
    evidence_set const all{{workers, routes, part(5, 3, exactly(2))}, {}};
    EXPECT_EQ(add_up(all, which).count, count_bound::at_least(42));
    EXPECT_EQ(add_up(all, which).used, (std::vector<std::size_t>{0, 2}));
    which.unit.clear();
    EXPECT_EQ(add_up(all, which).count, count_bound::at_least(49));
}

TEST(AddUp, TakesNothingFromASourceThatWasNotFound) {
    auto lost = total(6, 30, exactly(1000));
    lost.source.status = source_status::not_found;
    EXPECT_EQ(all_year({lost}), tally{});
    auto record = complete_to(year_end, "exchange");
    record.source.status = source_status::not_found;
    EXPECT_EQ(all_year({part(5, 1, exactly(40))}, {record}).settled_on, std::nullopt);
}

}  // namespace
}  // namespace heli::programme::tally_test
