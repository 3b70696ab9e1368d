/// \file
/// Whether keys make a chain: every contradiction in them, found together.
#pragma once

#include <heli/core/finding_list.hpp>
#include <heli/core/rational_text.hpp>
#include <heli/ranking/tie_key.hpp>

#include <algorithm>
#include <cstddef>
#include <string>
#include <utility>
#include <vector>

namespace heli::ranking {

namespace key_check_detail {

/// Whether a part adds something to its key, and only once.
inline void check_part(tie_key const& key, std::size_t number, std::string const& field,
                       finding_list& found) {
    auto const& part = key.parts[number];
    auto const of = [&](std::string const& zh, std::string const& en) {
        return bilingual{"比较项 " + key.id.str() + "，成绩 " + part.mark.str() + "：" + zh,
                         "key " + key.id.str() + ", mark " + part.mark.str() + ": " + en};
    };
    auto const end = key.parts.begin() + static_cast<std::ptrdiff_t>(number);
    if (std::any_of(key.parts.begin(), end, [&](auto const& p) { return p.mark == part.mark; })) {
        found.wrong(field + ".mark", "there_twice", of("重复", "it is there twice"),
                    part.mark.str());
    }
    auto const weight = to_text(part.weight);
    if (part.weight.sign() == 0) {
        found.wrong(field + ".weight", "zero_weight",
                    of("权重为 0，不起作用", "its weight is 0, so it would not count"), weight);
    }
    if (part.weight.sign() < 0 && key.weights == weight_sum::one) {
        found.wrong(field + ".weight", "negative_share",
                    of("权重 " + weight + " 为负，不能是 1 的一部分",
                       "weight " + weight + " is negative and cannot be a share of 1"),
                    weight);
    }
}

inline void check_key(tie_key const& key, std::string const& field, finding_list& found) {
    rational sum = 0;
    for (std::size_t i = 0; i < key.parts.size(); ++i) {
        check_part(key, i, field + ".parts[" + std::to_string(i) + "]", found);
        sum += key.parts[i].weight;
    }
    if (!key.parts.empty() && key.weights == weight_sum::one && sum != 1) {
        auto const text = to_text(sum);
        found.wrong(field + ".parts", "bad_weights",
                    {"比较项 " + key.id.str() + "：权重合计为 " + text + "，应为 1",
                     "key " + key.id.str() + ": its weights add up to " + text + ", not to 1"},
                    text);
    }
}

}  // namespace key_check_detail

/// Everything that keeps keys from being a chain: no key, a key or a mark that is there twice, a
/// weight of zero, a negative share, shares that do not add up to 1. Fields are `keys[1].parts[0]`.
[[nodiscard]] inline std::vector<finding> check(std::vector<tie_key> const& keys) {
    finding_list found;
    if (keys.empty()) {
        found.wrong("keys", "no_key",
                    {"应至少有一个比较项", "chain of keys: expected at least one key"});
    }
    for (auto key = keys.begin(); key != keys.end(); ++key) {
        auto const field = "keys[" + std::to_string(key - keys.begin()) + "]";
        if (std::any_of(keys.begin(), key, [&](auto const& k) { return k.id == key->id; })) {
            found.wrong(field + ".id", "there_twice",
                        {"比较项 " + key->id.str() + " 重复",
                         "chain of keys: key " + key->id.str() + " is there twice"},
                        key->id.str());
        }
        key_check_detail::check_key(*key, field, found);
    }
    return std::move(found).all();
}

}  // namespace heli::ranking
