#include <heli/core/parts.hpp>

#include "thrown_text.hpp"

#include <gtest/gtest.h>

#include <algorithm>
#include <atomic>
#include <cstddef>
#include <mutex>
#include <set>
#include <stdexcept>
#include <string>
#include <thread>
#include <utility>
#include <vector>

namespace heli::parts_test {
namespace {

using part = std::pair<std::size_t, std::size_t>;

/// The parts into which rows are cut, ascending.
std::vector<part> parts_of(std::size_t rows, unsigned threads) {
    std::vector<part> parts;
    std::mutex one_at_a_time;
    in_parts(rows, threads, [&](std::size_t first, std::size_t last) {
        std::lock_guard const lock(one_at_a_time);
        parts.emplace_back(first, last);
    });
    std::sort(parts.begin(), parts.end());
    return parts;
}

TEST(Parts, CoverEveryRowOnceAndInOrder) {
    for (std::size_t const rows : {0U, 1U, 4095U, 4096U, 8191U, 8192U, 20000U, 100003U}) {
        for (unsigned const threads : {0U, 1U, 2U, 3U, 7U, 64U}) {
            std::size_t next = 0;
            for (auto const& [first, last] : parts_of(rows, threads)) {
                EXPECT_EQ(first, next) << rows << " rows, " << threads << " threads";
                EXPECT_LE(first, last);
                next = last;
            }
            EXPECT_EQ(next, rows);
        }
    }
}

TEST(Parts, AreAtMostAsManyAsThreads) {
    EXPECT_EQ(parts_of(100000, 1).size(), 1U);
    EXPECT_EQ(parts_of(100000, 0).size(), 1U);
    EXPECT_EQ(parts_of(100000, 3).size(), 3U);
}

TEST(Parts, AreNoneTooSmallToBeWorthAThread) {
    EXPECT_EQ(parts_of(4095, 8).size(), 1U);
    EXPECT_EQ(parts_of(8191, 8).size(), 1U);
    EXPECT_EQ(parts_of(8192, 8).size(), 2U);
    EXPECT_EQ(parts_of(100000, 64).size(), 24U);
}

TEST(Parts, OfNoRowsAreOneWithoutRows) {
    EXPECT_EQ(parts_of(0, 4), (std::vector<part>{{0, 0}}));
}

TEST(Parts, AreWorkedByAThreadEach) {
    std::set<std::thread::id> threads;
    std::mutex one_at_a_time;
    std::atomic<int> waiting{4};
    in_parts(20000, 4, [&](std::size_t, std::size_t) {
        // Nobody ends before all have begun, so that no thread can be used twice.
        for (--waiting; waiting > 0;) {
            std::this_thread::yield();
        }
        std::lock_guard const lock(one_at_a_time);
        threads.insert(std::this_thread::get_id());
    });
    EXPECT_EQ(threads.size(), 4U);
    EXPECT_TRUE(threads.contains(std::this_thread::get_id()));
}

TEST(Parts, OfOneThreadAreWorkedByTheCaller) {
    auto const caller = std::this_thread::get_id();
    in_parts(100000, 1,
             [&](std::size_t, std::size_t) { EXPECT_EQ(std::this_thread::get_id(), caller); });
}

TEST(Parts, ThrowWhatTheFirstFailingPartThrowsAfterAllHaveEnded) {
    std::atomic<int> ended{0};
    auto const text = thrown_text<std::runtime_error>([&] {
        in_parts(20000, 4, [&](std::size_t first, std::size_t) {
            ++ended;
            if (first > 0) {
                throw std::runtime_error("from row " + std::to_string(first));
            }
        });
        return 0;
    });
    EXPECT_EQ(text, "from row 5000");
    EXPECT_EQ(ended, 4);
}

TEST(Parts, GiveTheSameSumWhateverTheThreads) {
    std::vector<int> rows(50000, 0);
    in_parts(rows.size(), 3, [&](std::size_t first, std::size_t last) {
        for (auto i = first; i < last; ++i) {
            rows[i] += static_cast<int>(i % 7);
        }
    });
    for (std::size_t i = 0; i < rows.size(); ++i) {
        ASSERT_EQ(rows[i], static_cast<int>(i % 7));
    }
}

}  // namespace
}  // namespace heli::parts_test
