/// \file
/// The libraries that the compiled shell was built with.
#pragma once

#include <map>
#include <string>

namespace heli::io {

/// Name and version of each library that reads or writes documents, for reports of a problem.
[[nodiscard]] std::map<std::string, std::string> library_versions();

}  // namespace heli::io
