// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/boilerplate/phrase.h"

#include <algorithm>

#include "ingest/boilerplate/dates.h"
#include "ingest/boilerplate/names.h"
#include "text/utf8.h"

namespace audio_edition {
namespace {

using LineWords = std::span<const LineWord>;

std::size_t sites_end(LineWords words, std::size_t at, const BoilerplateWords& boilerplate) noexcept {
    std::size_t end = at;
    for (std::size_t i = at; i < words.size(); i = after_separators(words, i)) {
        if (says_one_of(words[i], boilerplate.between_sites) && end > at) {
            ++i;
        } else if (says_one_of(words[i], boilerplate.sites)) {
            end = ++i;
        } else {
            break;
        }
    }
    return end;
}

/// "1.2K", "1,204", "44", "3+": a count with an optional letter for thousands or millions.
bool is_count(const LineWord& word, const BoilerplateWords& boilerplate) noexcept {
    if (word.kind != LineWordKind::number) return false;
    const std::size_t other = word.text.find_first_not_of("0123456789.,");
    return other == std::string_view::npos ||
           (other + 1 == word.text.size() &&
            boilerplate.magnitudes.find(word.text[other]) != std::string_view::npos);
}

std::size_t rest_end(LineWords words, std::size_t at) noexcept {
    constexpr std::size_t most = 16;
    if (at >= words.size() || words.size() - at > most) return at;
    const LineWord& last = words.back();
    return last.kind == LineWordKind::stop && last.text != "?" && last.text != "\"" && last.text != "”"
               ? at
               : words.size();
}

std::size_t credit_end(LineWords words, std::size_t at, const BoilerplateWords& boilerplate) noexcept {
    constexpr std::size_t most = 10;
    if (at >= words.size() || words.size() - at > most) return at;
    const bool stopped = std::ranges::any_of(
        words.subspan(at), [](const LineWord& word) { return word.kind == LineWordKind::stop; });
    const bool lower =
        is_lower(decode_at(words[at].text, 0).value) && !says_one_of(words[at], boilerplate.small_openings);
    return stopped || lower ? at : words.size();
}

std::size_t class_end(std::string_view name, LineWords words, std::size_t at, const LanguageWords& language) {
    if (name == "<names>") return names_end(words, at, language);
    if (name == "<full-names>") return full_names_end(words, at, language);
    if (name == "<user>") return at < words.size() && words[at].kind == LineWordKind::word ? at + 1 : at;
    if (name == "<role>") return role_end(words, at, language);
    if (name == "<place>") return place_end(words, at, language);
    if (name == "<number>")
        return at < words.size() && is_count(words[at], language.boilerplate) ? at + 1 : at;
    if (name == "<date>") return date_end(words, at, YearOfDate::required, language);
    if (name == "<day>") return date_end(words, at, YearOfDate::optional, language);
    if (name == "<sites>") return sites_end(words, at, language.boilerplate);
    if (name == "<rest>") return rest_end(words, at);
    if (name == "<more>") return words.size();
    return credit_end(words, at, language.boilerplate);
}

bool is_required_mark(std::string_view element) noexcept {
    return element.size() == 1 && std::string_view(":(@?").find(element.front()) != std::string_view::npos;
}

/// `mark` stands among the separators at `at`, or right after them.
std::size_t after_mark(std::string_view mark, LineWords words, std::size_t at) noexcept {
    const std::size_t begin = after_separators(words, at);
    const auto separators = words.subspan(at, begin - at);
    if (std::ranges::find(separators, mark, &LineWord::text) != separators.end()) return begin;
    return begin < words.size() && words[begin].text == mark ? begin + 1 : at;
}

/// Where the word, mark or class `element` ends that begins at `at`; `at` where it does not match.
std::size_t element_end(std::string_view element, LineWords words, std::size_t at,
                        const LanguageWords& language) {
    if (element == ".") {
        return at < words.size() && (words[at].text == "." || words[at].text == "!") ? at + 1 : at;
    }
    if (is_required_mark(element)) return after_mark(element, words, at);
    const std::size_t begin = after_separators(words, at);
    if (element.front() == '<') {
        const std::size_t end = class_end(element, words, begin, language);
        return end == begin ? at : end;
    }
    return begin < words.size() && says_one_of(words[begin], element) ? begin + 1 : at;
}

}  // namespace

std::optional<PhraseMatch> match_phrase(std::string_view phrase, LineWords words, std::size_t at,
                                        const LanguageWords& language) {
    PhraseMatch match{at, std::nullopt};
    while (!phrase.empty()) {
        const std::size_t space = phrase.find(' ');
        std::string_view element = phrase.substr(0, space);
        phrase = space == std::string_view::npos ? std::string_view{} : phrase.substr(space + 1);
        const bool optional = element.size() > 1 && element.front() == '(';
        if (optional) element = element.substr(1, element.size() - 2);

        const std::size_t end = element_end(element, words, match.end, language);
        if (end == match.end && !optional) return std::nullopt;
        if (element.ends_with("names>") && end != match.end) {
            const std::size_t first = after_separators(words, match.end);
            match.names = ByteSpan{words[first].span.begin, words[end - 1].span.end};
        }
        match.end = end;
    }
    return match;
}

}  // namespace audio_edition
