/// \file
/// How an event is marked, as its rules are written and before they are proved.
#pragma once

#include <heli/competition/mark_component.hpp>
#include <heli/competition/mark_rounding.hpp>
#include <heli/core/source.hpp>

#include <optional>
#include <vector>

namespace heli::competition {

/// Where marks are rounded. Each place must be stated: none has a default.
struct rounding_places {
    std::optional<mark_rounding> component = {};  ///< What a component earns.
    std::optional<mark_rounding> panel = {};      ///< What a panel of judges makes of its marks.
    std::optional<mark_rounding> total = {};      ///< The sum of the components.

    friend bool operator==(rounding_places const&, rounding_places const&) = default;
};

/// How an event is marked.
struct marking_terms {
    contest_event_id event;                  ///< The event.
    rational whole;                          ///< What the weights add up to, such as 100.
    std::vector<mark_component> components;  ///< The components, in the order of the rules.
    rounding_places rounding = {};           ///< Where marks are rounded.
    heli::source source = {};                ///< Where the rules are written.

    friend bool operator==(marking_terms const&, marking_terms const&) = default;
};

}  // namespace heli::competition
