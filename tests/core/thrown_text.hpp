/// \file
/// The message of an expected exception, so that tests can read it.
#pragma once

#include <gtest/gtest.h>

#include <string>

namespace heli {

/// The text of the `Error` that `run` throws; a failed test and an empty text if it throws none.
template <class Error, class Run>
[[nodiscard]] std::string thrown_text(Run&& run) {
    try {
        static_cast<void>(run());
    } catch (Error const& e) {
        return e.what();
    }
    ADD_FAILURE() << "expected an exception";
    return {};
}

/// Whether `text` holds `part`.
[[nodiscard]] inline bool holds(std::string const& text, std::string const& part) {
    return text.find(part) != std::string::npos;
}

}  // namespace heli
