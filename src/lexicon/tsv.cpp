// SPDX-License-Identifier: GPL-3.0-or-later
#include "lexicon/tsv.h"

#include <algorithm>

#include "base/error.h"
#include "lexicon/ipa.h"
#include "text/utf8.h"

namespace audio_edition {
namespace {

/// What a lookup may have to read ahead at every word of a text.
constexpr std::ptrdiff_t kMostWords = 24;

constexpr std::string_view kByteOrderMark = "\xEF\xBB\xBF";

[[noreturn]] void reject(const std::string& where, const std::string& message) {
    throw Error{ErrorKind::broken_input, where, message};
}

bool is_control(char c) noexcept {
    const auto byte = static_cast<unsigned char>(c);
    return (byte < 0x20 && c != '\t') || byte == 0x7F;
}

void check_characters(std::string_view line, const std::string& where) {
    if (!is_valid_utf8(line)) reject(where, "is not UTF-8; save the file as UTF-8");
    bool hidden = std::ranges::any_of(line, is_control);
    for (std::size_t at = 0; at < line.size() && !hidden;) {
        const CodePoint c = decode_at(line, at);
        hidden = c.value > 0x7F && is_ignorable(c.value);
        at += c.size;
    }
    if (hidden) reject(where, "holds a control or invisible character; delete it");
}

/// The field before the next tab, which goes with it.
std::string_view take_field(std::string_view& line) {
    const std::size_t end = std::min(line.find('\t'), line.size());
    const std::string_view field = line.substr(0, end);
    line.remove_prefix(std::min(end + 1, line.size()));
    return field;
}

/// Trimmed, with one space for every run of white space.
std::string tidy(std::string_view field) {
    std::string result;
    for (std::size_t at = 0; at < field.size();) {
        const CodePoint c = decode_at(field, at);
        if (c.value == U' ' || c.value == U'\t' || (c.value > 0x7F && is_space(c.value))) {
            if (!result.empty() && result.back() != ' ') result += ' ';
        } else {
            result += field.substr(at, c.size);
        }
        at += c.size;
    }
    if (result.ends_with(' ')) result.pop_back();
    return result;
}

void read_options(std::string_view options, LexiconEntry& entry) {
    while (!options.empty()) {
        const std::size_t end = std::min(options.find(','), options.size());
        const std::string option = tidy(options.substr(0, end));
        options.remove_prefix(std::min(end + 1, options.size()));
        if (option == "case") {
            entry.case_sensitive = true;
        } else if (!option.empty()) {
            reject(entry.where, "unknown option '" + option + "'; there is: case");
        }
    }
}

void read_said(const std::string& said, Accent accent, LexiconEntry& entry) {
    if (said.empty()) reject(entry.where, "nothing is said; write /IPA/ or other words after the tab");
    if (!said.starts_with('/')) {
        entry.alias = said;
        return;
    }
    if (said.size() < 2 || !said.ends_with('/')) {
        reject(entry.where, "the pronunciation " + said + " has one slash; write IPA between two slashes");
    }
    entry.ipa = tidy(std::string_view(said).substr(1, said.size() - 2));
    entry.phonemes = ipa_to_phonemes(entry.ipa, accent, entry.where);
}

LexiconEntry parse_line(std::string_view line, std::string where, Accent accent) {
    check_characters(line, where);
    LexiconEntry entry;
    entry.where = std::move(where);
    if (line.find('\t') == std::string_view::npos) {
        reject(entry.where, "has no tab; write the word, a tab and how it is said");
    }
    entry.written = to_nfc(tidy(take_field(line)));
    if (entry.written.empty()) reject(entry.where, "nothing is written before the tab; write the word there");
    if (std::ranges::count(entry.written, ' ') >= kMostWords) {
        reject(entry.where, "has more than 24 words before the tab; write the part that is said wrong");
    }
    read_said(tidy(take_field(line)), accent, entry);
    read_options(take_field(line), entry);
    if (!tidy(line).empty()) reject(entry.where, "has more than three fields; part options with commas");
    return entry;
}

}  // namespace

std::vector<LexiconEntry> parse_tsv(std::string_view text, const std::string& name, Accent accent) {
    if (text.starts_with(kByteOrderMark)) text.remove_prefix(kByteOrderMark.size());
    std::vector<LexiconEntry> entries;
    for (std::size_t number = 1; !text.empty(); ++number) {
        const std::size_t end = std::min(text.find('\n'), text.size());
        std::string_view line = text.substr(0, end);
        text.remove_prefix(std::min(end + 1, text.size()));
        if (line.ends_with('\r')) line.remove_suffix(1);
        if (line.starts_with('#') || line.find_first_not_of(" \t") == std::string_view::npos) continue;
        entries.push_back(parse_line(line, name + ":" + std::to_string(number), accent));
    }
    return entries;
}

}  // namespace audio_edition
