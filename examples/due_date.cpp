// Which day is so many working days after another, and why?
//
// due_date DAY COUNT
//   due_date 2023-09-25 10
//
// Uses only the headers of heli.
#include <heli/calendar/work_calendar.hpp>
#include <heli/data/holidays_cn.hpp>

#include <charconv>
#include <cstdint>
#include <iostream>
#include <string_view>

int main(int count, char** words) {
    std::int64_t days = 0;
    std::string_view const text = count == 3 ? words[2] : "";
    auto const [end, fault] = std::from_chars(text.data(), text.data() + text.size(), days);
    if (text.empty() || fault != std::errc() || end != text.data() + text.size()) {
        std::cerr << "usage: due_date DAY COUNT\n";
        return 2;
    }
    try {
        heli::calendar::work_calendar const china{heli::data::holidays_cn};
        auto const from = heli::parse_date(words[1]);
        auto const due =
            heli::explain([&](auto& steps) { return china.add_working_days(from, days, steps); });
        std::cout << heli::to_text(due.value.value) << "  "
                  << name(due.value.certainty, heli::language::zh) << " "
                  << name(due.value.certainty, heli::language::en) << "\n";
        if (due.value.certainty == heli::calendar::certainty::provisional) {
            std::cout << heli::to_text(due.value.earliest) << " .. "
                      << heli::to_text(due.value.latest) << "\n";
        }
        for (auto const& step : due.steps) {
            std::cout << "  " << step.rule.view() << "  " << step.text.zh << "\n      "
                      << step.text.en << "\n      " << step.source.title << " "
                      << step.source.article << " (" << token(step.source.status) << ")\n";
        }
    } catch (heli::error const& e) {
        std::cerr << e.what() << "\n";
        return 1;
    }
}
