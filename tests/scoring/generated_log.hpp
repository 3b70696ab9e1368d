/// \file
/// A log of many people out of seeded random numbers, in which every kind of bad entry occurs.
#pragma once

#include "owned_log.hpp"

#include <cstdint>
#include <string>
#include <vector>

namespace heli::scoring {

/// The random numbers of splitmix64.
class split_mix {
public:
    explicit split_mix(std::uint64_t seed) : state_(seed) {}

    /// A number from 0 to `end` - 1.
    [[nodiscard]] std::int64_t below(std::int64_t end) {
        return static_cast<std::int64_t>(next() % static_cast<std::uint64_t>(end));
    }

private:
    std::uint64_t next() {
        state_ += 0x9E3779B97F4A7C15U;
        auto mixed = (state_ ^ (state_ >> 30U)) * 0xBF58476D1CE4E5B9U;
        mixed = (mixed ^ (mixed >> 27U)) * 0x94D049BB133111EBU;
        return mixed ^ (mixed >> 31U);
    }

    std::uint64_t state_;
};

/// Writes the entries of one person, day after day.
class generated_person {
public:
    generated_person(std::uint64_t seed, std::int64_t number)
        : number_(number),
          draw_(seed ^ ((static_cast<std::uint64_t>(number) + 1) * 0xD1B54A32D192ED03U)) {
        diligence_ = 300 + draw_.below(700);
        if (draw_.below(100) < 15) {
            last_ = draw_.below(60);
        }
    }

    [[nodiscard]] std::vector<owned_row> rows() && {
        test(950, "pre_test", -7);
        for (std::int64_t day = 0; day < last_; ++day) {
            exercise(day);
            meals(day);
            others(day);
        }
        if (last_ == 60) {
            test(900, "post_test", 60);
        }
        return std::move(rows_);
    }

private:
    static constexpr utc_seconds begin = 1751299200;  // 2025-07-01T00:00:00+08:00

    [[nodiscard]] bool happens(std::int64_t in_a_thousand) {
        return draw_.below(1000) < in_a_thousand;
    }
    owned_row& write(std::string const& kind, std::int64_t day, std::int64_t second,
                     std::int64_t delay) {
        auto const digits = std::to_string(number_);
        auto const at = begin + day * 86400 + second;
        return rows_.emplace_back(owned_row{std::to_string(number_ * 100000 + ++written_),
                                            std::string(3 - digits.size(), '0') + digits, kind, at,
                                            at + delay, "", "", 0, ""});
    }
    /// Before the contest days are drawn backwards from the first, after it forwards.
    void test(std::int64_t in_a_thousand, std::string const& kind, std::int64_t day) {
        if (happens(in_a_thousand)) {
            auto const off = draw_.below(7);
            auto const second = draw_.below(86400);
            write(kind, day < 0 ? -1 - off : day + off, second, draw_.below(3600));
        }
    }
    void exercise(std::int64_t day) {
        if (!happens(diligence_)) {
            return;
        }
        auto const value = 8000 + draw_.below(8000);
        auto const second = draw_.below(86400);
        auto const delay = draw_.below(140000);
        write("exercise", day, second, delay).value = value;
        if (draw_.below(100) < 5) {
            auto const again = rows_.back();
            rows_.push_back(again);
        }
        if (draw_.below(100) < 3) {
            write("exercise", day, (second + 3600) % 86400, delay).value = value + 500;
        }
    }
    void meals(std::int64_t day) {
        for (std::int64_t slot = 0; slot < 3; ++slot) {
            if (happens(diligence_)) {
                auto const second = 21600 * (slot + 1) + draw_.below(21600);
                auto const delay = draw_.below(140000);
                write("meal", day, second, delay).slot = slot == 0 ? "B" : slot == 1 ? "L" : "D";
            }
        }
    }
    void others(std::int64_t day) {
        if (happens(12)) {
            auto const activity = draw_.below(8);
            auto const second = draw_.below(86400);
            write("offline", day, second, draw_.below(90000)).ref = std::to_string(activity);
        }
        if (happens(160)) {
            auto const grams = 60000 + draw_.below(40000);
            auto const second = draw_.below(86400);
            write("weigh", day, second, draw_.below(90000)).value = grams;
        }
        if (happens(5)) {
            auto const off = draw_.below(3);
            write("exercise", 60 + off, draw_.below(86400), 0).value = 15000;
        }
    }

    std::int64_t number_;
    split_mix draw_;
    std::int64_t diligence_ = 0;
    std::int64_t last_ = 60;
    std::int64_t written_ = 0;
    std::vector<owned_row> rows_;
};

/// The entries of `people` people, numbered from 000.
[[nodiscard]] inline std::vector<owned_row> generated_rows(std::uint64_t seed,
                                                           std::int64_t people) {
    std::vector<owned_row> rows;
    for (std::int64_t number = 0; number < people; ++number) {
        auto const own = generated_person(seed, number).rows();
        rows.insert(rows.end(), own.begin(), own.end());
    }
    return rows;
}

}  // namespace heli::scoring
