// When is something due by law, how certain is that, and why?
//
// due_reasons RULE DAY [REGION [LAW_ON]]
//   due_reasons ARB-AWARD 2024-03-18 SH
//   due_reasons AID-DECIDE 2021-12-20 SH 2024-01-01
//
// REGION is a code or a name; CN asks for national rules only, and "" leaves it open.
// Uses only the headers of heli.
#include <heli/calendar/work_calendar.hpp>
#include <heli/core/region_table.hpp>
#include <heli/data/holidays_cn.hpp>
#include <heli/data/regions.hpp>
#include <heli/data/rules.hpp>
#include <heli/law/due.hpp>

#include <iostream>
#include <optional>
#include <string_view>

using heli::token;

namespace {

void print(heli::law::due_answer const& answer, heli::law::rulebook const& book) {
    auto const& rule = book.required(answer.rule);
    std::cout << title_of(rule) << "\n  " << rule.source.title << " " << rule.source.article << " ("
              << token(rule.source.status) << ")\n  " << heli::to_text(answer.due_date) << "  "
              << token(answer.status) << ", in force: " << token(answer.in_force) << ", safe day "
              << heli::to_text(answer.safe_date) << "\n";
    if (!answer.reason.en.empty()) {
        std::cout << "  " << answer.reason.zh << "\n  " << answer.reason.en << "\n";
    }
}

}  // namespace

int main(int count, char** words) {
    if (count < 3 || count > 5) {
        std::cerr << "usage: due_reasons RULE DAY [REGION [LAW_ON]]\n";
        return 2;
    }
    try {
        heli::law::rulebook const book{heli::data::law_tables};
        heli::calendar::work_calendar const china{heli::data::holidays_cn};
        heli::law::due_question question{heli::rule_id(std::string_view(words[1])),
                                         heli::parse_date(words[2]), std::nullopt, std::nullopt};
        if (count > 3 && *words[3] != '\0') {
            std::string_view const place = words[3];
            heli::region_table const regions{heli::data::regions};
            question.region = place == "CN" ? heli::region_code() : regions.find(place).code;
        }
        if (count > 4) {
            question.law_on = heli::parse_date(words[4]);
        }
        auto const why =
            heli::explain([&](auto& steps) { return due(book, china, question, steps); });
        print(why.value, book);
        for (auto const& step : why.steps) {
            std::cout << "  - " << step.text.zh << "\n    " << step.text.en << "\n";
        }
    } catch (heli::error const& e) {
        std::cerr << e.what() << "\n";
        return 1;
    }
}
