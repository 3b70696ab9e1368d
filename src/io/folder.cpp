#include <heli/core/error.hpp>
#include <heli/io/folder.hpp>
#include <heli/io/programme_document.hpp>

#include "programme_draft.hpp"
#include "toml_table.hpp"

#include <algorithm>
#include <fstream>
#include <optional>
#include <system_error>
#include <utility>

namespace heli::io {

namespace fs = std::filesystem;

namespace {

constexpr std::string_view programme_format = "heli.programme.v1";
constexpr std::string_view evidence_format = "heli.evidence.v1";

/// The text of a top-level key; empty if there is none.
std::string top_text(toml_document const& document, std::string_view key) {
    return document.root ? (*document.root)[key].value_or(std::string()) : std::string();
}

/// The place of a top-level key; the first line if there is none.
place top_place(toml_document const& document, std::string_view key) {
    auto const* found = document.root ? document.root->get(key) : nullptr;
    if (found == nullptr) {
        return {document.path, 1, 1, std::string(key)};
    }
    auto const& begin = found->source().begin;
    return {document.path, static_cast<std::uint32_t>(begin.line),
            static_cast<std::uint32_t>(begin.column), std::string(key)};
}

/// A document that is not read at all, with the reason.
toml_document refused(fs::path const& file, std::string code, bilingual reason) {
    return {file.string(),
            std::nullopt,
            {{severity::error, std::move(code), {file.string(), 0, 0, ""}, std::move(reason), ""}}};
}

toml_document unreadable(fs::path const& file) {
    return refused(file, "unreadable_file", {"文件无法读取", "the file cannot be read"});
}

/// Whether a file is inside a folder once links are followed.
bool stays_inside(fs::path const& file, fs::path const& folder) {
    std::error_code failed;
    auto const target = fs::canonical(file, failed);
    auto const home = failed ? fs::path() : fs::canonical(folder, failed);
    return !failed && std::mismatch(home.begin(), home.end(), target.begin(), target.end()).first ==
                          home.end();
}

toml_document parse_file(fs::path const& file, fs::path const& folder) {
    std::error_code failed;
    if (!fs::is_regular_file(file, failed)) {
        return unreadable(file);
    }
    if (!stays_inside(file, folder)) {
        return refused(file, "link_leaves_folder",
                       {"链接指向文件夹之外的文件，不予读取",
                        "the link leads out of the folder, so it is not followed"});
    }
    try {
        return parse_toml(read_document(file), file.string());
    } catch (invalid_value const& e) {
        return refused(file, "too_long",
                       {"文件超过 " + std::to_string(max_document_bytes) + " 字节", e.what()});
    } catch (not_found const&) {
        return unreadable(file);
    }
}

std::vector<toml_document> parse_folder(fs::path const& folder) {
    std::error_code failed;
    if (!fs::is_directory(folder, failed)) {
        throw not_found("no folder " + folder.string());
    }
    std::vector<fs::path> files;
    fs::directory_iterator entry(folder, failed);
    while (!failed && entry != fs::directory_iterator()) {
        std::error_code unknown;
        if (entry->path().extension() == ".toml" && !entry->is_directory(unknown)) {
            files.push_back(entry->path());
        }
        entry.increment(failed);
    }
    if (failed) {
        throw not_found("no readable folder " + folder.string());
    }
    std::sort(files.begin(), files.end());
    std::vector<toml_document> documents;
    for (auto const& file : files) {
        documents.push_back(parse_file(file, folder));
    }
    return documents;
}

/// Whether a document was read and says what it is.
bool has_known_format(toml_document const& document) {
    auto const format = top_text(document, "format");
    return format == programme_format || format == evidence_format;
}

/// The folder's own programme; a second one is reported.
std::optional<programme_draft> own_programme(std::vector<toml_document>& documents) {
    std::optional<programme_draft> plan;
    for (auto& document : documents) {
        if (top_text(document, "format") != programme_format) {
            continue;
        }
        auto draft = draft_programme(document);
        if (plan) {
            document.findings.push_back(
                {severity::error,
                 "several_programmes",
                 top_place(document, "format"),
                 {"文件夹中已有另一份方案", "the folder already has another programme"},
                 ""});
        } else {
            plan = std::move(draft);
        }
    }
    return plan;
}

/// The shipped programme that the evidence names; what is wrong is reported.
std::optional<programme_draft> named_programme(std::vector<toml_document>& documents,
                                               std::vector<finding>& findings,
                                               fs::path const& folder) {
    std::optional<programme_draft> plan;
    // A document that cannot be read may be the programme that the evidence names.
    bool const all_read = std::all_of(documents.begin(), documents.end(), has_known_format);
    for (auto& document : documents) {
        auto const id = top_text(document, "programme");
        if (plan || id.empty() || top_text(document, "format") != evidence_format) {
            continue;
        }
        try {
            plan = programme_draft{shipped_programme(id), true};
        } catch (not_found const& e) {
            if (all_read) {
                document.findings.push_back(
                    {severity::error,
                     "unknown_programme",
                     top_place(document, "programme"),
                     {"文件夹中没有方案，也没有随库提供的方案 " + id, e.what()},
                     id});
            }
        }
    }
    if (documents.empty()) {
        findings.push_back(
            {severity::error,
             "no_programme",
             {folder.string(), 0, 0, ""},
             {"文件夹中没有方案，也没有指明随库方案的证据",
              "the folder has neither a programme nor evidence that names a shipped one"},
             ""});
    }
    return plan;
}

void check_named(toml_document& document, programme::programme const& plan) {
    auto const id = top_text(document, "programme");
    if (!id.empty() && id != plan.id.view()) {
        document.findings.push_back({severity::error,
                                     "other_programme",
                                     top_place(document, "programme"),
                                     {"证据属于方案 " + id + "，文件夹中的方案为 " + plan.id.str(),
                                      "the evidence belongs to programme " + id +
                                          ", the folder's programme is " + plan.id.str()},
                                     id});
    }
}

}  // namespace

std::string read_document(fs::path const& file) {
    std::error_code failed;
    auto const size = fs::file_size(file, failed);
    std::ifstream stream(file, std::ios::binary);
    if (failed || !stream) {
        throw not_found("no readable file " + file.string());
    }
    if (size > max_document_bytes) {
        throw invalid_value(file.string() + ": " + std::to_string(size) +
                            " bytes, expected at most " + std::to_string(max_document_bytes));
    }
    // No more than was announced: a file may grow while it is read.
    std::string text(static_cast<std::size_t>(size), '\0');
    stream.read(text.data(), static_cast<std::streamsize>(text.size()));
    if (stream.bad()) {
        throw not_found("no readable file " + file.string());
    }
    text.resize(static_cast<std::size_t>(stream.gcount()));
    return text;
}

programme_folder read_folder(fs::path const& folder,
                             std::vector<programme::evidence_table> const& tables) {
    auto documents = parse_folder(folder);
    std::vector<finding> findings;
    auto plan = own_programme(documents);
    if (!plan) {
        plan = named_programme(documents, findings, folder);
    }
    auto const* known = plan ? &plan->plan : nullptr;
    programme::evidence_set evidence;
    std::vector<std::string> files;
    for (auto& document : documents) {
        files.push_back(document.path);
        auto const format = top_text(document, "format");
        if (format == evidence_format) {
            auto set = draft_evidence(document, known);
            evidence.entries.insert(evidence.entries.end(), set.entries.begin(), set.entries.end());
            evidence.complete.insert(evidence.complete.end(), set.complete.begin(),
                                     set.complete.end());
            if (plan && plan->named) {
                check_named(document, plan->plan);
            }
        } else if (document.root && format != programme_format) {
            toml_table(*document.root, "", document.path, document.findings)
                .has_format({programme_format, evidence_format});
        }
        findings.insert(findings.end(), document.findings.begin(), document.findings.end());
    }
    for (auto const& table : tables) {
        auto reading = programme::read_evidence(table, known);
        evidence.entries.insert(evidence.entries.end(), reading.evidence.entries.begin(),
                                reading.evidence.entries.end());
        findings.insert(findings.end(), reading.findings.begin(), reading.findings.end());
        files.push_back(table.path);
    }
    throw_if_any(std::move(findings));
    return {std::move(plan.value().plan), std::move(evidence), std::move(files)};
}

}  // namespace heli::io
