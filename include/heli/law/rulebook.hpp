/// \file
/// The rules that answers rest on: found by id, added to, replaced, and as known on a day.
#pragma once

#include <heli/core/error.hpp>
#include <heli/core/nearest_name.hpp>
#include <heli/law/rule.hpp>
#include <heli/law/rule_check.hpp>

#include <algorithm>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace heli::law {

/// Rules of law: an immutable value, cheap to copy, safe to share between threads.
class rulebook {
public:
    /// The rules of constant tables, such as `data::law_tables`.
    /// \throws parse_error with every problem of the tables.
    explicit rulebook(rule_tables const& tables) : rulebook(owned(tables)) {}
    /// These rules, in this order.
    /// \throws parse_error with every problem: ids that are twice there, rules that override no
    ///         national rule of their matter, lengths where no text was read, and the like.
    explicit rulebook(std::vector<rule> rules)
        : rules_(std::make_shared<std::vector<rule> const>(std::move(rules))) {
        std::vector<finding> findings;
        auto const add = [&](std::vector<finding> more) {
            findings.insert(findings.end(), std::make_move_iterator(more.begin()),
                            std::make_move_iterator(more.end()));
        };
        for (std::size_t i = 0; i < rules_->size(); ++i) {
            by_id_.push_back(i);
            if ((*rules_)[i].overrides) {
                overriding_.push_back(i);
            }
            add(check((*rules_)[i]));
            add(check((*rules_)[i], *rules_));
        }
        std::sort(by_id_.begin(), by_id_.end(), [this](std::size_t a, std::size_t b) {
            return (*rules_)[a].id < (*rules_)[b].id;
        });
        for (std::size_t i = 1; i < by_id_.size(); ++i) {
            auto const& id = (*rules_)[by_id_[i]].id;
            if (id == (*rules_)[by_id_[i - 1]].id) {
                findings.push_back(
                    {severity::error,
                     "duplicate_id",
                     {},
                     {"规则编号 " + id.str() + " 重复", "there are two rules " + id.str()},
                     id.str()});
            }
        }
        if (!findings.empty()) {
            throw parse_error(std::move(findings));
        }
    }

    /// This book with more rules. A rule whose id is there already takes its place.
    /// \throws parse_error with every problem of the new book.
    [[nodiscard]] rulebook with(std::vector<rule> added) const {
        auto all = *rules_;
        std::vector<bool> replaced(all.size());
        for (auto& one : added) {
            auto const* old = find(one.id);
            auto const at =
                old == nullptr ? replaced.size() : static_cast<std::size_t>(old - rules_->data());
            if (at < replaced.size() && !replaced[at]) {
                replaced[at] = true;
                all[at] = std::move(one);
            } else {
                all.push_back(std::move(one));
            }
        }
        auto result = rulebook(std::move(all));
        result.known_on_ = known_on_;
        return result;
    }
    /// This book as it was known on a day: rules that were certainly known only later decide
    /// nothing. Rules of which neither publication nor commencement is established stay.
    /// \throws invalid_value for not-a-date and infinities.
    [[nodiscard]] rulebook known_on(date const& day) const {
        (void)to_day_number(day);
        auto copy = *this;
        copy.known_on_ = day;
        return copy;
    }

    /// Every rule, in the order of the tables.
    [[nodiscard]] std::vector<rule> const& rules() const& noexcept { return *rules_; }
    /// The rules live as long as the book: not of a temporary one.
    void rules() && = delete;
    /// The day whose knowledge decides; nothing for all that the tables hold.
    [[nodiscard]] std::optional<date> const& known_on() const noexcept { return known_on_; }
    /// Whether a rule was known on that day.
    [[nodiscard]] bool knows(rule const& r) const {
        auto const from = known_from(r);
        return !known_on_ || !from || *from <= *known_on_;
    }

    /// The rule with this id; `nullptr` if there is none.
    [[nodiscard]] rule const* find(rule_id const& id) const noexcept {
        auto const at = std::lower_bound(
            by_id_.begin(), by_id_.end(), id,
            [this](std::size_t i, rule_id const& x) { return (*rules_)[i].id < x; });
        return at == by_id_.end() || (*rules_)[*at].id != id ? nullptr : &(*rules_)[*at];
    }
    /// The rule with this id.
    /// \throws not_found with the nearest id if there is none.
    [[nodiscard]] rule const& required(rule_id const& id) const {
        if (auto const* found = find(id)) {
            return *found;
        }
        std::vector<std::string> ids;
        ids.reserve(rules_->size());
        for (auto const& r : *rules_) {
            ids.push_back(r.id.str());
        }
        std::vector<std::string_view> const views(ids.begin(), ids.end());
        auto const near = nearest_name(id.view(), views);
        throw not_found(
            "there is no rule \"" + id.str() + "\"" +
            (near.empty() ? std::string() : "; did you mean " + std::string(near) + "?"));
    }
    /// The regional rules that override a national one, in the order of the book.
    [[nodiscard]] std::vector<rule const*> overriding(rule_id const& national) const {
        std::vector<rule const*> found;
        for (auto const i : overriding_) {
            if ((*rules_)[i].overrides == national) {
                found.push_back(&(*rules_)[i]);
            }
        }
        return found;
    }
    friend bool operator==(rulebook const& a, rulebook const& b) {
        return *a.rules_ == *b.rules_ && a.known_on_ == b.known_on_;
    }

private:
    static std::vector<rule> owned(rule_tables const& tables) {
        std::vector<rule> rules;
        rules.reserve(tables.rules.size());
        for (auto const& row : tables.rules) {
            rules.push_back(to_rule(row));
            for (auto const& reading : tables.readings) {
                if (reading.rule == row.id) {
                    rules.back().other_readings.push_back(to_reading(reading));
                }
            }
        }
        return rules;
    }

    std::shared_ptr<std::vector<rule> const> rules_;
    std::vector<std::size_t> by_id_;
    std::vector<std::size_t> overriding_;
    std::optional<date> known_on_;
};

}  // namespace heli::law
