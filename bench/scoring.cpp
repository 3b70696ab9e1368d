/// \file
/// A log of a contest of 490 points in columns: rows a second, and the share of what it takes to
/// read the columns. The totals are those that the peers of `scoring.py` find.
/// Usage: bench_scoring [ROWS]...
///        bench_scoring --totals ROWS THREADS prints the seconds to the totals of everybody alone.
///        bench_scoring --merge PEOPLE merges 16 states of parts of a log of so many people;
///        without arguments of a million.

#include "contest_490.hpp"

#include <heli/scoring/fold_coded.hpp>
#include <heli/scoring/score_coded.hpp>
#include <heli/scoring/state_bytes.hpp>
#include <heli/scoring/state_reader.hpp>

#include <algorithm>
#include <chrono>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <exception>
#include <functional>
#include <numeric>
#include <string>
#include <string_view>
#include <thread>
#include <vector>

namespace heli::bench {
namespace {

/// The median time of seven runs after one that is not counted.
[[nodiscard]] double seconds_of(std::function<void()> const& work) {
    work();
    std::vector<double> times;
    for (int run = 0; run < 7; ++run) {
        auto const start = std::chrono::steady_clock::now();
        work();
        times.push_back(
            std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count());
    }
    std::sort(times.begin(), times.end());
    return times[3];
}

/// Reads every column once.
template <class Column>
[[nodiscard]] std::uint64_t sum_of(Column const& column) {
    // Words rather than numbers, so that memory and not arithmetic is what is waited for.
    auto const* first = reinterpret_cast<std::uint64_t const*>(column.data());
    auto const words = column.size() * sizeof(column[0]) / sizeof(std::uint64_t);
    std::uint64_t sums[4] = {};
    for (std::size_t i = 0; i + 4 <= words; i += 4) {
        for (std::size_t lane = 0; lane < 4; ++lane) {
            sums[lane] ^= first[i + lane];
        }
    }
    return sums[0] ^ sums[1] ^ sums[2] ^ sums[3];
}

[[nodiscard]] double seconds_to_read(contest_490 const& c) {
    std::uint64_t volatile sum = 0;
    return seconds_of([&] {
        sum = sum_of(c.person) ^ sum_of(c.kind) ^ sum_of(c.slot) ^ sum_of(c.occurred) ^
              sum_of(c.recorded) ^ sum_of(c.value);
    });
}

void require_total(std::vector<points> const& totals, std::int64_t expected) {
    auto const sum = std::accumulate(totals.begin(), totals.end(), points(0));
    if (expected != 0 && sum.count() != expected) {
        throw error("total " + std::to_string(sum.count()) + ", expected " +
                    std::to_string(expected));
    }
}

void print(char const* what, std::size_t rows, double seconds, double reading) {
    std::printf("  %-34s %9.4f s %8.1f million rows/s %6.1f %% of the speed of reading\n", what,
                seconds, static_cast<double>(rows) / seconds / 1e6, 100 * reading / seconds);
}

/// The seconds from the columns to the totals of everybody.
[[nodiscard]] double seconds_to_totals(contest_490 const& c, scoring::verdict_table const& table,
                                       unsigned threads) {
    return seconds_of([&] {
        scoring::credit_state state(c.rules, c.people);
        fold(state, table, c.log(), threads);
        require_total(state.totals(threads), c.total());
    });
}

void measure(std::size_t rows) {
    contest_490 const c(rows);
    auto const reading = seconds_to_read(c);
    auto const bytes = static_cast<double>(rows * contest_490::bytes_of_row);
    std::printf("\n%zu rows of %zu people; reading %.1f GB/s\n", rows, c.people.size(),
                bytes / reading / 1e9);
    scoring::verdict_table const table(c.rules, c.people, c.codes());
    auto const all = std::max(std::thread::hardware_concurrency(), 1U);
    for (auto const threads : {1U, all}) {
        auto const folding = seconds_of([&] {
            scoring::credit_state state(c.rules, c.people);
            fold(state, table, c.log(), threads);
        });
        print(("points, threads: " + std::to_string(threads)).c_str(), rows, folding, reading);
        auto const totals = seconds_to_totals(c, table, threads);
        print("  and the totals of everybody", rows, totals, reading);
        auto const statuses = seconds_of(
            [&] { require_total(score(table, c.log(), threads).scores.totals(), c.total()); });
        print("  a status for each row", rows, statuses, reading);
    }
    scoring::credit_state state(c.rules, c.people);
    fold(state, table, c.log());
    auto other = state;
    auto const merging = seconds_of([&] { other.merge(state); });
    auto const writing = seconds_of([&] { static_cast<void>(to_bytes(state)); });
    auto const bytes_of_state = to_bytes(state);
    auto const back = seconds_of(
        [&] { static_cast<void>(credit_state_from_bytes(c.rules, c.people, bytes_of_state)); });
    std::printf("  states of %zu people: merged in %.2f ms, written in %.2f ms, read in %.2f ms\n",
                c.people.size(), merging * 1e3, writing * 1e3, back * 1e3);
    std::printf("  a person takes %.1f bytes\n",
                static_cast<double>(bytes_of_state.size()) / static_cast<double>(c.people.size()));
}

/// Merges the states of the parts of a log, as machines do that have a part each.
void measure_merging(std::size_t people) {
    constexpr std::size_t parts = 16;
    contest_490 const c(parts * people, people);
    scoring::verdict_table const table(c.rules, c.people, c.codes());
    std::vector<scoring::credit_state> states;
    std::vector<std::vector<std::byte>> bytes;
    for (std::size_t part = 0; part < parts; ++part) {
        states.emplace_back(c.rules, c.people);
        fold(states.back(), table, c.log().part(part * people, people));
        bytes.push_back(to_bytes(states.back()));
    }
    auto const expected = score(table, c.log()).scores.totals();
    auto const all = [&](auto const& state_of) {
        scoring::credit_state sum(c.rules, c.people);
        for (std::size_t part = 0; part < parts; ++part) {
            sum.merge(state_of(part));
        }
        return sum;
    };
    auto const kept = [&](std::size_t part) -> auto const& {
        return states[part];
    };
    auto const sent = [&](std::size_t part) {
        return credit_state_from_bytes(c.rules, c.people, bytes[part]);
    };
    if (all(kept).totals() != expected || all(sent).totals() != expected) {
        throw error("merged states: other totals than those of the whole log");
    }
    auto const merging = seconds_of([&] { static_cast<void>(all(kept)); });
    auto const reading = seconds_of([&] { static_cast<void>(all(sent)); });
    std::printf(
        "\n%zu states of %zu people, %zu rows each: merged in %.1f ms, out of bytes in %.1f ms\n",
        parts, people, people, merging * 1e3, reading * 1e3);
}

void print_totals(std::size_t rows, unsigned threads) {
    contest_490 const c(rows);
    scoring::verdict_table const table(c.rules, c.people, c.codes());
    std::printf("%.6f\n", seconds_to_totals(c, table, threads));
}

}  // namespace
}  // namespace heli::bench

int main(int count, char** words) try {
    if (count == 4 && std::string_view(words[1]) == "--totals") {
        heli::bench::print_totals(std::stoul(words[2]),
                                  static_cast<unsigned>(std::stoul(words[3])));
        return EXIT_SUCCESS;
    }
    if (count == 3 && std::string_view(words[1]) == "--merge") {
        heli::bench::measure_merging(std::stoul(words[2]));
        return EXIT_SUCCESS;
    }
    std::vector<std::size_t> sizes;
    for (int i = 1; i < count; ++i) {
        sizes.push_back(std::stoul(words[i]));
    }
    if (sizes.empty()) {
        sizes = {1'000'000, 10'000'000};
    }
    for (auto const rows : sizes) {
        heli::bench::measure(rows);
    }
    if (count == 1) {
        heli::bench::measure_merging(1'000'000);
    }
} catch (std::exception const& e) {
    std::fprintf(stderr, "%s\n", e.what());
    return EXIT_FAILURE;
}
