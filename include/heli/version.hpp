/// \file
/// The version of heli.
#pragma once

#include <string_view>

namespace heli {

/// Version of these headers, by semantic versioning.
inline constexpr std::string_view version = "0.1.0";

}  // namespace heli
