#include <heli/core/region_table.hpp>

#include <heli/data/regions.hpp>

#include "thrown_text.hpp"

#include <gtest/gtest.h>

#include <map>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace heli::region_table_test {
namespace {

constexpr region row(std::uint32_t code, std::string_view name_zh, std::string_view name_en,
                     region_level level) {
    region result{};
    result.code = region_code(code);
    result.name_zh = name_zh;
    result.name_en = name_en;
    result.level = level;
    return result;
}

constexpr region small_rows[] = {
    row(310000, "上海市", "Shanghai", region_level::province),
    row(310107, "普陀区", "Putuo", region_level::county),
    row(330000, "浙江省", "Zhejiang", region_level::province),
    row(330900, "舟山市", "", region_level::prefecture),
    row(330903, "普陀区", "", region_level::county),
    row(330921, "岱山县", "", region_level::county),
};

region_table const small{small_rows};
region_table const table{data::regions};

TEST(RegionTable, FindsByCodeAbbreviationAndEitherName) {
    EXPECT_EQ(small.find("310107").code, region_code(310107));
    EXPECT_EQ(small.find("SH").code, region_code(310000));
    EXPECT_EQ(small.find("舟山市").code, region_code(330900));
    EXPECT_EQ(small.find("舟山").code, region_code(330900));
    EXPECT_EQ(small.find("岱山").code, region_code(330921));
    EXPECT_EQ(small.find("Putuo").code, region_code(310107));
}

TEST(RegionTable, RefusesRowsThatAreNotInAscendingOrderOfUniqueCodes) {
    std::vector<region> const twice{small_rows[0], small_rows[0]};
    std::vector<region> const backward{small_rows[1], small_rows[0]};
    EXPECT_THROW(region_table{twice}, invalid_value);
    auto const text = thrown_text<invalid_value>([&] { return region_table{backward}; });
    EXPECT_TRUE(holds(text, "310000 after 310107")) << text;
}

TEST(RegionTable, ThrowsNotFoundForACodeOrAbbreviationThatIsNotInTheTable) {
    EXPECT_THROW(static_cast<void>(small.at(region_code(310118))), not_found);
    EXPECT_THROW(static_cast<void>(small.at(region_code())), not_found);
    EXPECT_THROW(static_cast<void>(small.find("999999")), not_found);
    EXPECT_THROW(static_cast<void>(small.find("AH")), not_found);
    EXPECT_THROW(static_cast<void>(region_table{std::span<region const>{}}.find("SH")), not_found);
}

TEST(RegionTable, LooksOnlyInsideTheRegionGiven) {
    EXPECT_EQ(small.find("普陀区", region_code(310000)).code, region_code(310107));
    EXPECT_EQ(small.find("普陀区", region_code(330000)).code, region_code(330903));
    EXPECT_EQ(small.find("普陀", region_code(330900)).code, region_code(330903));
    EXPECT_THROW(static_cast<void>(small.find("岱山县", region_code(310000))), not_found);
}

TEST(RegionTable, LooksOnlyInsideTheRegionGivenForACodeToo) {
    EXPECT_EQ(small.find("330921", region_code(330000)).code, region_code(330921));
    EXPECT_THROW(static_cast<void>(small.find("330921", region_code(310000))), not_found);
    EXPECT_THROW(static_cast<void>(small.find("ZJ", region_code(310000))), not_found);
}

TEST(RegionTable, RefusesTextThatIsNoNameAndNoCode) {
    for (std::string const text : {"", " ", "市", "3101", "0310118", "031011", "310118 ", "上海 市",
                                   "sh", "普陀区县", "31011a", "３１０１０７"}) {
        auto const message = thrown_text<not_found>([&] { return small.find(text); });
        EXPECT_TRUE(holds(message, "\"" + text + "\"")) << message;
    }
}

TEST(RegionsOfTheDelta, CountFourProvincesFortyPrefecturesAnd176Counties) {
    std::map<region_level, int> count;
    std::map<alliance_role, int> roles;
    int without_english = 0;
    for (auto const& r : table.rows()) {
        ++count[r.level];
        ++roles[r.alliance];
        without_english += r.name_en.empty() ? 1 : 0;
    }
    EXPECT_EQ(count[region_level::province], 4);
    EXPECT_EQ(count[region_level::prefecture], 40);
    EXPECT_EQ(count[region_level::county], 176);
    EXPECT_EQ(roles[alliance_role::founder], 5);
    EXPECT_EQ(roles[alliance_role::member], 10);
    EXPECT_EQ(without_english, 153);
}

TEST(RegionsOfTheDelta, EveryCodeIsFoundAsACodeAndAsText) {
    for (auto const& r : table.rows()) {
        EXPECT_EQ(&table.at(r.code), &r);
        EXPECT_EQ(&table.find(to_text(r.code)), &r);
        EXPECT_FALSE(r.name_zh.empty());
        EXPECT_NO_THROW(static_cast<void>(table.at(r.code.province())));
    }
}

TEST(RegionsOfTheDelta, EveryChineseNameButTwoMeansOneRegion) {
    std::map<std::string_view, int> bearers;
    for (auto const& r : table.rows()) {
        ++bearers[r.name_zh];
    }
    for (auto const& r : table.rows()) {
        if (bearers[r.name_zh] == 1) {
            EXPECT_EQ(&table.find(r.name_zh), &r);
        } else {
            EXPECT_THROW(static_cast<void>(table.find(r.name_zh)), conflict) << r.name_zh;
            EXPECT_EQ(&table.find(r.name_zh, r.code.prefecture()), &r);
        }
    }
}

TEST(RegionsOfTheDelta, EveryEnglishNameMeansOneRegion) {
    for (auto const& r : table.rows()) {
        if (!r.name_en.empty()) {
            EXPECT_EQ(&table.find(r.name_en), &r) << r.name_en;
        }
    }
}

TEST(RegionsOfTheDelta, PutuoAndGulouAreConflictsThatListBothCodes) {
    auto const putuo = thrown_text<conflict>([] { return table.find("普陀区"); });
    EXPECT_TRUE(holds(putuo, "310107")) << putuo;
    EXPECT_TRUE(holds(putuo, "330903")) << putuo;
    auto const gulou = thrown_text<conflict>([] { return table.find("鼓楼区"); });
    EXPECT_TRUE(holds(gulou, "320106")) << gulou;
    EXPECT_TRUE(holds(gulou, "320302")) << gulou;
}

TEST(RegionsOfTheDelta, ConflictNamesTheRegionThatEachBearerLiesIn) {
    auto const putuo = thrown_text<conflict>([] { return table.find("普陀区"); });
    EXPECT_TRUE(holds(putuo, "上海市")) << putuo;
    EXPECT_TRUE(holds(putuo, "舟山市")) << putuo;
    auto const gulou = thrown_text<conflict>([] { return table.find("鼓楼区"); });
    EXPECT_TRUE(holds(gulou, "南京市")) << gulou;
    EXPECT_TRUE(holds(gulou, "徐州市")) << gulou;
}

TEST(RegionsOfTheDelta, GulouIsFoundInsideItsCity) {
    EXPECT_EQ(table.find("鼓楼区", region_code(320100)).code, region_code(320106));
    EXPECT_EQ(table.find("鼓楼区", region_code(320300)).code, region_code(320302));
    EXPECT_THROW(static_cast<void>(table.find("鼓楼区", region_code(320000))), conflict);
}

TEST(RegionsOfTheDelta, ShortNamesAreFoundWhereTheyMeanOneRegion) {
    EXPECT_EQ(table.find("青浦").code, region_code(310118));
    EXPECT_EQ(table.find("浦东").code, region_code(310115));
    EXPECT_EQ(table.find("江苏").code, region_code(320000));
    EXPECT_EQ(table.find("苏州").code, region_code(320500));
    EXPECT_EQ(table.find("宿州").code, region_code(341300));
    for (auto const* const name : {"普陀", "鼓楼", "淮安", "黄山"}) {
        EXPECT_THROW(static_cast<void>(table.find(name)), conflict) << name;
    }
}

TEST(RegionsOfTheDelta, TaizhouMeansTwoCitiesAndSuzhouTheOneNamedSo) {
    auto const message = thrown_text<conflict>([] { return table.find("Taizhou"); });
    EXPECT_TRUE(holds(message, "321200")) << message;
    EXPECT_TRUE(holds(message, "331000")) << message;
    EXPECT_EQ(table.find("Taizhou", region_code(330000)).code, region_code(331000));
    EXPECT_EQ(table.find("Taizhou (Jiangsu)").code, region_code(321200));
    EXPECT_EQ(table.find("Suzhou").code, region_code(320500));
    EXPECT_EQ(table.find("Suzhou", region_code(340000)).code, region_code(341300));
}

TEST(RegionsOfTheDelta, MisspeltNameSuggestsTheOneMeant) {
    auto const english = thrown_text<not_found>([] { return table.find("Suzou"); });
    EXPECT_TRUE(holds(english, "did you mean \"Suzhou\"?")) << english;
    auto const chinese = thrown_text<not_found>([] { return table.find("青浦县"); });
    EXPECT_TRUE(holds(chinese, "did you mean \"青浦区\"?")) << chinese;
    auto const far = thrown_text<not_found>([] { return table.find("Atlantis on the Lake"); });
    EXPECT_FALSE(holds(far, "did you mean")) << far;
}

TEST(RegionsOfTheDelta, AbbreviationsAreTheFourProvinces) {
    EXPECT_EQ(table.find("SH").name_zh, "上海市");
    EXPECT_EQ(table.find("JS").name_zh, "江苏省");
    EXPECT_EQ(table.find("ZJ").name_zh, "浙江省");
    EXPECT_EQ(table.find("AH").name_zh, "安徽省");
}

}  // namespace
}  // namespace heli::region_table_test
