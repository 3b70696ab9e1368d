/// \file
/// Documents of contests for tests.
#pragma once

#include <gtest/gtest.h>

#include <string>
#include <string_view>

namespace heli::io {

/// The rules of 490 points as TOML.
inline std::string const contest_toml = R"(format = "heli.contest.v1"
id = "wuyi-490-v1"
utc_offset_min = 480
start = 2025-07-01
end = 2025-08-29
total = 490
late_grace_hours = 24
future_skew_s = 300

[[rules]]
id = "pre"
kind = "pre_test"
points = 20
bucket = "once"
cap = 20
window = [2025-06-24, 2025-06-30]

[[rules]]
id = "exercise"
kind = "exercise"
points = 3
bucket = "day"
cap = 180
min_value = 10000

[[rules]]
id = "diet"
kind = "meal"
points = 1
bucket = "day_slot"
slots = ["B", "L", "D"]
cap = 180

[[rules]]
id = "offline"
kind = "offline"
points = 10
bucket = "ref"
cap = 50

[[rules]]
id = "weigh"
kind = "weigh"
points = 5
bucket = "week7"
cap = 40
partial_week = "counts"

[[rules]]
id = "post"
kind = "post_test"
points = 20
bucket = "once"
cap = 20
window = [2025-08-30, 2025-09-05]
)";

/// The same as JSON, without a format.
inline std::string const contest_json = R"({
  "id": "wuyi-490-v1", "utc_offset_min": 480, "start": "2025-07-01", "end": "2025-08-29",
  "total": 490, "late_grace_hours": 24, "future_skew_s": 300,
  "rules": [
    {"id": "pre", "kind": "pre_test", "points": 20, "bucket": "once", "cap": 20,
     "window": ["2025-06-24", "2025-06-30"]},
    {"id": "exercise", "kind": "exercise", "points": 3, "bucket": "day", "cap": 180,
     "min_value": 10000},
    {"id": "diet", "kind": "meal", "points": 1, "bucket": "day_slot", "slots": ["B", "L", "D"],
     "cap": 180},
    {"id": "offline", "kind": "offline", "points": 10, "bucket": "ref", "cap": 50},
    {"id": "weigh", "kind": "weigh", "points": 5, "bucket": "week7", "cap": 40,
     "partial_week": "counts"},
    {"id": "post", "kind": "post_test", "points": 20, "bucket": "once", "cap": 20,
     "window": ["2025-08-30", "2025-09-05"]}
  ]
}
)";

/// `text` with the first `old` replaced.
[[nodiscard]] inline std::string with(std::string text, std::string_view old,
                                      std::string_view replacement) {
    auto const at = text.find(old);
    EXPECT_NE(at, std::string::npos) << old;
    return at == std::string::npos ? text : text.replace(at, old.size(), replacement);
}

}  // namespace heli::io
