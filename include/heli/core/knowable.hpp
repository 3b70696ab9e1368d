/// \file
/// A value that may be unknown, with the reason why.
#pragma once

#include <heli/core/bilingual.hpp>
#include <heli/core/error.hpp>

#include <utility>
#include <variant>

namespace heli {

/// The answer "unknown", with its reason.
struct unknown {
    bilingual reason;  ///< Why nothing is known, in one sentence.

    friend bool operator==(unknown const&, unknown const&) = default;
};

/// Either a value or the reason why it is unknown; never a silent default.
template <class T>
class knowable {
public:
    /// A known value.
    knowable(T value) : state_(std::move(value)) {}  // NOLINT(google-explicit-constructor)
    /// An unknown value.
    knowable(unknown why) : state_(std::move(why)) {}  // NOLINT(google-explicit-constructor)

    /// Whether there is a value.
    [[nodiscard]] bool known() const noexcept { return std::holds_alternative<T>(state_); }
    /// The value.
    /// \throws not_found with the reason if it is unknown.
    [[nodiscard]] T const& value() const {
        if (auto const* why = std::get_if<unknown>(&state_)) {
            throw not_found(why->reason.in(language::en));
        }
        return std::get<T>(state_);
    }
    /// Why it is unknown; empty texts if it is known.
    [[nodiscard]] bilingual reason() const {
        auto const* why = std::get_if<unknown>(&state_);
        return why == nullptr ? bilingual{} : why->reason;
    }

    friend bool operator==(knowable const&, knowable const&) = default;

private:
    std::variant<T, unknown> state_;
};

}  // namespace heli
