/// \file
/// Whether the rules of a contest are sound: every contradiction in them, found together.
#pragma once

#include <heli/core/finding.hpp>
#include <heli/scoring/contest_rules.hpp>
#include <heli/scoring/item_check.hpp>

#include <algorithm>
#include <chrono>
#include <cstddef>
#include <string>
#include <utility>
#include <vector>

namespace heli::scoring {

/// The most items of a contest.
inline constexpr std::size_t most_items = 255;

namespace check_detail {

/// Collects what is wrong with the rules as a whole.
class rules_findings {
public:
    explicit rules_findings(std::vector<finding>& findings) : findings_(findings) {}

    void wrong(char const* field, char const* code, std::string const& zh, std::string const& en,
               std::string value = "") {
        findings_.push_back(problem(severity::error, field, code, {zh, en}, std::move(value)));
    }

private:
    std::vector<finding>& findings_;
};

/// The times that must be stated, in their bounds.
inline void check_times(contest_rules const& rules, rules_findings& found) {
    constexpr std::chrono::hours longest = std::chrono::days(most_days);
    if (rules.utc_offset < -std::chrono::hours(12) || rules.utc_offset > std::chrono::hours(14)) {
        found.wrong("utc_offset_min", "bad_offset", "与 UTC 的时差应为 -720 至 840 分钟",
                    "expected an offset from UTC of -720 to 840 minutes",
                    std::to_string(rules.utc_offset.count()));
    }
    auto const want = [&](auto const& time, char const* field, char const* code, auto most) {
        if (!time) {
            found.wrong(field, "missing_field", "须写明，没有默认值",
                        "it must be stated; there is no default");
        } else if (time->count() < 0 || *time > most) {
            auto const range = std::to_string(most.count());
            found.wrong(field, code, "应为 0 至 " + range, "expected 0 to " + range,
                        std::to_string(time->count()));
        }
    };
    want(rules.late_grace, "late_grace_hours", "bad_grace", longest);
    want(rules.future_skew, "future_skew_s", "bad_skew", std::chrono::seconds(longest));
}

/// Whether the contest has days, in order and not too many.
inline bool check_period(contest_rules const& rules, rules_findings& found) {
    auto const& [first, last] = std::pair(rules.start, rules.end);
    if (first.is_special() || last.is_special() || last < first) {
        found.wrong("end", "bad_window", "竞赛应有起止日，止日不早于起日",
                    "starts " + to_text(first) + " and ends " + to_text(last) +
                        ": expected a first and a later last day",
                    to_text(last));
        return false;
    }
    if (to_day_number(last) - to_day_number(first) >= most_days) {
        found.wrong("end", "period_too_long", "竞赛至多 " + std::to_string(most_days) + " 日",
                    "expected at most " + std::to_string(most_days) + " days", to_text(last));
        return false;
    }
    return true;
}

/// Whether an item shares its id or its kind with one before it.
inline void check_names(std::vector<point_item> const& items, std::size_t number,
                        item_findings& found) {
    auto const& item = items[number];
    auto const end = items.begin() + static_cast<std::ptrdiff_t>(number);
    if (std::any_of(items.begin(), end, [&](auto const& i) { return i.id == item.id; })) {
        found.wrong("id", "duplicate_rule", "编号重复", "there is another item with this id",
                    item.id.str());
    }
    auto const same =
        std::find_if(items.begin(), end, [&](auto const& i) { return i.kind == item.kind; });
    if (same != end) {
        found.wrong("kind", "kind_conflict",
                    "类别 " + item.kind.str() + " 已由 " + same->id.str() + " 计分",
                    "entries of kind " + item.kind.str() + " are taken by item " + same->id.str() +
                        " already",
                    item.kind.str());
    }
}

/// Whether the caps add up to what is declared. The sum is in the message.
inline void check_sum(contest_rules const& rules, rules_findings& found) {
    heli::points sum(0);
    std::string terms;
    for (auto const& item : rules.items) {
        if (!sound(item.cap)) {
            return;  // reported already
        }
        sum = sum + item.cap;
        terms += (terms.empty() ? "" : " + ") + std::to_string(item.cap.count());
    }
    if (sum != rules.total) {
        auto const declared = std::to_string(rules.total.count());
        auto const added = terms + " = " + std::to_string(sum.count());
        found.wrong("total", "cap_sum_mismatch",
                    "各项上限之和 " + added + "，与公布的总分 " + declared + " 不符",
                    "the caps add up to " + added + ", the declared total is " + declared,
                    declared);
    }
}

inline void check_item(contest_rules const& rules, std::size_t number, bool period,
                       std::vector<finding>& findings) {
    auto const& item = rules.items[number];
    item_findings found(item, number, findings);
    auto const before = findings.size();
    check_names(rules.items, number, found);
    check_points(item, found);
    check_slots(item, found);
    check_fields(item, found);
    bool const window = check_window(item, found);
    // What an item can earn is known only if its days and its points are sound.
    if (period && window && findings.size() == before) {
        check_reach(item, open_days_of(item, rules), found);
    }
}

}  // namespace check_detail

/// Every contradiction in the rules. Errors: no items, a wrong sum of caps, days the wrong way
/// round, two items for one kind, what must be stated and is not, and the like. Warnings: a cap
/// that cannot be reached or is no multiple of its points. Each finding names its field as the
/// document does, such as `rules[1].cap`; an empty list means sound.
[[nodiscard]] inline std::vector<finding> check(contest_rules const& rules) {
    std::vector<finding> findings;
    check_detail::rules_findings found(findings);
    check_detail::check_times(rules, found);
    bool const period = check_detail::check_period(rules, found);
    if (rules.items.empty()) {
        found.wrong("rules", "no_rules", "没有计分项", "there is nothing that earns points");
        return findings;
    }
    if (rules.items.size() > most_items) {
        auto const most = std::to_string(most_items);
        found.wrong("rules", "too_many_rules", "计分项至多 " + most + " 个",
                    "expected at most " + most + " items", std::to_string(rules.items.size()));
        return findings;
    }
    for (std::size_t number = 0; number < rules.items.size(); ++number) {
        check_detail::check_item(rules, number, period, findings);
    }
    check_detail::check_sum(rules, found);
    return findings;
}

}  // namespace heli::scoring
