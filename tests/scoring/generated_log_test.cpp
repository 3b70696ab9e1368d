#include "generated_log.hpp"

#include <heli/scoring/fold_log.hpp>
#include <heli/scoring/score_log.hpp>

#include "../ranking/reference_rows.hpp"
#include "small_contests.hpp"

#include <gtest/gtest.h>

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace heli::scoring::generated_log_test {
namespace {

/// FNV-1a of 64 bits, in hexadecimal digits.
std::string fnv1a(std::string_view text) {
    std::uint64_t hash = 0xCBF29CE484222325U;
    for (char const c : text) {
        hash = (hash ^ static_cast<unsigned char>(c)) * 0x100000001B3U;
    }
    std::string digits;
    for (int shift = 60; shift >= 0; shift -= 4) {
        digits += "0123456789abcdef"[(hash >> static_cast<unsigned>(shift)) & 15U];
    }
    return digits;
}

class GeneratedLog : public ::testing::Test {
protected:
    owned_log log_{generated_rows(20250701, 220)};
    proved_rules rules_{rules_of_490()};
    std::vector<ranking::reference_row> expected_ =
        ranking::reference_rows("generated_point_totals");

    [[nodiscard]] participants people() const {
        texts people;
        for (auto const& cells : expected_) {
            people.push_back(cells.at("person"));
        }
        return people_of(people);
    }
    [[nodiscard]] static std::string figure(std::string const& kind, std::string const& name) {
        for (auto const& cells : ranking::reference_rows("generated_point_figures")) {
            if (cells.at("kind") == kind && cells.at("name") == name) {
                return cells.at("figure");
            }
        }
        return "0";
    }
};

TEST_F(GeneratedLog, HasTheStatedRows) {
    ASSERT_EQ(std::to_string(log_.rows().size()), figure("log", "rows"));
    EXPECT_EQ(log_.rows()[0],
              (owned_row{"1", "000", "exercise", instant_in("2025-07-01T21:20:17+08:00"),
                         instant_in("2025-07-03T00:13:21+08:00"), "", "", 10307, ""}));
    EXPECT_EQ(log_.rows()[3],
              (owned_row{"4", "000", "meal", instant_in("2025-07-01T19:25:46+08:00"),
                         instant_in("2025-07-03T09:32:51+08:00"), "D", "", 0, ""}));
    EXPECT_EQ(log_.rows()[5],
              (owned_row{"6", "000", "exercise", instant_in("2025-07-02T12:04:04+08:00"),
                         instant_in("2025-07-03T13:44:03+08:00"), "", "", 14546, ""}));
}

TEST_F(GeneratedLog, ScoresAsTwoOtherProgramsDo) {
    auto const result = score(rules_, people(), log_.view());
    auto const counts = count_statuses(result.status);
    for (auto const& row : labels_of<entry_status>::rows) {
        EXPECT_EQ(std::to_string(counts[static_cast<std::size_t>(row.value)]),
                  figure("status", std::string(row.token)))
            << row.token;
    }
    for (std::size_t item = 0; item < rules_.items().size(); ++item) {
        auto const id = rules_.items()[item].rule.id.str();
        EXPECT_EQ(std::to_string(result.scores.by_item(item).count()), figure("item", id)) << id;
    }
    std::string lines;
    points all(0);
    for (std::size_t person = 0; person < expected_.size(); ++person) {
        auto const total = result.scores.total(person);
        EXPECT_EQ(std::to_string(total.count()), expected_[person].at("total")) << person;
        lines += std::to_string(person) + "," + std::to_string(total.count()) + "\n";
        all = all + total;
    }
    EXPECT_EQ(std::to_string(all.count()), figure("total", "points"));
    EXPECT_EQ(fnv1a(lines), figure("total", "fnv1a64"));
}

TEST_F(GeneratedLog, AddsUpByTeamsOfTen) {
    auto const totals = score(rules_, people(), log_.view()).scores.totals();
    for (std::size_t team = 0; team < 22; ++team) {
        points sum(0);
        for (std::size_t member = 0; member < 10; ++member) {
            sum = sum + totals[team * 10 + member];
        }
        EXPECT_EQ(std::to_string(sum.count()), figure("team", std::to_string(team))) << team;
    }
}

TEST_F(GeneratedLog, ScoresTheSameOutOfMergedStates) {
    auto const whole = score(rules_, people(), log_.view());
    auto const rows = log_.rows().size();
    credit_state merged(rules_, people());
    for (std::size_t part = 0; part < 16; ++part) {
        credit_state state(rules_, people());
        auto const first = rows * part / 16;
        // A duplicate changes no state, so that its part need not see the other entry.
        fold(state, log_.view().part(first, rows * (part + 1) / 16 - first), entry_ids::unique);
        merged.merge(state);
    }
    EXPECT_EQ(merged.scores(), whole.scores);
}

}  // namespace
}  // namespace heli::scoring::generated_log_test
