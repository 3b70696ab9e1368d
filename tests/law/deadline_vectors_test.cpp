#include <heli/law/due.hpp>

#include "published_law.hpp"

#include <gtest/gtest.h>

#include <fstream>
#include <set>
#include <string>
#include <vector>

namespace heli::law::deadline_vectors_test {
namespace {

/// A worked date.
struct worked_date {
    rule_id rule;
    date event;
    std::string unrolled;
    std::string due;
};

std::vector<worked_date> worked_dates() {
    std::vector<worked_date> rows;
    std::ifstream lines(source_dir() / "tests/data" / "deadline_vectors.csv");
    std::string line;
    std::getline(lines, line);
    while (std::getline(lines, line)) {
        auto const comma = line.find(',');
        rows.push_back({rule_id(std::string_view(line).substr(0, comma)),
                        parse_date(line.substr(comma + 1, 10)), line.substr(comma + 12, 10),
                        line.substr(comma + 23)});
    }
    return rows;
}

TEST(DeadlineVectors, AreTheDatesOfTheRulesAsWritten) {
    std::size_t rows = 0;
    std::set<std::string> rules;
    for (auto const& w : worked_dates()) {
        auto const answer = due_by(w.rule, w.event, published_law().required(w.rule).region);
        EXPECT_EQ(answer.rule, w.rule) << to_text(w.event);
        EXPECT_EQ(dates(answer), w.unrolled + " -> " + w.due)
            << w.rule.view() << " from " << to_text(w.event);
        rules.insert(w.rule.str());
        ++rows;
    }
    EXPECT_EQ(rows, 400U);
    EXPECT_EQ(rules.size(), 123U);
}

}  // namespace
}  // namespace heli::law::deadline_vectors_test
