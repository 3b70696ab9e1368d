#include <heli/data/clock_grounds.hpp>
#include <heli/data/legal_events.hpp>
#include <heli/data/procedures.hpp>
#include <heli/law/rule_row.hpp>

#include "published_law.hpp"

#include <gtest/gtest.h>

#include <algorithm>
#include <iterator>
#include <map>
#include <set>
#include <string>
#include <string_view>

namespace heli::law::rule_row_test {
namespace {

bool among(std::string_view id, std::span<word_row const> words) {
    return std::any_of(words.begin(), words.end(), [&](auto const& w) { return w.id == id; });
}

TEST(RuleTable, Has142RulesWithIdsOfTheirOwn) {
    std::set<std::string_view> ids;
    for (auto const& row : data::rules) {
        ids.insert(row.id);
    }
    EXPECT_EQ(std::size(data::rules), 142U);
    EXPECT_EQ(ids.size(), 142U);
}

TEST(RuleTable, OverridesNationalRulesOfTheSameMatterInNineRows) {
    std::map<std::string, std::string> overrides;
    for (auto const& r : published_law().rules()) {
        if (r.overrides) {
            auto const& replaced = published_law().required(*r.overrides);
            EXPECT_TRUE(replaced.region.nationwide()) << r.id.view();
            EXPECT_FALSE(r.region.nationwide()) << r.id.view();
            EXPECT_EQ(replaced.matter, r.matter) << r.id.view();
            overrides[r.id.str()] = r.overrides->str();
        }
    }
    EXPECT_EQ(overrides, (std::map<std::string, std::string>{{"MED-15-ZJ", "MED-15-LAW"},
                                                             {"MED-15-AH", "MED-15-LAW"},
                                                             {"ARB-AWARD-AH", "ARB-AWARD"},
                                                             {"INSP-ACCEPT-ZJ", "INSP-ACCEPT"},
                                                             {"AID-DECIDE-ZJ-OLD", "AID-DECIDE"},
                                                             {"AID-DECIDE-SH-OLD", "AID-DECIDE"},
                                                             {"CB-REPLY-SH", "CB-REPLY-NAT"},
                                                             {"CB-REPLY-ZJ", "CB-REPLY-NAT"},
                                                             {"CB-DISPUTE-ZJ", "CB-DISPUTE-NAT"}}));
}

TEST(RuleTable, LetsTheOther21RegionalRulesStandAlone) {
    EXPECT_EQ(std::count_if(std::begin(data::rules), std::end(data::rules),
                            [](auto const& row) {
                                return !row.region.nationwide() && row.overrides.empty();
                            }),
              21);
}

// 办案规则 80: in arbitration 3, 5 and 10 days are working days, 15 and 45 days calendar days.
TEST(RuleTable, CountsTheDaysOfNationalArbitrationAsTheMinistrysRuleSays) {
    std::map<int, int> rows;
    for (auto const& row : data::rules) {
        if (row.matter != matter::arbitration || !row.region.nationwide()) {
            continue;
        }
        ASSERT_TRUE(row.period) << row.id;
        int const length = row.period->length.length;
        bool const working = length == 3 || length == 5 || length == 10;
        EXPECT_TRUE(working || length == 15 || length == 45) << row.id;
        EXPECT_EQ(row.period->length.unit,
                  working ? period_unit::working_day : period_unit::calendar_day)
            << row.id;
        ++rows[length];
    }
    EXPECT_EQ(rows, (std::map<int, int>{{3, 3}, {5, 9}, {10, 3}, {15, 1}, {45, 1}}));
}

TEST(RuleTable, CountsTheTenDaysOfZhejiangsPublicNoticeAsCalendarDays) {
    EXPECT_EQ(published_law().required("ARB-PUBNOTICE-COLL-ZJ").period->length,
              (extent{10, period_unit::calendar_day}));
}

TEST(RuleTable, GivesNoNumberWhereNoTextWasRead) {
    std::set<std::string_view> unknown;
    for (auto const& row : data::rules) {
        if (row.kind == rule_kind::unknown) {
            unknown.insert(row.id);
            EXPECT_FALSE(row.period) << row.id;
            EXPECT_EQ(row.source.status, source_status::not_found) << row.id;
        }
    }
    EXPECT_EQ(unknown, (std::set<std::string_view>{"AID-UNION", "SUP-NAT", "PART-2023"}));
}

TEST(RuleTable, GivesANumberExactlyWhereTheKindSetsAPeriod) {
    int numbers = 0;
    for (auto const& row : data::rules) {
        EXPECT_EQ(row.period.has_value(), sets_period(row.kind)) << row.id;
        EXPECT_TRUE(!row.period || !row.start_event.id.empty()) << row.id;
        numbers += row.period ? 1 : 0;
    }
    EXPECT_EQ(numbers, 126);
}

TEST(RuleTable, MovesOnlyThePaydayBack) {
    for (auto const& row : data::rules) {
        if (row.period && row.period->roll == calendar::roll::previous_working_day) {
            EXPECT_EQ(row.id, "WAGE-PAYDAY-HOL");
        }
    }
}

TEST(RuleTable, ExtendsPeriodsInTheirOwnUnit) {
    for (auto const& row : data::rules) {
        if (row.extension && row.extension->at_most) {
            EXPECT_EQ(row.extension->at_most->unit, row.period->length.unit) << row.id;
        }
        EXPECT_TRUE(!row.extension || row.extension->rule.empty() ||
                    published_law().find(rule_id(row.extension->rule)) != nullptr)
            << row.id;
    }
}

TEST(RuleTable, SpeaksBothLanguagesOrNeither) {
    for (auto const& row : data::rules) {
        EXPECT_FALSE(row.name_zh.empty() || row.name_en.empty()) << row.id;
        EXPECT_EQ(row.effect_zh.empty(), row.effect_en.empty()) << row.id;
        EXPECT_EQ(row.notes_zh.empty(), row.notes_en.empty()) << row.id;
        EXPECT_EQ(row.basis_zh.empty(), row.basis_en.empty()) << row.id;
    }
}

TEST(RuleTable, TakesEventsAndActorsFromTheTableOfWords) {
    for (auto const& row : data::rules) {
        EXPECT_TRUE(row.start_event.id.empty() || among(row.start_event.id, data::legal_events))
            << row.id;
        EXPECT_TRUE(row.actor.id.empty() || among(row.actor.id, data::actors)) << row.id;
    }
}

TEST(RuleTable, HasARuleWithANumberForEveryReadingGroundAndDuty) {
    auto const counted = [](std::string_view id) {
        auto const* r = published_law().find(rule_id(id));
        return r != nullptr && r->period.has_value();
    };
    for (auto const& row : data::rule_readings) {
        EXPECT_TRUE(counted(row.rule)) << row.rule;
    }
    for (auto const& row : data::clock_grounds) {
        EXPECT_TRUE(counted(row.rule)) << row.rule;
        EXPECT_TRUE(among(row.event.id, data::legal_events)) << row.event.id;
    }
    for (auto const& row : data::procedures) {
        EXPECT_TRUE(counted(row.rule)) << row.rule;
        EXPECT_TRUE(row.fulfilled_by.id.empty() || among(row.fulfilled_by.id, data::legal_events))
            << row.fulfilled_by.id;
    }
}

}  // namespace
}  // namespace heli::law::rule_row_test
