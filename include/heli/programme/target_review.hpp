/// \file
/// How one target stands on a day.
#pragma once

#include <heli/core/count_bound.hpp>
#include <heli/core/finding.hpp>
#include <heli/core/step.hpp>
#include <heli/programme/projection.hpp>
#include <heli/programme/status.hpp>
#include <heli/programme/target.hpp>

#include <cstddef>
#include <optional>
#include <vector>

namespace heli::programme {

/// How one target stands.
struct target_review {
    item_status status = item_status::no_evidence;  ///< The answer.
    bool overdue = false;                 ///< The due date has passed and nothing decides.
    bool late = false;                    ///< Reached, but after its due date.
    date due;                             ///< The due date that was used.
    bool due_stated = false;              ///< Stated by the target, not the programme's last day.
    std::optional<count_bound> count;     ///< The count so far; absent if nothing is counted.
    std::optional<projection> projected;  ///< Where the count is heading; absent if nowhere known.
    std::vector<step> reasons;            ///< The arithmetic, in order.
    std::vector<std::size_t> used;        ///< Indices of the evidence used, by date.
    std::vector<finding> findings;        ///< What somebody should look at.
    std::optional<target> goal;           ///< The target; absent if the item has none.

    friend bool operator==(target_review const&, target_review const&) = default;
};

}  // namespace heli::programme
