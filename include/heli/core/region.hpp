/// \file
/// Regions by their GB/T 2260 code.
#pragma once

#include <heli/core/error.hpp>
#include <heli/core/label.hpp>

#include <compare>
#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <string_view>

namespace heli {

/// Level of a region in GB/T 2260.
enum class region_level : unsigned char {
    province,    ///< Province or city under the central government.
    prefecture,  ///< City of prefecture level.
    county,      ///< County, county-level city or district.
};

/// Tokens and names of `region_level`.
template <>
struct labels_of<region_level> {
    /// One row a member.
    static constexpr label<region_level> rows[] = {
        {region_level::province, "province", "省级", "province"},
        {region_level::prefecture, "prefecture", "地级", "prefecture"},
        {region_level::county, "county", "县级", "county"},
    };
};

/// Part of a region in the "(5+10)" alliance of city unions.
enum class alliance_role : unsigned char {
    none,     ///< Not in the alliance.
    founder,  ///< One of the five founders around Lake Tai.
    member,   ///< One of the ten later members.
};

/// Tokens and names of `alliance_role`.
template <>
struct labels_of<alliance_role> {
    /// One row a member.
    static constexpr label<alliance_role> rows[] = {
        {alliance_role::none, "none", "非成员", "none"},
        {alliance_role::founder, "founder", "发起城市", "founder"},
        {alliance_role::member, "member", "参与城市（区）", "member"},
    };
};

/// A code of GB/T 2260, or the whole country.
class region_code {
public:
    /// The whole country, written `CN`.
    constexpr region_code() = default;
    /// A six-digit code such as 310118.
    /// \throws invalid_value if it has not six digits or begins with 0.
    constexpr explicit region_code(std::uint32_t code) : code_(code) {
        if (code < 100000 || code > 999999) {
            throw invalid_value("region code " + std::to_string(code) + ": expected six digits");
        }
    }

    /// The six digits as a number; 0 for the whole country.
    [[nodiscard]] constexpr std::uint32_t number() const noexcept { return code_; }
    /// Whether this is the whole country.
    [[nodiscard]] constexpr bool nationwide() const noexcept { return code_ == 0; }
    /// The province's code for a code inside it; the whole country for itself.
    [[nodiscard]] constexpr region_code province() const noexcept { return masked(10000); }
    /// The prefecture's code for a code inside it; a province or the whole country for itself.
    [[nodiscard]] constexpr region_code prefecture() const noexcept { return masked(100); }
    /// Whether `inner` is this region or lies inside it, by the digits of the codes.
    [[nodiscard]] constexpr bool contains(region_code inner) const noexcept {
        return nationwide() || *this == inner || *this == inner.prefecture() ||
               *this == inner.province();
    }

    friend constexpr bool operator==(region_code, region_code) = default;
    friend constexpr auto operator<=>(region_code, region_code) = default;

private:
    [[nodiscard]] constexpr region_code masked(std::uint32_t unit) const noexcept {
        region_code result;
        result.code_ = code_ / unit * unit;
        return result;
    }
    std::uint32_t code_ = 0;
};

/// Six digits, or `CN`.
[[nodiscard]] inline std::string to_text(region_code code) {
    return code.nationwide() ? "CN" : std::to_string(code.number());
}

/// A row of the region table.
struct region {
    region_code code;          ///< GB/T 2260 code.
    std::string_view name_zh;  ///< Chinese name with its kind, such as 青浦区.
    std::string_view name_en;  ///< English name; empty if none is known.
    region_level level = region_level::province;   ///< Level.
    alliance_role alliance = alliance_role::none;  ///< Part in the (5+10) alliance.
    std::optional<double>
        seat_latitude;  ///< Government seat, degrees north, WGS-84 or unknown datum.
    std::optional<double> seat_longitude;  ///< Position, degrees east.
    std::uint32_t seat_precision_m = 0;    ///< Possible error of the position, metres.
    std::string_view
        seat_source;  ///< Where the position comes from: the seat, a town or an outline.
};

/// `青浦区 Qingpu (310118)`.
[[nodiscard]] inline std::string to_text(region const& r) {
    auto text = std::string(r.name_zh);
    if (!r.name_en.empty()) {
        text += " " + std::string(r.name_en);
    }
    return text + " (" + to_text(r.code) + ")";
}

}  // namespace heli

/// Region codes can be keys of unordered containers.
template <>
struct std::hash<heli::region_code> {
    /// Hash of the number.
    std::size_t operator()(heli::region_code code) const noexcept { return code.number(); }
};
