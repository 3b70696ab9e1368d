/// \file
/// Findings of one check, collected field by field.
#pragma once

#include <heli/core/finding.hpp>

#include <string>
#include <utility>
#include <vector>

namespace heli {

/// What a check has found so far, in the order in which it was found.
class finding_list {
public:
    /// Something that is wrong.
    void wrong(std::string field, std::string code, bilingual message, std::string value = "") {
        add(severity::error, std::move(field), std::move(code), std::move(message),
            std::move(value));
    }
    /// Something that somebody should look at.
    void warn(std::string field, std::string code, bilingual message, std::string value = "") {
        add(severity::warning, std::move(field), std::move(code), std::move(message),
            std::move(value));
    }
    /// Adds the findings of another check.
    void append(std::vector<finding> const& others) {
        findings_.insert(findings_.end(), others.begin(), others.end());
    }
    /// All of them.
    [[nodiscard]] std::vector<finding> all() && { return std::move(findings_); }

private:
    void add(severity how, std::string field, std::string code, bilingual message,
             std::string value) {
        findings_.push_back({how,
                             std::move(code),
                             {"", 0, 0, std::move(field)},
                             std::move(message),
                             std::move(value)});
    }

    std::vector<finding> findings_;
};

}  // namespace heli
