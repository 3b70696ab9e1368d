/// \file
/// The state of a contest for Python, where threads may share it: used by one of them at a time.
#pragma once

#include <heli/scoring/credit_state.hpp>

#include <pybind11/pybind11.h>

#include <memory>
#include <mutex>
#include <utility>

namespace heli::python {

/// A state and its lock. The lock is only waited for without the GIL, so that the two cannot wait
/// for each other.
class held_state {
public:
    explicit held_state(scoring::credit_state state) : state_(std::move(state)) {}

    /// Uses the state without the GIL; `use` touches no object of Python.
    template <class Use>
    auto with(Use const& use) {
        pybind11::gil_scoped_release const others_run;
        return locked(use);
    }
    /// The same where the caller has released the GIL.
    template <class Use>
    auto locked(Use const& use) {
        std::scoped_lock const lock(*mutex_);
        return use(state_);
    }
    /// Uses the state and another one.
    template <class Use>
    auto with(held_state& other, Use const& use) {
        pybind11::gil_scoped_release const others_run;
        if (&other == this) {
            std::scoped_lock const lock(*mutex_);
            return use(state_, state_);
        }
        std::scoped_lock const lock(*mutex_, *other.mutex_);
        return use(state_, other.state_);
    }

private:
    std::unique_ptr<std::mutex> mutex_ = std::make_unique<std::mutex>();
    scoring::credit_state state_;
};

}  // namespace heli::python
