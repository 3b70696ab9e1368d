/// \file
/// The folder of the checkout that the tests read their files from.
#pragma once

#include <filesystem>

namespace heli {

/// Known to one translation unit only: the others compile to the same bytes in every checkout.
[[nodiscard]] std::filesystem::path source_dir();

}  // namespace heli
