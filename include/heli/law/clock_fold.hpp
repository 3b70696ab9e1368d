/// \file
/// What each event does to a running period.
#pragma once

#include <heli/law/clock_count.hpp>
#include <heli/law/clock_refusal.hpp>
#include <heli/law/clock_state.hpp>

#include <algorithm>
#include <cstdint>
#include <optional>
#include <string>
#include <utility>

namespace heli::law {

/// A period between two events of its clock.
class clock_fold {
public:
    /// \param applied the rule that applies. \param calendar which days are worked.
    /// \throws invalid_value if the rule counts backward or in hours: neither has a clock.
    clock_fold(rule const& applied, calendar::work_calendar const& calendar)
        : rule_(&applied), calendar_(&calendar) {
        auto const& p = *applied.period;
        if (p.direction == direction::backward || p.length.unit == period_unit::hour) {
            throw invalid_value("rule " + applied.id.str() +
                                " counts backward or in hours: it has no clock");
        }
    }

    /// Applies one event and says what is wrong with it.
    /// \return whether it had the effect that it states.
    bool apply(clock_event const& e, std::vector<finding>& findings, std::string const& field) {
        auto const wrong = [&](severity how, std::string code, bilingual message) {
            place where;
            where.field = field;
            findings.push_back(
                {how, std::move(code), std::move(where), std::move(message), to_text(e.day)});
            return false;
        };
        clock_standing const standing{stopped_.has_value(), period_.has_value(),
                                      suspensions_ > 0 || ongoing_, expired_before(e.day)};
        if (auto const* refusal = refused(*rule_, e, standing)) {
            return wrong(severity::error, refusal->code, refusal->message.copy());
        }
        if (standing.expired && e.action == clock_action::restart) {
            wrong(severity::warning, "after_expiry",
                  {"期间已届满，其后重新计算是否补正逾期，未能确定",
                   "the period had expired; whether a restart cures that is not established"});
        }
        switch (e.action) {
            case clock_action::start:
            case clock_action::restart:
                start(e.day);
                return true;
            case clock_action::interrupt:
                interrupt(e);
                return true;
            case clock_action::suspend:
                suspend(e);
                return true;
            case clock_action::resume:
                resume(e.day);
                return true;
            case clock_action::exclude:
                period_->excluded.add(to_day_number(e.day), to_day_number(*e.until));
                return true;
            case clock_action::stop:
                stopped_ = e.day;
                return true;
            case clock_action::extend:
                break;
        }
        return extend(e) || wrong(severity::error, "extension_past_limit",
                                  {"延长超过法定上限，只计至上限",
                                   "the extension goes past its limit and counts up to it only"});
    }

    /// The due date as far as it is known; nothing before the start, while an interruption is
    /// ongoing, and while a suspension has no end.
    [[nodiscard]] std::optional<counted_period> due() const {
        if (!period_ || ongoing_ || suspensions_ > 0) {
            return std::nullopt;
        }
        return count(*period_, *calendar_);
    }
    /// The due date if a suspension without an end ended on `day`.
    [[nodiscard]] std::optional<counted_period> due_if_resumed(date const& day) const {
        if (!period_ || ongoing_) {
            return std::nullopt;
        }
        auto p = *period_;
        p.excluded.add(to_day_number(suspensions_ > 0 ? suspended_since_ : day),
                       to_day_number(day));
        return count(p, *calendar_);
    }
    /// What the clock does on `day`.
    [[nodiscard]] clock_phase phase(date const& day) const {
        if (stopped_) {
            return clock_phase::stopped;
        }
        if (!period_) {
            return clock_phase::not_started;
        }
        if (ongoing_ || day < period_->started) {
            return clock_phase::interrupted;
        }
        if (suspensions_ > 0 || period_->excluded.contains(to_day_number(day))) {
            return clock_phase::suspended;
        }
        return expired_before(day) ? clock_phase::expired : clock_phase::running;
    }
    /// The period as it counts now; nothing before the start.
    [[nodiscard]] std::optional<running_period> const& period() const noexcept { return period_; }
    /// Whether a suspension has no end yet.
    [[nodiscard]] bool suspended() const noexcept { return suspensions_ > 0; }
    /// The first day of the suspension that has no end yet.
    [[nodiscard]] date const& suspended_since() const noexcept { return suspended_since_; }
    /// The day on which something stopped the clock.
    [[nodiscard]] std::optional<date> const& stopped() const noexcept { return stopped_; }
    /// Whether an interruption has no end yet.
    [[nodiscard]] bool interrupted() const noexcept { return ongoing_; }

private:
    bool extend(clock_event const& e);

    [[nodiscard]] bool expired_before(date const& day) const {
        auto const end = due();
        return end && !stopped_ && end->due.value < day;
    }
    void start(date const& day) {
        excluded_days kept;
        if (period_) {
            kept = period_->excluded;
            kept.forget_before(to_day_number(day));
        }
        period_ = running_period{day, *rule_->period, 0, std::move(kept)};
        suspended_since_ = std::max(suspended_since_, day);
        ongoing_ = false;
    }
    /// An interruption never ends another one early: the later end counts, and one without an end
    /// goes on until the clock resumes or restarts.
    void interrupt(clock_event const& e) {
        bool const ongoing = ongoing_ || e.ongoing;
        auto const end = e.until.value_or(e.day);
        start(period_->started > e.day ? std::max(period_->started, end) : end);
        ongoing_ = ongoing;
    }
    void suspend(clock_event const& e) {
        if (e.until) {
            period_->excluded.add(to_day_number(e.day), to_day_number(*e.until));
            return;
        }
        suspended_since_ = suspensions_ > 0 ? suspended_since_ : e.day;
        ++suspensions_;
    }
    void resume(date const& day) {
        if (ongoing_) {
            start(day);
        } else if (--suspensions_ == 0) {
            period_->excluded.add(to_day_number(suspended_since_), to_day_number(day));
        }
    }

    rule const* rule_;
    calendar::work_calendar const* calendar_;
    std::optional<running_period> period_;
    std::optional<date> stopped_;
    date suspended_since_{calendar::day_at(0)};
    int suspensions_ = 0;
    bool ongoing_ = false;
};

/// \return whether the whole extension lies within the limit.
inline bool clock_fold::extend(clock_event const& e) {
    auto const units = [](extent const& x) {
        return std::int64_t{x.length} * (x.unit == period_unit::year ? 12 : 1);
    };
    auto const asked = period_->extended + units(*e.by);
    auto const& limit = rule_->extension->at_most;
    period_->extended = limit ? std::min(asked, units(*limit)) : asked;
    return period_->extended == asked;
}

}  // namespace heli::law
