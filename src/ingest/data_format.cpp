// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/data_format.h"

#include <algorithm>
#include <array>
#include <cctype>
#include <filesystem>
#include <string_view>
#include <utility>
#include <vector>

#include "base/error.h"
#include "base/json.h"
#include "base/zip_archive.h"
#include "ingest/word_choices.h"
#include "text/ascii.h"
#include "text/utf8.h"

namespace audio_edition {
namespace {

enum class DataFormat { none, json, table, subtitles, code, settings, log, message, card, tex };

struct Advice {
    DataFormat format;
    const char* message;
};

constexpr std::array advices{
    Advice{DataFormat::json,
           "is JSON data, not prose; give the text itself, as plain text, Markdown or HTML"},
    Advice{
        DataFormat::table,
        "is a table of values (CSV or TSV), not prose; put it into a Markdown or HTML page to have it read"},
    Advice{
        DataFormat::subtitles,
        "is a subtitle file, whose times nobody wants to hear; save its words as plain text and give that"},
    Advice{DataFormat::code, "is source code, not prose; give a text"},
    Advice{DataFormat::settings, "is a settings file, not prose; give a text"},
    Advice{DataFormat::log, "is a program's log, not prose; give a text"},
    Advice{DataFormat::message,
           "is an e-mail message with its headers, which nobody wants to hear; save its text and give that"},
    Advice{DataFormat::card, "is an entry of a calendar or an address book, not prose; give a text"},
    Advice{
        DataFormat::tex,
        "is a LaTeX file, which is not read; convert it: pandoc FILE -t markdown -o text.md, and give that"},
};

std::string extension_of(const SourceFile& file) {
    return to_lower(std::filesystem::path(file.name).extension().native());
}

template <std::size_t size>
bool holds(const std::array<std::string_view, size>& names, std::string_view name) {
    return std::ranges::find(names, name) != names.end();
}

/// Those that hold something, without white space at their ends; only the beginning of a long text.
std::vector<std::string_view> first_lines(std::string_view text) {
    constexpr std::size_t most = 200;
    std::vector<std::string_view> lines;
    while (!text.empty() && lines.size() < most) {
        const std::size_t end = text.find_first_of("\r\n");
        std::string_view line = text.substr(0, end);
        text.remove_prefix(end == std::string_view::npos ? text.size() : end + 1);
        const std::size_t begin = line.find_first_not_of(" \t");
        if (begin == std::string_view::npos) continue;
        lines.push_back(line.substr(begin, line.find_last_not_of(" \t") + 1 - begin));
    }
    return lines;
}

std::string_view without_mark(std::string_view bytes) {
    if (bytes.starts_with("\xEF\xBB\xBF")) bytes.remove_prefix(3);
    return bytes;
}

bool is_json_value(std::string_view text) {
    const bool opens = text.starts_with('{') || text.starts_with('[');
    if (!opens || !(text.ends_with('}') || text.ends_with(']'))) return false;
    try {
        const Json json = parse_json(text, "text");
        return !json.empty();
    } catch (const Error&) {
        return false;
    }
}

/// "name": 3, or a bracket alone: JSON with comments, or cut off.
bool is_line_of_json(std::string_view line) {
    if (line.find_first_not_of("{}[], \t") == std::string_view::npos) return true;
    const std::size_t end = line.starts_with('"') ? line.find('"', 1) : std::string_view::npos;
    if (end == std::string_view::npos) return false;
    const std::size_t colon = line.find_first_not_of(" \t", end + 1);
    return colon != std::string_view::npos && line[colon] == ':';
}

/// One value, or one to a line. "[1]", the number of a note, is not worth the name.
bool is_json(std::string_view text, const std::vector<std::string_view>& lines) {
    constexpr std::size_t shortest = 8;
    const std::size_t begin = text.find_first_not_of(" \t\r\n");
    if (begin == std::string_view::npos) return false;
    text = text.substr(begin, text.find_last_not_of(" \t\r\n") + 1 - begin);
    if (text.size() >= shortest && is_json_value(text)) return true;
    if (text.front() != '{' && text.front() != '[') return false;
    if (lines.size() >= 2 && text.front() == '{' && std::ranges::all_of(lines, is_json_value)) return true;
    const auto fields = static_cast<std::size_t>(std::ranges::count_if(lines, is_line_of_json));
    return lines.size() >= 4 && 10 * fields >= 8 * lines.size();
}

/// Follows a shape, in which 9 stands for any digit.
bool begins_as(std::string_view text, std::string_view shape) {
    if (text.size() < shape.size()) return false;
    for (std::size_t i = 0; i < shape.size(); ++i)
        if (shape[i] == '9' ? !is_ascii_digit(text[i]) : text[i] != shape[i]) return false;
    return true;
}

/// "00:00:01,000 --> 00:00:04,000", "00:01.000 --> 00:04.000"
bool is_cue_time(std::string_view line) {
    return line.find("-->") != std::string_view::npos &&
           (begins_as(line, "99:99:99") || begins_as(line, "9:99:99") || begins_as(line, "99:99.999"));
}

/// "{1025}{1110}Hello there."
bool is_frame_time(std::string_view line) {
    const std::size_t middle = line.find("}{");
    const std::size_t end = middle == std::string_view::npos ? middle : line.find('}', middle + 2);
    if (!line.starts_with('{') || end == std::string_view::npos) return false;
    return middle > 1 && end > middle + 2 &&
           line.substr(1, middle - 1).find_first_not_of("0123456789") == std::string_view::npos &&
           line.substr(middle + 2, end - middle - 2).find_first_not_of("0123456789") ==
               std::string_view::npos;
}

bool is_subtitles(std::string_view text, const std::vector<std::string_view>& lines) {
    if (text.starts_with("WEBVTT") || text.starts_with("[Script Info]")) return true;
    constexpr std::size_t enough = 2;
    const auto cues = static_cast<std::size_t>(std::ranges::count_if(lines, is_cue_time));
    const bool begins_with_cue =
        !lines.empty() && (is_cue_time(lines[0]) || (lines.size() > 1 && is_cue_time(lines[1])));
    if (begins_with_cue || (cues >= enough && 5 * cues >= lines.size())) return true;
    const auto timed = std::ranges::count_if(
        lines, [](std::string_view line) { return begins_as(line, "[99:99.99]") || is_frame_time(line); });
    return timed >= 3 && 2 * static_cast<std::size_t>(timed) > lines.size();
}

/// How many separators a line of a table has; those in quotes are none.
std::size_t separators_in(std::string_view line, char separator) {
    std::size_t count = 0;
    bool quoted = false;
    for (const char c : line) {
        if (c == '"') quoted = !quoted;
        count += c == separator && !quoted ? 1 : 0;
    }
    return count;
}

bool reads_as_prose(std::string_view line) {
    const bool ends = line.ends_with('.') || line.ends_with('!') || line.ends_with('?') ||
                      line.ends_with(',') || line.ends_with(';') || line.ends_with(':');
    return ends || line.find(", ") != std::string_view::npos;
}

constexpr std::string_view separators_of_tables = ",;\t|";
/// Markdown has tables of its own.
constexpr std::string_view separators_in_markdown = ",;\t";

/// Every line has as many separators as the first. Lists and verses have commas too, with spaces after them.
bool is_table(const std::vector<std::string_view>& lines, std::string_view separators) {
    constexpr std::size_t fewest_lines = 3;
    if (lines.size() < fewest_lines) return false;
    for (const char separator : separators) {
        const std::size_t fewest = separator == '\t' ? 1 : 2;
        const std::size_t columns = separators_in(lines.front(), separator);
        if (columns < fewest) continue;
        const bool is_regular = std::ranges::all_of(
            lines, [&](std::string_view line) { return separators_in(line, separator) == columns; });
        const auto prose = static_cast<std::size_t>(std::ranges::count_if(lines, reads_as_prose));
        if (is_regular && 4 * prose < lines.size()) return true;
    }
    return false;
}

/// "2024-03-05 06:00:01 started", "Mar  5 06:00:01 host cron[12]: …"
bool is_log(const std::vector<std::string_view>& lines) {
    const auto timed = static_cast<std::size_t>(std::ranges::count_if(lines, [](std::string_view line) {
        for (std::size_t at = 0; at < std::min<std::size_t>(line.size(), 60); ++at)
            if (begins_as(line.substr(at), "99:99:99")) return true;
        return false;
    }));
    return lines.size() >= 3 && 2 * timed > lines.size();
}

/// The headers that servers and programs for mail add; those that people copy are read.
bool is_message(const std::vector<std::string_view>& lines) {
    constexpr std::array<std::string_view, 7> headers{
        "Return-Path:",  "Received:",     "Delivered-To:",  "Message-ID:",
        "MIME-Version:", "Content-Type:", "DKIM-Signature:"};
    constexpr std::size_t most_looked_at = 30;
    std::size_t found = 0;
    for (std::size_t i = 0; i < std::min(lines.size(), most_looked_at); ++i)
        found += std::ranges::any_of(headers,
                                     [&](std::string_view header) { return lines[i].starts_with(header); });
    if (found < 2) return false;
    const std::size_t name_end = lines[0].find_first_of(": ");
    return lines[0].starts_with("From ") || (name_end != std::string_view::npos && name_end > 1 &&
                                             lines[0][name_end] == ':' && is_ascii_letter(lines[0][0]));
}

bool is_card(std::string_view text) {
    return text.starts_with("BEGIN:VCARD") || text.starts_with("BEGIN:VCALENDAR");
}

bool is_tex(const std::vector<std::string_view>& lines) {
    const auto first =
        std::ranges::find_if(lines, [](std::string_view line) { return !line.starts_with('%'); });
    return first != lines.end() && (first->starts_with("\\documentclass") ||
                                    first->starts_with("\\documentstyle") || first->starts_with("\\input{"));
}

bool is_patch(std::string_view text) {
    return text.starts_with("diff --git ") ||
           (text.starts_with("--- ") && text.find("\n@@ -") != std::string_view::npos);
}

DataFormat format_by_name(const std::string& extension) {
    constexpr std::array<std::string_view, 6> json{".geojson", ".ipynb",  ".json",
                                                   ".jsonl",   ".ndjson", ".webmanifest"};
    constexpr std::array<std::string_view, 3> table{".csv", ".tab", ".tsv"};
    constexpr std::array<std::string_view, 6> subtitles{".ass", ".lrc", ".sbv", ".srt", ".ssa", ".vtt"};
    constexpr std::array<std::string_view, 38> code{
        ".bash",  ".bat", ".c",   ".cc",  ".cjs",  ".cmake", ".cpp",  ".cs",   ".css",  ".cxx",
        ".go",    ".h",   ".hpp", ".hs",  ".java", ".js",    ".jsx",  ".kt",   ".less", ".lua",
        ".mjs",   ".php", ".pl",  ".ps1", ".py",   ".rb",    ".rs",   ".scss", ".sh",   ".sql",
        ".swift", ".ts",  ".tsx", ".vue", ".zsh",  ".zig",   ".diff", ".patch"};
    constexpr std::array<std::string_view, 9> settings{".cfg",  ".conf",       ".desktop", ".ini", ".toml",
                                                       ".lock", ".properties", ".yaml",    ".yml"};
    constexpr std::array<std::string_view, 2> cards{".ics", ".vcf"};
    constexpr std::array<std::string_view, 2> messages{".eml", ".mbox"};
    constexpr std::array<std::string_view, 4> tex{".bib", ".latex", ".ltx", ".tex"};
    if (holds(json, extension)) return DataFormat::json;
    if (holds(table, extension)) return DataFormat::table;
    if (holds(subtitles, extension)) return DataFormat::subtitles;
    if (holds(code, extension)) return DataFormat::code;
    if (holds(cards, extension)) return DataFormat::card;
    if (holds(messages, extension)) return DataFormat::message;
    if (holds(tex, extension)) return DataFormat::tex;
    return holds(settings, extension) ? DataFormat::settings : DataFormat::none;
}

/// By what a server calls it.
DataFormat format_by_media_type(std::string_view type) {
    constexpr WordChoices json = "application/json|application/ld+json|application/feed+json";
    constexpr WordChoices table = "text/csv|text/tab-separated-values";
    constexpr WordChoices subtitles = "text/vtt|application/x-subrip";
    constexpr WordChoices code = "text/css|text/javascript|application/javascript|application/x-javascript";
    constexpr WordChoices card = "text/calendar|text/vcard|text/x-vcard";
    if (json.contains(type)) return DataFormat::json;
    if (table.contains(type)) return DataFormat::table;
    if (subtitles.contains(type)) return DataFormat::subtitles;
    if (code.contains(type)) return DataFormat::code;
    return card.contains(type) ? DataFormat::card : DataFormat::none;
}

/// What no text begins with, whatever it is called.
DataFormat format_by_content(std::string_view text, const std::vector<std::string_view>& lines) {
    if (is_json(text, lines)) return DataFormat::json;
    if (is_subtitles(text, lines)) return DataFormat::subtitles;
    if (is_card(text)) return DataFormat::card;
    if (is_message(lines)) return DataFormat::message;
    return is_tex(lines) ? DataFormat::tex : DataFormat::none;
}

DataFormat data_format(const SourceFile& file) {
    const std::string extension = extension_of(file);
    if (const DataFormat format = format_by_name(extension); format != DataFormat::none) return format;
    if (const DataFormat format = format_by_media_type(file.media_type); format != DataFormat::none)
        return format;
    const std::string_view text = without_mark(file.bytes);
    const std::vector<std::string_view> lines = first_lines(text);
    if (const DataFormat format = format_by_content(text, lines); format != DataFormat::none) return format;
    if (text.starts_with("#!/") || is_patch(text)) return DataFormat::code;
    if (is_table(lines, separators_of_tables)) return DataFormat::table;
    return extension == ".log" && is_log(lines) ? DataFormat::log : DataFormat::none;
}

struct NamedFormat {
    std::string_view extension;
    std::string_view format;
};

constexpr std::array named_formats{
    NamedFormat{".epub", "an EPUB book"},        NamedFormat{".docx", "a Word document"},
    NamedFormat{".odt", "an OpenDocument text"}, NamedFormat{".pdf", "a PDF file"},
    NamedFormat{".doc", "a Word document"},      NamedFormat{".rtf", "a Rich Text file"},
    NamedFormat{".mobi", "a Kindle book"},       NamedFormat{".azw3", "a Kindle book"},
    NamedFormat{".xlsx", "an Excel file"},       NamedFormat{".pptx", "a PowerPoint file"},
    NamedFormat{".zip", "a ZIP archive"},        NamedFormat{".djvu", "a DjVu file"},
};

const NamedFormat* named_format(const SourceFile& file) {
    const std::string extension = extension_of(file);
    const auto* const found = std::ranges::find(named_formats, extension, &NamedFormat::extension);
    return found == named_formats.end() ? nullptr : found;
}

}  // namespace

bool is_misnamed(const SourceFile& file) {
    return named_format(file) != nullptr;  // what has its signature was taken before
}

Document refuse_misnamed(const SourceFile& file, const IngestOptions&, Diagnostics&) {
    throw Error{ErrorKind::broken_input, file.name,
                "is not " + std::string(named_format(file)->format) +
                    ", though its name says so; get the file again, or give it the name of what it is"};
}

bool has_name_of_data(const std::filesystem::path& file) {
    const DataFormat format = format_by_name(to_lower(file.extension().native()));
    // These hold prose, which their owner may want to have read.
    return format != DataFormat::none && format != DataFormat::message && format != DataFormat::tex;
}

bool is_data_at_once(const SourceFile& file) {
    const std::string_view text = without_mark(file.bytes);
    const std::vector<std::string_view> lines = first_lines(text);
    return format_by_content(text, lines) != DataFormat::none || is_table(lines, separators_in_markdown);
}

bool is_data(const SourceFile& file) {
    return data_format(file) != DataFormat::none;
}

Document refuse_data(const SourceFile& file, const IngestOptions&, Diagnostics&) {
    const auto* const advice = std::ranges::find(advices, data_format(file), &Advice::format);
    throw Error{ErrorKind::broken_input, file.name, advice->message};
}

}  // namespace audio_edition
