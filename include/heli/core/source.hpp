/// \file
/// Where a rule or a figure comes from, and how far it was checked.
#pragma once

#include <heli/core/label.hpp>

#include <string>
#include <string_view>

namespace heli {

/// How far the source of a rule or a figure was checked.
enum class source_status : unsigned char {
    verified,    ///< The wording itself was read.
    unverified,  ///< Taken from a copy, the press or general knowledge.
    not_found,   ///< Looked for, and no text was found: there is no figure.
};

/// Tokens and names of `source_status`.
template <>
struct labels_of<source_status> {
    /// One row a member.
    static constexpr label<source_status> rows[] = {
        {source_status::verified, "verified", "已核实", "verified"},
        {source_status::unverified, "unverified", "未核实", "unverified"},
        {source_status::not_found, "not_found", "未找到", "not found"},
    };
};

/// The source of a rule or a figure.
struct source {
    std::string title;    ///< Law, notice, page or person's role; as its authors name it.
    std::string article;  ///< Article, such as `201` or `14(3)`; empty if there is none.
    std::string address;  ///< Where it was read; empty if it has no address.
    source_status status = source_status::unverified;  ///< How far it was checked.

    friend bool operator==(source const&, source const&) = default;
};

/// The same for constant tables: borrows its text.
struct source_view {
    std::string_view title;    ///< Law, notice or page.
    std::string_view article;  ///< Article; empty if there is none.
    std::string_view address;  ///< Where it was read; empty if it has no address.
    source_status status = source_status::unverified;  ///< How far it was checked.

    /// An owning copy.
    [[nodiscard]] source copy() const {
        return {std::string(title), std::string(article), std::string(address), status};
    }
};

}  // namespace heli
