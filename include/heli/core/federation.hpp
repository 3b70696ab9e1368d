/// \file
/// The four trade-union federations that adopt the yearly programme.
#pragma once

#include <heli/core/label.hpp>
#include <heli/core/region.hpp>

namespace heli {

/// A provincial (municipal) federation of trade unions, known by its region's abbreviation.
enum class federation : unsigned char {
    sh,  ///< Shanghai.
    js,  ///< Jiangsu.
    zj,  ///< Zhejiang.
    ah,  ///< Anhui.
};

/// All four, in the order of the source.
inline constexpr federation federations[] = {federation::sh, federation::js, federation::zj,
                                             federation::ah};

/// Tokens and names of `federation`. The English form follows the usage that the glossary marks
/// as official for Shanghai; for the others it is the same form, proposed.
template <>
struct labels_of<federation> {
    /// One row a member.
    static constexpr label<federation> rows[] = {
        {federation::sh, "SH", "上海市总工会", "Shanghai Municipal Federation of Trade Unions"},
        {federation::js, "JS", "江苏省总工会", "Jiangsu Provincial Federation of Trade Unions"},
        {federation::zj, "ZJ", "浙江省总工会", "Zhejiang Provincial Federation of Trade Unions"},
        {federation::ah, "AH", "安徽省总工会", "Anhui Provincial Federation of Trade Unions"},
    };
};

/// The region of a federation.
[[nodiscard]] constexpr region_code region_of(federation f) {
    return region_code(310000 + 10000 * static_cast<std::uint32_t>(f));
}

}  // namespace heli
