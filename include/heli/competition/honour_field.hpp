/// \file
/// The candidates of an honour list and the categories that they are in, as far as known.
#pragma once

#include <heli/competition/honour_rule.hpp>

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <set>
#include <string>
#include <utility>
#include <vector>

namespace heli::competition {

/// Whether a candidate is in a category. There is no default.
enum class membership : unsigned char {
    no,       ///< Known not to be.
    yes,      ///< Known to be.
    unknown,  ///< Not known: counted neither as yes nor as no.
};

/// Which seats a person is listed for.
enum class honour_seat : unsigned char {
    ordinary,           ///< A seat that ratios count.
    separately_listed,  ///< A seat of its own (单列), outside every ratio.
};

/// A candidate, or a person on a list.
struct honour_candidate {
    person_id person;                          ///< Code of the person.
    std::optional<region_code> region;         ///< Where from; absent if not known.
    std::int64_t score;                        ///< In a smallest unit, the larger the better.
    std::vector<membership> memberships;       ///< One a category of the field, in its order.
    honour_seat seat = honour_seat::ordinary;  ///< Which seats the person is listed for.

    friend bool operator==(honour_candidate const&, honour_candidate const&) = default;
};

/// Candidates with the categories that were looked at: an immutable value. Their order counts where
/// scores are equal.
class honour_field {
public:
    /// \throws invalid_value if a candidate has not a membership for each category.
    /// \throws conflict if a category or a person is there twice.
    honour_field(std::vector<honour_category_id> categories,
                 std::vector<honour_candidate> candidates)
        : categories_(std::move(categories)), candidates_(std::move(candidates)) {
        std::set<honour_category_id> names;
        for (auto const& category : categories_) {
            if (!names.insert(category).second) {
                throw conflict("honour category " + category.str() + " is there twice");
            }
        }
        std::set<person_id> people;
        for (auto const& c : candidates_) {
            if (c.memberships.size() != categories_.size()) {
                throw invalid_value("candidate " + c.person.str() + " has " +
                                    std::to_string(c.memberships.size()) +
                                    " memberships: there are " +
                                    std::to_string(categories_.size()) + " categories");
            }
            if (!people.insert(c.person).second) {
                throw conflict("candidate " + c.person.str() + " is there twice");
            }
        }
    }

    /// The categories.
    [[nodiscard]] std::vector<honour_category_id> const& categories() const noexcept {
        return categories_;
    }
    /// The candidates, in the order given.
    [[nodiscard]] std::vector<honour_candidate> const& candidates() const noexcept {
        return candidates_;
    }
    /// Number of a category; absent if it was not looked at.
    [[nodiscard]] std::optional<std::size_t> number_of(honour_category_id const& category) const {
        auto const at = std::find(categories_.begin(), categories_.end(), category);
        return at == categories_.end()
                   ? std::nullopt
                   : std::optional(static_cast<std::size_t>(at - categories_.begin()));
    }
    /// The candidates with these numbers, in this order, as a field of its own.
    /// \throws invalid_value if there is no such number. \throws conflict if one is there twice.
    [[nodiscard]] honour_field only(std::vector<std::size_t> const& numbers) const {
        std::vector<honour_candidate> kept;
        for (auto const number : numbers) {
            if (number >= candidates_.size()) {
                throw invalid_value("no candidate " + std::to_string(number));
            }
            kept.push_back(candidates_[number]);
        }
        return {categories_, std::move(kept)};
    }

    friend bool operator==(honour_field const&, honour_field const&) = default;

private:
    std::vector<honour_category_id> categories_;
    std::vector<honour_candidate> candidates_;
};

/// A scope, looked up in a field.
class scope_in_field {
public:
    /// \param field the candidates. \param scope whom a rule counts.
    scope_in_field(honour_field const& field, honour_scope const& scope)
        : scope_(scope),
          number_(scope_.category ? field.number_of(*scope_.category) : std::nullopt) {}

    /// Whether the scope counts a candidate; unknown if its category was not looked at.
    [[nodiscard]] membership holds(honour_candidate const& c) const {
        auto const in_category = !scope_.category ? membership::yes
                                 : number_        ? c.memberships[*number_]
                                                  : membership::unknown;
        auto const in_region = !scope_.region                       ? membership::yes
                               : !c.region                          ? membership::unknown
                               : scope_.region->contains(*c.region) ? membership::yes
                                                                    : membership::no;
        if (in_category == membership::no || in_region == membership::no) {
            return membership::no;
        }
        bool const certain = in_category == membership::yes && in_region == membership::yes;
        return certain ? membership::yes : membership::unknown;
    }

private:
    honour_scope scope_;
    std::optional<std::size_t> number_;
};

}  // namespace heli::competition

namespace heli {

/// Tokens and names of `competition::membership`.
template <>
struct labels_of<competition::membership> {
    /// One row a member.
    static constexpr label<competition::membership> rows[] = {
        {competition::membership::no, "no", "否", "no"},
        {competition::membership::yes, "yes", "是", "yes"},
        {competition::membership::unknown, "unknown", "不详", "not known"},
    };
};

/// Tokens and names of `competition::honour_seat`.
template <>
struct labels_of<competition::honour_seat> {
    /// One row a member.
    static constexpr label<competition::honour_seat> rows[] = {
        {competition::honour_seat::ordinary, "ordinary", "计入比例", "counted by ratios"},
        {competition::honour_seat::separately_listed, "separately_listed", "单列",
         "separately listed"},
    };
};

}  // namespace heli
