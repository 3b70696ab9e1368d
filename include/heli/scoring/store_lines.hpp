/// \file
/// Leads the lines of a verdict table to the memory of a state.
#pragma once

#include <heli/scoring/coded_verdict.hpp>
#include <heli/scoring/credit_store.hpp>
#include <heli/scoring/verdict_line.hpp>
#include <heli/scoring/verdict_table.hpp>

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <span>
#include <string_view>
#include <vector>

namespace heli::scoring::fold_coded_detail {

/// The lines of a table with the words of a store to which they lead.
class store_lines {
public:
    /// \param store gets a bit for each reference, where they are few; kept by the caller.
    store_lines(verdict_table const& table, credit_store& store)
        : lines_(table.lines()), ref_bits_{0} {
        for (auto& line : lines_) {
            aim(line, store.bits, store.words);
        }
        auto const& items = table.rules().items();
        for (std::uint32_t item = 0; item < items.size(); ++item) {
            auto const kind = items[item].rule.bucket;
            if (kind == bucket::ref) {
                add_references(table, store.references[item], item);
            } else if (kind == bucket::day_value) {
                of_item(item, [](auto& line) { line.further = further_credit::largest; });
            }
        }
    }
    /// Values of fewer bits have another number for none.
    template <class Value>
    void narrow() {
        for (auto& line : lines_) {
            line.least = least_of<Value>(line.least);
        }
    }
    /// The lines.
    [[nodiscard]] std::vector<verdict_line> const& lines() const noexcept { return lines_; }
    /// The bit of each reference and of none, for each item that needs it.
    [[nodiscard]] std::vector<std::uint32_t> const& ref_bits() const noexcept { return ref_bits_; }
    /// Whether a bit is all that any entry changes.
    [[nodiscard]] bool bits_only() const noexcept {
        return std::all_of(lines_.begin(), lines_.end(),
                           [](auto const& line) { return line.further == further_credit::none; });
    }

    store_lines(store_lines const&) = delete;
    store_lines& operator=(store_lines const&) = delete;
    store_lines(store_lines&&) = delete;
    store_lines& operator=(store_lines&&) = delete;
    ~store_lines() = default;

private:
    /// Where nobody has a word, there is one that every line can lead to.
    /// \param count words of each person.
    void aim(verdict_line& line, std::span<std::uint64_t> words, std::size_t count) {
        line.words = words.empty() ? &spare_ : words.data();
        line.stride = words.empty() ? 0 : static_cast<std::uint32_t>(count * 64);
    }
    template <class Work>
    void of_item(std::uint32_t item, Work const& work) {
        for (auto& line : lines_) {
            if (line.item == item && (line.failures & failed_kind) == 0) {
                work(line);
            }
        }
    }
    void add_references(verdict_table const& table, reference_set& set, std::uint32_t item) {
        std::vector<std::string_view> refs(table.refs().begin(), table.refs().end());
        refs.emplace_back();  // the code of none
        auto const numbers = set.bits_for(refs);
        auto const first = static_cast<std::uint32_t>(ref_bits_.size());
        of_item(item, [&](auto& line) {
            if (numbers) {
                line.refs = first;
                line.by_reference = true;
                aim(line, set.bits(), set.words());
            } else {
                line.further = further_credit::reference;
                aim(line, {}, 0);
            }
        });
        if (numbers) {
            ref_bits_.insert(ref_bits_.end(), numbers->begin(), numbers->end());
        }
    }

    std::vector<verdict_line> lines_;
    std::vector<std::uint32_t> ref_bits_;
    std::uint64_t spare_ = 0;
};

}  // namespace heli::scoring::fold_coded_detail
