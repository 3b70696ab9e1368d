/// \file
/// Numbers the buckets of all items, references included, for the lines of a verdict table.
#pragma once

#include <heli/scoring/coded_verdict.hpp>
#include <heli/scoring/verdict_line.hpp>
#include <heli/scoring/verdict_table.hpp>

#include <cstddef>
#include <cstdint>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace heli::scoring {

/// Lines whose bits are the numbers of buckets: those of the rules, then for each item by `ref`
/// each different reference of the log.
class bucket_lines {
public:
    /// \tparam Value of the log.
    template <class Value>
    [[nodiscard]] static bucket_lines of(verdict_table const& table) {
        bucket_lines lines(table);
        for (auto& line : lines.lines_) {
            line.least = least_of<Value>(line.least);
        }
        return lines;
    }

    /// The lines.
    [[nodiscard]] std::vector<verdict_line> const& lines() const noexcept { return lines_; }
    /// The number of each reference, and of none.
    [[nodiscard]] std::vector<std::uint32_t> const& ref_bits() const noexcept { return ref_bits_; }
    /// The item of each bucket.
    [[nodiscard]] std::vector<std::uint8_t> const& item_of() const noexcept { return item_of_; }

private:
    explicit bucket_lines(verdict_table const& table) : lines_(table.lines()), ref_bits_{0} {
        auto const& items = table.rules().items();
        for (std::size_t item = 0; item < items.size(); ++item) {
            item_of_.insert(item_of_.end(), items[item].buckets, static_cast<std::uint8_t>(item));
        }
        for (std::size_t item = 0; item < items.size(); ++item) {
            if (items[item].rule.bucket == bucket::ref) {
                add_references(table, static_cast<std::uint32_t>(item));
            }
        }
    }
    void add_references(verdict_table const& table, std::uint32_t item) {
        for (auto& line : lines_) {
            if (line.item == item && (line.failures & failed_kind) == 0) {
                line.refs = static_cast<std::uint32_t>(ref_bits_.size());
                line.by_reference = true;
                line.bit = 0;
            }
        }
        std::unordered_map<std::string_view, std::uint32_t> numbers;
        auto const add = [&](std::string_view reference) {
            auto const next = static_cast<std::uint32_t>(item_of_.size());
            auto const [at, is_new] = numbers.emplace(reference, next);
            if (is_new) {
                item_of_.push_back(static_cast<std::uint8_t>(item));
            }
            ref_bits_.push_back(at->second);
        };
        for (auto const reference : table.refs()) {
            add(reference);
        }
        add("");
    }

    std::vector<verdict_line> lines_;
    std::vector<std::uint32_t> ref_bits_;
    std::vector<std::uint8_t> item_of_;
};

}  // namespace heli::scoring
