#include "craftsman_edition_of_four.hpp"

#include <gtest/gtest.h>

#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace heli::competition::craftsman_refusal_test {
namespace {

using action = craftsman_action;
constexpr auto sh = federation::sh;

/// The codes of what has no effect when one more event comes after others.
std::string refused_after(std::vector<craftsman_event> events, craftsman_event const& one) {
    events.push_back(one);
    std::string codes;
    for (auto const& f : naming_on(events, date(2030, 1, 1)).findings) {
        codes += (codes.empty() ? "" : " ") + f.code;
        EXPECT_FALSE(f.message.zh.empty());
        EXPECT_FALSE(f.message.en.empty());
    }
    return codes;
}

craftsman_event nominated(federation f, int number) {
    auto e = happens({2022, 10, 31}, action::nominate, nominee(f, number));
    e.federation = f;
    return e;
}

craftsman_event reviewed(int number, std::optional<rational> score) {
    auto e = happens({2023, 4, 10}, action::review, nominee(sh, number));
    e.score = std::move(score);
    return e;
}

craftsman_event ranked(int number, std::int64_t place) {
    auto e = happens({2023, 5, 8}, action::rank, nominee(sh, number));
    e.place = place;
    return e;
}

std::vector<craftsman_event> two_reviewed() {
    return {nominated(sh, 1),
            nominated(sh, 2),
            happens({2022, 12, 1}, action::qualify, nominee(sh, 1)),
            happens({2022, 12, 1}, action::qualify, nominee(sh, 2)),
            reviewed(1, 90),
            reviewed(2, 80)};
}

TEST(CraftsmanRefusal, NamesTheStageAndWhatIsPossibleThere) {
    auto const edition = four_times_ten();
    craftsman_fold fold(edition, calendar::china());
    auto const early = fold.apply(happens({2023, 6, 28}, action::name, nominee(sh, 1)));
    ASSERT_TRUE(early);
    EXPECT_EQ(early->code, std::string("out_of_turn"));
    EXPECT_EQ(early->message.en, "not nominated: naming is not possible; possible: nomination");
    EXPECT_EQ(early->message.zh, "状态为“尚未推荐”，不能“命名”；可以：推荐");
}

TEST(CraftsmanRefusal, MeetsEveryStepThatTheTableDoesNotHave) {
    int lawful = 0;
    for (auto const& from : labels_of<craftsman_stage>::rows) {
        for (auto const& what : labels_of<craftsman_action>::rows) {
            lawful += after(from.value, what.value) ? 1 : 0;
        }
        bool const end =
            from.value == craftsman_stage::rejected || from.value == craftsman_stage::removed ||
            from.value == craftsman_stage::revoked || from.value == craftsman_stage::reserve;
        EXPECT_EQ(next_actions(from.value).empty(), end) << from.token;
    }
    EXPECT_EQ(lawful, 14);
    EXPECT_EQ(next_actions(std::nullopt), std::vector<action>{action::nominate});
}

TEST(CraftsmanRefusal, MeetsNominationsThatDoNotFit) {
    EXPECT_EQ(refused_after({}, happens({2022, 10, 31}, action::nominate, nominee(sh, 1))),
              "unknown_federation");
    EXPECT_EQ(refused_after({nominated(sh, 1)}, nominated(sh, 1)), "out_of_turn");
    EXPECT_EQ(refused_after(four_lists(),
                            [] {
                                auto late = nominated(sh, 13);
                                late.day = date(2023, 6, 10);
                                return late;
                            }()),
              "list_cut");
    auto edition = four_times_ten();
    edition.federations[0].most_nominations = 10;
    auto const naming = fold_naming(edition, four_lists(), calendar::china(), {2022, 11, 1});
    EXPECT_EQ(naming.findings.size(), 2U);
    EXPECT_EQ(naming.findings.at(0).code, "too_many_nominations");
    EXPECT_EQ(naming.lines.size(), 40U);
}

TEST(CraftsmanRefusal, MeetsScoresAndPlacesThatContradict) {
    EXPECT_EQ(
        refused_after({nominated(sh, 1), happens({2022, 12, 1}, action::qualify, nominee(sh, 1))},
                      reviewed(1, std::nullopt)),
        "no_score");
    auto events = two_reviewed();
    events.push_back(ranked(1, 1));
    EXPECT_EQ(refused_after(events, ranked(2, 2)), "");
    EXPECT_EQ(refused_after(events, ranked(2, 1)), "place_taken");
    EXPECT_EQ(refused_after(events, ranked(2, 0)), "no_place");
    events.back().place = 2;
    EXPECT_EQ(refused_after(events, ranked(2, 1)), "place_against_score");
    events = two_reviewed();
    events.back().score = 90;  // equal scores: the places are for others to decide
    events.push_back(ranked(1, 2));
    EXPECT_EQ(refused_after(events, ranked(2, 1)), "");
}

TEST(CraftsmanRefusal, MeetsListsThatAreNotReady) {
    EXPECT_EQ(refused_after(two_reviewed(), happens({2023, 6, 9}, action::shortlist, sh)),
              "not_all_ranked");
    EXPECT_EQ(refused_after({}, happens({2023, 6, 9}, action::shortlist, sh)), "nobody_ranked");
    EXPECT_EQ(refused_after({}, happens({2023, 6, 9}, action::publicise, sh)), "nobody_waits");
    EXPECT_EQ(refused_after({}, happens({2023, 6, 9}, action::object, sh)), "whom");
    EXPECT_EQ(
        refused_after(four_lists(), happens({2023, 6, 10}, action::publicise, nominee(sh, 11))),
        "out_of_turn");
}

TEST(CraftsmanRefusal, KeepsToThePublicity) {
    auto events = four_lists();
    events.push_back(happens({2023, 6, 16}, action::publicise, sh));  // to 26 June
    EXPECT_EQ(refused_after(events, happens({2023, 6, 26}, action::name, sh)), "publicity_running");
    EXPECT_EQ(refused_after(events, happens({2023, 6, 27}, action::object, nominee(sh, 1))),
              "publicity_over");
    EXPECT_EQ(refused_after(events, happens({2023, 6, 27}, action::name, sh)), "");
    auto edition = four_times_ten();
    edition.publicity.reset();
    auto const naming = fold_naming(edition, events, calendar::china(), {2023, 6, 16});
    EXPECT_EQ(naming.findings.at(0).code, "publicity_not_stated");
    EXPECT_EQ(naming.federations[0].on_list, 10);
}

TEST(CraftsmanRefusal, LeavesNobodyNamedWhileAnObjectionIsOpen) {
    auto events = four_lists();
    events.push_back(happens({2023, 6, 16}, action::publicise, sh));
    events.push_back(happens({2023, 6, 19}, action::object, nominee(sh, 2)));
    EXPECT_EQ(refused_after(events, happens({2023, 6, 28}, action::name, nominee(sh, 2))),
              "out_of_turn");
    // Of the whole list those are named who wait for it; the one under objection does not.
    events.push_back(happens({2023, 6, 28}, action::name, sh));
    auto const naming = naming_on(events, date(2023, 6, 28));
    EXPECT_EQ(naming.federations[0].named, 9);
    EXPECT_EQ(line_of(naming, nominee(sh, 2)).stage, craftsman_stage::objected);
}

}  // namespace
}  // namespace heli::competition::craftsman_refusal_test
