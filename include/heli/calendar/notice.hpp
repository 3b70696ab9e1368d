/// \file
/// The holiday arrangement as data: notices, the days they move, and the holiday regulation.
#pragma once

#include <heli/core/date.hpp>
#include <heli/core/label.hpp>
#include <heli/core/source.hpp>

#include <cstdint>
#include <optional>
#include <span>
#include <string_view>

namespace heli::calendar {

/// A statutory holiday (法定节日) or a day off for one occasion.
enum class holiday : unsigned char {
    new_year,         ///< 元旦, 1 January.
    spring_festival,  ///< 春节, first day of the lunar year.
    qingming,         ///< 清明节, solar term around 4 April.
    labor_day,        ///< 劳动节, 1 May.
    dragon_boat,      ///< 端午节, fifth day of the fifth lunar month.
    mid_autumn,       ///< 中秋节, fifteenth day of the eighth lunar month.
    national_day,     ///< 国庆节, 1 October.
    victory_day,      ///< 抗战胜利纪念日, 3 September; a day off in 2015 only.
};

/// A set of holidays: one day off can belong to two, such as National Day and Mid-Autumn.
class holiday_set {
public:
    /// No holiday.
    constexpr holiday_set() = default;
    /// One holiday.
    constexpr holiday_set(holiday h)  // NOLINT(google-explicit-constructor)
        : bits_(static_cast<std::uint16_t>(1U << static_cast<unsigned>(h))) {}

    /// Whether `h` is in the set.
    [[nodiscard]] constexpr bool contains(holiday h) const noexcept {
        return (bits_ & holiday_set(h).bits_) != 0;
    }
    /// Whether the set is empty.
    [[nodiscard]] constexpr bool empty() const noexcept { return bits_ == 0; }
    /// The union of two sets.
    friend constexpr holiday_set operator|(holiday_set a, holiday_set b) noexcept {
        holiday_set result;
        result.bits_ = static_cast<std::uint16_t>(a.bits_ | b.bits_);
        return result;
    }
    friend constexpr bool operator==(holiday_set, holiday_set) = default;

private:
    std::uint16_t bits_ = 0;
};

/// The union of two holidays, for table rows: `holiday::national_day | holiday::mid_autumn`.
[[nodiscard]] constexpr holiday_set operator|(holiday a, holiday b) noexcept {
    return holiday_set(a) | holiday_set(b);
}

/// A notice of the State Council's general office on holidays, as a row of `data/`.
struct notice_row {
    std::string_view id;  ///< Such as `cn-2023`; an amendment is `cn-2020-a1`.
    std::int16_t year;    ///< The year that it arranges.
    bool amends;          ///< Whether it changes an earlier notice of the same year.
    std::optional<civil_date> announced_on;  ///< Day of announcement; absent if not established.
    source_view source;                      ///< Number (as title where known) and address.
};

/// A run of days that a notice moves, as a row of `data/`.
struct notice_days_row {
    std::string_view notice;  ///< Id of the notice.
    civil_date first;         ///< First day of the run.
    civil_date last;          ///< Last day of the run.
    bool working;             ///< Make-up working days, or days off.
    holiday_set holidays;     ///< The holidays that the run belongs to.
};

/// How a statutory day is found in its year.
enum class festival_anchor : unsigned char {
    fixed_date,       ///< The same month and day each year.
    spring_festival,  ///< Offset from the first day of the lunar year.
    qingming,         ///< Offset from the Qingming day.
    dragon_boat,      ///< Offset from the Dragon Boat day.
    mid_autumn,       ///< Offset from the Mid-Autumn day.
};

/// A statutory day off by one version of the holiday regulation
/// (全国年节及纪念日放假办法), as a row of `data/`.
struct statutory_day_row {
    holiday name;                            ///< The holiday.
    festival_anchor anchor;                  ///< How its day is found.
    std::int8_t month;                       ///< Month for `fixed_date`, else 0.
    std::int8_t day_or_offset;               ///< Day of the month, or days after the anchor.
    civil_date effective_from;               ///< First day on which this version holds.
    std::optional<civil_date> effective_to;  ///< Last day; absent if it still holds.
    source_view source;                      ///< Regulation and its version.
};

/// The movable festivals of one year, as a row of `data/`.
struct festival_row {
    std::int16_t year;           ///< Gregorian year.
    civil_date spring_festival;  ///< First day of the lunar year.
    civil_date qingming;         ///< Qingming day.
    civil_date dragon_boat;      ///< Fifth day of the fifth lunar month.
    civil_date mid_autumn;       ///< Fifteenth day of the eighth lunar month.
};

/// Everything that a calendar of mainland China is built from, such as `data::holidays_cn`.
struct holiday_tables {
    std::span<notice_row const> notices;           ///< In ascending order of year, amendments last.
    std::span<notice_days_row const> notice_days;  ///< Any order.
    std::span<statutory_day_row const> statutory;  ///< Any order.
    std::span<festival_row const> festivals;       ///< One row a year, ascending.
};

}  // namespace heli::calendar

namespace heli {

/// Tokens and names of `calendar::holiday`.
template <>
struct labels_of<calendar::holiday> {
    /// One row a member.
    static constexpr label<calendar::holiday> rows[] = {
        {calendar::holiday::new_year, "new_year", "元旦", "New Year's Day"},
        {calendar::holiday::spring_festival, "spring_festival", "春节", "Spring Festival"},
        {calendar::holiday::qingming, "qingming", "清明节", "Qingming"},
        {calendar::holiday::labor_day, "labor_day", "劳动节", "Labor Day"},
        {calendar::holiday::dragon_boat, "dragon_boat", "端午节", "Dragon Boat Festival"},
        {calendar::holiday::mid_autumn, "mid_autumn", "中秋节", "Mid-Autumn Festival"},
        {calendar::holiday::national_day, "national_day", "国庆节", "National Day"},
        {calendar::holiday::victory_day, "victory_day", "抗战胜利纪念日",
         "Victory Day (70th anniversary)"},
    };
};

}  // namespace heli
