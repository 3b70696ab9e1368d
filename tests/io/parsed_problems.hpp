/// \file
/// The problems of a document as short texts, and the files of the repository.
#pragma once

#include "../source_dir.hpp"

#include <heli/core/error.hpp>

#include <gtest/gtest.h>

#include <filesystem>
#include <fstream>
#include <iterator>
#include <string>
#include <vector>

namespace heli::io {

/// The findings of the `parse_error` that `run` throws; none if it throws none.
template <class Run>
[[nodiscard]] std::vector<finding> findings_of(Run&& run) {
    try {
        static_cast<void>(run());
    } catch (parse_error const& e) {
        return e.findings();
    }
    return {};
}

/// `file:line code` of each finding; the file without its folder.
[[nodiscard]] inline std::vector<std::string> places(std::vector<finding> const& findings) {
    std::vector<std::string> result;
    for (auto const& f : findings) {
        result.push_back(std::filesystem::path(f.where.path).filename().string() + ":" +
                         std::to_string(f.where.line) + " " + f.code);
    }
    return result;
}

/// `line:column code field` of each finding.
template <class Run>
[[nodiscard]] std::vector<std::string> problems(Run&& run) {
    std::vector<std::string> result;
    for (auto const& f : findings_of(run)) {
        EXPECT_EQ(f.severity, severity::error);
        EXPECT_FALSE(f.message.zh.empty()) << f.code;
        EXPECT_FALSE(f.message.en.empty()) << f.code;
        result.push_back(std::to_string(f.where.line) + ":" + std::to_string(f.where.column) + " " +
                         f.code + (f.where.field.empty() ? "" : " " + f.where.field));
    }
    return result;
}

/// The bytes of a file of the repository.
[[nodiscard]] inline std::string bytes_of(std::filesystem::path const& file) {
    std::ifstream stream(file, std::ios::binary);
    EXPECT_TRUE(stream.good()) << file;
    return {std::istreambuf_iterator<char>(stream), {}};
}

}  // namespace heli::io
