/// \file
/// The value of a key for one entrant: weighted, rounded as the key says, or missing.
#pragma once

#include <heli/ranking/mark_table.hpp>
#include <heli/ranking/tie_chain.hpp>

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <vector>

namespace heli::ranking {

/// A key together with the columns of a table that it reads.
class key_reader {
public:
    /// Both must outlive the reader.
    /// \throws not_found if the table lacks a mark of the key.
    key_reader(tie_key const& key, mark_table const& table) : key_(&key), table_(&table) {
        if (key.parts.empty()) {
            columns_.push_back(table.column_of(key.id));
        }
        for (auto const& part : key.parts) {
            columns_.push_back(table.column_of(part.mark));
        }
    }

    /// The key.
    [[nodiscard]] tie_key const& key() const noexcept { return *key_; }

    /// The value that is compared. Where a part is missing it is missing, for the reason of the
    /// first such part.
    [[nodiscard]] mark operator()(std::uint32_t row) const {
        auto const& marks = table_->entrants()[row].marks;
        for (auto const column : columns_) {
            if (!marks[column].present()) {
                return marks[column];
            }
        }
        auto value = key_->parts.empty() ? marks[columns_.front()].key() : weighted(marks);
        return key_->rounding ? rounded(value, *key_->rounding) : value;
    }

    /// Whether the entrant has a value.
    [[nodiscard]] bool has_value(std::uint32_t row) const {
        auto const& marks = table_->entrants()[row].marks;
        return std::all_of(columns_.begin(), columns_.end(),
                           [&](auto column) { return marks[column].present(); });
    }

private:
    [[nodiscard]] rational weighted(std::vector<mark> const& marks) const {
        rational sum = 0;
        for (std::size_t i = 0; i < columns_.size(); ++i) {
            auto const& part = key_->parts[i];
            auto const product = part.weight * marks[columns_[i]].key();
            sum += part.rounding ? rounded(product, *part.rounding) : product;
        }
        return sum;
    }

    tie_key const* key_;
    mark_table const* table_;
    std::vector<std::size_t> columns_;
};

/// A reader for every key of the chain, in its order.
/// \throws not_found if the table lacks a mark.
[[nodiscard]] inline std::vector<key_reader> key_readers(tie_chain const& chain,
                                                         mark_table const& table) {
    std::vector<key_reader> readers;
    for (auto const& key : chain.keys()) {
        readers.emplace_back(key, table);
    }
    return readers;
}

}  // namespace heli::ranking
