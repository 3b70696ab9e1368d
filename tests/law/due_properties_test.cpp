// Every rule with a number on every day of twenty years, against a count that walks day by day.
#include <heli/law/due_column.hpp>

#include "published_law.hpp"

#include <gtest/gtest.h>

#include <algorithm>
#include <chrono>
#include <cstdint>
#include <map>
#include <span>
#include <string>
#include <tuple>
#include <vector>

namespace heli::law::due_properties_test {
namespace {

using calendar::chrono_day;

constexpr int first_event = chrono_day(2007, 1, 1);
constexpr int last_event = chrono_day(2026, 12, 31);
#ifdef NDEBUG
constexpr std::size_t asked_alone = 1;  // every day
#else
constexpr std::size_t asked_alone = 61;
#endif

/// Where a count ended.
struct counted_day {
    int unrolled;
    int due;
    bool published;  ///< Whether every day that it rests on is.
};

/// Counts by walking from day to day. Shares the kinds of days with the library, and nothing else.
class day_walker {
public:
    day_walker() {
        for (int day = first; day <= last; ++day) {
            auto const answer = china().day(to_date(day));
            working_.push_back(answer.working());
            published_.push_back(answer.certainty == calendar::certainty::certain);
        }
    }
    [[nodiscard]] counted_day count(period const& p, int event) const {
        int const way = p.direction == direction::forward ? 1 : -1;
        if (p.length.unit == period_unit::working_day) {
            counted_day end{event, event, true};
            for (int left = p.length.length; left > 0;) {
                end.due += way;
                end.published = end.published && published(end.due);
                left -= working(end.due) ? 1 : 0;
            }
            end.unrolled = end.due;
            return end;
        }
        int const unrolled = last_day(p.length, way, event);
        counted_day end{unrolled, unrolled, p.roll == calendar::roll::none || published(unrolled)};
        while (p.roll != calendar::roll::none && !working(end.due)) {
            end.due += p.roll == calendar::roll::next_working_day ? 1 : -1;
            end.published = end.published && published(end.due);
        }
        return end;
    }

private:
    static constexpr int first = chrono_day(2001, 1, 1);
    static constexpr int last = chrono_day(2040, 12, 31);

    [[nodiscard]] bool working(int day) const {
        return working_.at(static_cast<std::size_t>(day - first));
    }
    [[nodiscard]] bool published(int day) const {
        return published_.at(static_cast<std::size_t>(day - first));
    }
    /// The corresponding day of another month by year, month and day.
    static int last_day(extent const& length, int way, int event) {
        int const n = way * length.length;
        if (length.unit == period_unit::calendar_day) {
            return event + n;
        }
        if (length.unit == period_unit::hour) {
            return event + n / 24;
        }
        std::chrono::year_month_day const from{std::chrono::sys_days{std::chrono::days{event}}};
        int const year = static_cast<int>(from.year());
        int const month = static_cast<int>(static_cast<unsigned>(from.month())) - 1 +
                          (length.unit == period_unit::year ? 12 * n : n);
        int const carried = month >= 0 ? month / 12 : -((11 - month) / 12);
        int const y = year + carried;
        int const m = month - 12 * carried + 1;
        int const d = static_cast<int>(static_cast<unsigned>(from.day()));
        bool const leap = (y % 4 == 0 && y % 100 != 0) || y % 400 == 0;
        int const days[] = {31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
        return chrono_day(y, m, std::min(d, days[m - 1]));
    }

    std::vector<bool> working_;
    std::vector<bool> published_;
};

std::vector<std::int32_t> every_event() {
    std::vector<std::int32_t> events;
    for (int day = first_event; day <= last_event; ++day) {
        events.push_back(day);
    }
    return events;
}

/// Walks of every event, one for each way to count; rules that count alike share them.
std::vector<counted_day> const& walked(period const& p) {
    static day_walker const walker;
    static std::map<std::tuple<int, period_unit, direction, calendar::roll>,
                    std::vector<counted_day>>
        all;
    auto& days = all[{p.length.length, p.length.unit, p.direction, p.roll}];
    if (days.empty()) {
        for (int event = first_event; event <= last_event; ++event) {
            days.push_back(walker.count(p, event));
        }
    }
    return days;
}

std::vector<rule const*> numbered_rules() {
    std::vector<rule const*> rules;
    for (auto const& r : published_law().rules()) {
        if (r.period) {
            rules.push_back(&r);
        }
    }
    return rules;
}

/// Rules whose status says more than whether the days are published.
bool plain(rule const& r) {
    return r.other_readings.empty() && r.period->length.unit != period_unit::hour;
}

TEST(DueProperties, EveryRuleOnEveryDayOfTwentyYearsIsDueWhereAWalkEnds) {
    auto const events = every_event();
    counting_tables const tables(china());
    std::size_t rows = 0;
    for (auto const* r : numbered_rules()) {
        std::vector<std::int32_t> due_date(events.size());
        std::vector<std::int32_t> unrolled(events.size());
        std::vector<row_status> status(events.size());
        due(published_law(), tables, rule_timeline(published_law(), r->id, r->region),
            std::span<std::int32_t const>(events),
            due_columns<std::int32_t>{due_date, status, unrolled, {}, {}});
        auto const& expected = walked(*r->period);
        ASSERT_EQ(expected.size(), events.size());
        for (std::size_t i = 0; i < events.size(); ++i) {
            auto const& e = expected[i];
            bool const same_status =
                !plain(*r) ||
                status[i] == (e.published ? row_status::certain : row_status::provisional);
            if (due_date[i] != e.due || unrolled[i] != e.unrolled || !same_status) {
                FAIL() << r->id.view() << " from " << to_text(to_date(events[i])) << ": "
                       << to_text(to_date(due_date[i])) << " " << token(status[i]) << ", walked to "
                       << to_text(to_date(e.due));
            }
            ++rows;
        }
    }
    EXPECT_EQ(rows, 126U * 7305U);
}

TEST(DueProperties, ARuleAskedAloneIsDueWhereAWalkEnds) {
    auto const events = every_event();
    for (auto const* r : numbered_rules()) {
        auto const& expected = walked(*r->period);
        for (std::size_t i = 0; i < events.size(); i += asked_alone) {
            auto const& e = expected[i];
            auto const answer = due_by(r->id, to_date(events[i]), r->region);
            bool const certain = answer.earliest == answer.latest;
            if (to_day_number(answer.due_date) != e.due ||
                to_day_number(answer.unrolled_date) != e.unrolled || (e.published && !certain)) {
                FAIL() << r->id.view() << " from " << to_text(to_date(events[i])) << ": "
                       << dates(answer) << ", walked to " << to_text(to_date(e.due));
            }
        }
    }
}

TEST(DueProperties, TheSafeDayIsNeverBeyondTheDueDateForThoseWhoAct) {
    auto const events = every_event();
    for (auto const* r : numbered_rules()) {
        for (std::size_t i = 0; i < events.size(); i += 97) {
            auto const answer = due_by(r->id, to_date(events[i]), r->region);
            ASSERT_LE(answer.earliest, answer.due_date) << r->id.view();
            ASSERT_LE(answer.due_date, answer.latest) << r->id.view();
            if (r->kind == rule_kind::retention) {
                ASSERT_GE(answer.safe_date, answer.due_date) << r->id.view();
            } else {
                ASSERT_LE(answer.safe_date, answer.due_date) << r->id.view();
            }
        }
    }
}

TEST(DueProperties, AForwardPeriodNeverEndsEarlierForALaterEvent) {
    auto const events = every_event();
    counting_tables const tables(china());
    for (auto const* r : numbered_rules()) {
        std::vector<std::int32_t> due_date(events.size());
        std::vector<row_status> status(events.size());
        due(published_law(), tables, rule_timeline(published_law(), r->id, r->region),
            std::span<std::int32_t const>(events),
            due_columns<std::int32_t>{due_date, status, {}, {}, {}});
        EXPECT_TRUE(std::is_sorted(due_date.begin(), due_date.end())) << r->id.view();
    }
}

}  // namespace
}  // namespace heli::law::due_properties_test
