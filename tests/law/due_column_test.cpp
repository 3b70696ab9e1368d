#include <heli/law/due_column.hpp>

#include "../calendar/random_rows.hpp"
#include "published_law.hpp"
#include "small_rules.hpp"

#include <gtest/gtest.h>

#include <algorithm>
#include <cstdint>
#include <optional>
#include <random>
#include <string>
#include <utility>
#include <vector>

namespace heli::law::due_column_test {
namespace {

using calendar::chrono_day;
using calendar::missing_day;

constexpr std::size_t rows = 20000;

/// A row of an answer.
struct filled_row {
    std::int64_t due;
    std::int64_t unrolled;
    row_status status;
    std::optional<in_force> force;
    std::optional<std::uint32_t> rule;

    friend bool operator==(filled_row const&, filled_row const&) = default;
};

/// All columns of an answer.
template <class Day>
struct filled_columns {
    explicit filled_columns(std::size_t size)
        : due(size), unrolled(size), status(size), force(size), rule(size) {}

    [[nodiscard]] due_columns<Day> all() { return {due, status, unrolled, force, rule}; }
    [[nodiscard]] filled_row row(std::size_t i) const {
        auto const told = has_dates(status[i]);
        return {due[i], unrolled[i], status[i], told ? std::optional(force[i]) : std::nullopt,
                told ? std::optional(rule[i]) : std::nullopt};
    }
    friend bool operator==(filled_columns const&, filled_columns const&) = default;

    std::vector<Day> due;
    std::vector<Day> unrolled;
    std::vector<row_status> status;
    std::vector<in_force> force;
    std::vector<std::uint32_t> rule;
};

/// The row by the scalar path, in a column of `Day`.
template <class Day>
filled_row asked(rulebook const& book, calendar::work_calendar const& calendar,
                 rule_timeline const& timeline, Day event) {
    auto const none = [](row_status status) {
        return filled_row{missing_day<Day>, missing_day<Day>, status, std::nullopt, std::nullopt};
    };
    auto const least = timeline.on(event).least;
    if (!has_dates(least)) {
        return none(least);
    }
    if (event < to_day_number(calendar::first_day) || event > to_day_number(calendar::last_day)) {
        return none(event == missing_day<Day> ? row_status::missing : row_status::out_of_range);
    }
    try {
        auto const day = to_date(static_cast<day_number>(event));
        auto const answer = due(book, calendar, timeline.question(day));
        auto const* rule = &book.required(answer.rule);
        return {to_day_number(answer.due_date), to_day_number(answer.unrolled_date),
                static_cast<row_status>(answer.status), answer.in_force,
                static_cast<std::uint32_t>(rule - book.rules().data())};
    } catch (invalid_value const&) {
        return none(row_status::out_of_range);
    }
}

/// Every rule in every region, in its own, and in none; and what has no answer.
std::vector<rule_timeline> every_question(rulebook const& book) {
    std::vector<rule_timeline> all;
    for (auto const& r : book.rules()) {
        for (auto const& region :
             {no_region, std::optional(national), std::optional(shanghai), std::optional(jiangsu),
              std::optional(zhejiang), std::optional(anhui), std::optional(region_code(330400))}) {
            all.emplace_back(book, r.id, region);
        }
    }
    all.emplace_back(book, rule_id("NO-SUCH"), national);
    all.emplace_back(row_status::unknown_region);
    if (book.find("AID-DECIDE") != nullptr) {
        all.emplace_back(book, rule_id("AID-DECIDE"), zhejiang, date(2020, 6, 1));
        all.emplace_back(book, rule_id("AID-DECIDE"), zhejiang, date(1948, 6, 1));
    }
    return all;
}

/// A rule in a region.
struct regional_question {
    rule_id rule;
    std::optional<region_code> region;
};

/// A question for each way in which rows are counted.
regional_question const some_questions[] = {
    {"ARB-ANSWER", national},      {"ARB-HEAR-NOTICE", national}, {"CT-APPEAL-J", jiangsu},
    {"LAYOFF-30", national},       {"LIM-1Y", national},          {"WAGE-LEDGER", national},
    {"WAGE-PAYDAY-HOL", national}, {"PRES-48H", national},        {"AID-DECIDE", zhejiang},
    {"MED-15-LAW", anhui},         {"INSP-EVID-ZJ", zhejiang},    {"CB-REPLY-NAT", no_region},
    {"AID-UNION", national},       {"INSP-EVID-ZJ", anhui},
};

template <class Day>
class DueColumn : public testing::Test {
protected:
    using column = std::vector<Day>;

    /// Random events, each of a random question.
    void SetUp() override {
        std::mt19937_64 random(20071229);
        events_ = calendar::random_column(rows, random, calendar::random_day<Day>);
        which_ = calendar::random_column(
            rows, random, [](auto& r) { return static_cast<std::int32_t>(r() % 1000); });
    }
    void expect_rows(rulebook const& book, calendar::work_calendar const& calendar) {
        auto const timelines = every_question(book);
        if (timelines.size() < 100) {
            for (auto& number : which_) {
                number %= static_cast<std::int32_t>(timelines.size() + 1);
            }
        }
        filled_columns<Day> out(rows);
        due(book, counting_tables(calendar), timeline_table(timelines),
            std::span<std::int32_t const>(which_), std::span<Day const>(events_), out.all());
        rule_timeline const missing(row_status::missing);
        for (std::size_t i = 0; i < rows; ++i) {
            auto const number = static_cast<std::size_t>(which_[i]);
            auto const& timeline = number < timelines.size() ? timelines[number] : missing;
            ASSERT_EQ(out.row(i), asked<Day>(book, calendar, timeline, events_[i]))
                << timeline.question(date(2023, 1, 1)).rule.view() << " on " << events_[i];
        }
    }
    filled_columns<Day> of(rule_timeline const& timeline, unsigned threads = 1) {
        filled_columns<Day> out(events_.size());
        due(published_law(), counting_tables(china()), timeline, std::span<Day const>(events_),
            out.all(), threads);
        return out;
    }

    column events_;
    std::vector<std::int32_t> which_;
};

using day_types = testing::Types<std::int32_t, std::int64_t>;
TYPED_TEST_SUITE(DueColumn, day_types);

TYPED_TEST(DueColumn, OfMixedRulesAnswersAsTheScalarDoesRowByRow) {
    this->expect_rows(published_law(), china());
}

TYPED_TEST(DueColumn, OfKnowledgeOfAnEarlierDayAnswersAsTheScalarDoesRowByRow) {
    date const day(2020, 1, 20);
    this->expect_rows(published_law().known_on(day), china().known_on(day));
}

TYPED_TEST(DueColumn, OfOneRuleAnswersAsTheScalarDoesRowByRow) {
    for (auto const& [rule, region] : some_questions) {
        rule_timeline const timeline(published_law(), rule, region);
        auto const out = this->of(timeline);
        for (std::size_t i = 0; i < rows; i += 7) {
            ASSERT_EQ(out.row(i),
                      asked<TypeParam>(published_law(), china(), timeline, this->events_[i]))
                << rule.view() << " on " << this->events_[i];
        }
    }
}

/// A rule that another one of Shanghai replaces every other year, five days longer each time.
rulebook changing_law() {
    std::vector<rule> rules{a_rule(
        "X-1",
        {{9, period_unit::calendar_day}, direction::forward, calendar::roll::next_working_day})};
    for (int i = 0; i < 5; ++i) {
        auto const id = rule_id(std::string("X-") + "ABCDE"[i]);
        auto r = a_regional_rule(id, shanghai, "X-1");
        r.period->length.length = static_cast<std::int16_t>(5 * i + 5);
        r.effective_from = date(static_cast<unsigned short>(2010 + 2 * i), 1, 1);
        r.effective_to = date(static_cast<unsigned short>(2010 + 2 * i), 12, 31);
        rules.push_back(r);
    }
    return rulebook(rules);
}

TYPED_TEST(DueColumn, OfLawThatChangesOftenAnswersAsTheScalarDoesRowByRow) {
    this->expect_rows(changing_law(), china());
}

TYPED_TEST(DueColumn, DoesNotDependOnThreads) {
    auto const timelines = every_question(published_law());
    timeline_table const table(timelines);
    counting_tables const tables(china());
    auto const filled = [&](unsigned threads) {
        filled_columns<TypeParam> out(rows);
        due(published_law(), tables, table, std::span<std::int32_t const>(this->which_),
            std::span<TypeParam const>(this->events_), out.all(), threads);
        return out;
    };
    auto const one = filled(1);
    EXPECT_EQ(filled(2), one);
    EXPECT_EQ(filled(5), one);
    rule_timeline const alone(published_law(), "LIM-1Y", national);
    EXPECT_EQ(this->of(alone, 2), this->of(alone));
}

TYPED_TEST(DueColumn, DoesNotDependOnHowItIsCutIntoParts) {
    auto const timelines = every_question(published_law());
    timeline_table const table(timelines);
    counting_tables const tables(china());
    filled_columns<TypeParam> whole(rows);
    filled_columns<TypeParam> parts(rows);
    std::span<std::int32_t const> const which(this->which_);
    std::span<TypeParam const> const events(this->events_);
    due(published_law(), tables, table, which, events, whole.all());
    std::mt19937 random(45);
    for (std::size_t first = 0; first < rows;) {
        auto const size = std::min<std::size_t>(rows - first, 1 + random() % 700);
        due(published_law(), tables, table, which.subspan(first, size), events.subspan(first, size),
            parts.all().part(first, size));
        first += size;
    }
    EXPECT_EQ(parts, whole);
}

TYPED_TEST(DueColumn, FillsOnlyTheColumnsThatAreThere) {
    auto const timelines = every_question(published_law());
    timeline_table const table(timelines);
    counting_tables const tables(china());
    filled_columns<TypeParam> all(rows);
    filled_columns<TypeParam> some(rows);
    std::span<std::int32_t const> const which(this->which_);
    std::span<TypeParam const> const events(this->events_);
    due(published_law(), tables, table, which, events, all.all());
    due(published_law(), tables, table, which, events,
        due_columns<TypeParam>{some.due, some.status, {}, {}, {}});
    EXPECT_EQ(some.due, all.due);
    EXPECT_EQ(some.status, all.status);
    rule_timeline const alone(published_law(), "CT-APPEAL-J", national);
    auto const full = this->of(alone);
    due(published_law(), tables, alone, events,
        due_columns<TypeParam>{some.due, some.status, {}, {}, {}});
    EXPECT_EQ(some.due, full.due);
    EXPECT_EQ(some.status, full.status);
}

TYPED_TEST(DueColumn, HasTheDatesWorkedByHand) {
    std::vector<TypeParam> const events{chrono_day(2023, 9, 25), missing_day<TypeParam>,
                                        chrono_day(2026, 12, 24), chrono_day(2101, 1, 1)};
    filled_columns<TypeParam> out(4);
    due(published_law(), counting_tables(china()),
        rule_timeline(published_law(), "ARB-ANSWER", national), std::span<TypeParam const>(events),
        out.all());
    EXPECT_EQ(out.due, (std::vector<TypeParam>{chrono_day(2023, 10, 13), missing_day<TypeParam>,
                                               chrono_day(2027, 1, 8), missing_day<TypeParam>}));
    EXPECT_EQ(out.status, (std::vector{row_status::certain, row_status::missing,
                                       row_status::provisional, row_status::out_of_range}));
}

TYPED_TEST(DueColumn, OfNoRowsHasNoAnswers) {
    this->events_.clear();
    auto const out = this->of(rule_timeline(published_law(), "LIM-1Y", national), 2);
    EXPECT_TRUE(out.due.empty());
    due(published_law(), counting_tables(china()), timeline_table({}),
        std::span<std::int32_t const>(), std::span<TypeParam const>(), due_columns<TypeParam>{});
}

// A column reports every row; whether a provisional one is refused is for the caller to say.
TYPED_TEST(DueColumn, ByAStrictCalendarIsTheSameAsByAnyOther) {
    auto const strict = china().with(calendar::strictness::refuse_provisional);
    auto const timelines = every_question(published_law());
    timeline_table const table(timelines);
    filled_columns<TypeParam> one(rows);
    filled_columns<TypeParam> other(rows);
    std::span<std::int32_t const> const which(this->which_);
    std::span<TypeParam const> const events(this->events_);
    due(published_law(), counting_tables(china()), table, which, events, one.all());
    due(published_law(), counting_tables(strict), table, which, events, other.all());
    EXPECT_EQ(other, one);
}

}  // namespace
}  // namespace heli::law::due_column_test
