/// \file
/// Alliances of city unions: their members are regions of several levels.
#pragma once

#include <heli/competition/contest_ids.hpp>
#include <heli/core/bilingual.hpp>
#include <heli/core/date.hpp>
#include <heli/core/finding.hpp>
#include <heli/core/region_table.hpp>
#include <heli/core/source.hpp>

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <utility>
#include <vector>

namespace heli::competition {

/// A member of an alliance.
struct alliance_member {
    region_code region;  ///< A city, or a district of a city under the central government.
    alliance_role role;  ///< Founder or later member.

    friend bool operator==(alliance_member const&, alliance_member const&) = default;
};

/// How many members an alliance has by its name, such as 5 + 10.
struct alliance_size {
    std::int64_t founders;  ///< Founders.
    std::int64_t members;   ///< Later members.

    friend bool operator==(alliance_size const&, alliance_size const&) = default;
};

/// An alliance of city unions.
struct alliance {
    alliance_id id;                           ///< Its code.
    bilingual name;                           ///< Its name.
    std::vector<alliance_member> members;     ///< Its members.
    std::optional<alliance_size> named_size;  ///< What its name says; absent if it says nothing.
    std::optional<date> founded_on;           ///< Its first day; absent if not established.
    heli::source source;                      ///< Where its members are listed.

    friend bool operator==(alliance const&, alliance const&) = default;
};

/// The (5+10) alliance's members by the table of regions, founders first, codes ascending.
/// \param regions such as `data::regions`.
[[nodiscard]] inline std::vector<alliance_member> alliance_members(
    std::span<region const> regions) {
    std::vector<alliance_member> members;
    for (auto const role : {alliance_role::founder, alliance_role::member}) {
        for (auto const& r : regions) {
            if (r.alliance == role) {
                members.push_back({r.code, role});
            }
        }
    }
    return members;
}

namespace alliance_detail {

inline finding wrong(std::string field, char const* code, bilingual message, std::string value) {
    return {
        severity::error, code, {"", 0, 0, std::move(field)}, std::move(message), std::move(value)};
}

inline bool in_table(region_table const& regions, region_code code) {
    auto const rows = regions.rows();
    return std::any_of(rows.begin(), rows.end(), [&](auto const& r) { return r.code == code; });
}

inline void check_member(alliance const& checked, std::size_t number, region_table const& regions,
                         std::string const& field, std::vector<finding>& findings) {
    auto const& m = checked.members[number];
    auto const here = field + ".members[" + std::to_string(number) + "]";
    auto const end = checked.members.begin() + static_cast<std::ptrdiff_t>(number);
    if (std::any_of(checked.members.begin(), end,
                    [&](auto const& o) { return o.region == m.region; })) {
        findings.push_back(wrong(here, "duplicate_member",
                                 {"成员重复", "the member is there twice"}, to_text(m.region)));
    }
    if (!in_table(regions, m.region)) {
        findings.push_back(wrong(here + ".region", "unknown_region",
                                 {"地区表中没有此代码", "the table of regions has no such code"},
                                 to_text(m.region)));
    }
    if (m.role == alliance_role::none) {
        findings.push_back(wrong(
            here + ".role", "missing_field",
            {"须写明是发起城市还是参与城市", "state whether it is a founder or a later member"},
            to_text(m.region)));
    }
}

}  // namespace alliance_detail

/// How many members an alliance lists.
[[nodiscard]] inline alliance_size listed_size(alliance const& counted) {
    auto const of = [&](alliance_role role) {
        return std::count_if(counted.members.begin(), counted.members.end(),
                             [&](auto const& m) { return m.role == role; });
    };
    return {of(alliance_role::founder), of(alliance_role::member)};
}

/// What is wrong with an alliance: members that are there twice, without a role, or not in the
/// table; another number of them than its name says.
/// \param checked the alliance. \param regions all regions. \param field its place in a document.
[[nodiscard]] inline std::vector<finding> check(alliance const& checked,
                                                region_table const& regions,
                                                std::string const& field = "alliance") {
    std::vector<finding> findings;
    for (std::size_t i = 0; i < checked.members.size(); ++i) {
        alliance_detail::check_member(checked, i, regions, field, findings);
    }
    auto const listed = listed_size(checked);
    if (checked.named_size && *checked.named_size != listed) {
        auto const text = [](alliance_size const& s) {
            return std::to_string(s.founders) + "+" + std::to_string(s.members);
        };
        findings.push_back(alliance_detail::wrong(
            field + ".members", "alliance_size",
            {"名称为 " + text(*checked.named_size) + "，实列 " + text(listed),
             "its name says " + text(*checked.named_size) + ", " + text(listed) + " are listed"},
            text(listed)));
    }
    return findings;
}

}  // namespace heli::competition
