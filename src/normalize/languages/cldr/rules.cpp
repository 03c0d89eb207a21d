// SPDX-License-Identifier: GPL-3.0-or-later
#include "normalize/languages/cldr/rules.h"

#include <map>
#include <memory>
#include <mutex>
#include <set>

#include "normalize/languages/cldr/classes.h"
#include "normalize/languages/cldr/grammar.h"

namespace audio_edition::cldr {
namespace {

std::span<const SemioticClass> shared_classes() {
    static const auto classes = classes_with({});
    return classes;
}

const Grammar* known_grammar(std::string_view language);

/// All that is kept of a language without a folder.
struct KnownLanguage {
    explicit KnownLanguage(const std::string& base) : name(base) {
        const NumberMarks marks = number_marks(base);
        decimal = marks.decimal;
        group = marks.group;
        const NumberSpelling spelling(base);
        minus = spelling.minus_word();
        decimal_word = spelling.decimal_word();
        forms.numbers = {.decimal_marks = decimal,
                         .group_marks = group,
                         .decimal_word = decimal_word,
                         .point_word = {},
                         .minus = minus,
                         .plus = {},
                         .decimals_as_number = false};
        grammar = std::make_unique<Grammar>(name, forms);
    }

    std::string name;
    std::u32string decimal, group;
    std::string minus, decimal_word;
    Forms forms;
    std::unique_ptr<Grammar> grammar;
    LanguageRules rules{.language = name,
                        .grammar = known_grammar,
                        .classes = shared_classes,
                        .added_endings = {},
                        .customs = customs,
                        .ends_sentence = ends_sentence,
                        .spells_letters = spells_letters,
                        .stems = stems};
};

const KnownLanguage& known_language(const std::string& base) {
    static std::mutex mutex;
    static std::map<std::string, KnownLanguage> languages;
    const std::lock_guard lock(mutex);
    return languages.try_emplace(base, base).first->second;
}

const Grammar* known_grammar(std::string_view tag) {
    return known_language(std::string(tag.substr(0, tag.find('-')))).grammar.get();
}

std::string_view first_word(std::string_view written) {
    // An apostrophe between letters is part of a word, as it is of a lexeme: l'art.
    return written.substr(0, written.find_first_of(". -/", 1));
}

}  // namespace

ReadingCustoms customs(const Language& /*language*/) {
    return {DateOrder::day_first, false};
}

bool ends_sentence(const Lexemes& lexemes, std::size_t period) noexcept {
    return lexemes.is_end(lexemes.skip_space(period + 1));
}

bool spells_letters(std::string_view /*letters*/, std::string_view /*ending*/, std::string_view /*ipa*/) {
    return false;
}

std::vector<std::string> stems(std::string_view /*word*/) {
    return {};
}

std::vector<std::string_view> first_words(const Forms& forms) {
    static std::mutex mutex;
    static std::set<std::string> folded;  // what the views below look at
    const std::lock_guard lock(mutex);
    std::set<std::string_view> words;
    for (const AbbreviationForm& form : forms.abbreviations) {
        if (form.place == AbbreviationContext::end_of_word) continue;
        std::string word(first_word(form.written));
        for (char& c : word)
            if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
        words.insert(*folded.insert(std::move(word)).first);
    }
    return {words.begin(), words.end()};
}

const LanguageRules& rules_of(const Language& language) {
    return known_language(language.base()).rules;
}

}  // namespace audio_edition::cldr
