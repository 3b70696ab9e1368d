/// \file
/// How far a long computation is: told to its caller, who may end it.
#pragma once

#include <concepts>
#include <cstddef>
#include <utility>

namespace heli {

/// Tells nobody: the way a function runs when only its value is wanted. Costs nothing.
struct no_progress {
    /// Does nothing.
    constexpr void begin(std::size_t) const noexcept {}
    /// Does nothing.
    constexpr void add(std::size_t) const noexcept {}
    /// Does nothing.
    constexpr void reach(std::size_t) const noexcept {}
    /// Does nothing.
    constexpr void end() const noexcept {}
};

/// Tells a watch of the steps that are done and of all steps: once in `interval` steps, and at the
/// end. What the watch throws ends the computation.
template <std::invocable<std::size_t, std::size_t> Watch>
class watched_progress {
public:
    /// How many steps may lie between two calls of the watch: a fraction of a second.
    static constexpr std::size_t interval = std::size_t{1} << 20U;

    /// \param watch called as `watch(done, all)` by the thread that computes.
    explicit watched_progress(Watch watch) : watch_(std::move(watch)) {}

    /// Starts with nothing done of so many steps.
    void begin(std::size_t all) noexcept {
        done_ = 0;
        all_ = all;
    }
    /// Counts more steps.
    void add(std::size_t steps) { reach(done_ + steps); }
    /// Sets how many steps are done; steps that were not needed are done, too.
    void reach(std::size_t done) {
        bool const due = done / interval != done_ / interval && done != all_;
        done_ = done;
        if (due) {
            watch_(done_, all_);
        }
    }
    /// Ends the computation.
    void end() { watch_(all_, all_); }

private:
    Watch watch_;
    std::size_t done_ = 0;
    std::size_t all_ = 0;
};

/// Something that is told how far a computation is: `watched_progress` or `no_progress`.
template <class T>
concept Progress = requires(T& told, std::size_t steps) {
    told.begin(steps);
    told.add(steps);
    told.reach(steps);
    told.end();
};

}  // namespace heli
