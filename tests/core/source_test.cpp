#include <heli/core/source.hpp>

#include "label_laws.hpp"

#include <gtest/gtest.h>

#include <string>

namespace heli::source_test {
namespace {

TEST(Source, IsUnverifiedUnlessItSaysOtherwise) {
    EXPECT_EQ(source{}.status, source_status::unverified);
    EXPECT_EQ(source_view{}.status, source_status::unverified);
}

TEST(SourceView, CopyOutlivesTheTextThatItBorrows) {
    source copy;
    {
        std::string const title = "中华人民共和国民法典";
        std::string const article = "203";
        std::string const address = "https://example.org/203";
        copy = source_view{title, article, address, source_status::verified}.copy();
    }
    EXPECT_EQ(copy, (source{"中华人民共和国民法典", "203", "https://example.org/203",
                            source_status::verified}));
}

TEST(Source, ComparesEveryField) {
    source const law{"Law", "1", "address", source_status::verified};
    EXPECT_EQ(law, (source{"Law", "1", "address", source_status::verified}));
    EXPECT_NE(law, (source{"Act", "1", "address", source_status::verified}));
    EXPECT_NE(law, (source{"Law", "2", "address", source_status::verified}));
    EXPECT_NE(law, (source{"Law", "1", "", source_status::verified}));
    EXPECT_NE(law, (source{"Law", "1", "address", source_status::unverified}));
}

TEST(SourceStatus, HasSoundLabels) {
    expect_snake_case_labels<source_status>(3);
}

}  // namespace
}  // namespace heli::source_test
