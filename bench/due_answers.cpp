/// \file
/// Single due dates in C++, without and with their steps, and the tables that columns need.

#include "law_of_china.hpp"

#include <heli/law/counting_tables.hpp>
#include <heli/law/due.hpp>
#include <heli/law/timeline_table.hpp>

#include <exception>
#include <optional>

namespace heli::bench {
namespace {

using namespace law;

/// A place for results, so that the compiler cannot leave out what made them.
std::size_t volatile kept;

/// Prints the microseconds of an answer without and with its steps.
void print_answers(law_of_china const& china, char const* name,
                   std::vector<due_question> const& questions) {
    auto const each = 1e6 / static_cast<double>(questions.size());
    auto const plain = seconds([&] {
        for (auto const& q : questions) {
            kept = due(china.book, china.days, q).due_date.day_number();
        }
    });
    auto const traced = seconds([&] {
        for (auto const& q : questions) {
            kept = explain([&](auto& steps) {
                       return due(china.book, china.days, q, steps);
                   }).steps.size();
        }
    });
    std::printf("  %-42s %10.2f %12.2f\n", name, plain * each, traced * each);
}

void time_answers(law_of_china const& china) {
    constexpr std::size_t rows = 10'000;
    auto const events = events_of<day_number>(rows);
    auto const about = [&](rule_id const& id, std::optional<region_code> const& region) {
        std::vector<due_question> questions;
        questions.reserve(rows);
        for (auto const event : events) {
            questions.push_back({id, to_date(event), region, std::nullopt});
        }
        return questions;
    };
    std::printf("microseconds an answer %32s %12s\n", "plain", "with steps");
    print_answers(china, "ARB-ANSWER", about("ARB-ANSWER", region_code{}));
    print_answers(china, "MED-15-LAW", about("MED-15-LAW", region_code{}));
    print_answers(china, "MED-15-LAW in Zhejiang", about("MED-15-LAW", region_code(330000)));
    print_answers(china, "MED-15-LAW, region not given", about("MED-15-LAW", std::nullopt));
    print_answers(china, "LIM-1Y", about("LIM-1Y", region_code{}));
    auto const rules = rules_of(china.book, chosen_rules::every_number);
    timeline_table const timelines(timelines_of(china.book, rules));
    std::vector<due_question> mixed;
    mixed.reserve(rows);
    for (std::size_t i = 0; i < rows; ++i) {
        mixed.push_back(timelines.timeline(i % rules.size()).question(to_date(events[i])));
    }
    print_answers(china, "a row of a column of every rule", mixed);
}

template <class Build>
void print_building(char const* name, Build const& build) {
    std::printf("  %-42s %10.4f\n", name, 1e3 * seconds([&] { kept = build(); }));
}

void time_tables(law_of_china const& china) {
    std::printf("\nmilliseconds to build\n");
    print_building("work_calendar of every notice",
                   [] { return calendar::work_calendar(data::holidays_cn).notices().size(); });
    print_building("rulebook of every rule", [] {
        rulebook const book(data::law_tables);
        return book.rules().size();
    });
    print_building("counting_tables", [&] { return counting_tables(china.days).worked(); });
    print_building("rule_timeline of MED-15-LAW",
                   [&] { return rule_timeline(china.book, "MED-15-LAW").stretches().size(); });
    auto const rules = rules_of(china.book, chosen_rules::every_number);
    print_building("rule_timeline of each rule with a number",
                   [&] { return timelines_of(china.book, rules).size(); });
    auto const timelines = timelines_of(china.book, rules);
    print_building("timeline_table of these", [&] { return timeline_table(timelines).size(); });
}

}  // namespace
}  // namespace heli::bench

int main() try {
    heli::bench::law_of_china const china;
    heli::bench::time_answers(china);
    heli::bench::time_tables(china);
} catch (std::exception const& e) {
    heli::bench::fail(e.what());
}
