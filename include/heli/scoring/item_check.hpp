/// \file
/// What is wrong with one item of a contest's rules.
#pragma once

#include <heli/core/finding.hpp>
#include <heli/scoring/attainable.hpp>
#include <heli/scoring/contest_rules.hpp>

#include <algorithm>
#include <cstddef>
#include <string>
#include <utility>
#include <vector>

namespace heli::scoring {

/// The most points of an item or its cap, so that every sum fits.
inline constexpr heli::points most_points(1'000'000'000);
/// The most days of a contest or of an item's window.
inline constexpr std::int32_t most_days = 3660;
/// The most slots of an item.
inline constexpr std::size_t most_slots = 64;

namespace check_detail {

inline finding problem(heli::severity how, std::string field, std::string code, bilingual message,
                       std::string value = "") {
    return {
        how, std::move(code), {"", 0, 0, std::move(field)}, std::move(message), std::move(value)};
}

/// Collects what is wrong with one item.
class item_findings {
public:
    item_findings(point_item const& item, std::size_t number, std::vector<finding>& findings)
        : prefix_("rules[" + std::to_string(number) + "]."),
          id_(item.id.str()),
          findings_(findings) {}

    void wrong(std::string const& field, std::string code, std::string const& zh,
               std::string const& en, std::string value = "") {
        add(severity::error, field, std::move(code), zh, en, std::move(value));
    }
    void doubtful(std::string const& field, std::string code, std::string const& zh,
                  std::string const& en, std::string value = "") {
        add(severity::warning, field, std::move(code), zh, en, std::move(value));
    }

private:
    void add(heli::severity how, std::string const& field, std::string code, std::string const& zh,
             std::string const& en, std::string value) {
        findings_.push_back(problem(how, prefix_ + field, std::move(code),
                                    {"计分项 " + id_ + "：" + zh, "item " + id_ + ": " + en},
                                    std::move(value)));
    }

    std::string prefix_;
    std::string id_;
    std::vector<finding>& findings_;
};

[[nodiscard]] inline bool sound(points p) noexcept {
    return p > points(0) && p <= most_points;
}

inline void check_points(point_item const& item, item_findings& found) {
    auto const range = "1 至 " + std::to_string(most_points.count());
    auto const range_en = "1 to " + std::to_string(most_points.count());
    auto const want = [&](points p, char const* field, char const* code) {
        if (!sound(p)) {
            found.wrong(field, code, "分值应为 " + range, "expected " + range_en + " points",
                        std::to_string(p.count()));
        }
    };
    want(item.points, "points", "bad_points");
    want(item.cap, "cap", "bad_cap");
    if (item.bucket == bucket::day_value && item.day_cap) {
        want(*item.day_cap, "day_cap", "bad_cap");
    }
    if (item.unit && *item.unit < 1) {
        found.wrong("unit", "bad_unit", "单位应为正整数", "expected a unit of 1 or more",
                    std::to_string(*item.unit));
    }
}

inline void check_slots(point_item const& item, item_findings& found) {
    auto const& slots = item.slots;
    if (item.bucket == bucket::day_slot && slots.empty()) {
        found.wrong("slots", "missing_slots", "按时段计分须列出时段 slots",
                    "one entry for each slot of a day needs its slots");
    }
    if (slots.size() > most_slots) {
        found.wrong("slots", "too_many_slots", "时段至多 " + std::to_string(most_slots) + " 个",
                    "expected at most " + std::to_string(most_slots) + " slots",
                    std::to_string(slots.size()));
    }
    for (auto slot = slots.begin(); slot != slots.end(); ++slot) {
        auto const field = "slots[" + std::to_string(slot - slots.begin()) + "]";
        if (slot->empty()) {
            found.wrong(field, "bad_slot", "时段不能为空", "a slot needs a name");
        } else if (std::find(slots.begin(), slot, *slot) != slot) {
            found.wrong(field, "duplicate_slot", "时段 " + *slot + " 重复",
                        "slot " + *slot + " is there twice", *slot);
        }
    }
}

/// What a bucket needs must be there, and what it does not use must not: it would be ignored.
inline void check_fields(point_item const& item, item_findings& found) {
    auto const word = std::string(token(item.bucket));
    auto const check = [&](char const* field, bool there, bool used, bool needed) {
        if (there && !used) {
            found.wrong(field, "unfit_field", "计分方式 " + word + " 不用此项",
                        "bucket " + word + " does not use it");
        }
        if (needed && !there) {
            found.wrong(field, "missing_field", "计分方式 " + word + " 须写明此项，没有默认值",
                        "bucket " + word + " needs it; there is no default");
        }
    };
    bool const by_value = item.bucket == bucket::day_value;
    check("slots", !item.slots.empty(), item.bucket == bucket::day_slot, false);
    check("unit", item.unit.has_value(), by_value, by_value);
    check("day_cap", item.day_cap.has_value(), by_value, by_value);
    check("min_value", item.min_value.has_value(), true, item.bucket == bucket::day);
    check("partial_week", item.partial_week.has_value(), item.bucket == bucket::week7, false);
}

/// Whether the days of an item are days, in order and not too many.
inline bool check_window(point_item const& item, item_findings& found) {
    if (!item.window) {
        return true;
    }
    auto const& [first, last] = *item.window;
    auto const text = to_text(first) + ".." + to_text(last);
    if (first.is_special() || last.is_special() || last < first) {
        found.wrong("window", "bad_window", "计分期 " + text + " 应先起日后止日",
                    "window " + text + ": expected a first and a later last day", text);
        return false;
    }
    if (to_day_number(last) - to_day_number(first) >= most_days) {
        found.wrong("window", "period_too_long", "计分期至多 " + std::to_string(most_days) + " 日",
                    "expected at most " + std::to_string(most_days) + " days", text);
        return false;
    }
    return true;
}

/// What an item says beside what its days allow.
inline void check_reach(point_item const& item, open_days days, item_findings& found) {
    if (item.bucket == bucket::week7 && !item.partial_week && days.cut_weeks() > 0) {
        found.wrong("partial_week", "missing_field", "有不足七日的周，须写明其是否计分，没有默认值",
                    "there is a week of fewer than seven days: it must be stated whether it "
                    "counts, there is no default");
    }
    auto const most = attainable(item, days);
    if (effect_of(item.cap, most) == cap_effect::unreachable) {
        auto const reach = std::to_string(most->count());
        found.doubtful("cap", "cap_unreachable", "上限高于可得最高分 " + reach,
                       "the cap cannot be reached: at most " + reach + " can be earned",
                       std::to_string(item.cap.count()));
    }
    auto const whole = [&](points cap, char const* field) {
        if (cap.count() % item.points.count() != 0) {
            found.doubtful(field, "cap_not_multiple",
                           "上限不是 " + std::to_string(item.points.count()) + " 分的整数倍",
                           "the cap is no multiple of " + std::to_string(item.points.count()) +
                               " points: the last credit is cut",
                           std::to_string(cap.count()));
        }
    };
    whole(item.cap, "cap");
    if (item.bucket == bucket::day_value && item.day_cap) {
        whole(*item.day_cap, "day_cap");
    }
}

}  // namespace check_detail

}  // namespace heli::scoring
