#include <heli/programme/review.hpp>

#include "../core/thrown_text.hpp"
#include "small_programme.hpp"

#include <gtest/gtest.h>

#include <string>
#include <vector>

namespace heli::programme::review_test {
namespace {

date const august_end(2023, 8, 31);

/// `id status` of every row, with `!` where it is overdue and `*` where something is made up.
std::vector<std::string> rows(programme_review const& answer) {
    std::vector<std::string> result;
    for (auto const& row : answer.items) {
        result.push_back(row.id() + " " + std::string(token(row.standing.status)) +
                         (row.standing.overdue ? "!" : "") + (row.illustrative ? "*" : ""));
    }
    return result;
}
std::vector<std::string> codes(std::vector<finding> const& findings) {
    std::vector<std::string> result;
    for (auto const& f : findings) {
        result.push_back(std::string(token(f.severity)) + " " + f.code + " " + f.where.field);
    }
    return result;
}
std::vector<std::string> one(std::string text) {
    return {std::move(text)};
}
evidence trip(date day, std::int64_t days, std::int64_t nights) {
    auto entry = group(day, "exchange", 40);
    entry.days = days;
    entry.nights = nights;
    return entry;
}

TEST(Review, HasARowForEveryItemAndFourForASharedOne) {
    auto const plan = a_programme({an_item("map", {there_by(august_end)}),
                                   an_item("exchange", {each_at_least(3000), stays(true)}),
                                   an_item("naming", {there_by()})});
    EXPECT_EQ(rows(review(plan, {}, date(2023, 9, 1))),
              (std::vector<std::string>{"map no_evidence!", "exchange.SH no_evidence",
                                        "exchange.JS no_evidence", "exchange.ZJ no_evidence",
                                        "exchange.AH no_evidence", "naming not_due"}));
}

TEST(Review, ReachesEveryStatus) {
    auto const plan =
        a_programme({an_item("met", {there_by()}), an_item("on-track", {at_least(10)}),
                     an_item("not-due", {there_by()}), an_item("at-risk", {at_least(99)}),
                     an_item("no-evidence", {at_least(10)}), an_item("missed", {there_by()})});
    evidence_set all{{told(new_year, "met", evidence_kind::achieved),
                      told(new_year, "missed", evidence_kind::not_achieved)},
                     {complete_to(august_end, "on-track"), complete_to(august_end, "at-risk")}};
    for (int i = 0; i < 9; ++i) {
        auto const day = new_year + boost::gregorian::days(20L * i);
        all.entries.push_back(told(day, "on-track", evidence_kind::part));
        all.entries.push_back(told(day, "at-risk", evidence_kind::part));
    }
    EXPECT_EQ(
        rows(review(plan, all, august_end)),
        (std::vector<std::string>{"met met", "on-track on_track", "not-due not_due",
                                  "at-risk at_risk", "no-evidence no_evidence", "missed missed"}));
}

TEST(Review, GivesEachFederationItsOwnEvidence) {
    auto const plan = a_programme({an_item("exchange", {each_at_least(40)})});
    evidence_set const all{{group(new_year, "exchange", 40, federation::zj),
                            group(new_year, "exchange", 39, federation::ah)},
                           {complete_to(year_end, "exchange", federation::ah)}};
    EXPECT_EQ(rows(review(plan, all, date(2024, 1, 1))),
              (std::vector<std::string>{"exchange.SH no_evidence!", "exchange.JS no_evidence!",
                                        "exchange.ZJ met", "exchange.AH missed"}));
}

TEST(Review, ShowsTheMostUrgentOfSeveralTargets) {
    auto const plan = a_programme(
        {an_item("routes", {there_by(), at_least(30, august_end)}), an_item("map", {there_by()})});
    evidence_set const all{{told(new_year, "routes", evidence_kind::achieved)}, {}};
    auto const answer = review(plan, all, date(2023, 9, 1));
    EXPECT_EQ(rows(answer), (std::vector<std::string>{"routes no_evidence!", "map not_due"}));
    EXPECT_EQ(answer.items[0].standing.due, august_end);
    EXPECT_TRUE(answer.findings.empty());
}

TEST(Review, OnlyWarnsOfTripsShorterThanIsGeneral) {
    auto const plan = a_programme({an_item("exchange", {at_least(40), stays(true)})});
    evidence_set const all{
        {trip(date(2023, 6, 1), 2, 1), trip(date(2023, 5, 1), 3, 2), trip(date(2023, 4, 1), 3, 1)},
        {}};
    auto const answer = review(plan, all, august_end);
    EXPECT_EQ(rows(answer), one("exchange met"));
    EXPECT_EQ(
        codes(answer.items[0].standing.findings),
        (std::vector<std::string>{"warning short_stay exchange", "warning short_stay exchange"}));
    EXPECT_EQ(answer.items[0].standing.findings[0].message,
              (bilingual{"2023-04-01 的行程为 3 天 1 晚，短于一般要求",
                         "the trip of 2023-04-01 took 3 day(s) and 1 night(s), shorter than is "
                         "general"}));
    EXPECT_EQ(answer.items[0].standing.findings[1].message.en,
              "the trip of 2023-06-01 took 2 day(s) and 1 night(s), shorter than is general");
}

TEST(Review, ReportsShortTripsAsErrorsWhereTheLengthIsRequired) {
    auto const plan = a_programme({an_item("exchange", {at_least(40), stays(false)})});
    auto const answer = review(plan, {{trip(date(2023, 6, 1), 2, 1)}, {}}, august_end);
    EXPECT_EQ(codes(answer.items[0].standing.findings), one("error short_stay exchange"));
}

TEST(Review, DoesNotCallATripShortWhoseLengthIsNotKnown) {
    auto const plan = a_programme({an_item("exchange", {at_least(40), stays(true)})});
    auto const answer = review(plan, {{group(date(2023, 6, 1), "exchange", 40)}, {}}, august_end);
    EXPECT_TRUE(answer.items[0].standing.findings.empty());
}

TEST(Review, SaysThatAnItemWithoutATargetCannotBeJudged) {
    auto const answer = review(a_programme({an_item("bare", {}), an_item("stay", {stays(true)})}),
                               {}, date(2024, 6, 1));
    EXPECT_EQ(rows(answer), (std::vector<std::string>{"bare no_evidence", "stay no_evidence"}));
    EXPECT_EQ(codes(answer.items[0].standing.findings), one("warning no_target bare"));
    EXPECT_EQ(codes(answer.items[1].standing.findings), one("warning no_target stay"));
}

TEST(Review, MarksRowsThatRestOnSomethingMadeUp) {
    auto const plan = a_programme({an_item("map", {there_by()}), an_item("naming", {there_by()})});
    auto made_up = told(new_year, "map", evidence_kind::step);
    made_up.illustrative = true;
    evidence_set const all{{made_up, told(new_year, "naming", evidence_kind::achieved)}, {}};
    EXPECT_EQ(rows(review(plan, all, august_end)),
              (std::vector<std::string>{"map not_due*", "naming met"}));
    EXPECT_EQ(rows(review(plan, all, date(2022, 12, 31))),
              (std::vector<std::string>{"map not_due", "naming not_due"}));
}

TEST(Review, MarksRowsWhoseRecordIsMadeUp) {
    auto const plan = a_programme({an_item("exchange", {each_at_least(3000)})});
    auto made_up = complete_to(august_end, "exchange", federation::ah);
    made_up.illustrative = true;
    EXPECT_EQ(rows(review(plan, {{}, {made_up}}, august_end)),
              (std::vector<std::string>{"exchange.SH no_evidence", "exchange.JS no_evidence",
                                        "exchange.ZJ no_evidence", "exchange.AH at_risk*"}));
}

TEST(Review, ReportsEvidenceOfUnknownItems) {
    auto const answer = review(a_programme({an_item("map", {there_by()})}),
                               {{told(new_year, "mop", evidence_kind::achieved)}, {}}, august_end);
    EXPECT_EQ(codes(answer.findings), one("error unknown_item evidence[0].item"));
}

TEST(Review, ReportsEvidenceThatNoRowUses) {
    auto const plan =
        a_programme({an_item("exchange", {each_at_least(3000)}), an_item("map", {there_by()}),
                     an_item("routes", {at_least(30)})});
    evidence_set const all{{group(new_year, "exchange", 40),
                            told(new_year, "map", evidence_kind::achieved, {}, federation::sh),
                            told(new_year, "routes", evidence_kind::achieved),
                            told(date(2022, 12, 31), "routes", evidence_kind::part),
                            told(date(2023, 9, 1), "routes", evidence_kind::achieved),
                            group(new_year, "exchange", 40, federation::sh),
                            told(date(2022, 12, 31), "map", evidence_kind::step),
                            told(new_year, "routes", evidence_kind::step)},
                           {}};
    EXPECT_EQ(codes(review(plan, all, august_end).findings),
              (std::vector<std::string>{
                  "warning unused_evidence evidence[0]", "warning unused_evidence evidence[1]",
                  "warning unused_evidence evidence[2]", "warning unused_evidence evidence[3]",
                  "warning unused_evidence evidence[6]"}));
}

TEST(Review, DoesNotKnowEvidenceAfterItsDay) {
    auto const plan = a_programme({an_item("naming", {there_by(date(2023, 6, 28))})});
    evidence_set const all{{told(date(2023, 6, 28), "naming", evidence_kind::achieved)}, {}};
    EXPECT_EQ(rows(review(plan, all, date(2023, 6, 27))), one("naming not_due"));
    EXPECT_EQ(rows(review(plan, all, date(2023, 6, 28))), one("naming met"));
}

TEST(Review, CarriesItsOptions) {
    auto const answer = review(a_programme({}), {}, august_end, {interval_level::p95, 20});
    EXPECT_EQ(answer.options, (projection_options{interval_level::p95, 20}));
    EXPECT_EQ(answer.as_of, august_end);
    EXPECT_TRUE(answer.items.empty());
}

TEST(Review, RefusesSpecialDays) {
    for (auto const special : {boost::date_time::not_a_date_time, boost::date_time::pos_infin,
                               boost::date_time::neg_infin}) {
        EXPECT_THROW(static_cast<void>(review(a_programme({}), {}, date(special))), invalid_value);
    }
}

TEST(Review, OnlyWarnsWhereAGeneralTargetIsNotMet) {
    auto general = at_least(30, august_end);
    general.soft = true;
    auto const plan = a_programme({an_item("routes", {there_by(), general})});
    auto const standing = [&](date as_of, std::vector<evidence> entries) {
        auto const answer = review(plan, {std::move(entries), {}}, as_of);
        EXPECT_EQ(rows(answer), one("routes not_due"));
        EXPECT_EQ(answer.items[0].standing.goal, there_by());
        return answer.items[0].standing.findings;
    };
    auto const overdue = standing(date(2023, 9, 1), {});
    ASSERT_EQ(codes(overdue), one("warning general_target routes"));
    EXPECT_EQ(overdue[0].value, "no_evidence");
    auto const total = [](std::int64_t n) {
        return told(august_end, "routes", evidence_kind::total, count_bound::exactly(n));
    };
    auto const missed = standing(date(2023, 9, 1), {total(29)});
    ASSERT_EQ(codes(missed), one("warning general_target routes"));
    EXPECT_EQ(missed[0].value, "missed");
    EXPECT_EQ(missed[0].message.zh, "“一般”性目标：未达成");
    EXPECT_TRUE(standing(date(2023, 9, 1), {total(30)}).empty());
    EXPECT_TRUE(standing(date(2023, 8, 1), {}).empty());  // not due yet
}

TEST(Review, NeverDecidesByAGeneralTarget) {
    auto general = at_least(30, august_end);
    general.soft = true;
    auto const plan = a_programme({an_item("routes", {general})});
    auto const answer = review(plan, {}, date(2023, 9, 1));
    EXPECT_EQ(rows(answer), one("routes no_evidence"));
    EXPECT_EQ(
        codes(answer.items[0].standing.findings),
        (std::vector<std::string>{"warning general_target routes", "warning no_target routes"}));
    EXPECT_EQ(answer.items[0].standing.goal, std::nullopt);
}

TEST(Review, NamesOnlyWhatIsStatedOfAShortTrip) {
    auto const plan = a_programme({an_item("exchange", {at_least(40), stays(true)})});
    auto entry = group(date(2023, 6, 1), "exchange", 40);
    entry.days = 2;
    auto const answer = review(plan, {{entry}, {}}, august_end);
    ASSERT_EQ(answer.items[0].standing.findings.size(), 1U);
    EXPECT_EQ(answer.items[0].standing.findings[0].message.en,
              "the trip of 2023-06-01 took 2 day(s), nights not stated, shorter than is general");
}

TEST(Review, RefusesOptionsOutOfRange) {
    EXPECT_THROW(
        static_cast<void>(review(a_programme({}), {}, august_end, {interval_level::p90, 0})),
        invalid_value);
}

TEST(Review, HoldsAWindowAgainstTheDayOfTheEvent) {
    auto window = there_by(date(2023, 11, 30));
    window.kind = target_kind::schedule_window;
    window.from = date(2023, 9, 1);
    auto const plan = a_programme(
        {an_item("early", {window}), an_item("inside", {window}), an_item("late", {window})});
    auto const answer = review(plan,
                               {{told(august_end, "early", evidence_kind::achieved),
                                 told(date(2023, 9, 1), "inside", evidence_kind::achieved),
                                 told(date(2023, 12, 1), "late", evidence_kind::achieved)},
                                {}},
                               year_end);
    EXPECT_EQ(rows(answer),
              (std::vector<std::string>{"early no_evidence!", "inside met", "late met"}));
    EXPECT_FALSE(answer.items[1].standing.late);
    EXPECT_TRUE(answer.items[2].standing.late);
    EXPECT_EQ(codes(answer.findings), one("warning unused_evidence evidence[0]"));
}

}  // namespace
}  // namespace heli::programme::review_test
