/// \file
/// Which rule applies to a question, and which ones do not, with the reason.
#pragma once

#include <heli/core/label.hpp>
#include <heli/law/in_force.hpp>
#include <heli/law/rulebook.hpp>

#include <algorithm>
#include <optional>
#include <string>
#include <vector>

namespace heli::law {

/// Why a rule that could apply does not.
enum class passed_over : unsigned char {
    regional_override,  ///< A rule of the region takes its place.
    other_region,       ///< It binds in another region only.
    region_not_given,   ///< It binds in one region, and the question names none.
    ended,              ///< It has ended before the day.
    not_yet_in_force,   ///< It begins after the day.
    not_yet_known,      ///< It was not certainly known on the day whose knowledge decides.
    held_then,          ///< It held on the day in place of the rule that was asked for.
    supersedes,         ///< It has taken the place of the rule that was asked for.
};

/// A rule that does not apply to a question although it could.
struct passed_over_rule {
    rule_id rule;             ///< The rule.
    law::passed_over reason;  ///< Why it does not apply.
    std::optional<date> day;  ///< Its last day, or its first, where that is the reason.

    friend bool operator==(passed_over_rule const&, passed_over_rule const&) = default;
};

/// The rule that applies to a question.
struct applicable_rule {
    law::rule const* rule;                      ///< The rule; lives as long as the book.
    law::in_force in_force;                     ///< Whether it is in force on the day.
    std::vector<passed_over_rule> passed_over;  ///< Those that could apply and do not.
    /// Regional rules that would apply in their region, where the question names no region and
    /// they differ from `rule` in the period or in the event from which it counts.
    std::vector<law::rule const*> regional;
};

namespace applicable_detail {

/// The reason why a regional rule decides nothing on `day`; nothing if it does.
inline std::optional<passed_over_rule> hindered(rule const& r, date const& day,
                                                rulebook const& book) {
    if (!book.knows(r)) {
        return passed_over_rule{r.id, passed_over::not_yet_known, known_from(r)};
    }
    if (r.effective_to && *r.effective_to < day) {
        return passed_over_rule{r.id, passed_over::ended, r.effective_to};
    }
    if (r.effective_from && day < *r.effective_from) {
        return passed_over_rule{r.id, passed_over::not_yet_in_force, r.effective_from};
    }
    return std::nullopt;
}

/// 0 for a province, 1 for a prefecture, 2 for a county.
inline int depth(region_code region) {
    return (region != region.prefecture() ? 1 : 0) +
           (region.prefecture() != region.province() ? 1 : 0);
}

inline bool narrower(rule const* a, rule const* b) {
    return depth(a->region) > depth(b->region);
}

inline bool same_count(rule const& a, rule const& b) {
    return a.period == b.period && a.start_event == b.start_event;
}

/// Looks among the regional rules for those that bind.
inline void look_at_regions(applicable_rule& found, rulebook const& book,
                            std::optional<region_code> const& region, date const& day) {
    auto const& national = *found.rule;
    auto regional = book.overriding(national.id);
    std::stable_sort(regional.begin(), regional.end(), narrower);
    for (auto const* r : regional) {
        bool const binds = region && r->region.contains(*region);
        if (auto const hindrance = hindered(*r, day, book)) {
            if (!region || binds) {
                found.passed_over.push_back(*hindrance);
            }
        } else if (!region) {
            found.passed_over.push_back({r->id, passed_over::region_not_given, std::nullopt});
            if (r->period && !same_count(*r, national)) {
                found.regional.push_back(r);
            }
        } else if (!binds) {
            found.passed_over.push_back({r->id, passed_over::other_region, std::nullopt});
        } else {
            auto const* replaced = found.rule;
            bool const first = replaced == &national;
            found.passed_over.push_back(
                {first ? national.id : r->id, passed_over::regional_override, std::nullopt});
            found.rule = first ? r : replaced;
        }
    }
}

}  // namespace applicable_detail

/// Finds the rule that applies.
/// \param book the rules. \param asked the rule that was asked for.
/// \param region where the matter belongs; nothing if that is not known, the whole country to ask
///        for national rules only. The narrowest regional rule that overrides `asked` wins.
/// \param day the day whose law decides.
/// \throws not_found if there is no such rule.
/// \throws invalid_value if `asked` is a regional rule that does not bind in `region`.
[[nodiscard]] inline applicable_rule applicable(rulebook const& book, rule_id const& asked,
                                                std::optional<region_code> const& region,
                                                date const& day) {
    auto const& base = book.required(asked);
    if (region && !base.region.contains(*region)) {
        throw invalid_value("rule " + asked.str() + " binds in region " + to_text(base.region) +
                            ", not in " + to_text(*region) +
                            (base.overrides ? "; ask for " + base.overrides->str()
                                            : std::string("; no rule of that region is known")));
    }
    applicable_rule found{&base, in_force::not_established, {}, {}};
    if (base.overrides) {
        found.passed_over.push_back(
            {*base.overrides, passed_over::regional_override, std::nullopt});
    } else {
        applicable_detail::look_at_regions(found, book, region, day);
    }
    found.in_force = in_force_on(*found.rule, day, book);
    if (found.in_force == in_force::no && found.rule->superseded_by) {
        auto const replaced = [&](passed_over_rule const& p) {
            return p.rule == *found.rule->superseded_by;
        };
        std::erase_if(found.passed_over, replaced);
        found.passed_over.push_back(
            {*found.rule->superseded_by, passed_over::supersedes, std::nullopt});
    } else if (found.in_force == in_force::no) {
        if (auto const* older = held_then(*found.rule, day, book)) {
            found.passed_over.push_back({older->id, passed_over::held_then, older->effective_to});
        }
    }
    return found;
}

}  // namespace heli::law

namespace heli {

/// Tokens and names of `law::passed_over`.
template <>
struct labels_of<law::passed_over> {
    /// One row a member.
    static constexpr label<law::passed_over> rows[] = {
        {law::passed_over::regional_override, "regional_override", "由地方规则取代",
         "replaced by a rule of the region"},
        {law::passed_over::other_region, "other_region", "仅在其他地区适用",
         "binds in another region only"},
        {law::passed_over::region_not_given, "region_not_given", "仅在某一地区适用，而未指明地区",
         "binds in one region, and no region was given"},
        {law::passed_over::ended, "ended", "已失效", "has ended"},
        {law::passed_over::not_yet_in_force, "not_yet_in_force", "尚未施行", "not yet in force"},
        {law::passed_over::not_yet_known, "not_yet_known", "当时尚未公布", "not yet published"},
        {law::passed_over::held_then, "held_then", "当时有效，其后由所查询的规则取代",
         "held then in place of the rule asked for"},
        {law::passed_over::supersedes, "supersedes", "已取代所查询的规则",
         "has taken the place of the rule asked for"},
    };
};

}  // namespace heli
