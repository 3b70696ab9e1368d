#include "law_fields.hpp"

#include <heli/data/legal_events.hpp>

#include <algorithm>
#include <cstdint>
#include <limits>
#include <span>
#include <string>
#include <vector>

namespace heli::io {

namespace {

/// A kind of word: its table and how it is called.
struct vocabulary {
    std::span<law::word_row const> words;  ///< Those that heli knows.
    std::string_view code;                 ///< Code of the finding for one that it does not.
    bilingual_view name;                   ///< What such a word is.
};

constexpr vocabulary events{data::legal_events, "unknown_event", {"事件", "event"}};
constexpr vocabulary actors{data::actors, "unknown_actor", {"主体", "actor"}};

template <class Named, class Id>
std::optional<Named> known(toml_table& table, std::string_view key, vocabulary const& kind,
                           bilingual const& otherwise) {
    auto const text = table.text(key, presence::optional);
    if (!text) {
        return std::nullopt;
    }
    auto const at = std::find_if(kind.words.begin(), kind.words.end(),
                                 [&](law::word_row const& row) { return row.id == *text; });
    if (at != kind.words.end()) {
        return Named{Id(at->id), bilingual_view{at->zh, at->en}.copy()};
    }
    std::vector<std::string_view> ids;
    for (auto const& row : kind.words) {
        ids.push_back(row.id);
    }
    auto const hint = suggestion(*text, ids);
    auto const name = kind.name.copy();
    table.wrong(table.where(key), std::string(kind.code),
                {"“" + *text + "”不是已知的" + name.zh + hint.zh + otherwise.zh,
                 "\"" + *text + "\" is no known " + name.en + hint.en + otherwise.en},
                *text);
    return std::nullopt;
}

template <class Named, class Id>
std::optional<Named> known_or_own(toml_table& table, std::string_view key, vocabulary const& kind) {
    if (!table.has_table(key)) {
        return known<Named, Id>(table, key, kind,
                                {"；自定义的须写为 { id = \"…\", zh = \"…\", en = \"…\" }",
                                 "; one of your own is written { id = \"...\", zh = \"...\", "
                                 "en = \"...\" }"});
    }
    auto own = table.table(key, presence::required);
    auto const id = own->identifier<Id>("id", presence::required);
    auto const zh = own->text("zh", presence::required);
    auto const en = own->text("en", presence::required);
    own->finish();
    if (!id || !zh || !en) {
        return std::nullopt;
    }
    return Named{*id, {*zh, *en}};
}

}  // namespace

std::optional<law::extent> read_extent(toml_table& table, presence need) {
    bool const there = table.has("length") || table.has("unit");
    auto const each = there ? presence::required : need;
    auto const length = table.integer("length", each);
    auto const unit =
        table.word<law::period_unit>("unit", each).value_or(law::period_unit::calendar_day);
    if (each == presence::optional) {
        return std::nullopt;
    }
    constexpr std::int64_t most = std::numeric_limits<std::int16_t>::max();
    bool const fits = length && -most <= *length && *length <= most;
    if (length && !fits) {
        auto const expected = std::to_string(law::longest(unit));
        table.wrong(table.where("length"), "invalid_length",
                    {"期间长度应不超过 " + expected, "expected a length of at most " + expected},
                    std::to_string(*length));
    }
    return law::extent{static_cast<std::int16_t>(fits ? *length : 1), unit};
}

std::optional<law::legal_event> read_event(toml_table& table, std::string_view key) {
    return known<law::legal_event, law::event_id>(table, key, events, {});
}

std::optional<law::legal_event> read_event_or_own(toml_table& table, std::string_view key) {
    return known_or_own<law::legal_event, law::event_id>(table, key, events);
}

std::optional<law::actor> read_actor_or_own(toml_table& table, std::string_view key) {
    return known_or_own<law::actor, law::actor_id>(table, key, actors);
}

}  // namespace heli::io
