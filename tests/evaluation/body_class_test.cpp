#include "small_measures.hpp"

#include "../core/label_laws.hpp"

#include <heli/evaluation/body_class.hpp>
#include <heli/evaluation/body_shape_index.hpp>

#include <gtest/gtest.h>

#include <string>
#include <vector>

namespace heli::evaluation::body_class_test {
namespace {

body_subject adult(std::optional<sex> who = std::nullopt) {
    return {who, 30, date(2025, 7, 1)};
}

/// The measure of a row of the reference table.
measure measure_in(reference_row const& row) {
    measure m{"P1", date(2025, 7, 1), occasion::pre_test};
    if (!row.at("weight_kg").empty()) {
        m.weight_g = scaled(row.at("weight_kg"), 1000);
        m.height_mm = scaled(row.at("height_cm"), 10);
    }
    if (!row.at("waist_cm").empty()) {
        m.waist_mm = scaled(row.at("waist_cm"), 10);
    }
    return m;
}

std::string class_by(standard_id const& standard, body_quantity quantity, measure const& m,
                     body_subject const& subject) {
    auto const answer = body_class(published_standards(), standard, quantity, m, subject);
    return answer.body_class ? answer.body_class->str() : std::string();
}

TEST(BodyClass, HasSoundLabels) {
    expect_snake_case_labels<sex>(2);
    expect_snake_case_labels<body_quantity>(11);
    expect_snake_case_labels<classing>(4);
    expect_snake_case_labels<limit_kind>(2);
}

TEST(BodyClass, IsThatOfEveryReferenceFigureIncludingThoseThatDoublesMiss) {
    std::size_t judged = 0;
    for (auto const& row : reference_rows("bmi")) {
        auto const m = measure_in(row);
        if (m.weight_g) {
            EXPECT_EQ(class_by("cn_bmi_adult", body_quantity::bmi, m, adult()), row.at("bmi_class"))
                << row.at("weight_kg") << " kg, " << row.at("height_cm") << " cm";
            ++judged;
        }
    }
    EXPECT_EQ(judged, 64U);
}

TEST(BodyClass, OfTheWaistIsThatOfEveryReferenceFigure) {
    for (auto const& row : reference_rows("bmi")) {
        if (row.at("waist_cm").empty()) {
            continue;
        }
        auto const who = find_token<sex>(row.at("sex"))->value;
        auto const found =
            class_by("cn_waist_adult", body_quantity::waist, measure_in(row), adult(who));
        EXPECT_EQ(found == "central_obesity", row.at("central_obesity") == "1");
        if (!row.at("pre_central").empty()) {
            EXPECT_EQ(found == "pre_central", row.at("pre_central") == "1");
        }
        if (!row.at("waist_height_high").empty()) {
            EXPECT_EQ(class_by("cn_weight_guide_2025", body_quantity::waist_height_ratio,
                               measure_in(row), adult()),
                      row.at("waist_height_high") == "1" ? "high" : "");
        }
    }
}

TEST(BodyValue, IsExactAtTheCutPointsAndRoundsAsTheReference) {
    for (auto const& row : reference_rows("bmi")) {
        auto const value = value_of(body_quantity::bmi, measure_in(row));
        if (!value) {
            continue;
        }
        rational const exact(big_integer(value->numerator), big_integer(value->denominator));
        if (!row.at("bmi_exact").empty()) {
            EXPECT_EQ(exact, parse_decimal(row.at("bmi_exact")));
        } else {
            auto const two_places = rounding_rule::to_places(rounding::half_up, 2);
            EXPECT_EQ(to_text(rounded(exact, two_places)), row.at("bmi_2dp"));
            EXPECT_NEAR(*body_shape_index(measure_in(row)) / std::stod(row.at("shape_index")), 1.0,
                        1e-12);
        }
    }
}

TEST(BodyClass, ChangesByOneGramAtTheCut) {
    auto const of = [](std::int32_t weight_g) {
        return body_class(published_standards(), "cn_bmi_adult", bmi(weight_g, 1850), adult())
            .body_class->str();
    };
    EXPECT_EQ(of(82'140), "overweight");
    EXPECT_EQ(of(82'139), "normal");
}

TEST(BodyClass, DependsOnTheStandardThatIsNamed) {
    auto const value = bmi(82'140, 1850);
    auto const answer = body_class(published_standards(), "who_bmi_adult", value, adult());
    EXPECT_EQ(answer.body_class, body_class_id("normal"));
    EXPECT_EQ(answer.standard, standard_id("who_bmi_adult"));
    EXPECT_EQ(answer.source->status, source_status::unverified);
}

TEST(BodyClass, OfBodyFatDiffersBetweenTheTwoSources) {
    measure m{"P1", date(2025, 7, 1), occasion::pre_test};
    m.body_fat_permille = 250;
    auto const man = adult(sex::male);
    EXPECT_EQ(class_by("body_fat_25_30", body_quantity::body_fat, m, man), "");
    EXPECT_EQ(class_by("body_fat_25_35", body_quantity::body_fat, m, man), "obese");
}

TEST(BodyClass, NeedsTheFactsThatTheStandardDistinguishesAndThoseMeasured) {
    measure const nothing{"P1", date(2025, 7, 1), occasion::pre_test};
    auto const answer = body_class(published_standards(), "cn_waist_adult", body_quantity::waist,
                                   nothing, {std::nullopt, std::nullopt, date(2025, 7, 1)});
    EXPECT_EQ(answer.classing, classing::needs_fact);
    EXPECT_EQ(answer.missing, (std::vector<std::string>{"sex", "age", "waist_mm"}));
    EXPECT_EQ(answer.body_class, std::nullopt);
}

TEST(BodyClass, IsNotApplicableToAChildAndNamesNoClassWhereThereIsNone) {
    body_subject const child{sex::male, 17, date(2025, 7, 1)};
    auto const value = bmi(82'140, 1850);
    EXPECT_EQ(body_class(published_standards(), "cn_bmi_adult", value, child).classing,
              classing::not_applicable);
    EXPECT_EQ(body_class(published_standards(), "cn_obesity_grades", value, adult()).classing,
              classing::no_class);
}

TEST(BodyClass, OfLipidsIsByMillimolesPerLitre) {
    measure m{"P1", date(2025, 7, 1), occasion::pre_test};
    m.total_cholesterol_umol_l = 6'200;
    m.hdl_cholesterol_umol_l = 1'000;
    EXPECT_EQ(class_by("cn_lipids_2016", body_quantity::total_cholesterol, m, adult()), "high");
    EXPECT_EQ(class_by("cn_lipids_2016", body_quantity::hdl_cholesterol, m, adult()), "");
    EXPECT_EQ(class_by("cn_lipids_2016", body_quantity::non_hdl_cholesterol, m, adult()), "high");
    m.hdl_cholesterol_umol_l = 999;
    EXPECT_EQ(class_by("cn_lipids_2016", body_quantity::hdl_cholesterol, m, adult()), "low");
}

}  // namespace
}  // namespace heli::evaluation::body_class_test
