#include "small_forms.hpp"

#include <gtest/gtest.h>

#include <cstdint>
#include <string>
#include <vector>

namespace heli::allocation::standard_form_test {
namespace {

std::string codes(standard_form const& form) {
    std::string text;
    for (auto const& f : check(form)) {
        text += (text.empty() ? "" : " ") + f.code + "@" + f.where.field;
        EXPECT_FALSE(f.message.zh.empty());
        EXPECT_FALSE(f.message.en.empty());
    }
    return text;
}

TEST(StandardForm, KeepsItsTermsByRows) {
    auto const form = two_products(column_kind::whole);
    EXPECT_EQ(form.row_starts, (std::vector<std::int32_t>{0, 2, 4}));
    EXPECT_EQ(form.columns, (std::vector<std::int32_t>{0, 1, 0, 1}));
    EXPECT_EQ(form.coefficients, (std::vector<std::int64_t>{6, 4, 1, 2}));
    std::vector<term> terms;
    form.for_terms(1, [&](term const& t) { terms.push_back(t); });
    EXPECT_EQ(terms, (std::vector<term>{{0, 1}, {1, 2}}));
    EXPECT_TRUE(check(form).empty());
    EXPECT_TRUE(check(standard_form{}).empty());
}

TEST(FormCheck, FindsEveryContradictionTogether) {
    auto form = two_products(column_kind::whole);
    form.add_row("days", std::vector<term>{{1, 1}, {0, 0}, {7, 1}}, {3, 2});
    form.add_row("objective", {}, {});
    form.add_column("two words", std::int64_t{1} << 60U, {}, column_kind::continuous);
    EXPECT_EQ(codes(form),
              "unordered_columns@row[2] zero_coefficient@row[2] unknown_column@row[2] "
              "empty_bounds@row_bounds[2] duplicate_name@row_names[2] bad_name@column_names[2] "
              "bad_name@row_names[3] beyond_double@objective[2]");
}

TEST(FormCheck, FindsListsThatDoNotFit) {
    auto form = two_products(column_kind::whole);
    form.kinds.pop_back();
    form.row_names.emplace_back("more");
    EXPECT_EQ(codes(form), "bad_size@row_names bad_size@kinds");
    form = two_products(column_kind::whole);
    form.row_starts = {0, 5, 4};
    EXPECT_EQ(codes(form), "bad_row_starts@row_starts");
    EXPECT_THROW(require_sound(form), invalid_value);
    form.row_starts.clear();
    EXPECT_EQ(codes(form), "bad_size@row_starts");
}

TEST(FormCheck, LetsNamesPassThatTextKeeps) {
    auto form = two_products(column_kind::whole);
    for (auto const* name : {"", " a", "$cost", "*note", "a\tb"}) {
        form.column_names[0] = name;
        EXPECT_EQ(codes(form), "bad_name@column_names[0]") << name;
    }
    form.column_names[0] = "产业工人";
    EXPECT_EQ(codes(form), "");
}

}  // namespace
}  // namespace heli::allocation::standard_form_test
