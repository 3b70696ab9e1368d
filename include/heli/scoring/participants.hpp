/// \file
/// Who takes part in a contest, by code.
#pragma once

#include <heli/core/error.hpp>
#include <heli/core/id.hpp>

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <limits>
#include <memory>
#include <numeric>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace heli::scoring {

/// Who takes part: an immutable value, cheap to copy, safe to share between threads.
class participants {
public:
    /// \param people their codes; results come in this order.
    /// \throws conflict if a code is there twice.
    /// \throws invalid_value if they cannot be numbered by 32 bits.
    explicit participants(std::vector<person_id> people)
        : content_(std::make_shared<content const>(std::move(people))) {}

    /// Their codes in the stated order.
    [[nodiscard]] std::vector<person_id> const& people() const noexcept { return content_->people; }
    /// How many.
    [[nodiscard]] std::size_t size() const noexcept { return people().size(); }
    /// The number of a person in that order; absent if the person takes no part.
    [[nodiscard]] std::optional<std::uint32_t> find(std::string_view code) const noexcept {
        auto const& sorted = content_->sorted;
        auto const code_of = [this](std::uint32_t i) { return people()[i].view(); };
        auto const at =
            std::lower_bound(sorted.begin(), sorted.end(), code,
                             [&](std::uint32_t i, std::string_view c) { return code_of(i) < c; });
        return at == sorted.end() || code_of(*at) != code ? std::nullopt : std::optional(*at);
    }

    friend bool operator==(participants const& a, participants const& b) {
        return a.content_ == b.content_ || a.people() == b.people();
    }

private:
    struct content {
        explicit content(std::vector<person_id> codes) : people(std::move(codes)) {
            if (people.size() >= std::numeric_limits<std::uint32_t>::max()) {
                throw invalid_value("participants: too many");
            }
            sorted.resize(people.size());
            std::iota(sorted.begin(), sorted.end(), 0U);
            std::sort(sorted.begin(), sorted.end(),
                      [this](auto a, auto b) { return people[a] < people[b]; });
            for (std::size_t i = 1; i < sorted.size(); ++i) {
                if (people[sorted[i - 1]] == people[sorted[i]]) {
                    throw conflict("participant " + people[sorted[i]].str() + " is there twice");
                }
            }
        }

        std::vector<person_id> people;
        std::vector<std::uint32_t> sorted;
    };

    std::shared_ptr<content const> content_;
};

}  // namespace heli::scoring
