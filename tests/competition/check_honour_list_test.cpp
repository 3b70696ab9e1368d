#include <heli/data/honour_structure.hpp>

#include "small_honours.hpp"

#include <gtest/gtest.h>

#include <string>
#include <vector>

namespace heli::competition::check_honour_list_test {
namespace {

/// 10 people: 3 certainly in `c0`, 1 perhaps; the rest not.
honour_field ten_people() {
    std::vector<honour_candidate> people;
    for (int i = 0; i < 10; ++i) {
        people.push_back(candidate("p" + std::to_string(i), 1, i < 3 ? "y" : i == 3 ? "?" : "n"));
    }
    return {numbered_categories(1), people};
}

honour_line line_of(honour_rule const& rule, honour_field const& list) {
    return check_honour_list(honour_rules({rule}), list).lines.at(0);
}

TEST(HonourList, ThatDependsOnWhatIsNotKnownCannotBeTold) {
    auto const share = [](honour_limit limit, std::int64_t percent) {
        return line_of(a_rule("r", limit, honour_size::share, rational(percent, 100), "c0"),
                       ten_people());
    };
    EXPECT_EQ(share(honour_limit::floor, 30).verdict, honour_verdict::kept);
    EXPECT_EQ(share(honour_limit::floor, 35).verdict, honour_verdict::cannot_tell);
    EXPECT_EQ(share(honour_limit::floor, 41).verdict, honour_verdict::broken);
    EXPECT_EQ(share(honour_limit::cap, 40).verdict, honour_verdict::kept);
    EXPECT_EQ(share(honour_limit::cap, 35).verdict, honour_verdict::cannot_tell);
    EXPECT_EQ(share(honour_limit::cap, 25).verdict, honour_verdict::broken);
    auto const line = share(honour_limit::floor, 35);
    EXPECT_EQ(line.least_share, rational(3, 10));
    EXPECT_EQ(line.most_share, rational(4, 10));
    EXPECT_EQ(line.words.en, "c0: at least 35 %; 3–4 of 10: cannot be told (at least 4)");
    EXPECT_EQ(line.words.zh, "c0：不少于 35%；10 名中有 3–4 名，无法判断（不少于 4 名）");
}

TEST(HonourList, KeepsAQuotaOnlyWhenNothingIsOpen) {
    auto const just = [](std::int64_t count) {
        return line_of(a_rule("r", honour_limit::quota, honour_size::count, count, "c0"),
                       ten_people())
            .verdict;
    };
    EXPECT_EQ(just(2), honour_verdict::broken);
    EXPECT_EQ(just(3), honour_verdict::cannot_tell);
    EXPECT_EQ(just(4), honour_verdict::cannot_tell);
    EXPECT_EQ(just(5), honour_verdict::broken);
}

TEST(HonourList, LeavesSeparatelyListedPeopleOutsideTheRatios) {
    auto people = ten_people().candidates();
    people[9].seat = honour_seat::separately_listed;
    people[0].seat = honour_seat::separately_listed;
    honour_field const list(numbered_categories(1), people);
    auto const rule = a_rule("r", honour_limit::floor, honour_size::share, rational(1, 4), "c0");
    auto const found = check_honour_list(honour_rules({rule}), list);
    EXPECT_EQ(found.seats, 8);
    EXPECT_EQ(found.separately_listed, 2);
    EXPECT_EQ(found.lines[0].certain, 2);
    EXPECT_EQ(found.verdict(), honour_verdict::kept);
}

TEST(HonourList, CannotBeToldWhereACategoryWasNotLookedAtOrHasNoFigure) {
    auto const rule = a_rule("r", honour_limit::floor, honour_size::count, 1, "elsewhere");
    EXPECT_EQ(line_of(rule, ten_people()).verdict, honour_verdict::cannot_tell);
    EXPECT_EQ(line_of(rule, ten_people()).possible, 10);
    auto people = ten_people().candidates();
    people[4].region.reset();
    auto const quota = region_quota("q", region_code(310000), 9, {});
    EXPECT_EQ(line_of(quota, {numbered_categories(1), people}).verdict,
              honour_verdict::cannot_tell);
    EXPECT_EQ(line_of(quota, ten_people()).verdict, honour_verdict::broken);
    auto without_figure = a_rule("w", honour_limit::floor, honour_size::unstated, 1, "c0");
    without_figure.size = unknown{{"来源未给出数值", "the source gives no figure"}};
    EXPECT_EQ(line_of(without_figure, ten_people()).verdict, honour_verdict::cannot_tell);
    EXPECT_EQ(line_of(without_figure, ten_people()).words.en,
              "c0: the source gives no figure; 3–4 of 10: cannot be told");
}

TEST(HonourList, WithoutPeopleHasNoShares) {
    honour_field const nobody(numbered_categories(1), {});
    auto const rule = a_rule("r", honour_limit::floor, honour_size::share, rational(1, 4), "c0");
    auto const line = line_of(rule, nobody);
    EXPECT_FALSE(line.least_share);
    EXPECT_EQ(line.verdict, honour_verdict::kept);
    EXPECT_EQ(check_honour_list({}, nobody).verdict(), honour_verdict::kept);
}

TEST(HonourList, IsHeldAgainstTheRulesOf2024ByHand) {
    // 20 medals: 7 industrial workers and 7 of key industries are just enough, 6 non-public too
    // few.
    std::vector<honour_candidate> people;
    for (int i = 0; i < 20; ++i) {
        std::string const letters{
            i < 7 ? 'y' : 'n', i >= 7 && i < 11 ? 'y' : 'n', i >= 11 && i < 15 ? 'y' : 'n',
            i < 2 ? 'y' : 'n', i >= 13 ? 'y' : 'n',          i % 3 == 0 && i < 18 ? 'y' : 'n'};
        people.push_back(candidate("p" + std::to_string(i), 1, letters));
    }
    honour_field const list({"industrial_worker", "other_front_line", "science_education",
                             "migrant_worker", "key_industry", "non_public"},
                            people);
    honour_rules const published{data::honour_structure};
    auto const rules = published.of("may_day_2024", "may_day_medal");
    auto const found = check_honour_list(rules, list);
    std::string verdicts;
    for (auto const& line : found.lines) {
        verdicts += line.rule.str().substr(12) + " " + std::to_string(line.certain) + " " +
                    std::string(token(line.verdict)) + "\n";
    }
    EXPECT_EQ(verdicts,
              "INDUSTRIAL 7 kept\n"
              "FRONTLINE 4 kept\n"
              "SCIENCE 4 kept\n"
              "MIGRANT 2 kept\n"
              "KEY 7 kept\n"
              "NONPUBLIC-MEDAL 6 broken\n"
              "WOMEN 0 cannot_tell\n"
              "MINORITY 0 cannot_tell\n"
              "NEWFORM 0 cannot_tell\n");
    EXPECT_EQ(found.verdict(), honour_verdict::broken);
}

}  // namespace
}  // namespace heli::competition::check_honour_list_test
