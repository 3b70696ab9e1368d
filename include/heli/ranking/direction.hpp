/// \file
/// Which results are better: the higher marks or the shorter times.
#pragma once

#include <heli/core/label.hpp>

namespace heli::ranking {

/// Which of two results is better.
enum class direction : unsigned char {
    higher_is_better,  ///< Marks, points.
    lower_is_better,   ///< Times, penalties.
};

}  // namespace heli::ranking

namespace heli {

/// Tokens and names of `ranking::direction`.
template <>
struct labels_of<ranking::direction> {
    /// One row a member.
    static constexpr label<ranking::direction> rows[] = {
        {ranking::direction::higher_is_better, "higher_is_better", "高者为先", "higher is better"},
        {ranking::direction::lower_is_better, "lower_is_better", "低者为先", "lower is better"},
    };
};

}  // namespace heli
