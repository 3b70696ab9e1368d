/// \file
/// What people's credited entries of one item refer to: an open set, merged by union.
#pragma once

#include <heli/scoring/bit_range.hpp>

#include <algorithm>
#include <bit>
#include <cstddef>
#include <cstdint>
#include <functional>
#include <map>
#include <optional>
#include <set>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace heli::scoring {

/// The most references that have a bit for each person; of more only the pairs are kept.
inline constexpr std::size_t most_reference_bits = 512;

/// A set of people and references in one order, whatever the order in which they came.
struct reference_list {
    std::vector<std::string_view> references;  ///< Those that somebody has, in order of bytes.
    /// Person and reference, by their numbers, in order.
    std::vector<std::pair<std::uint32_t, std::uint32_t>> pairs;

    friend bool operator==(reference_list const&, reference_list const&) = default;
};

/// References by person, each once. A few references are bits of every person, so that many people
/// are cheap; where there are more than 512, each pair of person and reference is kept by itself.
class reference_set {
public:
    /// Nothing for so many people.
    explicit reference_set(std::size_t people) : people_(people) {}

    /// Adds a reference of a person, if it is not there.
    void add(std::uint32_t person, std::string_view reference) {
        add(person, number_of(reference));
    }
    /// Adds what another set of as many people holds.
    void merge(reference_set const& other) {
        if (numbers_.empty()) {
            *this = other;
            return;
        }
        std::vector<std::uint32_t> own(other.numbers_.size());
        bool same = true;
        for (auto const& [text, number] : other.numbers_) {
            own[number] = number_of(text);
            same = same && own[number] == number;
        }
        if (same && by_bits() && words_ == other.words_) {
            for (std::size_t i = 0; i < bits_.size(); ++i) {
                bits_[i] |= other.bits_[i];
            }
            return;
        }
        other.for_each([&](auto person, auto number) { add(person, own[number]); });
    }
    /// How many different references a person has.
    [[nodiscard]] std::size_t count(std::uint32_t person) const {
        if (by_bits()) {
            return bits_set(std::span(bits_).subspan(person * words_, words_), 0, words_ * 64);
        }
        std::size_t found = 0;
        auto at = pairs_.lower_bound({person, 0});
        for (; at != pairs_.end() && at->first == person; ++at) {
            ++found;
        }
        return found;
    }
    /// Everything that it holds, in order; the texts are those of the set.
    [[nodiscard]] reference_list list() const {
        std::vector<bool> used(numbers_.size());
        for_each([&](auto, auto number) { used[number] = true; });
        reference_list all;
        std::vector<std::uint32_t> rank(numbers_.size());
        for (auto const& [text, number] : numbers_) {
            if (used[number]) {
                rank[number] = static_cast<std::uint32_t>(all.references.size());
                all.references.emplace_back(text);
            }
        }
        for_each([&](auto person, auto number) { all.pairs.emplace_back(person, rank[number]); });
        std::sort(all.pairs.begin(), all.pairs.end());
        return all;
    }

    /// Numbers for these references, each a bit of every person's words; absent if they are too
    /// many for that. What nobody has does not change what the set holds.
    [[nodiscard]] std::optional<std::vector<std::uint32_t>> bits_for(
        std::span<std::string_view const> references) {
        if (!by_bits() || numbers_.size() + references.size() > most_reference_bits) {
            return std::nullopt;
        }
        std::vector<std::uint32_t> numbers;
        numbers.reserve(references.size());
        for (auto const reference : references) {
            numbers.push_back(number_of(reference));
        }
        return numbers;
    }
    /// The bits of all people, those of a person together; empty if it is kept by pairs.
    [[nodiscard]] std::span<std::uint64_t> bits() noexcept { return bits_; }
    /// How many words of bits a person has.
    [[nodiscard]] std::size_t words() const noexcept { return words_; }

    /// Whether both hold the same, however it is kept.
    friend bool operator==(reference_set const& a, reference_set const& b) {
        if (a.people_ != b.people_) {
            return false;
        }
        bool const alike = a.by_bits() && b.by_bits() && a.numbers_ == b.numbers_;
        return alike ? a.bits_ == b.bits_ : a.list() == b.list();
    }

private:
    [[nodiscard]] bool by_bits() const noexcept { return numbers_.size() <= most_reference_bits; }
    void add(std::uint32_t person, std::uint32_t number) {
        if (by_bits()) {
            bits_[person * words_ + number / 64] |= std::uint64_t{1} << (number % 64);
        } else {
            pairs_.emplace(person, number);
        }
    }
    std::uint32_t number_of(std::string_view reference) {
        if (auto const at = numbers_.find(reference); at != numbers_.end()) {
            return at->second;
        }
        auto const number = static_cast<std::uint32_t>(numbers_.size());
        if (number == most_reference_bits) {
            for_each([this](auto p, auto n) { pairs_.emplace_hint(pairs_.end(), p, n); });
            bits_ = {};
            words_ = 0;
        }
        numbers_.emplace(reference, number);
        if (by_bits() && words_for(numbers_.size()) > words_) {
            widen();
        }
        return number;
    }
    void widen() {
        std::vector<std::uint64_t> wider(people_ * (words_ + 1));
        for (std::size_t i = 0; i < bits_.size(); ++i) {
            wider[i / words_ * (words_ + 1) + i % words_] = bits_[i];
        }
        bits_ = std::move(wider);
        ++words_;
    }
    /// Calls `work(person, number)` for each pair, people in order.
    template <class Work>
    void for_each(Work const& work) const {
        for (std::size_t i = 0; i < bits_.size(); ++i) {
            for (auto left = bits_[i]; left != 0; left &= left - 1) {
                auto const bit = static_cast<std::size_t>(std::countr_zero(left));
                work(static_cast<std::uint32_t>(i / words_),
                     static_cast<std::uint32_t>(i % words_ * 64 + bit));
            }
        }
        for (auto const& [person, number] : pairs_) {
            work(person, number);
        }
    }

    std::size_t people_;
    std::size_t words_ = 0;
    std::map<std::string, std::uint32_t, std::less<>> numbers_;  // in the order of their coming
    std::vector<std::uint64_t> bits_;
    std::set<std::pair<std::uint32_t, std::uint32_t>> pairs_;
};

}  // namespace heli::scoring
