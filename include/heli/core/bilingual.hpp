/// \file
/// Text in the two languages of our users.
#pragma once

#include <compare>
#include <string>
#include <string_view>

namespace heli {

/// The language of a text for people. Tokens in data and JSON have no language.
enum class language : unsigned char {
    zh,  ///< Chinese, simplified characters.
    en,  ///< English.
};

/// One text in Chinese and in English. An empty `en` means that no English wording is known.
struct bilingual {
    std::string zh;  ///< Chinese wording, UTF-8.
    std::string en;  ///< English wording, UTF-8; empty if unknown.

    /// The wording in `lang`; the other language where that one is unknown.
    [[nodiscard]] std::string const& in(language lang) const noexcept {
        auto const& asked = lang == language::zh ? zh : en;
        auto const& other = lang == language::zh ? en : zh;
        return asked.empty() ? other : asked;
    }
    friend bool operator==(bilingual const&, bilingual const&) = default;
    friend auto operator<=>(bilingual const&, bilingual const&) = default;
};

/// The same for constant tables: borrows its text.
struct bilingual_view {
    std::string_view zh;  ///< Chinese wording, UTF-8.
    std::string_view en;  ///< English wording, UTF-8; empty if unknown.

    /// An owning copy.
    [[nodiscard]] bilingual copy() const { return {std::string(zh), std::string(en)}; }
};

}  // namespace heli
