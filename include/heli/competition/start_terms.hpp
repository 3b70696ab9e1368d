/// \file
/// How a start order is drawn: whether and how neighbours of one delegation are kept apart.
#pragma once

#include <heli/core/label.hpp>

#include <cstdint>
#include <optional>

namespace heli::competition {

/// How neighbours of one delegation are kept apart.
enum class start_separation : unsigned char {
    free,      ///< They are not: every order is allowed.
    redraw,    ///< The draw is repeated until it keeps them apart.
    stepwise,  ///< Places are filled one by one.
};

/// How a start order is drawn.
struct start_terms {
    start_separation separation;                ///< Must be stated.
    std::optional<std::int64_t> attempts = {};  ///< At most so many, for `redraw`.

    friend bool operator==(start_terms const&, start_terms const&) = default;
};

}  // namespace heli::competition

namespace heli {

/// Tokens and names of `competition::start_separation`.
template <>
struct labels_of<competition::start_separation> {
    /// One row a member.
    static constexpr label<competition::start_separation> rows[] = {
        {competition::start_separation::free, "free", "不分隔", "not kept apart"},
        {competition::start_separation::redraw, "redraw", "重抽至不相邻",
         "redrawn until they are apart"},
        {competition::start_separation::stepwise, "stepwise", "逐位抽签", "drawn place by place"},
    };
};

}  // namespace heli
