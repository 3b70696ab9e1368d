/// \file
/// The published days, read from a table by day, and an oracle that walks them one by one.
#pragma once

#include "../source_dir.hpp"

#include <heli/calendar/work_calendar.hpp>
#include <heli/data/holidays_cn.hpp>

#include <chrono>
#include <cstddef>
#include <filesystem>
#include <fstream>
#include <stdexcept>
#include <string>
#include <vector>

namespace heli::calendar {

/// The calendar of published notices.
[[nodiscard]] inline work_calendar const& china() {
    static work_calendar const calendar{data::holidays_cn};
    return calendar;
}

/// Day number by std::chrono, which shares no code with heli.
[[nodiscard]] constexpr int chrono_day(int year, int month, int day) {
    return static_cast<int>(
        std::chrono::sys_days{std::chrono::year{year} / month / day}.time_since_epoch().count());
}

/// First and last day that the notices of 2007 to 2026 arrange for certain.
inline constexpr int published_first = chrono_day(2007, 1, 1);
inline constexpr int published_last = chrono_day(2026, 12, 25);

/// Where a walk ended, and whether every day on its way was published.
struct walk_end {
    int day;
    bool published;
};

/// Which days are worked from 2006 to 2027: Monday to Friday but for the rows of the table.
class published_days {
public:
    published_days() {
        for (int day = first; day <= last; ++day) {
            std::chrono::weekday const weekday{std::chrono::sys_days{std::chrono::days{day}}};
            working_.push_back(weekday.iso_encoding() < 6);
        }
        auto const file = source_dir() / "tests/data" / "holidays_cn_2007_2026.csv";
        std::ifstream lines(file);
        for (std::string line; std::getline(lines, line);) {
            if (line.starts_with("20")) {
                read_row(line);
            }
        }
        if (rows_ == 0) {
            throw std::runtime_error("no rows in " + file.string());
        }
    }

    [[nodiscard]] std::size_t rows() const { return rows_; }
    [[nodiscard]] bool working(int day) const {
        return working_.at(static_cast<std::size_t>(day - first));
    }
    /// The `count`-th working day after `from`, or before it if negative.
    [[nodiscard]] walk_end walk(int from, int count) const {
        int const direction = count < 0 ? -1 : 1;
        walk_end end{from, true};
        for (int left = count * direction; left > 0;) {
            end.day += direction;
            end.published = end.published && published(end.day);
            left -= working(end.day) ? 1 : 0;
        }
        return end;
    }
    /// The working days after `after` up to and including `through`, which must not be earlier.
    [[nodiscard]] int count(int after, int through) const {
        int total = 0;
        for (int day = after + 1; day <= through; ++day) {
            total += working(day) ? 1 : 0;
        }
        return total;
    }
    [[nodiscard]] static constexpr bool published(int day) {
        return day >= published_first && day <= published_last;
    }

private:
    static constexpr int first = chrono_day(2006, 1, 1);
    static constexpr int last = chrono_day(2027, 12, 31);

    void read_row(std::string const& line) {
        auto const number = [&](std::size_t from, std::size_t length) {
            return std::stoi(line.substr(from, length));
        };
        int const day = chrono_day(number(0, 4), number(5, 2), number(8, 2));
        auto const kind = line.substr(11, line.find_first_of(",\r", 11) - 11);
        if (kind != "off" && kind != "work") {
            throw std::runtime_error("no such kind: " + line);
        }
        working_.at(static_cast<std::size_t>(day - first)) = kind == "work";
        ++rows_;
    }

    std::vector<bool> working_;
    std::size_t rows_ = 0;
};

/// The table, read once.
[[nodiscard]] inline published_days const& published() {
    static published_days const days;
    return days;
}

}  // namespace heli::calendar
