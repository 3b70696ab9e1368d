#include <heli/competition/additive_model.hpp>

#include "../core/thrown_text.hpp"
#include "judged_tables.hpp"

#include <gtest/gtest.h>

#include <algorithm>
#include <cstddef>
#include <random>
#include <string>
#include <vector>

namespace heli::competition::additive_model_test {
namespace {

additive_answer answer_for(std::vector<judged_mark> const& marks) {
    return additive_model(judging_table(marks));
}

template <class Ids>
double level_of(Ids const& ids, std::vector<double> const& levels, std::string const& id) {
    auto const at =
        std::find_if(ids.begin(), ids.end(), [&](auto const& x) { return x.view() == id; });
    return levels.at(static_cast<std::size_t>(at - ids.begin()));
}

TEST(AdditiveVectors, AgreeForEntriesAndJudges) {
    auto const expected = ranking::by_cell(ranking::reference_rows("additive_levels"), "table");
    std::size_t fits = 0;
    for (auto const& [name, marks] : reference_marks()) {
        judging_table const table(marks);
        auto const found = additive_model(table);
        ASSERT_EQ(found.fit.known(), expected.contains(name)) << name;
        if (!found.fit.known()) {
            continue;
        }
        ++fits;
        auto const& fit = found.fit.value();
        for (auto const& row : expected.at(name)) {
            double const level = row.at("of") == "entry"
                                     ? level_of(table.entries(), fit.entries, row.at("id"))
                                     : level_of(table.judges(), fit.judges, row.at("id"));
            EXPECT_NEAR(level, std::stod(row.at("level")), 1e-8) << name << row.at("id");
        }
        EXPECT_NEAR(statistics::sum_of(fit.judges), 0.0, 1e-12);
    }
    EXPECT_EQ(fits, 6U);
}

TEST(Additive, WithoutCommonEntriesAnswersWithTheGroups) {
    auto const found = answer_for(two_panels_apart());
    ASSERT_EQ(found.parts.size(), 2U);
    EXPECT_EQ(found.parts[0].entries.size(), 3U);
    EXPECT_TRUE(holds(found.fit.reason().en, "{j0}, {j1}")) << found.fit.reason().en;
    EXPECT_THROW(static_cast<void>(found.fit.value()), not_found);
    EXPECT_EQ(answer_for({}).fit.reason().en, "there are no marks");
}

TEST(Additive, GivesBackLevelsThatWereAdded) {
    std::vector<judged_mark> marks;
    for (int e = 0; e < 8; ++e) {
        for (int j = 0; j < 4; ++j) {
            if ((e + j) % 3 == 0) {
                continue;
            }
            auto const entry = "e" + std::to_string(e);
            auto const judge = "j" + std::to_string(j);
            marks.push_back({ranking::entrant_id(std::string_view(entry)),
                             judge_id(std::string_view(judge)), 70.0 + e + (2.0 * j - 3.0)});
        }
    }
    auto const found = answer_for(marks);
    auto const& fit = found.fit.value();
    for (std::size_t j = 0; j < 4; ++j) {
        EXPECT_NEAR(fit.judges[j], 2.0 * static_cast<double>(j) - 3.0, 1e-12);
    }
    EXPECT_NEAR(fit.entries[7], 77.0, 1e-12);
    EXPECT_NEAR(fit.residual_variance.value(), 0.0, 1e-20);
    EXPECT_EQ(fit.df, marks.size() - 11);
}

TEST(Additive, OfOneJudgeHasNoDegreesOfFreedom) {
    auto const found = answer_for({{"e0", "j0", 5.0}, {"e1", "j0", 7.0}});
    EXPECT_EQ(found.fit.value().judges, std::vector<double>{0.0});
    EXPECT_EQ(found.fit.value().entries, (std::vector<double>{5.0, 7.0}));
    EXPECT_EQ(found.fit.value().residual_variance.reason().en, "no degrees of freedom are left");
}

TEST(Additive, DoesNotDependOnOrderOrNamesOfJudges) {
    std::mt19937_64 random(3);
    auto const marks = reference_marks().at("4");
    auto const found = answer_for(marks);
    EXPECT_EQ(answer_for(shuffled(marks, random)), found);
    auto const renamed = answer_for(with_judges_renamed(marks));
    for (std::size_t i = 0; i < 12; ++i) {
        EXPECT_NEAR(renamed.fit.value().entries[i], found.fit.value().entries[i], 1e-10);
    }
}

TEST(Additive, IsNotLoweredByABetterMark) {
    auto marks = reference_marks().at("4");
    auto const before = answer_for(marks);
    judging_table const table(marks);
    for (std::size_t i = 0; i < marks.size(); ++i) {
        auto better = marks;
        better[i].mark += 1.0;
        auto const after = answer_for(better);
        auto const id = marks[i].entry.str();
        EXPECT_GE(level_of(table.entries(), after.fit.value().entries, id),
                  level_of(table.entries(), before.fit.value().entries, id) - 1e-9);
    }
}

}  // namespace
}  // namespace heli::competition::additive_model_test
