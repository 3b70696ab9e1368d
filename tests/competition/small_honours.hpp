/// \file
/// Candidates and rules that the tests of honour lists share, and the lists that brute force finds.
#pragma once

#include <heli/competition/select_honour_list.hpp>

#include <cstddef>
#include <cstdint>
#include <optional>
#include <random>
#include <string>
#include <utility>
#include <vector>

namespace heli::competition {

/// A rule on a category, with a size of its own.
[[nodiscard]] inline honour_rule a_rule(std::string const& id, honour_limit limit, honour_size unit,
                                        rational size, std::string const& category) {
    return {rule_id(id),
            {category, category},
            {honour_category_id(category), std::nullopt},
            limit,
            unit,
            std::move(size),
            {},
            {},
            {},
            {},
            {"Local rule", "", "", source_status::unverified},
            {},
            {}};
}

/// A candidate of Shanghai whose memberships are letters: y, n and ? (not known).
[[nodiscard]] inline honour_candidate candidate(std::string const& person, std::int64_t score,
                                                std::string const& letters) {
    std::vector<membership> memberships;
    for (char const c : letters) {
        memberships.push_back(c == 'y'   ? membership::yes
                              : c == 'n' ? membership::no
                                         : membership::unknown);
    }
    return {person_id(person), region_code(310000), score, memberships};
}

/// Categories `c0`, `c1` ...
[[nodiscard]] inline std::vector<honour_category_id> numbered_categories(std::size_t count) {
    std::vector<honour_category_id> categories;
    for (std::size_t i = 0; i < count; ++i) {
        categories.emplace_back("c" + std::to_string(i));
    }
    return categories;
}

/// A field and rules out of a seeded generator, small enough for brute force.
struct random_honours {
    honour_field field;
    honour_rules rules;
    std::int64_t seats;
};

/// Random candidates, floors and caps; the same for the same seed everywhere.
[[nodiscard]] inline random_honours random_case(std::uint64_t seed, std::size_t people,
                                                std::size_t categories) {
    std::mt19937_64 numbers(seed);
    auto const below = [&](std::uint64_t bound) {
        return static_cast<std::int64_t>(numbers() % bound);
    };
    std::vector<honour_candidate> candidates;
    for (std::size_t i = 0; i < people; ++i) {
        std::string letters;
        for (std::size_t c = 0; c < categories; ++c) {
            letters += "yyynnnn?"[below(8)];
        }
        candidates.push_back(candidate("p" + std::to_string(i), below(20) - 3, letters));
        if (below(10) == 0) {
            candidates.back().region.reset();
        } else if (below(2) == 0) {
            candidates.back().region = region_code(320500);
        }
    }
    auto const seats = 2 + below(people / 2);
    std::vector<honour_rule> rules;
    for (std::size_t c = 0; c < categories; ++c) {
        auto const limit = below(3) == 0 ? honour_limit::cap : honour_limit::floor;
        auto const id = "r" + std::to_string(c);
        auto const category = "c" + std::to_string(c);
        rules.push_back(below(2) == 0 ? a_rule(id, limit, honour_size::count,
                                               below(static_cast<std::uint64_t>(seats)), category)
                                      : a_rule(id, limit, honour_size::share,
                                               rational(below(9), 10), category));
    }
    if (below(3) == 0) {
        rules.push_back(region_quota("rq", region_code(320000), below(3), {}));
    }
    return {honour_field(numbered_categories(categories), std::move(candidates)),
            honour_rules(std::move(rules)), seats};
}

/// Whether a list keeps its rules for certain, by the check.
[[nodiscard]] inline bool kept(random_honours const& c, std::vector<std::size_t> const& chosen) {
    return check_honour_list(c.rules, c.field.only(chosen)).verdict() == honour_verdict::kept;
}

/// The largest total of all lists of so many seats; absent if none keeps the rules.
[[nodiscard]] inline std::optional<std::int64_t> best_by_brute_force(random_honours const& c) {
    std::optional<std::int64_t> best;
    auto const people = c.field.candidates().size();
    for (std::uint32_t set = 0; set < (1U << people); ++set) {
        std::vector<std::size_t> chosen;
        std::int64_t total = 0;
        for (std::size_t i = 0; i < people; ++i) {
            if ((set >> i & 1U) != 0) {
                chosen.push_back(i);
                total += c.field.candidates()[i].score;
            }
        }
        if (static_cast<std::int64_t>(chosen.size()) == c.seats && (!best || total > *best) &&
            kept(c, chosen)) {
            best = total;
        }
    }
    return best;
}

}  // namespace heli::competition
