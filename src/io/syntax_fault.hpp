/// \file
/// What the TOML parser says about a syntax fault, in both languages.
#pragma once

#include <heli/core/bilingual.hpp>

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

namespace heli::io {

/// A part of what the parser says, and what that means in Chinese.
struct fault_wording {
    std::string_view scope;  ///< Part of what was being parsed; empty for anything.
    std::string_view part;   ///< Part of the description.
    std::string_view zh;     ///< One sentence without its end.
};

/// The first row that fits counts.
inline constexpr fault_wording fault_wordings[] = {
    {"string", "end-of-file", "文本缺少结束的引号"},
    {"", "end-of-file", "文件在内容写完之前结束"},
    {"", "control characters", "有不允许的控制字符；一行文本中不能换行"},
    {"", "surrogates", "有不允许的 Unicode 代理字符"},
    {"", "escape sequence", "未知的转义序列；反斜杠须写为 \\\\"},
    {"", "not representable in 64 bits", "数超出 64 位的范围"},
    {"", "leading zeroes", "数不能以 0 开头"},
    {"", "maximum nested value depth", "数组或表嵌套过深"},
    {"", "dangling comma", "内联表的末尾不能有逗号"},
    {"inline table", "", "内联表须写在一行之内，各项以逗号分隔"},
    {"array", "expected comma", "数组的元素之间缺少逗号"},
    {"table header", "expected ']'", "表头缺少 ]"},
    {"boolean", "", "值须为 true、false、数、日期或加引号的文本"},
    {"", "expected a comment or whitespace", "值之后有多余的内容"},
    {"", "expected '='", "键之后缺少 ="},
    {"", "expected keys, tables", "此处应为键、表头或注释；中文的键须加引号"},
    {"date", "", "日期或时刻无效，日期应为 YYYY-MM-DD"},
    {"time", "", "时刻无效，应为 HH:MM:SS"},
};

/// The parts of a date and a time, with the values they can have.
struct clock_part {
    std::string_view part;  ///< Part of the description.
    std::string_view zh;    ///< Its name, and its values unless the month decides.
};
/// The day comes apart: the month decides how many there are.
inline constexpr clock_part clock_parts[] = {
    {"expected month between", "月份应在 1 至 12 之间"},
    {"expected hour between", "小时应在 0 至 23 之间"},
    {"expected minute between", "分钟应在 0 至 59 之间"},
    {"expected second between", "秒应在 0 至 59 之间"},
};

/// The text between the first `open` and what closes it; nothing if there is none.
[[nodiscard]] inline std::optional<std::string> between(std::string_view text,
                                                        std::string_view open,
                                                        std::string_view close) {
    auto const begin = text.find(open);
    if (begin == std::string_view::npos) {
        return std::nullopt;
    }
    auto const rest = text.substr(begin + open.size());
    auto const end = rest.find(close);
    return end == std::string_view::npos ? std::nullopt
                                         : std::optional(std::string(rest.substr(0, end)));
}

/// What a description means in Chinese; nothing if it is not known.
[[nodiscard]] inline std::optional<std::string> fault_in_chinese(std::string_view description) {
    auto const said = [&](std::string_view part) {
        return description.find(part) != std::string_view::npos;
    };
    auto const scope = between(description, "Error while parsing ", ":").value_or("");
    auto const saw = description.substr(description.rfind(' ') + 1);
    if (auto const longest = between(description, "expected day between 1 and ", " ")) {
        return "没有这一天：该月的日应在 1 至 " + *longest + " 之间，实为 " + std::string(saw);
    }
    for (auto const& row : clock_parts) {
        if (said(row.part)) {
            return std::string(row.zh) + "，实为 " + std::string(saw);
        }
    }
    if (said("cannot redefine")) {
        return "“" + between(description, "'", "'").value_or("") + "”重复定义";
    }
    for (auto const& row : fault_wordings) {
        if (scope.find(row.scope) != std::string::npos && said(row.part)) {
            return std::string(row.zh);
        }
    }
    return std::nullopt;
}

/// The message of a syntax fault.
[[nodiscard]] inline bilingual syntax_message(std::string const& description) {
    auto const known = fault_in_chinese(description);
    return {known ? "TOML 语法错误：" + *known : "TOML 语法错误（" + description + "）",
            "TOML syntax: " + description};
}

}  // namespace heli::io
