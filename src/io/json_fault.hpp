/// \file
/// What the JSON parser says about a syntax fault, in both languages.
#pragma once

#include <heli/core/finding.hpp>

#include <string>
#include <string_view>
#include <utility>

namespace heli::io {

/// A part of what the parser says, and what that means.
struct json_wording {
    std::string_view part;  ///< Part of the description.
    std::string_view zh;    ///< One sentence without its end.
    std::string_view en;    ///< The same.
};

/// The first row that fits counts.
inline constexpr json_wording json_wordings[] = {
    {"missing closing quote", "文本缺少结束的引号", "a text has no closing quote"},
    {"unexpected end of input", "文件在内容写完之前结束", "the file ends too early"},
    {"control character", "文本中有控制字符，须写为转义序列",
     "a control character in a text must be "
     "written as an escape sequence"},
    {"surrogate", "Unicode 代理字符须成对", "Unicode surrogates must come in pairs"},
    {"forbidden character after backslash", "未知的转义序列", "unknown escape sequence"},
    {"\\u", "\\u 之后应有四位十六进制数字", "\\u must be followed by four hexadecimal digits"},
    {"invalid number", "数的写法无效", "this is not how a number is written"},
    {"number overflow", "数过大", "the number is too large"},
    {"parsing object key", "此处应为加引号的键", "expected a key in quotes"},
    {"object separator", "键之后应为冒号", "expected a colon behind the key"},
    {"parsing object", "此处应为逗号或 }", "expected a comma or }"},
    {"parsing array", "此处应为逗号或 ]", "expected a comma or ]"},
    {"end of input", "内容之后有多余的文字", "there is something behind the end"},
};

/// A syntax fault. What the text holds there is not repeated: it may be no text at all.
/// \param description the parser's message without what it has read last.
[[nodiscard]] inline finding json_fault(std::string_view description, place where) {
    if (description.find("ill-formed UTF-8") != std::string_view::npos ||
        description.find("BOM") != std::string_view::npos) {
        return {severity::error,
                "invalid_utf8",
                std::move(where),
                {"文件不是 UTF-8 编码；若为 GB18030，请另存为 UTF-8",
                 "the file is not UTF-8; if it was saved as GB18030, save it as UTF-8"},
                ""};
    }
    json_wording said{"", "此处应为值：数、加引号的文本、true、false、数组或对象",
                      "expected a value: a number, a text in quotes, true, false, an array or an "
                      "object"};
    for (auto const& row : json_wordings) {
        if (description.find(row.part) != std::string_view::npos) {
            said = row;
            break;
        }
    }
    return {severity::error,
            "invalid_json",
            std::move(where),
            {"JSON 语法错误：" + std::string(said.zh), "JSON syntax: " + std::string(said.en)},
            ""};
}

}  // namespace heli::io
