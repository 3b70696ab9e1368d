/// \file
/// The sex by which some standards of body measures differ.
#pragma once

#include <heli/core/label.hpp>

namespace heli::evaluation {

/// Sex, as the standards of body measures distinguish it.
enum class sex : unsigned char {
    female,  ///< Female.
    male,    ///< Male.
};

}  // namespace heli::evaluation

namespace heli {

/// Tokens and names of `evaluation::sex`.
template <>
struct labels_of<evaluation::sex> {
    /// One row a member.
    static constexpr label<evaluation::sex> rows[] = {
        {evaluation::sex::female, "female", "女", "female"},
        {evaluation::sex::male, "male", "男", "male"},
    };
};

}  // namespace heli
