/// \file
/// The course of a reading of a person: where it began, where it was last, what the post-test has.
#pragma once

#include <heli/core/label.hpp>
#include <heli/evaluation/measure_table.hpp>

#include <optional>
#include <span>

namespace heli::evaluation {

/// A reading with its day and occasion.
struct dated_reading {
    std::int32_t value;             ///< The reading.
    heli::date date;                ///< Its day.
    evaluation::occasion occasion;  ///< When in the contest.

    friend bool operator==(dated_reading const&, dated_reading const&) = default;
};

/// Where a reading began and ended. The baseline is that of the pre-test, else the first weekly
/// one; the last is the latest of all, the post-test included.
struct course {
    std::optional<dated_reading> baseline = {};  ///< Absent if there is neither.
    std::optional<dated_reading> last = {};      ///< Absent if there is no baseline.
    std::optional<dated_reading> post = {};      ///< Of the post-test; absent if there is none.

    friend bool operator==(course const&, course const&) = default;
};

/// How people without a post-test are counted. Each answers another question, so results stand
/// side by side, never one alone.
enum class missing_data : unsigned char {
    completers,  ///< They are left out.
    bocf,        ///< Baseline observation carried forward: as if nothing had changed.
    locf,        ///< Last observation carried forward: as if nothing had changed since.
};

/// A reading before and after, by one way to count missing ones.
struct before_after {
    std::int32_t before;  ///< The baseline.
    std::int32_t after;   ///< The end.

    friend bool operator==(before_after const&, before_after const&) = default;
};

/// The course of one reading.
/// \param of_person the measures of one person by day, as `measure_table::of` gives them. If there
///        are several pre-tests the first counts, of several post-tests the last.
/// \param field which reading.
[[nodiscard]] inline course course_of(std::span<measure const> of_person, reading measure::*field) {
    course found;
    std::optional<dated_reading> weekly;
    for (auto const& m : of_person) {
        auto const& value = m.*field;
        if (!value) {
            continue;
        }
        dated_reading const seen{*value, m.date, m.occasion};
        if (m.occasion == occasion::pre_test && !found.baseline) {
            found.baseline = seen;
        } else if (m.occasion == occasion::weekly && !weekly) {
            weekly = seen;
        } else if (m.occasion == occasion::post_test) {
            found.post = seen;
        }
        found.last = seen;
    }
    if (!found.baseline) {
        found.baseline = weekly;
    }
    if (!found.baseline) {
        found.last.reset();
    }
    return found;
}

/// The reading before and after by one way; absent if the person is not counted by it: without a
/// baseline, and for `completers` without a post-test.
[[nodiscard]] inline std::optional<before_after> before_and_after(course const& c,
                                                                  missing_data way) {
    if (!c.baseline || (way == missing_data::completers && !c.post)) {
        return std::nullopt;
    }
    auto const before = c.baseline->value;
    if (way == missing_data::locf) {
        return before_after{before, c.last->value};
    }
    return before_after{before, c.post ? c.post->value : before};
}

}  // namespace heli::evaluation

namespace heli {

/// Tokens and names of `evaluation::missing_data`.
template <>
struct labels_of<evaluation::missing_data> {
    /// One row a member.
    static constexpr label<evaluation::missing_data> rows[] = {
        {evaluation::missing_data::completers, "completers", "仅完成者", "completers only"},
        {evaluation::missing_data::bocf, "bocf", "基线结转", "baseline carried forward"},
        {evaluation::missing_data::locf, "locf", "末次结转", "last observation carried forward"},
    };
};

}  // namespace heli
