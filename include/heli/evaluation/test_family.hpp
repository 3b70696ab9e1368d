/// \file
/// p-values adjusted over the family of tests that the evaluation states.
#pragma once

#include <heli/core/error.hpp>
#include <heli/evaluation/mean_change.hpp>
#include <heli/statistics/p_adjustment.hpp>

#include <algorithm>
#include <cstddef>
#include <span>
#include <string>
#include <vector>

namespace heli::evaluation {

/// Which p-value of a change is meant.
enum class change_test : unsigned char {
    paired_t,     ///< Student's t of the mean.
    signed_rank,  ///< Wilcoxon's signed ranks.
};

/// A test of a family.
struct family_member {
    effect_measure measure;  ///< In what.
    missing_data way;        ///< How missing post-tests were counted.
    change_test test;        ///< Which test.

    friend bool operator==(family_member const&, family_member const&) = default;
};

/// A test of a family with its p-value before and after.
struct adjusted_test {
    family_member member;       ///< The test.
    knowable<double> p;         ///< As it is alone.
    knowable<double> adjusted;  ///< Over the family.

    friend bool operator==(adjusted_test const&, adjusted_test const&) = default;
};

/// A family of tests, adjusted.
struct test_family {
    statistics::p_adjustment method;   ///< How.
    std::vector<adjusted_test> tests;  ///< In the order stated.

    friend bool operator==(test_family const&, test_family const&) = default;
};

namespace family_detail {

inline knowable<double> p_of(std::span<mean_change const> changes, family_member const& member) {
    auto const at = std::find_if(changes.begin(), changes.end(), [&](auto const& c) {
        return c.measure == member.measure && c.way == member.way;
    });
    if (at == changes.end()) {
        throw not_found("no change in " + std::string(token(member.measure)) + " by " +
                        std::string(token(member.way)));
    }
    return member.test == change_test::paired_t ? at->mean.p : at->ranks.p;
}

}  // namespace family_detail

/// Adjusts the tests of a family by Holm. A test without a p-value still counts, as one that found
/// nothing: what was planned decides the size of the family, not what could be computed.
/// \throws not_found if a test is not among the changes.
/// \throws conflict if a test is there twice.
[[nodiscard]] inline test_family holm_family(std::span<mean_change const> changes,
                                             std::span<family_member const> members) {
    std::vector<knowable<double>> found;
    std::vector<double> p;
    for (auto at = members.begin(); at != members.end(); ++at) {
        if (std::find(members.begin(), at, *at) != at) {
            throw conflict("a test is twice in the family: " + std::string(token(at->measure)) +
                           ", " + std::string(token(at->way)));
        }
        found.push_back(family_detail::p_of(changes, *at));
        p.push_back(found.back().known() ? found.back().value() : 1.0);
    }
    auto const adjusted = statistics::adjusted_p(statistics::p_adjustment::holm, p);
    test_family family{adjusted.method, {}};
    for (std::size_t i = 0; i < members.size(); ++i) {
        family.tests.push_back(
            {members[i], found[i],
             found[i].known() ? knowable<double>(adjusted.values[i]) : found[i]});
    }
    return family;
}

}  // namespace heli::evaluation

namespace heli {

/// Tokens and names of `evaluation::change_test`.
template <>
struct labels_of<evaluation::change_test> {
    /// One row a member.
    static constexpr label<evaluation::change_test> rows[] = {
        {evaluation::change_test::paired_t, "paired_t", "配对 t 检验", "paired t test"},
        {evaluation::change_test::signed_rank, "signed_rank", "符号秩检验", "signed-rank test"},
    };
};

}  // namespace heli
