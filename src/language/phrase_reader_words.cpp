// SPDX-License-Identifier: GPL-3.0-or-later
#include "language/phrase_reader_words.h"

#include <algorithm>

#include "text/utf8.h"

namespace audio_edition {
namespace {

/// "Tabelle ausgelassen, 4 Zeilen."
std::string counted(std::string_view phrase, std::size_t count, const CountedNoun& noun) {
    if (phrase.empty()) return {};
    return std::string(phrase) + ", " + std::to_string(count) + " " + std::string(noun.of(count)) + ".";
}

/// "Inés", "Hilda"; not "Iago" and "Hierro", whose i is no vowel of its own.
bool begins_with_i(std::string_view name) {
    const std::string lower = fold_diacritics(to_lower(name));
    const std::size_t at = lower.starts_with('h') ? 1 : 0;
    const std::string_view vowels = "aeou";
    return lower.size() > at + 1 && lower[at] == 'i' && vowels.find(lower[at + 1]) == std::string_view::npos;
}

}  // namespace

std::string_view CountedNoun::of(std::size_t count) const noexcept {
    if (count == 1) return one;
    const std::size_t last = count % 10;
    const bool teens = count % 100 >= 12 && count % 100 <= 14;
    return last >= 2 && last <= 4 && !teens && !few.empty() ? few : many;
}

std::string PhraseReaderWords::note(std::string_view number) const {
    if (phrases_.note.empty()) return {};
    std::string said(phrases_.note);
    if (!number.empty()) said.append(" ").append(number);
    return said.append(phrases_.colon);
}

std::string PhraseReaderWords::numbered_note() const {
    return phrases_.note.empty() ? std::string() : std::string(phrases_.note) + " ";
}

std::string PhraseReaderWords::table() const {
    return std::string(phrases_.table);
}

std::string PhraseReaderWords::table_left_out() const {
    return std::string(phrases_.table_left_out);
}

std::string PhraseReaderWords::table_left_out(std::size_t rows) const {
    return counted(phrases_.table_left_out, rows, phrases_.rows);
}

std::string PhraseReaderWords::columns() const {
    return std::string(phrases_.columns);
}

std::string PhraseReaderWords::code_left_out(std::size_t lines) const {
    return counted(phrases_.code_left_out, lines, phrases_.lines);
}

std::string_view PhraseReaderWords::alert(std::string_view kind) const {
    const auto found = std::ranges::find(phrases_.alerts, kind, &AlertPhrase::kind);
    return found == phrases_.alerts.end() ? std::string_view{} : found->said;
}

std::string PhraseReaderWords::names(const std::vector<std::string>& names) const {
    std::string text;
    for (std::size_t i = 0; i < names.size(); ++i) {
        const bool is_last = i + 1 == names.size() && !phrases_.joint.empty();
        const bool changes = !phrases_.joint_before_i.empty() && begins_with_i(names[i]);
        if (i > 0) text += !is_last ? ", " : changes ? phrases_.joint_before_i : phrases_.joint;
        text += names[i];
    }
    return text;
}

std::string PhraseReaderWords::part(std::size_t number) const {
    return std::string(phrases_.part) + std::to_string(number) + ")";
}

}  // namespace audio_edition
