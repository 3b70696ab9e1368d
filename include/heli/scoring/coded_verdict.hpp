/// \file
/// Checks an entry of a coded log by arithmetic and look-ups.
#pragma once

#include <heli/scoring/coded_log.hpp>
#include <heli/scoring/verdict_line.hpp>
#include <heli/scoring/verdict_table.hpp>

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <limits>
#include <span>
#include <vector>

namespace heli::scoring {

/// What becomes of an entry before others are looked at.
struct coded_verdict {
    verdict_line const* line;  ///< What its kind and slot say.
    std::uint32_t person;      ///< Among the participants, if it passes every check.
    std::uint32_t bucket;      ///< In its item, without its slot.
    std::uint32_t bit;         ///< Its bit among those of the person.
    std::uint8_t failures;     ///< What it fails.

    /// Whether it passes every check.
    [[nodiscard]] bool valid() const noexcept { return failures == 0; }
};

/// The verdicts of `judge` over a coded log. Checks are arithmetic and look-ups without a branch:
/// what fails is as quick as what passes, in any mixture.
/// \tparam Log a `coded_log`.
template <class Log>
class coded_judge {
public:
    /// \param lines those of the table, with the words to which they lead.
    /// \param ref_bits for each item that needs it, the bit of each reference and of none.
    /// All are kept by the caller.
    coded_judge(verdict_table const& table, Log const& log, std::span<verdict_line const> lines,
                std::span<std::uint32_t const> ref_bits)
        : log_(log),
          lines_(lines.data()),
          ref_bits_(ref_bits.data()),
          cells_(table.cells().data()),
          kinds_(table.kinds()),
          slots_(table.slots()),
          persons_(table.persons()),
          refs_(table.refs().size()),
          people_(static_cast<std::uint32_t>(table.people().size())),
          skew_(table.rules().rules().future_skew->count()) {}

    /// The number of the line that judges an entry.
    [[nodiscard]] std::uint32_t line_of(std::size_t row) const noexcept {
        return kinds_[log_.kind[row]] + slots_[log_.slot[row]];
    }
    /// The verdict of an entry.
    [[nodiscard, gnu::always_inline]] coded_verdict operator()(std::size_t row) const noexcept {
        return (*this)(row, line_of(row));
    }
    /// The verdict of an entry whose line was found. Inlined always: a call would cost as much as
    /// the rest.
    [[nodiscard, gnu::always_inline]] coded_verdict operator()(
        std::size_t row, std::uint32_t line_number) const noexcept {
        auto const& line = lines_[line_number];
        auto const person = person_of(row);
        auto const occurred = reach(log_.occurred_at[row]);
        auto const recorded = reach(log_.recorded_at[row]);
        // An instant before the item opens is a huge unsigned one.
        auto const since =
            std::min<std::uint64_t>(static_cast<std::uint64_t>(occurred - line.begin), line.open);
        auto const& cell = cells_[line.cells + static_cast<std::uint32_t>(since) / 86400U];
        auto const failed = [](bool fails, failure which) {
            return static_cast<unsigned>(fails) * which;
        };
        auto const failures = line.failures | cell.failures |
                              failed(person >= people_, failed_person) |
                              failed(recorded < occurred - skew_, failed_future) |
                              failed(recorded > cell.last_recorded, failed_late) |
                              failed(std::int64_t{log_.value[row]} < line.least, failed_value);
        auto bit = cell.bucket + line.bit;
        if (line.by_reference) {  // few entries refer to something: foreseen by the processor
            bit += ref_bits_[line.refs + ref_of(row)];
        }
        return {&line, person, cell.bucket, bit, static_cast<std::uint8_t>(failures)};
    }
    /// The value of an entry.
    [[nodiscard]] std::int64_t value_of(std::size_t row) const noexcept { return log_.value[row]; }
    /// The code of what an entry refers to, or the number of references if it refers to none.
    [[nodiscard]] std::uint32_t ref_of(std::size_t row) const noexcept {
        if (log_.ref.empty()) {
            return static_cast<std::uint32_t>(refs_);
        }
        auto const code = static_cast<std::uint64_t>(std::int64_t{log_.ref[row]});
        return static_cast<std::uint32_t>(std::min<std::uint64_t>(code, refs_));
    }

private:
    [[nodiscard]] std::uint32_t person_of(std::size_t row) const noexcept {
        auto const code = static_cast<std::uint32_t>(log_.person[row]);
        return persons_.empty() ? code : persons_[std::min<std::size_t>(code, persons_.size() - 1)];
    }
    template <class Second>
    [[nodiscard]] static std::int64_t reach(Second instant) noexcept {
        if constexpr (sizeof(Second) < sizeof(utc_seconds)) {
            return instant;
        } else {
            return within_reach(instant);
        }
    }

    Log log_;
    verdict_line const* lines_;
    std::uint32_t const* ref_bits_;
    day_cell const* cells_;
    code_lookup kinds_;
    code_lookup slots_;
    std::span<std::uint32_t const> persons_;
    std::size_t refs_;
    std::uint32_t people_;
    std::int64_t skew_;
};

/// The smallest value of a line for values that have fewer bits: their least number is none.
template <class Value>
[[nodiscard]] constexpr std::int64_t least_of(std::int64_t least) noexcept {
    constexpr auto none = std::numeric_limits<Value>::min();
    return least == no_value ? least : std::max<std::int64_t>(least, std::int64_t{none} + 1);
}

}  // namespace heli::scoring
