/// \file
/// The steps behind an answer, recorded only when somebody asks for them.
#pragma once

#include <heli/core/bilingual.hpp>
#include <heli/core/id.hpp>
#include <heli/core/source.hpp>

#include <concepts>
#include <string>
#include <utility>
#include <vector>

namespace heli {

/// A value that went into a step.
struct step_input {
    std::string name;   ///< Lower snake_case word.
    std::string value;  ///< The value as text: dates by ISO 8601, counts in digits.

    friend bool operator==(step_input const&, step_input const&) = default;
};

/// One step of an answer: the rule that was applied, to what, and on which ground.
struct step {
    rule_id rule;                    ///< The rule applied.
    bilingual text;                  ///< What happened, in one sentence.
    heli::source source;             ///< Where the rule or the fact comes from.
    std::vector<step_input> inputs;  ///< What went in, in the order of the sentence.

    friend bool operator==(step const&, step const&) = default;
};

/// Records nothing: the way a function runs when only its value is wanted. Costs nothing.
struct no_trace {
    /// Does not call `make_step`.
    template <class MakeStep>
    constexpr void add(MakeStep&&) const noexcept {}
};

/// Records the steps of one computation.
class trace {
public:
    /// Calls `make_step` and keeps what it returns.
    template <std::invocable MakeStep>
    void add(MakeStep&& make_step) {
        steps_.push_back(std::forward<MakeStep>(make_step)());
    }
    /// The steps so far, in order.
    [[nodiscard]] std::vector<step> const& steps() const& noexcept { return steps_; }
    /// The steps so far; leaves the trace empty.
    [[nodiscard]] std::vector<step> steps() && noexcept { return std::move(steps_); }

private:
    std::vector<step> steps_;
};

/// Something that steps can be added to: `trace` or `no_trace`.
template <class T>
concept Trace = requires(T& t, step (*make_step)()) {
    t.add(make_step);
};

/// An answer with its steps.
template <class T>
struct explained {
    T value;                  ///< The answer; the same as without an explanation.
    std::vector<step> steps;  ///< How it came about, in order.

    friend bool operator==(explained const&, explained const&) = default;
};

/// Runs `compute(trace)` and returns its value with the steps that it recorded. The value comes
/// from the same code that runs without a trace, so that the two cannot differ.
template <class Compute>
[[nodiscard]] auto explain(Compute&& compute) {
    trace t;
    auto value = std::forward<Compute>(compute)(t);
    return explained<decltype(value)>{std::move(value), std::move(t).steps()};
}

}  // namespace heli
