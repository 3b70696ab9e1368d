/// \file
/// What a rule comes to in a region as the law changes, ready for whole columns.
#pragma once

#include <heli/law/due.hpp>
#include <heli/law/law_change.hpp>
#include <heli/law/row_status.hpp>

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <limits>
#include <optional>
#include <span>
#include <string_view>
#include <vector>

namespace heli::law {

/// How rows are counted while the law stays the same.
struct timeline_stretch {
    std::int32_t shift = 0;   ///< Days of the unit, or months, from the event; signed.
    std::uint8_t ahead = 0;   ///< 1 if it is counted forward from the day after the event.
    bool working = false;     ///< Whether only working days count.
    bool months = false;      ///< Whether `shift` counts months.
    bool one_by_one = false;  ///< Whether each row needs the full answer.
    bool several = false;     ///< Whether the rule can be read in several ways.
    calendar::roll roll = calendar::roll::none;          ///< Where a day of rest moves.
    law::in_force in_force = in_force::not_established;  ///< Force of the rule that applies.
    row_status least = row_status::certain;              ///< The status that no row falls below.
    std::uint32_t rule = 0;  ///< Position in the book of the rule that applies.

    /// Whether rows are counted alike.
    [[nodiscard]] bool counts_as(timeline_stretch const& other) const noexcept {
        return shift == other.shift && ahead == other.ahead && working == other.working &&
               months == other.months && roll == other.roll && !one_by_one && !other.one_by_one &&
               !several && !other.several && least == other.least;
    }
};

/// How a period is counted in rows.
[[nodiscard]] inline timeline_stretch counted_as(period const& p) noexcept {
    timeline_stretch s;
    auto const unit = p.length.unit;
    std::int32_t const length = unit == period_unit::year   ? p.length.length * 12
                                : unit == period_unit::hour ? p.length.length / 24
                                                            : p.length.length;
    bool const forward = p.direction == direction::forward;
    s.working = unit == period_unit::working_day;
    s.months = unit == period_unit::month || unit == period_unit::year;
    s.ahead = s.working && forward ? 1 : 0;
    s.shift = (forward ? length : -length) - s.ahead;
    s.roll = s.working ? calendar::roll::none : p.roll;
    return s;
}

/// A rule in a region over time: up to four stretches between days on which the law changes.
class rule_timeline {
public:
    /// Most stretches that are counted without asking for the full answer of each row.
    static constexpr std::size_t most_stretches = 4;

    /// \param book, rule, region, law_on as in `due`. The rows of a question that `due` refuses
    ///        get the reason as their status.
    /// \throws invalid_value if `law_on` is a special value.
    rule_timeline(rulebook const& book, rule_id const& rule,
                  std::optional<region_code> const& region = std::nullopt,
                  std::optional<date> const& law_on = std::nullopt)
        : rule_(rule), region_(region), law_on_(law_on) {
        changes_.fill(std::numeric_limits<day_number>::max());
        if (law_on && !in_span(to_day_number(*law_on))) {
            stretches_[0].least = row_status::out_of_range;
            return;
        }
        auto const* asked = book.find(rule);
        if (asked == nullptr || (region && !asked->region.contains(*region))) {
            stretches_[0].least =
                asked == nullptr ? row_status::unknown_rule : row_status::other_region;
            return;
        }
        auto const days = law_on ? std::vector<day_number>{} : law_changes(book, *asked);
        bool const many = days.size() >= most_stretches;
        auto const first = to_day_number(calendar::first_day);
        for (std::size_t i = 0; i <= (many ? 0 : days.size()); ++i) {
            auto const from = law_on ? to_day_number(*law_on) : i == 0 ? first : days[i - 1];
            stretches_[i] = stretch(book, to_date(from));
            if (i > 0) {
                changes_[i - 1] = from;
            }
        }
        count_ = many ? 1 : days.size() + 1;
        stretches_[0].one_by_one = stretches_[0].one_by_one || many;
    }

    /// A row without answer, for rules and regions that have no name.
    explicit rule_timeline(row_status status) : rule_(std::string_view("none")) {
        changes_.fill(std::numeric_limits<day_number>::max());
        stretches_[0].least = status;
    }

    /// The days on which the answer changes; far ahead where there are fewer than three.
    [[nodiscard]] auto const& changes() const noexcept { return changes_; }
    /// What holds before the first change, and from each change on.
    [[nodiscard]] std::span<timeline_stretch const> stretches() const noexcept {
        return std::span(stretches_).first(count_);
    }
    /// How many changes lie on or before a day; too many for days behind every date.
    template <class Day>
    [[nodiscard]] static std::size_t place(
        std::array<day_number, most_stretches - 1> const& changes, Day event) noexcept {
        return static_cast<std::size_t>(event >= changes[0]) +
               static_cast<std::size_t>(event >= changes[1]) +
               static_cast<std::size_t>(event >= changes[2]);
    }
    /// The stretch that decides for an event.
    template <class Day>
    [[nodiscard]] timeline_stretch const& on(Day event) const noexcept {
        return stretches_[std::min(place(changes_, event), count_ - 1)];
    }
    /// Whether every row is counted alike, whatever the law then was.
    [[nodiscard]] bool uniform() const noexcept {
        auto const all = stretches();
        return std::all_of(all.begin(), all.end(),
                           [&](auto const& s) { return s.counts_as(all.front()); });
    }
    /// The question about one event.
    [[nodiscard]] due_question question(date const& event) const {
        return {rule_, event, region_, law_on_};
    }

private:
    [[nodiscard]] static constexpr bool in_span(day_number day) noexcept {
        return day >= to_day_number(calendar::first_day) &&
               day <= to_day_number(calendar::last_day);
    }
    [[nodiscard]] timeline_stretch stretch(rulebook const& book, date const& day) const {
        auto const found = applicable(book, rule_, region_, day);
        auto const& r = *found.rule;
        auto s = r.period ? counted_as(*r.period) : timeline_stretch{};
        s.in_force = found.in_force;
        s.rule = static_cast<std::uint32_t>(&r - book.rules().data());
        s.several = r.period && !r.other_readings.empty();
        s.one_by_one = r.period && !found.regional.empty();
        bool const lacks = s.one_by_one || (r.period && r.period->length.unit == period_unit::hour);
        s.least = !r.period        ? row_status::no_number
                  : !book.knows(r) ? row_status::undetermined
                  : lacks          ? row_status::needs_fact
                                   : row_status::certain;
        return s;
    }

    rule_id rule_;
    std::optional<region_code> region_;
    std::optional<date> law_on_;
    std::array<day_number, most_stretches - 1> changes_{};
    std::array<timeline_stretch, most_stretches> stretches_{};
    std::size_t count_ = 1;
};

}  // namespace heli::law
