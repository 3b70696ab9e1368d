/// \file
/// What a check has found in a document, at its place there.
#pragma once

#include <heli/core/finding.hpp>

#include "toml_document.hpp"

#include <algorithm>
#include <string>
#include <utility>
#include <vector>

namespace heli::io {

/// Adds what a check has to say of values that were read, and nothing of those that were not.
class check_report {
public:
    /// Made when everything that is checked was read.
    explicit check_report(toml_document& document)
        : document_(document), read_(document.findings) {}

    /// Whether something was said of a field, or of a part of it, when it was read.
    [[nodiscard]] bool unread(std::string const& field) const {
        return std::any_of(read_.begin(), read_.end(), [&](finding const& f) {
            auto const& at = f.where.field;
            return f.code != "unknown_key" &&
                   (at == field || at.starts_with(field + "[") || at.starts_with(field + "."));
        });
    }
    /// What was said when the document was read.
    [[nodiscard]] std::vector<finding> const& read() const noexcept { return read_; }
    /// Adds a finding at a field of the document, unless that could not be read.
    void add(finding found, std::string field) {
        if (!unread(field)) {
            found.where = place_in(document_, std::move(field));
            document_.findings.push_back(std::move(found));
        }
    }
    /// Adds findings whose fields are those of the document.
    void add_all(std::vector<finding> found) {
        for (auto& one : found) {
            auto field = one.where.field;
            add(std::move(one), std::move(field));
        }
    }

private:
    toml_document& document_;
    std::vector<finding> read_;
};

}  // namespace heli::io
