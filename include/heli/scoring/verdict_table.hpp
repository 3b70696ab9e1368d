/// \file
/// The rules of a contest for the codes of a log: translated once, for any number of entries.
#pragma once

#include <heli/core/error.hpp>
#include <heli/scoring/code_numbers.hpp>
#include <heli/scoring/coded_log.hpp>
#include <heli/scoring/entry_verdict.hpp>
#include <heli/scoring/participants.hpp>
#include <heli/scoring/proved_rules.hpp>
#include <heli/scoring/verdict_line.hpp>

#include <algorithm>
#include <chrono>
#include <cstddef>
#include <cstdint>
#include <limits>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace heli::scoring {

/// The rules of a contest for the codes of a log.
class verdict_table {
public:
    /// \param codes what the codes stand for; the texts of `refs` are kept by the caller.
    /// \throws invalid_value if the epoch is no instant of a contest.
    verdict_table(proved_rules rules, participants people, log_codes const& codes)
        : rules_(std::move(rules)),
          people_(std::move(people)),
          refs_(codes.refs),
          epoch_(codes.epoch),
          slots_(slot_texts(rules_)),
          kinds_(rows_of(codes.kinds), none_row()),
          slot_columns_(columns_of(codes.slots), 0) {
        constexpr auto far = utc_seconds{1} << 58U;
        if (codes.epoch < -far || codes.epoch > far) {
            throw invalid_value("coded log: its epoch " + std::to_string(codes.epoch) +
                                " is too far from 1970");
        }
        translate_people(codes.people);
        for (auto const& item : rules_.items()) {
            add_lines(item, codes.epoch);
        }
        verdict_line none;
        none.failures = failed_kind;
        none.cells = static_cast<std::uint32_t>(cells_.size());
        cells_.push_back(closed);
        lines_.resize(lines_.size() + slots_.size() + 1, none);
    }

    /// The rules.
    [[nodiscard]] proved_rules const& rules() const noexcept { return rules_; }
    /// Who takes part.
    [[nodiscard]] participants const& people() const noexcept { return people_; }
    /// What entries may refer to.
    [[nodiscard]] std::span<std::string_view const> refs() const noexcept { return refs_; }
    /// The instant from which the seconds of the log count.
    [[nodiscard]] utc_seconds epoch() const noexcept { return epoch_; }
    /// A line for each item and slot, and one for each slot of other kinds.
    [[nodiscard]] std::vector<verdict_line> const& lines() const noexcept { return lines_; }
    /// Where the lines of a kind begin.
    [[nodiscard]] code_lookup kinds() const noexcept { return kinds_.lookup(); }
    /// The line of a slot among those of a kind.
    [[nodiscard]] code_lookup slots() const noexcept { return slot_columns_.lookup(); }
    /// A cell for each day of an item, and one for all other days.
    [[nodiscard]] std::vector<day_cell> const& cells() const noexcept { return cells_; }
    /// The participant of each code of a person; empty if the codes are their numbers.
    [[nodiscard]] std::span<std::uint32_t const> persons() const noexcept { return persons_; }

private:
    static std::vector<std::string> slot_texts(proved_rules const& rules) {
        std::vector<std::string> all;
        for (auto const& item : rules.items()) {
            all.insert(all.end(), item.rule.slots.begin(), item.rule.slots.end());
        }
        std::sort(all.begin(), all.end());
        all.erase(std::unique(all.begin(), all.end()), all.end());
        return all;
    }
    [[nodiscard]] std::uint32_t row(std::size_t item) const {
        return static_cast<std::uint32_t>(item * (slots_.size() + 1));
    }
    [[nodiscard]] std::uint32_t none_row() const { return row(rules_.items().size()); }
    [[nodiscard]] std::vector<std::uint32_t> rows_of(
        std::span<std::string_view const> kinds) const {
        std::vector<std::uint32_t> rows;
        for (auto const kind : kinds) {
            auto const item = rules_.item_of(kind);
            rows.push_back(item ? row(*item) : none_row());
        }
        return rows;
    }
    /// 0 is what no item has; the others follow in order.
    [[nodiscard]] std::vector<std::uint32_t> columns_of(
        std::span<std::string_view const> slots) const {
        std::vector<std::uint32_t> columns;
        for (auto const slot : slots) {
            auto const at = std::lower_bound(slots_.begin(), slots_.end(), slot);
            bool const there = at != slots_.end() && *at == slot;
            columns.push_back(there ? static_cast<std::uint32_t>(at - slots_.begin() + 1) : 0);
        }
        return columns;
    }
    void translate_people(std::span<std::string_view const> codes) {
        auto const& people = people_.people();
        bool const same = std::equal(codes.begin(), codes.end(), people.begin(), people.end(),
                                     [](auto code, auto const& id) { return code == id.view(); });
        if (codes.empty() || same) {
            return;
        }
        constexpr auto nobody = std::numeric_limits<std::uint32_t>::max();
        persons_.reserve(codes.size() + 1);
        for (auto const code : codes) {
            persons_.push_back(people_.find(code).value_or(nobody));
        }
        persons_.push_back(nobody);
    }
    void add_lines(proved_item const& item, utc_seconds epoch) {
        verdict_line line;
        line.begin = rules_.clock().begin_of(item.days.first) - epoch;
        line.least = least_value(item.rule).value_or(no_value);
        line.open = static_cast<std::uint32_t>(item.days.count()) * 86400U;
        line.cells = static_cast<std::uint32_t>(cells_.size());
        line.item = static_cast<std::uint32_t>(&item - rules_.items().data());
        line.first_day = item.first_day_value.value_or(0);
        auto const& slots = item.rule.slots;
        for (std::size_t column = 0; column <= slots_.size(); ++column) {
            auto own = line;
            own.bit = item.rule.bucket == bucket::ref ? 0 : item.first_bucket;
            auto const at = column == 0 ? slots.end()
                                        : std::find(slots.begin(), slots.end(), slots_[column - 1]);
            if (at != slots.end()) {
                own.bit += static_cast<std::uint32_t>(at - slots.begin());
            } else if (item.rule.bucket == bucket::day_slot) {
                own.failures = failed_slot;
            }
            lines_.push_back(own);
        }
        add_cells(item, line.begin);
    }
    void add_cells(proved_item const& item, utc_seconds begin) {
        auto const grace = std::chrono::seconds(*rules_.rules().late_grace).count();
        for (auto day = item.days.first; day <= item.days.last; ++day) {
            bool const dropped =
                item.rule.partial_week == partial_week::ignored && item.days.cut_week(day);
            begin += 86400;
            cells_.push_back(
                {begin + grace - 1, bucket_of(item, day, 0), dropped ? unsigned{failed_week} : 0U});
        }
        cells_.push_back(closed);
    }

    static constexpr day_cell closed{0, 0, failed_window};

    proved_rules rules_;
    participants people_;
    std::span<std::string_view const> refs_;
    utc_seconds epoch_;
    std::vector<std::string> slots_;
    code_numbers kinds_;
    code_numbers slot_columns_;
    std::vector<verdict_line> lines_;
    std::vector<day_cell> cells_;
    std::vector<std::uint32_t> persons_;
};

}  // namespace heli::scoring
