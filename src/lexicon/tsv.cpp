// SPDX-License-Identifier: GPL-3.0-or-later
#include "lexicon/tsv.h"

#include <algorithm>

#include "base/error.h"
#include "lexicon/entry_options.h"
#include "lexicon/ipa.h"
#include "lexicon/respelling.h"
#include "lexicon/tidy.h"
#include "lexicon/xsampa.h"
#include "text/utf8.h"

namespace audio_edition {
namespace {

/// What a lookup may have to read ahead at every word of a text.
constexpr std::ptrdiff_t kMostWrittenWords = 24;

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

/// What stands between two `quote`; nothing where there is none.
std::optional<std::string> between(const std::string& said, char quote, const std::string& where) {
    if (said.front() != quote) return std::nullopt;
    if (said.size() < 2 || said.back() != quote) {
        reject(where, "the pronunciation " + said + " has one " + quote + "; write it between two");
    }
    return tidy(std::string_view(said).substr(1, said.size() - 2));
}

void read_said(const std::string& said, const EntryOptions& options, LexiconEntry& entry) {
    if (said.empty()) {
        reject(entry.where,
               "no pronunciation is given; write /IPA/, \"a respelling\" or other words after the tab");
    }
    if (const auto ipa = between(said, '/', entry.where)) {
        entry.ipa = options.x_sampa ? xsampa_to_ipa(*ipa, entry.where) : *ipa;
    } else if (const auto respelling = between(said, '"', entry.where)) {
        entry.ipa = respelling_to_ipa(*respelling, entry.where);
    } else {
        entry.alias = said;
        return;
    }
    check_ipa(entry.ipa, entry.where);
}

void check_affix(const LexiconEntry& entry) {
    if (entry.part != WordPart::prefix && entry.part != WordPart::suffix) return;
    if (entry.written.find(' ') != std::string::npos) reject(entry.where, "a prefix or suffix is one word");
    if (entry.alias.empty()) {
        reject(entry.where,
               "a prefix or suffix is said in other letters, not in IPA: the engine has to say the rest with "
               "it");
    }
}

}  // namespace

TsvLines::TsvLines(std::string_view text) : rest_(text) {
    if (rest_.starts_with(kByteOrderMark)) rest_.remove_prefix(kByteOrderMark.size());
}

std::optional<TsvLine> TsvLines::next() {
    while (!rest_.empty()) {
        const std::size_t end = std::min(rest_.find('\n'), rest_.size());
        std::string_view line = rest_.substr(0, end);
        rest_.remove_prefix(std::min(end + 1, rest_.size()));
        ++number_;
        if (line.ends_with('\r')) line.remove_suffix(1);
        if (!line.starts_with('#') && line.find_first_not_of(" \t") != std::string_view::npos)
            return TsvLine{line, number_};
    }
    return std::nullopt;
}

LexiconEntry parse_tsv_line(std::string_view line, std::string where) {
    check_characters(line, where);
    LexiconEntry entry;
    entry.where = std::move(where);
    if (line.find('\t') == std::string_view::npos) {
        reject(entry.where, "has no tab; write the word, a tab and how it is said");
    }
    entry.written = to_nfc(tidy(take_field(line)));
    if (entry.written.empty()) reject(entry.where, "nothing is written before the tab; write the word there");
    if (std::ranges::count(entry.written, ' ') >= kMostWrittenWords) {
        reject(entry.where, "has more than 24 words before the tab; write the part that is said wrong");
    }
    const std::string said = tidy(take_field(line));
    const EntryOptions options = read_entry_options(take_field(line), entry);
    if (!tidy(line).empty()) reject(entry.where, "has more than three fields; separate options with commas");
    read_said(said, options, entry);
    check_affix(entry);
    return entry;
}

std::vector<LexiconEntry> parse_tsv(std::string_view text, const std::string& name) {
    std::vector<LexiconEntry> entries;
    TsvLines lines(text);
    while (const auto line = lines.next())
        entries.push_back(parse_tsv_line(line->text, name + ":" + std::to_string(line->number)));
    return entries;
}

std::string to_tsv_line(const LexiconEntry& entry) {
    std::string line = tidy(entry.written) + "\t";
    line += entry.ipa.empty() ? tidy(entry.alias) : "/" + tidy(entry.ipa) + "/";
    const std::string options = write_entry_options(entry);
    return options.empty() ? line : line + "\t" + options;
}

}  // namespace audio_edition
