/// \file
/// Who organises a contest, and in which role.
#pragma once

#include <heli/core/bilingual.hpp>
#include <heli/core/federation.hpp>
#include <heli/core/label.hpp>

#include <optional>
#include <string>

namespace heli::competition {

/// The role of an organiser, as notices name it.
enum class organiser_role : unsigned char {
    lead,          ///< 牵头: the federation that answers for it.
    host,          ///< 主办: answers for the contest.
    undertaker,    ///< 承办: carries it out.
    co_organiser,  ///< 协办: helps to carry it out.
    supporter,     ///< 支持: gives means or its name.
    guide,         ///< 指导: guides those who hold it.
};

/// An organiser in one role.
struct organiser {
    organiser_role role;                         ///< Its role.
    bilingual name;                              ///< Its name, as the source gives it.
    std::optional<heli::federation> federation;  ///< Which federation it is; absent if none.

    friend bool operator==(organiser const&, organiser const&) = default;
};

/// A federation as an organiser.
[[nodiscard]] inline organiser organiser_of(heli::federation f, organiser_role role) {
    return {role, {std::string(name(f, language::zh)), std::string(name(f, language::en))}, f};
}

}  // namespace heli::competition

namespace heli {

/// Tokens and names of `competition::organiser_role`.
template <>
struct labels_of<competition::organiser_role> {
    /// One row a member.
    static constexpr label<competition::organiser_role> rows[] = {
        {competition::organiser_role::lead, "lead", "牵头", "leads"},
        {competition::organiser_role::host, "host", "主办", "hosts"},
        {competition::organiser_role::undertaker, "undertaker", "承办", "undertakes"},
        {competition::organiser_role::co_organiser, "co_organiser", "协办", "co-organises"},
        {competition::organiser_role::supporter, "supporter", "支持", "supports"},
        {competition::organiser_role::guide, "guide", "指导", "guides"},
    };
};

}  // namespace heli
