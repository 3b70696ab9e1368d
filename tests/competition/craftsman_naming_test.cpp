#include "craftsman_edition_of_four.hpp"

#include <gtest/gtest.h>

#include <algorithm>
#include <cstdint>
#include <string>
#include <vector>

namespace heli::competition::craftsman_naming_test {
namespace {

using action = craftsman_action;
using stage = craftsman_stage;
constexpr auto sh = federation::sh;

/// Everybody publicised on Friday 2023-06-16: five working days later is Monday 2023-06-26, since
/// 22 to 24 June are the Dragon Boat holiday and Sunday 25 June is worked.
std::vector<craftsman_event> publicised() {
    auto events = four_lists();
    for (auto const f : federations) {
        events.push_back(happens({2023, 6, 16}, action::publicise, f));
    }
    return events;
}

/// An objection to the third of Shanghai, upheld or not.
std::vector<craftsman_event> objected(action decision) {
    auto events = publicised();
    events.push_back(happens({2023, 6, 19}, action::object, nominee(sh, 3)));
    events.push_back(happens({2023, 6, 20}, action::investigate, nominee(sh, 3)));
    events.push_back(happens({2023, 6, 21}, decision, nominee(sh, 3)));
    return events;
}

std::int64_t named(craftsman_naming const& naming) {
    std::int64_t sum = 0;
    for (auto const& f : naming.federations) {
        sum += f.named;
    }
    return sum;
}

TEST(CraftsmanNaming, CutsEachListAtItsSeats) {
    auto const naming = naming_on(four_lists(), date(2023, 6, 9));
    EXPECT_TRUE(naming.findings.empty());
    ASSERT_EQ(naming.federations.size(), 4U);
    for (auto const& f : naming.federations) {
        EXPECT_EQ(f.on_list, 10);
        EXPECT_EQ(f.vacant(), 0);
        EXPECT_EQ(f.reserve, f.federation == sh ? 2 : 0);
    }
    EXPECT_EQ(line_of(naming, nominee(sh, 10)).stage, stage::shortlisted);
    EXPECT_EQ(line_of(naming, nominee(sh, 11)).stage, stage::reserve);
    EXPECT_EQ(line_of(naming, nominee(sh, 11)).what_next.en,
              "moves up if somebody before is removed");
    EXPECT_EQ(naming.lines.front().person, nominee(sh, 1));
}

TEST(CraftsmanNaming, NamesFortyAfterAnObjectionWithTheNextOnTheList) {
    auto events = objected(action::remove);
    events.push_back(happens({2023, 6, 21}, action::publicise, nominee(sh, 11)));
    // The next one is publicised for as long: 25, 26, 27, 28 and 29 June.
    auto naming = naming_on(events, date(2023, 6, 21));
    EXPECT_TRUE(naming.findings.empty());
    EXPECT_EQ(line_of(naming, nominee(sh, 3)).stage, stage::removed);
    EXPECT_EQ(line_of(naming, nominee(sh, 3)).what_next.en, "nothing: the end");
    auto const next = line_of(naming, nominee(sh, 11));
    EXPECT_TRUE(next.moved_up);
    EXPECT_EQ(next.by.value(), date(2023, 6, 29));
    EXPECT_EQ(line_of(naming, nominee(sh, 1)).by.value(), date(2023, 6, 26));
    EXPECT_EQ(line_of(naming, nominee(sh, 1)).what_next.en,
              "in publicity to 2023-06-26: objections until then, naming after it");
    for (auto const f : {federation::js, federation::zj, federation::ah}) {
        events.push_back(happens({2023, 6, 28}, action::name, f));
    }
    for (int i = 1; i <= 10; ++i) {
        if (i != 3) {
            events.push_back(happens({2023, 6, 28}, action::name, nominee(sh, i)));
        }
    }
    events.push_back(happens({2023, 6, 30}, action::name, nominee(sh, 11)));
    EXPECT_EQ(named(naming_on(events, date(2023, 6, 28))), 39);
    naming = naming_on(events, date(2023, 6, 30));
    EXPECT_TRUE(naming.findings.empty());
    EXPECT_EQ(named(naming), 40);
    EXPECT_EQ(naming.federations[0].reserve, 1);
    EXPECT_EQ(line_of(naming, nominee(sh, 12)).stage, stage::reserve);
}

TEST(CraftsmanNaming, KeepsWhomTheObjectionDoesNotTouch) {
    auto events = objected(action::keep);
    auto naming = naming_on(events, date(2023, 6, 21));
    EXPECT_EQ(line_of(naming, nominee(sh, 3)).stage, stage::kept);
    EXPECT_EQ(line_of(naming, nominee(sh, 3)).by.value(), date(2023, 6, 26));
    events.push_back(happens({2023, 6, 28}, action::name, sh));
    events.push_back(happens({2024, 3, 1}, action::revoke, nominee(sh, 3)));
    naming = naming_on(events, date(2024, 3, 1));
    EXPECT_TRUE(naming.findings.empty());
    EXPECT_EQ(naming.federations[0].named, 9);
    EXPECT_EQ(naming.federations[0].revoked, 1);
    EXPECT_EQ(naming.federations[0].vacant(), 0);
    EXPECT_EQ(line_of(naming, nominee(sh, 11)).stage, stage::reserve);  // nobody follows
}

TEST(CraftsmanNaming, DoesNotDependOnTheOrderOfTheEvents) {
    auto events = objected(action::remove);
    events.push_back(happens({2023, 6, 21}, action::publicise, nominee(sh, 11)));
    auto const forward = naming_on(events, date(2023, 7, 1));
    std::reverse(events.begin(), events.end());
    EXPECT_EQ(naming_on(events, date(2023, 7, 1)), forward);
    std::rotate(events.begin(), events.begin() + 77, events.end());
    EXPECT_EQ(naming_on(events, date(2023, 7, 1)), forward);
}

TEST(CraftsmanNaming, SaysByWhenAsFarAsTheEditionDoes) {
    auto edition = four_times_ten();
    auto const events = four_lists();
    auto const on = date(2022, 11, 1);
    auto line = line_of(fold_naming(edition, events, calendar::china(), on), nominee(sh, 1));
    EXPECT_EQ(line.stage, stage::nominated);
    EXPECT_EQ(line.what_next.en, "qualification or rejection");
    EXPECT_EQ(line.what_next.zh, "资格审查合格或资格审查不合格");
    EXPECT_FALSE(line.by.known());
    EXPECT_EQ(line.by.reason().en, "the edition states no day for this step");
    edition.days = {{action::reject, date(2022, 12, 31)}, {action::qualify, date(2022, 12, 15)}};
    line = line_of(fold_naming(edition, events, calendar::china(), on), nominee(sh, 1));
    EXPECT_EQ(line.by.value(), date(2022, 12, 15));
}

TEST(CraftsmanNaming, CountsTheFirstDayOfPublicityIfItIsSaidTo) {
    auto edition = four_times_ten();
    edition.publicity->first = first_publicity_day::counted;
    auto const naming = fold_naming(edition, publicised(), calendar::china(), date(2023, 6, 16));
    EXPECT_EQ(line_of(naming, nominee(sh, 1)).by.value(), date(2023, 6, 25));
}

TEST(CraftsmanNaming, LeavesASeatVacantWhereNobodyIsNext) {
    auto events = publicised();
    auto const who = nominee(federation::ah, 10);
    events.push_back(happens({2023, 6, 26}, action::object, who));  // the last day
    events.push_back(happens({2023, 6, 27}, action::investigate, who));
    events.push_back(happens({2023, 6, 28}, action::remove, who));
    auto const naming = naming_on(events, date(2023, 6, 28));
    EXPECT_TRUE(naming.findings.empty());
    EXPECT_EQ(naming.federations[3].vacant(), 1);
}

TEST(CraftsmanEdition, SaysWhatIsWrongWithIt) {
    EXPECT_TRUE(check_edition(four_times_ten()).empty());
    auto edition = four_times_ten();
    edition.total = 41;
    edition.publicity.reset();
    edition.federations[1].federation = sh;
    edition.federations[2].most_nominations = 9;
    std::string codes;
    for (auto const& f : check_edition(edition)) {
        codes += f.code + " ";
    }
    EXPECT_EQ(codes, "duplicate_federation bad_seats seat_sum_mismatch publicity_not_stated ");
    EXPECT_THROW((void)fold_naming(edition, {}, calendar::china(), date(2023, 1, 1)),
                 invalid_value);
    edition = four_times_ten();
    edition.publicity->working_days = 0;
    EXPECT_EQ(check_edition(edition).at(0).code, "bad_publicity");
}

}  // namespace
}  // namespace heli::competition::craftsman_naming_test
