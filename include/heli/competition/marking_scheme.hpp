/// \file
/// The marking of an event that was proved sound.
#pragma once

#include <heli/competition/marking_check.hpp>
#include <heli/core/error.hpp>

#include <algorithm>
#include <string>
#include <utility>
#include <vector>

namespace heli::competition {

/// Marking of an event whose weights add up to the whole and whose roundings are all stated.
class marking_scheme {
public:
    /// \throws parse_error with everything that `check` finds.
    explicit marking_scheme(marking_terms terms) : terms_(std::move(terms)) {
        if (auto findings = check(terms_); !findings.empty()) {
            throw parse_error(std::move(findings));
        }
    }

    /// The rules as they are written.
    [[nodiscard]] marking_terms const& terms() const noexcept { return terms_; }
    /// The components, in the order of the rules.
    [[nodiscard]] std::vector<mark_component> const& components() const noexcept {
        return terms_.components;
    }
    /// A component by its code.
    /// \throws not_found if the event has no such component.
    [[nodiscard]] mark_component const& component(component_id const& id) const {
        auto const c = std::find_if(components().begin(), components().end(),
                                    [&](auto const& x) { return x.id == id; });
        if (c == components().end()) {
            throw not_found("event " + terms_.event.str() + " has no component " + id.str());
        }
        return *c;
    }
    /// How what a component earns is rounded.
    [[nodiscard]] mark_rounding const& component_rounding() const {
        return *terms_.rounding.component;  // NOLINT(bugprone-unchecked-optional-access): proved
    }
    /// How the mark of a panel is rounded.
    [[nodiscard]] mark_rounding const& panel_rounding() const {
        return *terms_.rounding.panel;  // NOLINT(bugprone-unchecked-optional-access): proved
    }
    /// How the total is rounded.
    [[nodiscard]] mark_rounding const& total_rounding() const {
        return *terms_.rounding.total;  // NOLINT(bugprone-unchecked-optional-access): proved
    }

    friend bool operator==(marking_scheme const&, marking_scheme const&) = default;

private:
    marking_terms terms_;
};

/// The proof that the weights add up: "30 + 70 = 100".
[[nodiscard]] inline std::string weight_proof(marking_scheme const& scheme) {
    std::string text;
    for (auto const& c : scheme.components()) {
        text += (text.empty() ? "" : " + ") + to_text(c.weight);
    }
    return text + " = " + to_text(scheme.terms().whole);
}

}  // namespace heli::competition
