/// \file
/// Exact numbers as GoogleTest prints them.
#pragma once

#include <heli/core/rational_text.hpp>

#include <ostream>

namespace heli {

/// Prints the number instead of its bytes.
inline void PrintTo(rational const& value,  // NOLINT(readability-identifier-naming)
                    std::ostream* out) {
    *out << to_text(value);
}

}  // namespace heli
