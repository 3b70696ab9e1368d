/// \file
/// Tokens of `language`, which C++ writes as enumerators only.
#pragma once

#include <heli/core/bilingual.hpp>
#include <heli/core/label.hpp>

namespace heli {

/// Tokens and names of `language`.
template <>
struct labels_of<language> {
    /// One row a member.
    static constexpr label<language> rows[] = {
        {language::zh, "zh", "中文", "Chinese"},
        {language::en, "en", "英文", "English"},
    };
};

}  // namespace heli
