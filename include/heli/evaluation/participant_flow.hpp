/// \file
/// How many people reached each stage of a contest, stages that nobody reached included.
#pragma once

#include <heli/core/label.hpp>
#include <heli/evaluation/cohort.hpp>

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <vector>

namespace heli::evaluation {

/// A stage of taking part.
enum class flow_stage : unsigned char {
    registered,  ///< Registered.
    pre_test,    ///< Weighed in the pre-test.
    entered,     ///< At least one entry in the log.
    weighed,     ///< At least one weekly weight.
    post_test,   ///< Weighed in the post-test.
    analysed,    ///< A baseline and a post-test: a completer.
};

/// How many stages there are.
inline constexpr std::size_t flow_stages = 6;

/// One stage.
struct flow_count {
    flow_stage stage;        ///< The stage.
    std::int64_t reached;    ///< People who reached it, whatever else they did.
    std::int64_t remaining;  ///< People who reached it and every stage before it.

    friend bool operator==(flow_count const&, flow_count const&) = default;
};

/// The flow of people. `remaining` falls from stage to stage; `analysed.reached` can be more than
/// `analysed.remaining`, since a completer need not have weighed in every week.
struct participant_flow {
    std::array<flow_count, flow_stages> stages;  ///< Every stage in order, zeros kept.
    std::int64_t with_baseline;   ///< People counted where a baseline or last value stands in.
    std::int64_t not_registered;  ///< People measured who are not registered: left out.

    friend bool operator==(participant_flow const&, participant_flow const&) = default;
};

namespace flow_detail {

inline bool measured(cohort const& people, followed_member const& member, occasion when) {
    auto const rows = people.measures().of(member.member.person);
    return std::any_of(rows.begin(), rows.end(),
                       [&](auto const& m) { return m.occasion == when && m.weight_g; });
}

inline bool reached(cohort const& people, followed_member const& member, flow_stage stage) {
    switch (stage) {
        case flow_stage::registered:
            return true;
        case flow_stage::pre_test:
            return measured(people, member, occasion::pre_test);
        case flow_stage::entered:
            return member.member.entries > 0;
        case flow_stage::weighed:
            return measured(people, member, occasion::weekly);
        case flow_stage::post_test:
            return measured(people, member, occasion::post_test);
        case flow_stage::analysed:
            break;
    }
    return before_and_after(member.weight_g, missing_data::completers).has_value();
}

}  // namespace flow_detail

/// The flow of a cohort.
[[nodiscard]] inline participant_flow flow_of(cohort const& people) {
    participant_flow flow{{}, 0, static_cast<std::int64_t>(people.strangers())};
    for (std::size_t i = 0; i < flow_stages; ++i) {
        flow.stages[i] = {static_cast<flow_stage>(i), 0, 0};
    }
    for (auto const& member : people.members()) {
        bool all = true;
        for (auto& stage : flow.stages) {
            bool const here = flow_detail::reached(people, member, stage.stage);
            all = all && here;
            stage.reached += here ? 1 : 0;
            stage.remaining += all ? 1 : 0;
        }
        flow.with_baseline += member.weight_g.baseline ? 1 : 0;
    }
    return flow;
}

}  // namespace heli::evaluation

namespace heli {

/// Tokens and names of `evaluation::flow_stage`.
template <>
struct labels_of<evaluation::flow_stage> {
    /// One row a member.
    static constexpr label<evaluation::flow_stage> rows[] = {
        {evaluation::flow_stage::registered, "registered", "登记", "registered"},
        {evaluation::flow_stage::pre_test, "pre_test", "参加前测", "pre-test"},
        {evaluation::flow_stage::entered, "entered", "至少一次记录", "at least one entry"},
        {evaluation::flow_stage::weighed, "weighed", "至少一次每周体重",
         "at least one weekly weight"},
        {evaluation::flow_stage::post_test, "post_test", "参加后测", "post-test"},
        {evaluation::flow_stage::analysed, "analysed", "纳入完成者分析", "analysed as completers"},
    };
};

}  // namespace heli
