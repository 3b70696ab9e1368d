/// \file
/// Work over many rows, shared between threads without changing its result.
#pragma once

#include <algorithm>
#include <cstddef>
#include <exception>
#include <thread>
#include <vector>

namespace heli {

/// Calls `work(first, last)` for parts that together cover the rows 0 to `rows`, each part by one
/// thread and the first one by the calling thread. The parts are contiguous, so that a row's result
/// may not depend on its part.
/// \param rows how many rows. \param threads at most so many; 0 and 1 mean the calling thread.
/// \param work called with the first row of a part and the one behind its last.
/// \throws what `work` throws, for the first part that did, after all parts have ended.
template <class Work>
void in_parts(std::size_t rows, unsigned threads, Work const& work) {
    constexpr std::size_t fewest_rows = 4096;  // below that a thread costs more than it saves
    auto const parts = std::clamp<std::size_t>(rows / fewest_rows, 1, std::max(threads, 1U));
    std::vector<std::exception_ptr> failures(parts);
    auto const part = [&](std::size_t i) {
        try {
            work(rows * i / parts, rows * (i + 1) / parts);
        } catch (...) {  // NOLINT(bugprone-empty-catch): rethrown by the calling thread
            failures[i] = std::current_exception();
        }
    };
    std::vector<std::thread> others;
    others.reserve(parts - 1);
    for (std::size_t i = 1; i < parts; ++i) {
        others.emplace_back(part, i);
    }
    part(0);
    for (auto& thread : others) {
        thread.join();
    }
    for (auto const& failure : failures) {
        if (failure) {
            std::rethrow_exception(failure);
        }
    }
}

}  // namespace heli
