/// \file
/// Rules of a contest that were proved sound, and what they allow.
#pragma once

#include <heli/core/error.hpp>
#include <heli/scoring/attainable.hpp>
#include <heli/scoring/contest_days.hpp>
#include <heli/scoring/rules_check.hpp>

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <memory>
#include <optional>
#include <string_view>
#include <utility>
#include <vector>

namespace heli::scoring {

/// What an item of proved rules allows.
struct proved_item {
    point_item rule;                               ///< The item as it is written.
    open_days days;                                ///< When it is open.
    std::optional<points> attainable;              ///< The most without its cap; absent: no limit.
    cap_effect effect;                             ///< What its cap does.
    std::uint32_t buckets;                         ///< How many buckets a person has; 0 for `ref`.
    std::uint32_t first_bucket;                    ///< The first of them among those of all items.
    std::optional<std::uint32_t> first_day_value;  ///< For `day_value`: the same among such days.

    /// Whether the cap takes something away from who does everything.
    [[nodiscard]] bool cap_binds() const noexcept { return effect == cap_effect::binds; }
    friend bool operator==(proved_item const&, proved_item const&) = default;
};

/// Rules without errors: an immutable value, cheap to copy, safe to share between threads.
class proved_rules {
public:
    /// \throws parse_error with everything that `check` finds, if an error is among it.
    explicit proved_rules(contest_rules rules)
        : content_(std::make_shared<content const>(std::move(rules))) {}

    /// The rules as they are written.
    [[nodiscard]] contest_rules const& rules() const noexcept { return content_->rules; }
    /// What somebody should look at: caps that are not reached, or are no multiple.
    [[nodiscard]] std::vector<finding> const& warnings() const noexcept {
        return content_->warnings;
    }
    /// What each item allows, in the order of the rules.
    [[nodiscard]] std::vector<proved_item> const& items() const noexcept { return content_->items; }
    /// When its days begin.
    [[nodiscard]] contest_clock const& clock() const noexcept { return content_->clock; }
    /// The days of the contest itself.
    [[nodiscard]] open_days days() const noexcept { return content_->days; }
    /// How many buckets a person has in all items but those by `ref`.
    [[nodiscard]] std::uint32_t buckets() const noexcept { return content_->buckets; }
    /// How many days with a largest value a person has.
    [[nodiscard]] std::uint32_t day_values() const noexcept { return content_->day_values; }
    /// The number of the item that takes entries of a kind; absent if none does.
    [[nodiscard]] std::optional<std::uint32_t> item_of(std::string_view kind) const noexcept {
        auto const& all = items();
        auto const at = std::find_if(all.begin(), all.end(),
                                     [&](auto const& i) { return i.rule.kind.view() == kind; });
        return at == all.end() ? std::nullopt
                               : std::optional(static_cast<std::uint32_t>(at - all.begin()));
    }

    friend bool operator==(proved_rules const& a, proved_rules const& b) {
        return a.content_ == b.content_ || a.rules() == b.rules();
    }

private:
    struct content {
        explicit content(contest_rules written)
            : warnings(without_errors(check(written))),
              rules(std::move(written)),
              clock(rules.start, rules.utc_offset),
              days{0, clock.number_of(rules.end)} {
            for (auto const& item : rules.items) {
                add(item);
            }
        }
        void add(point_item const& item) {
            auto const open = open_days_of(item, rules);
            auto const most = scoring::attainable(item, open);
            auto const own = static_cast<std::uint32_t>(bucket_count(item, open));
            bool const by_value = item.bucket == bucket::day_value;
            items.push_back({item, open, most, effect_of(item.cap, most), own, buckets,
                             by_value ? std::optional(day_values) : std::nullopt});
            buckets += own;
            day_values += by_value ? own : 0;
        }
        static std::vector<finding> without_errors(std::vector<finding> findings) {
            if (std::any_of(findings.begin(), findings.end(),
                            [](auto const& f) { return f.severity == severity::error; })) {
                throw parse_error(std::move(findings));
            }
            return findings;
        }

        std::vector<finding> warnings;
        contest_rules rules;
        contest_clock clock;
        open_days days;
        std::vector<proved_item> items;
        std::uint32_t buckets = 0;
        std::uint32_t day_values = 0;
    };

    std::shared_ptr<content const> content_;
};

}  // namespace heli::scoring
