/// \file
/// Whether a condition of entry is met, and whether a person may enter.
#pragma once

#include <heli/core/label.hpp>

namespace heli::evaluation {

/// Whether a condition is met.
enum class condition_outcome : unsigned char {
    met,         ///< It is met.
    not_met,     ///< It is not met.
    needs_fact,  ///< A fact is missing.
};

/// Whether a person may enter.
enum class entry_outcome : unsigned char {
    eligible,      ///< The age fits and a condition is met.
    not_eligible,  ///< The age does not fit, or no condition is met.
    needs_fact,    ///< What is missing decides.
};

}  // namespace heli::evaluation

namespace heli {

/// Tokens and names of `evaluation::condition_outcome`.
template <>
struct labels_of<evaluation::condition_outcome> {
    /// One row a member.
    static constexpr label<evaluation::condition_outcome> rows[] = {
        {evaluation::condition_outcome::met, "met", "符合", "met"},
        {evaluation::condition_outcome::not_met, "not_met", "不符合", "not met"},
        {evaluation::condition_outcome::needs_fact, "needs_fact", "缺少事实", "a fact is missing"},
    };
};

/// Tokens and names of `evaluation::entry_outcome`.
template <>
struct labels_of<evaluation::entry_outcome> {
    /// One row a member.
    static constexpr label<evaluation::entry_outcome> rows[] = {
        {evaluation::entry_outcome::eligible, "eligible", "可以参加", "eligible"},
        {evaluation::entry_outcome::not_eligible, "not_eligible", "不可参加", "not eligible"},
        {evaluation::entry_outcome::needs_fact, "needs_fact", "缺少事实", "a fact is missing"},
    };
};

}  // namespace heli
