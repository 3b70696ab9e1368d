/// \file
/// Docstrings as Python wants them.
#pragma once

#include <algorithm>
#include <cstddef>
#include <string>
#include <string_view>

namespace heli::python {

/// A docstring of source code without the indentation that its later lines share. Python takes
/// that away only where no signature stands in front, and functions of pybind11 have one.
[[nodiscard]] inline std::string dedented(std::string_view text) {
    auto shared = std::string_view::npos;
    for (auto line = text.find('\n'); line != std::string_view::npos;
         line = text.find('\n', line + 1)) {
        auto const first = text.find_first_not_of(' ', line + 1);
        if (first != std::string_view::npos && text[first] != '\n') {
            shared = std::min(shared, first - line - 1);
        }
    }
    std::string result;
    for (std::size_t i = 0; i < text.size(); ++i) {
        result += text[i];
        if (text[i] == '\n' && shared != std::string_view::npos) {
            for (std::size_t gone = 0; gone < shared && i + 1 < text.size() && text[i + 1] == ' ';
                 ++gone) {
                ++i;
            }
        }
    }
    return result;
}

}  // namespace heli::python
