/// \file
/// The exceptions of heli: what cannot be is thrown, what the law foresees is a value.
#pragma once

#include <heli/core/finding.hpp>

#include <cstdint>
#include <stdexcept>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace heli {

/// Base of every exception that heli throws. In Python: `heli.Error`.
class error : public std::runtime_error {
public:
    /// \param message what is wrong. A NUL, at which `what()` would end, becomes U+FFFD.
    explicit error(std::string_view message) : std::runtime_error(without_nul(message)) {}

private:
    static std::string without_nul(std::string_view message) {
        std::string text;
        for (char const c : message) {
            text += c == '\0' ? std::string_view("\xEF\xBF\xBD") : std::string_view(&c, 1);
        }
        return text;
    }
};

/// A value that the domain does not allow: 30 February, a negative target, an unknown unit.
/// In Python: `heli.InvalidValue`, also a `ValueError`.
class invalid_value : public error {
public:
    using error::error;
};

/// Something asked for by name that is not there: a region, a rule without a number, a year
/// without a notice in strict mode. In Python: `heli.NotFound`, also a `LookupError`.
class not_found : public error {
public:
    using error::error;
};

/// Two statements that cannot both hold, or a name that means two things.
/// In Python: `heli.Conflict`.
class conflict : public error {
public:
    using error::error;
};

/// A document that cannot be used. Carries every problem that was found in it, not only the first.
/// In Python: `heli.ParseError`, also a `ValueError`.
class parse_error : public error {
public:
    /// \param findings at least one finding; the first gives `path`, `line` and `column`.
    explicit parse_error(std::vector<finding> findings)
        : error(summary(findings)), findings_(std::move(findings)) {}

    /// Every problem of the document or folder, in the order of its files and lines.
    [[nodiscard]] std::vector<finding> const& findings() const noexcept { return findings_; }
    /// The file of the first problem as it was named by the caller; empty if there was no file.
    [[nodiscard]] std::string const& path() const noexcept { return first().path; }
    /// Line of the first problem, counted from 1; 0 if it belongs to no line.
    [[nodiscard]] std::uint32_t line() const noexcept { return first().line; }
    /// Column of the first problem in characters, counted from 1; 0 if it belongs to no column.
    [[nodiscard]] std::uint32_t column() const noexcept { return first().column; }

private:
    [[nodiscard]] place const& first() const noexcept {
        static place const nowhere{};
        return findings_.empty() ? nowhere : findings_.front().where;
    }
    static std::string summary(std::vector<finding> const& findings) {
        std::string text = std::to_string(findings.size()) + " problem(s)";
        for (auto const& f : findings) {
            text += "\n" + to_text(f, language::en);
        }
        return text;
    }

    std::vector<finding> findings_;
};

}  // namespace heli
