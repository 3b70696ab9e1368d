#include <heli/law/docket.hpp>

#include "../core/thrown_text.hpp"
#include "short_cases.hpp"
#include "small_rules.hpp"

#include <gtest/gtest.h>

#include <algorithm>
#include <random>
#include <string>
#include <vector>

namespace heli::law::docket_test {
namespace {

procedure_case accepted(std::string id, date const& day) {
    return {std::move(id),
            procedure::arbitration_ordinary,
            jiangsu,
            {{"case_accepted", day}, {"copy_served", day}, {"panel_notified", day}}};
}

/// `A-2 ARB-ANSWER 2`, the days left last.
texts told_by(std::vector<procedure_case> const& cases, date const& as_of, int within_days) {
    texts all;
    for (auto const& e : docket(cases, as_of, within_days, by_the_tables())) {
        all.push_back(e.case_id + " " + e.deadline.asked.str() + " " + std::to_string(e.days_left));
    }
    return all;
}

// Ten working days from 12 March end on the 26th, from 14 March on the 28th.
std::vector<procedure_case> const two{accepted("A-2", {2024, 3, 14}),
                                      accepted("A-1", {2024, 3, 12})};

TEST(Docket, HasTheMostUrgentDeadlineFirst) {
    EXPECT_EQ(told_by(two, date(2024, 3, 25), 7), (texts{"A-1 ARB-ANSWER 1", "A-1 ARB-JUR-OBJ 1",
                                                         "A-2 ARB-ANSWER 3", "A-2 ARB-JUR-OBJ 3"}));
}

TEST(Docket, HasOnlyWhatIsDueWithinTheDays) {
    EXPECT_EQ(told_by(two, date(2024, 3, 25), 1), (texts{"A-1 ARB-ANSWER 1", "A-1 ARB-JUR-OBJ 1"}));
    EXPECT_EQ(told_by(two, date(2024, 3, 25), 0), texts{});
    EXPECT_EQ(told_by(two, date(2024, 3, 26), 0), (texts{"A-1 ARB-ANSWER 0", "A-1 ARB-JUR-OBJ 0"}));
}

TEST(Docket, KeepsDutiesThatAreOverdueAndDropsOptionsThatLapsed) {
    EXPECT_EQ(told_by({accepted("A-1", {2024, 3, 12})}, date(2024, 4, 28), 0),
              texts{"A-1 ARB-AWARD -2"});
}

TEST(Docket, DropsWhatIsDoneExpectedOrWaiting) {
    for (auto const& e : docket(two, date(2024, 4, 28), 400, by_the_tables())) {
        EXPECT_TRUE(e.deadline.state == deadline_state::open ||
                    e.deadline.state == deadline_state::overdue);
    }
}

TEST(Docket, IsTheSameWhateverTheOrderOfTheCases) {
    std::vector<procedure_case> cases;
    for (int i = 0; i < 40; ++i) {
        auto const day = date(2024, 3, 1) + boost::gregorian::days(i % 13);
        cases.push_back(accepted("A-" + std::to_string(i), day));
    }
    auto const before = docket(cases, date(2024, 3, 20), 60, by_the_tables());
    EXPECT_FALSE(before.empty());
    std::mt19937 random(7);
    std::shuffle(cases.begin(), cases.end(), random);
    EXPECT_EQ(docket(cases, date(2024, 3, 20), 60, by_the_tables()), before);
}

TEST(Docket, OfNoCasesIsEmpty) {
    EXPECT_EQ(told_by({}, date(2024, 3, 20), 60), texts{});
}

TEST(Docket, RefusesFewerThanNoDays) {
    EXPECT_EQ(thrown_text<invalid_value>(
                  [] { return docket(two, date(2024, 3, 20), -1, by_the_tables()).size(); }),
              "due within -1 days: expected 0 or more");
}

TEST(Docket, NamesTheCaseThatIsRefused) {
    auto cases = two;
    cases.push_back(accepted("A-3", {1948, 3, 1}));
    auto const text = thrown_text<invalid_value>(
        [&] { return docket(cases, date(2024, 3, 20), 60, by_the_tables()).size(); });
    EXPECT_TRUE(text.starts_with("case A-3: ")) << text;
    auto const strict =
        plan_basis{published_law(), china().with(calendar::strictness::refuse_provisional),
                   data::procedures, data::clock_grounds};
    cases = {accepted("A-4", {2026, 12, 24})};
    auto const refused = thrown_text<not_found>(
        [&] { return docket(cases, date(2026, 12, 25), 60, strict).size(); });
    EXPECT_TRUE(refused.starts_with("case A-4: ")) << refused;
}

}  // namespace
}  // namespace heli::law::docket_test
