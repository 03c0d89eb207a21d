// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/plain_text/gutenberg.h"

#include <algorithm>
#include <array>

#include "ingest/boilerplate/line_words.h"

namespace audio_edition {
namespace {

/// No header is longer; a text that only quotes the marker has it deeper down, if at all.
constexpr std::size_t longest_header = 600;

struct LanguageName {
    std::string_view name;
    std::string_view code;
};

constexpr std::array<LanguageName, 22> languages{{
    {"english", "en"},    {"french", "fr"},  {"german", "de"},  {"spanish", "es"},   {"italian", "it"},
    {"portuguese", "pt"}, {"dutch", "nl"},   {"finnish", "fi"}, {"swedish", "sv"},   {"danish", "da"},
    {"norwegian", "no"},  {"latin", "la"},   {"greek", "el"},   {"hungarian", "hu"}, {"polish", "pl"},
    {"czech", "cs"},      {"russian", "ru"}, {"chinese", "zh"}, {"japanese", "ja"},  {"esperanto", "eo"},
    {"catalan", "ca"},    {"welsh", "cy"},
}};

/// The upper-case ASCII words of a line with single spaces: "*** START OF THE PROJECT GUTENBERG EBOOK".
bool holds(std::string_view line, std::string_view upper_words) noexcept {
    return line.find(upper_words) != std::string_view::npos;
}

bool is_start(std::string_view line) noexcept {
    if (!line.starts_with('*')) return false;
    return (holds(line, "START OF TH") && holds(line, "PROJECT GUTENBERG")) ||
           holds(line, "END THE SMALL PRINT") || holds(line, "END*THE SMALL PRINT");
}

bool is_end(std::string_view line) noexcept {
    if (line.starts_with("***")) return holds(line, "END OF TH") && holds(line, "PROJECT GUTENBERG");
    for (const std::string_view opening :
         {"End of the Project Gutenberg", "End of The Project Gutenberg", "End of Project Gutenberg",
          "End of this Project Gutenberg", "END OF THE PROJECT GUTENBERG", "END OF PROJECT GUTENBERG"}) {
        if (line.starts_with(opening)) return true;
    }
    return false;
}

/// Whether `line`, or one below it in the same paragraph, closes the marker that `line` opens: "*** START OF
/// … IN\nWONDERLAND ***"
std::size_t after_marker(const ParsedText& parsed, std::size_t at) noexcept {
    const auto text = [&](std::size_t i) { return parsed.lines[i].text.of(parsed.source); };
    std::size_t end = at + 1;
    if (text(at).ends_with("***") || !text(at).starts_with("***")) return end;
    while (end < parsed.lines.size() && parsed.lines[end].blank_before == 0) {
        if (text(end++).ends_with("***")) return end;
    }
    return at + 1;
}

std::string_view field(std::string_view line, std::string_view name) noexcept {
    if (!line.starts_with(name)) return {};
    const std::size_t value = line.find_first_not_of(' ', name.size());
    return value == std::string_view::npos ? std::string_view{} : line.substr(value);
}

MappedText mapped(const ParsedText& parsed, std::string_view part) {
    const auto begin = static_cast<std::size_t>(part.data() - parsed.source.data());
    return {parsed.source, {begin, begin + part.size()}};
}

void read_fields(ParsedText& parsed, std::size_t header_end) {
    for (std::size_t i = 0; i < header_end; ++i) {
        const std::string_view line = parsed.lines[i].text.of(parsed.source);
        const std::string_view title = field(line, "Title:");
        const std::string_view author = field(line, "Author:");
        if (!title.empty() && parsed.title.empty()) parsed.title = mapped(parsed, title);
        if (!author.empty() && parsed.author.empty()) parsed.author = mapped(parsed, author);
        const std::vector<LineWord> language = line_words(field(line, "Language:"), *parsed.words);
        if (language.empty()) continue;
        for (const LanguageName& known : languages) {
            if (says(language.front(), known.name)) parsed.language = known.code;
        }
    }
}

bool opens_credits(std::string_view line) noexcept {
    for (const std::string_view opening :
         {"Produced by", "E-text prepared by", "Etext prepared by", "E-Text prepared by",
          "This etext was prepared by", "This eBook was produced by", "This eBook was prepared by",
          "Transcribed from", "Transcribed by", "Prepared by", "This etext was produced by", "Scanned by",
          "Digitized by", "Credits:", "HTML version by", "Text file produced by"}) {
        if (line.starts_with(opening)) return true;
    }
    return false;
}

void skip_lines(ParsedText& parsed, std::size_t first, std::size_t last, std::string_view rule) {
    if (first == last) return;
    parsed.skipped.push_back(
        {{parsed.lines[first].text.begin, parsed.lines[last - 1].text.end}, std::string(rule)});
}

/// The paragraphs right below the marker that say who made the file.
std::size_t after_credits(const ParsedText& parsed, std::size_t at, std::size_t end) noexcept {
    while (at < end && opens_credits(parsed.lines[at].text.of(parsed.source))) {
        ++at;
        while (at < end && parsed.lines[at].blank_before == 0) ++at;
    }
    return at;
}

}  // namespace

void take_off_gutenberg_envelope(ParsedText& parsed) {
    std::vector<SourceLine>& lines = parsed.lines;
    const auto text = [&](std::size_t i) { return lines[i].text.of(parsed.source); };
    std::size_t start = 0;
    const std::size_t search = std::min(lines.size(), longest_header);
    while (start < search && !is_start(text(start))) ++start;
    if (start == search) return;
    const std::size_t body = after_marker(parsed, start);
    std::size_t end = body;
    while (end < lines.size() && !is_end(text(end))) ++end;

    read_fields(parsed, start);
    const std::size_t first = after_credits(parsed, body, end);
    skip_lines(parsed, 0, body, "Project Gutenberg header");
    skip_lines(parsed, body, first, "production credits");
    skip_lines(parsed, end, lines.size(), "Project Gutenberg licence");
    lines.erase(lines.begin() + static_cast<std::ptrdiff_t>(end), lines.end());
    lines.erase(lines.begin(), lines.begin() + static_cast<std::ptrdiff_t>(first));
    if (!lines.empty()) lines.front().blank_before = 0;
}

}  // namespace audio_edition
