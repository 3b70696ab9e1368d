/// \file
/// One key of a chain: what is compared, how it is rounded, and what a missing value means.
#pragma once

#include <heli/core/bilingual.hpp>
#include <heli/core/label.hpp>
#include <heli/core/rounding.hpp>
#include <heli/ranking/direction.hpp>
#include <heli/ranking/mark_table.hpp>

#include <optional>
#include <vector>

namespace heli::ranking {

/// What it means that an entrant who is present has no value for a key.
enum class missing_rule : unsigned char {
    refused,  ///< An error: the marks are not complete.
    last,     ///< Those without come after those with a value, and are equal to each other.
    shared,   ///< The key decides nothing among those tied with an entrant without a value.
};

/// What the weights of a combined key add up to.
enum class weight_sum : unsigned char {
    one,  ///< Exactly 1: shares of a total, such as 0.3 and 0.7.
    any,  ///< Anything: points for each medal, penalties.
};

/// A mark as a part of a combined key.
struct weighted_mark {
    mark_id mark;         ///< Which mark.
    rational weight = 1;  ///< What it is multiplied by.
    /// How the product is rounded before the parts are added; absent if it is not.
    std::optional<rounding_rule> rounding = std::nullopt;

    friend bool operator==(weighted_mark const&, weighted_mark const&) = default;
};

/// One key of a chain.
struct tie_key {
    mark_id id;      ///< Its own id, and the mark that it compares if it has no parts.
    bilingual name;  ///< What people call it.
    ranking::direction direction = ranking::direction::higher_is_better;  ///< Which is better.
    std::vector<weighted_mark> parts = {};  ///< Marks that are added; empty: the mark `id` itself.
    weight_sum weights = weight_sum::one;   ///< What the weights of the parts add up to.
    /// How the value is rounded before it is compared; absent if it is not.
    std::optional<rounding_rule> rounding = std::nullopt;
    missing_rule missing = missing_rule::refused;  ///< What a missing value means.

    friend bool operator==(tie_key const&, tie_key const&) = default;
};

}  // namespace heli::ranking

namespace heli {

/// Tokens and names of `ranking::missing_rule`.
template <>
struct labels_of<ranking::missing_rule> {
    /// One row a member.
    static constexpr label<ranking::missing_rule> rows[] = {
        {ranking::missing_rule::refused, "refused", "不得缺项", "must not be missing"},
        {ranking::missing_rule::last, "last", "缺项者列后", "those without come last"},
        {ranking::missing_rule::shared, "shared", "有缺项则不比较该项",
         "not compared where one is without"},
    };
};

/// Tokens and names of `ranking::weight_sum`.
template <>
struct labels_of<ranking::weight_sum> {
    /// One row a member.
    static constexpr label<ranking::weight_sum> rows[] = {
        {ranking::weight_sum::one, "one", "权重合计为 1", "weights add up to 1"},
        {ranking::weight_sum::any, "any", "权重合计不限", "weights add up to anything"},
    };
};

}  // namespace heli
