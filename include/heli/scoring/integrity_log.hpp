/// \file
/// A log as integrity rules look at it: each entry once, by person, kind and time.
#pragma once

#include <heli/scoring/contest_days.hpp>
#include <heli/scoring/entry_log.hpp>
#include <heli/scoring/instant_text.hpp>

#include <algorithm>
#include <chrono>
#include <cstddef>
#include <cstdint>
#include <numeric>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <tuple>
#include <vector>

namespace heli::scoring {

/// A column of texts; absent if the log has none.
using text_column = std::optional<std::span<std::string_view const>>;

/// A log with the columns that only integrity rules need, in the time of a contest.
struct integrity_question {
    entry_log log;                    ///< The entries, whatever became of them.
    date start;                       ///< First day of the contest.
    std::chrono::minutes utc_offset;  ///< Its time minus UTC.
    text_column source = {};          ///< By what an entry came, such as `manual` or `device`.
    text_column device = {};          ///< Which device measured it; may be empty.
};

/// The entries in order, each once: the same entry delivered again is left out.
class integrity_log {
public:
    /// \param question kept by the caller.
    /// \throws invalid_value if the columns are not equally long or the start is no day.
    explicit integrity_log(integrity_question const& question)
        : question_(question), clock_(question.start, question.utc_offset) {
        require_sound(log());
        for (auto const& column : {question.source, question.device}) {
            if (column && column->size() != log().size()) {
                throw invalid_value("log of " + std::to_string(log().size()) +
                                    " entries: its column of sources or devices is of " +
                                    std::to_string(column->size()));
            }
        }
        sort();
    }

    /// The log as it was given.
    [[nodiscard]] entry_log const& log() const noexcept { return question_.log; }
    /// The log with its columns and its time.
    [[nodiscard]] integrity_question const& question() const noexcept { return question_; }
    /// The day of the contest on which an entry happened.
    [[nodiscard]] std::int64_t day(std::uint32_t row) const {
        return clock_.day_of(log().occurred_at[row]);
    }
    /// The day of the contest on which it was recorded.
    [[nodiscard]] std::int64_t record_day(std::uint32_t row) const {
        return clock_.day_of(log().recorded_at[row]);
    }
    /// An instant in the time of the contest.
    [[nodiscard]] std::string text(utc_seconds instant) const {
        return instant_text(instant, question_.utc_offset);
    }
    /// The calendar day on which an entry happened; the instant outside the years 1400 to 9999.
    [[nodiscard]] std::string day_text(std::uint32_t row) const {
        auto const on = day_at(log().occurred_at[row], question_.utc_offset);
        return on ? to_text(*on) : text(log().occurred_at[row]);
    }
    /// The entries by person.
    [[nodiscard]] std::vector<std::span<std::uint32_t const>> by_person() const {
        return runs([&](auto a, auto b) { return log().person[a] == log().person[b]; });
    }
    /// The entries by person and kind, of one kind or of all.
    [[nodiscard]] std::vector<std::span<std::uint32_t const>> by_kind(
        std::optional<std::string_view> kind) const {
        auto found = runs([&](auto a, auto b) {
            return log().person[a] == log().person[b] && log().kind[a] == log().kind[b];
        });
        std::erase_if(found,
                      [&](auto const& run) { return kind && log().kind[run.front()] != *kind; });
        return found;
    }

private:
    [[nodiscard]] auto content(std::uint32_t row) const {
        return std::tuple(log().person[row], log().kind[row], log().occurred_at[row],
                          log().recorded_at[row], log().event_id[row], log().slot[row],
                          log().ref[row], log().value[row]);
    }
    [[nodiscard]] auto origin(std::uint32_t row) const {
        auto const cell = [&](text_column const& column) {
            return column ? (*column)[row] : std::string_view();
        };
        return std::tuple(cell(question_.source), cell(question_.device), row);
    }
    void sort() {
        rows_.resize(log().size());
        std::iota(rows_.begin(), rows_.end(), 0U);
        std::sort(rows_.begin(), rows_.end(), [&](auto a, auto b) {
            auto const ca = content(a);
            auto const cb = content(b);
            return ca != cb ? ca < cb : origin(a) < origin(b);
        });
        auto const end = std::unique(rows_.begin(), rows_.end(),
                                     [&](auto a, auto b) { return content(a) == content(b); });
        rows_.erase(end, rows_.end());
    }
    template <class Same>
    [[nodiscard]] std::vector<std::span<std::uint32_t const>> runs(Same const& same) const {
        std::vector<std::span<std::uint32_t const>> found;
        for (std::size_t first = 0; first < rows_.size();) {
            auto last = first + 1;
            while (last < rows_.size() && same(rows_[first], rows_[last])) {
                ++last;
            }
            found.push_back(std::span(rows_).subspan(first, last - first));
            first = last;
        }
        return found;
    }

    integrity_question const& question_;
    contest_clock clock_;
    std::vector<std::uint32_t> rows_;
};

}  // namespace heli::scoring
