#include <heli/io/library_versions.hpp>

#include <gtest/gtest.h>

#include <algorithm>

namespace {

TEST(LibraryVersions, NameEveryLibraryWithThreeNumbers) {
    auto const versions = heli::io::library_versions();
    ASSERT_EQ(versions.size(), 2U);
    for (auto const& [name, version] : versions) {
        EXPECT_EQ(std::count(version.begin(), version.end(), '.'), 2) << name;
    }
}

}  // namespace
