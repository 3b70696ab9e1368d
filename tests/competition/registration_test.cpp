#include <heli/competition/registration.hpp>

#include "../core/label_laws.hpp"
#include "../core/thrown_text.hpp"

#include <gtest/gtest.h>

#include <algorithm>
#include <string>
#include <vector>

namespace heli::competition::registration_test {
namespace {

using action = registration_action;
using state = registration_state;
using texts = std::vector<std::string>;

date october(int day) {
    return to_date(civil_date(2023, 10, day));
}

/// Submission from 1 to 20 October, replacement until 30 October, the rest until 5 November.
registration_terms usual_terms() {
    registration_terms terms;
    for (auto const& row : labels_of<action>::rows) {
        terms.windows.push_back({row.value, october(1), to_date(civil_date(2023, 11, 5))});
    }
    terms.windows[0].until = october(20);
    terms.windows[5].until = october(30);
    return terms;
}

registration fold(std::vector<registration_event> const& events,
                  registration_terms const& terms = usual_terms()) {
    return fold_registration("p1", events, terms);
}

texts codes(registration const& r) {
    texts found;
    for (auto const& f : r.findings) {
        EXPECT_FALSE(f.message.zh.empty());
        EXPECT_FALSE(f.message.en.empty());
        found.push_back(f.code + " " + f.where.field);
    }
    return found;
}

TEST(Registration, HasLabels) {
    expect_snake_case_labels<registration_state>(7);
    expect_snake_case_labels<registration_action>(6);
}

TEST(Registration, GoesFromSubmittedOverReturnedToAccepted) {
    auto const r = fold({{1, october(2), action::submit},
                         {2, october(5), action::send_back},
                         {3, october(9), action::submit},
                         {4, october(12), action::accept}});
    EXPECT_EQ(r.state, state::accepted);
    EXPECT_EQ(r.since, october(12));
    EXPECT_EQ(r.applied.size(), 4U);
    EXPECT_EQ(codes(r), texts{});
    EXPECT_EQ(r.next,
              (std::vector<open_action>{{action::withdraw, to_date(civil_date(2023, 11, 5))},
                                        {action::replace, october(30)}}));
}

TEST(Registration, IsOpenBeforeAnythingHappened) {
    auto const r = fold({});
    EXPECT_EQ(r.state, state::open);
    EXPECT_FALSE(r.since);
    EXPECT_EQ(r.next, (std::vector<open_action>{{action::submit, october(20)}}));
}

TEST(Registration, AllowsJustTheTransitionsOfTheTable) {
    int allowed = 0;
    for (auto const& from : labels_of<state>::rows) {
        for (auto const& by : labels_of<action>::rows) {
            allowed += next_state(from.value, by.value) ? 1 : 0;
        }
    }
    EXPECT_EQ(allowed, 9) << "submit 2, send back 1, accept 1, refuse 1, withdraw 3, replace 1";
    for (auto const end : {state::refused, state::withdrawn, state::replaced}) {
        for (auto const& by : labels_of<action>::rows) {
            EXPECT_FALSE(next_state(end, by.value)) << by.token;
        }
    }
}

TEST(Registration, RefusesWhatItsStateDoesNotAllow) {
    auto const r = fold({{1, october(2), action::accept},
                         {2, october(3), action::submit},
                         {3, october(4), action::refuse},
                         {4, october(5), action::withdraw}});
    EXPECT_EQ(r.state, state::refused);
    EXPECT_EQ(codes(r), (texts{"not_from_this_state event 1", "not_from_this_state event 4"}));
    EXPECT_EQ(r.findings[1].message.en, "not possible: withdraw when it is refused");
    EXPECT_TRUE(r.next.empty());
}

TEST(Registration, DeadlinesIncludeTheirLastDay) {
    EXPECT_EQ(fold({{1, october(20), action::submit}}).state, state::submitted);
    auto const late = fold({{1, october(21), action::submit}});
    EXPECT_EQ(late.state, state::open);
    EXPECT_EQ(codes(late), texts{"after_deadline event 1"});
    EXPECT_EQ(late.findings[0].message.en, "after the last day, 2023-10-20: no effect");
    auto const early = fold({{1, to_date(civil_date(2023, 9, 30)), action::submit}});
    EXPECT_EQ(codes(early), texts{"before_window event 1"});
}

TEST(Registration, AnUnstatedDeadlineIsSaidToBeUnstated) {
    auto const r = fold({{1, october(29), action::submit}}, {});
    EXPECT_EQ(r.state, state::submitted);
    EXPECT_EQ(codes(r), texts{"deadline_not_stated event 1"});
    EXPECT_EQ(r.findings[0].severity, severity::warning);
}

TEST(Registration, AReplacementNamesSomebodyElse) {
    std::vector<registration_event> events{{1, october(2), action::submit},
                                           {2, october(3), action::accept},
                                           {3, october(4), action::replace},
                                           {4, october(5), action::replace, person_id("p1")}};
    EXPECT_EQ(codes(fold(events)), (texts{"bad_substitute event 3", "bad_substitute event 4"}));
    events.push_back({5, october(30), action::replace, person_id("p2")});
    auto const r = fold(events);
    EXPECT_EQ(r.state, state::replaced);
    EXPECT_EQ(r.replaced_by, person_id("p2"));
    events.back().day = october(31);
    EXPECT_EQ(fold(events).state, state::accepted) << "after the last day";
    EXPECT_EQ(codes(fold({{1, october(2), action::submit, person_id("p2")}})),
              texts{"bad_substitute event 1"});
}

TEST(Registration, DoesNotDependOnTheOrderOfTheLog) {
    std::vector<registration_event> events{{1, october(2), action::submit},
                                           {2, october(2), action::send_back},
                                           {3, october(2), action::submit},
                                           {4, october(4), action::accept}};
    auto const expected = fold(events);
    EXPECT_EQ(expected.state, state::accepted);
    std::sort(events.begin(), events.end(),
              [](auto const& a, auto const& b) { return a.number > b.number; });
    EXPECT_EQ(fold(events), expected);
}

TEST(Registration, RefusesLogsAndTermsThatMeanTwoThings) {
    EXPECT_TRUE(
        holds(thrown_text<conflict>([] {
                  return fold({{1, october(2), action::submit}, {1, october(3), action::accept}});
              }),
              "number 1"));
    auto terms = usual_terms();
    terms.windows.push_back({action::submit});
    EXPECT_TRUE(holds(thrown_text<conflict>([&] { return fold({}, terms); }), "submit"));
    terms.windows = {{action::submit, october(3), october(2)}};
    EXPECT_THROW(static_cast<void>(fold({}, terms)), invalid_value);
    EXPECT_THROW(
        static_cast<void>(fold({{1, date(boost::gregorian::not_a_date_time), action::submit}})),
        invalid_value);
}

}  // namespace
}  // namespace heli::competition::registration_test
