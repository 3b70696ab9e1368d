/// \file
/// What people's credited entries refer to: an open set, merged by union.
#pragma once

#include <algorithm>
#include <compare>
#include <cstddef>
#include <cstdint>
#include <iterator>
#include <set>
#include <string>
#include <string_view>
#include <tuple>

namespace heli::scoring {

/// References by person and item, each once, in order.
class reference_set {
public:
    /// Adds a reference, if it is not there.
    void add(std::uint32_t person, std::uint32_t item, std::string_view ref) {
        auto const view = key_view(person, item, ref);
        if (auto const at = references_.lower_bound(view);
            at == references_.end() || before{}(view, *at)) {
            references_.emplace_hint(at, person, item, std::string(ref));
        }
    }
    /// Adds what another set holds.
    void merge(reference_set const& other) {
        references_.insert(other.references_.begin(), other.references_.end());
    }
    /// How many different references a person has for an item.
    [[nodiscard]] std::size_t count(std::uint32_t person, std::uint32_t item) const {
        auto const first = references_.lower_bound(key_view(person, item, ""));
        auto const last = std::find_if(first, references_.end(), [&](key const& k) {
            return std::get<0>(k) != person || std::get<1>(k) != item;
        });
        return static_cast<std::size_t>(std::distance(first, last));
    }

    friend bool operator==(reference_set const&, reference_set const&) = default;

private:
    using key = std::tuple<std::uint32_t, std::uint32_t, std::string>;
    using key_view = std::tuple<std::uint32_t, std::uint32_t, std::string_view>;
    /// Finds a key by a view of it, without a copy of the text.
    struct before {
        using is_transparent = void;
        template <class A, class B>
        [[nodiscard]] bool operator()(A const& a, B const& b) const {
            return key_view(a) < key_view(b);
        }
    };

    std::set<key, before> references_;
};

}  // namespace heli::scoring
