/// \file
/// Numbers by code, whatever the code.
#pragma once

#include <algorithm>
#include <concepts>
#include <cstddef>
#include <cstdint>
#include <vector>

namespace heli::scoring {

/// Looks up the number of any code of `code_numbers`, which are kept by the caller.
struct code_lookup {
    std::uint32_t const* numbers;  ///< Of code 0.
    std::size_t last;              ///< What codes behind the last one and negative ones become.

    /// The number of a code.
    template <std::signed_integral Code>
    [[nodiscard]] std::uint32_t operator[](Code code) const noexcept {
        if constexpr (sizeof(Code) == 1) {
            return numbers[std::ptrdiff_t{code}];
        } else {
            auto const unsigned_code = static_cast<std::uint64_t>(std::int64_t{code});
            return numbers[std::min<std::uint64_t>(unsigned_code, last)];
        }
    }
};

/// Numbers by code; all codes that are none have one number.
class code_numbers {
public:
    /// \param numbers by code. \param others of codes that are none.
    code_numbers(std::vector<std::uint32_t> const& numbers, std::uint32_t others)
        : numbers_(std::max(below + numbers.size() + 1, below * 2), others) {
        std::copy(numbers.begin(), numbers.end(), numbers_.begin() + below);
    }
    /// Looks them up.
    [[nodiscard]] code_lookup lookup() const noexcept {
        return {numbers_.data() + below, numbers_.size() - 1 - below};
    }

private:
    /// Every code of 8 bits has a place, so that none needs a comparison.
    static constexpr std::size_t below = 128;

    std::vector<std::uint32_t> numbers_;
};

}  // namespace heli::scoring
