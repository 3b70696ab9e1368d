#include "source_dir.hpp"

namespace heli {

std::filesystem::path source_dir() {
    return HELI_SOURCE_DIR;
}

}  // namespace heli
