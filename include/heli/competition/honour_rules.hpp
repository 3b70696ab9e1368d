/// \file
/// The rules of an honour list, checked, and those that bind a list on a day.
#pragma once

#include <heli/competition/honour_rule.hpp>
#include <heli/core/nearest_name.hpp>
#include <heli/core/rational_text.hpp>

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace heli::competition {

/// Most seats of a list.
inline constexpr std::int64_t most_honour_seats = 1'000'000;

namespace honour_detail {

inline void require_sound(honour_rule const& rule) {
    auto const wrong = [&](std::string const& what) {
        return invalid_value("honour rule " + rule.id.str() + ": " + what);
    };
    if (rule.size.known() == (rule.unit == honour_size::unstated)) {
        throw wrong("expected a size, or none and the unit `unstated`");
    }
    if (rule.effective_from && rule.effective_to && *rule.effective_to < *rule.effective_from) {
        throw wrong("ends before it begins");
    }
    if (rule.rounding && rule.unit != honour_size::share) {
        throw wrong("only a share is rounded");
    }
    if (!rule.size.known()) {
        return;
    }
    auto const& size = rule.size.value();
    if (size.sign() < 0 || (rule.unit == honour_size::share && size > 1)) {
        throw wrong("size " + to_text(size) + ": expected " +
                    (rule.unit == honour_size::share ? "a share of 0 to 1" : "0 or more"));
    }
    if (rule.unit == honour_size::count && (!size.is_whole() || size > most_honour_seats)) {
        throw wrong("size " + to_text(size) + ": expected a whole number of at most " +
                    std::to_string(most_honour_seats));
    }
    if (rule.unit == honour_size::share && rule.limit == honour_limit::quota && !rule.rounding) {
        throw wrong("a quota by share: it is not stated how it is rounded");
    }
}

}  // namespace honour_detail

/// Rules of honour lists: an immutable value.
class honour_rules {
public:
    /// No rules.
    honour_rules() = default;
    /// \param rows such as `data::honour_structure`; a caller's own rules may be added by `with`.
    /// \throws as the other constructor does, and invalid_value if an id is none.
    explicit honour_rules(std::span<honour_rule_row const> rows)
        : honour_rules([&] {
              std::vector<honour_rule> copies;
              for (auto const& row : rows) {
                  copies.push_back(to_honour_rule(row));
              }
              return copies;
          }()) {}
    /// \throws conflict if two rules have the same id.
    /// \throws invalid_value if the size of a rule is no share or count, or it ends before it
    ///         begins.
    explicit honour_rules(std::vector<honour_rule> rules) : rules_(std::move(rules)) {
        std::vector<std::string_view> ids;
        for (auto const& rule : rules_) {
            honour_detail::require_sound(rule);
            ids.push_back(rule.id.view());
        }
        std::sort(ids.begin(), ids.end());
        if (auto const twice = std::adjacent_find(ids.begin(), ids.end()); twice != ids.end()) {
            throw conflict("honour rule " + std::string(*twice) + " is there twice");
        }
    }

    /// Every rule, in the order given.
    [[nodiscard]] std::vector<honour_rule> const& rules() const noexcept { return rules_; }
    /// These rules and more.
    /// \throws as the constructor does.
    [[nodiscard]] honour_rules with(std::vector<honour_rule> more) const {
        auto all = rules_;
        all.insert(all.end(), std::make_move_iterator(more.begin()),
                   std::make_move_iterator(more.end()));
        return honour_rules(std::move(all));
    }
    /// The rules of one edition for one award, those for every award among them.
    /// \throws not_found if there is no such edition, with the nearest id, or it says nothing of
    ///         the award.
    [[nodiscard]] honour_rules of(honour_scheme_id const& scheme,
                                  honour_award_id const& award) const {
        std::vector<honour_rule> found;
        std::vector<std::string_view> names;
        bool known = false;
        for (auto const& rule : rules_) {
            if (rule.scheme) {
                names.push_back(rule.scheme->view());
            }
            known = known || rule.scheme == scheme;
            if (rule.scheme == scheme && (!rule.award || rule.award == award)) {
                found.push_back(rule);
            }
        }
        if (found.empty()) {
            std::string const near(nearest_name(scheme.view(), names));
            throw not_found(known ? "honour scheme " + scheme.str() + " has no rule for award " +
                                        award.str()
                                  : "no honour scheme \"" + scheme.str() + "\"" +
                                        (near.empty() ? "" : "; did you mean " + near + "?"));
        }
        return honour_rules(std::move(found));
    }
    /// The rules that bind a list of a region on a day.
    [[nodiscard]] honour_rules in_force(region_code where, date const& day) const {
        std::vector<honour_rule> found;
        std::copy_if(rules_.begin(), rules_.end(), std::back_inserter(found),
                     [&](auto const& r) { return r.region.contains(where) && r.holds_on(day); });
        return honour_rules(std::move(found));
    }

    friend bool operator==(honour_rules const&, honour_rules const&) = default;

private:
    std::vector<honour_rule> rules_;
};

/// How many people a rule wants of a list.
struct honour_range {
    std::int64_t least;  ///< At least so many.
    std::int64_t most;   ///< At most so many; `most_honour_seats` if it sets no cap.

    friend bool operator==(honour_range const&, honour_range const&) = default;
};

/// What a rule comes to on a list of so many seats; unknown if its source gives no figure.
/// \param rule the rule. \param seats seats that ratios count.
[[nodiscard]] inline knowable<honour_range> range_of(honour_rule const& rule, std::int64_t seats) {
    if (!rule.size.known()) {
        return unknown{rule.size.reason()};
    }
    auto const exact =
        rule.unit == honour_size::share ? rule.size.value() * seats : rule.size.value();
    auto const whole = [&](rounding unstated) {
        return to_int64(rational(rounded_whole(exact, rule.rounding.value_or(unstated))));
    };
    // An unrounded floor is reached by the next whole number above it, a cap by the one below.
    switch (rule.limit) {
        case honour_limit::floor:
            return honour_range{whole(rounding::ceiling), most_honour_seats};
        case honour_limit::cap:
            return honour_range{0, whole(rounding::floor)};
        case honour_limit::quota:
            break;
    }
    auto const just = whole(rounding::floor);
    return honour_range{just, just};
}

}  // namespace heli::competition
