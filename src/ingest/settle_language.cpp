// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/settle_language.h"

#include <algorithm>
#include <map>
#include <string_view>
#include <utility>
#include <vector>

#include "language/detect_language.h"
#include "language/language_choice.h"
#include "language/text_sample.h"

namespace audio_edition {
namespace {

constexpr std::size_t most_looked_at = std::size_t{1} << 15;

/// Where the author's own sentences are: code is in none, and what stands for a table or a figure may be
/// ours.
bool has_sentences(const Block& block) {
    return block.kind != BlockKind::code && block.kind != BlockKind::table && block.kind != BlockKind::figure;
}

std::string sample_of(const Document& document) {
    std::vector<std::string_view> texts;
    for_each_section(document, [&texts](const Section& section, int) {
        texts.push_back(section.title.text());
        for (const Block& block : section.blocks) {
            if (has_sentences(block)) texts.push_back(block.text.text());
        }
    });
    return text_sample(texts, most_looked_at);
}

std::optional<Language> declared_by(const Document& document, Diagnostics& diagnostics) {
    if (document.language_basis != LanguageBasis::declared) return std::nullopt;
    auto language = Language::parse(document.language);
    if (!language) {
        diagnostics.note(document.name, "declares the language '" + document.language +
                                            "', which is not a language tag, and was passed over; write one "
                                            "such as en or de");
    }
    return language;
}

void report_disagreement(const Document& document, const LanguageChoice& choice, Diagnostics& diagnostics) {
    if (!choice.overruled) return;
    const std::string taken = choice.language.english_base_name();
    const std::string other = choice.overruled->english_base_name();
    if (choice.basis == LanguageBasis::detected) {
        diagnostics.warn(document.name, "says that it is in " + other + ", but its text is in " + taken +
                                            ", and was taken for that; if that is wrong, give --language " +
                                            choice.overruled->tag());
    } else {
        diagnostics.warn(document.name, "says that it is in " + taken + ", but its text seems to be in " +
                                            other + "; if it is, give --language " + choice.overruled->tag());
    }
}

/// The language that more than half of the letters are in of paragraphs that are surely in one; nothing where
/// none is. Of a text in several, which as a whole is surely in none.
std::optional<Language> language_of_most_paragraphs(const Document& document) {
    constexpr std::size_t least_letters = 60;
    constexpr int sure_percent = 90;
    std::map<std::string, std::size_t> letters;
    std::size_t all = 0;
    std::size_t looked_at = 0;
    for_each_section(document, [&](const Section& section, int) {
        for (const Block& block : section.blocks) {
            const std::string& text = block.text.text();
            if (!has_sentences(block) || text.size() < least_letters || looked_at > most_looked_at) continue;
            looked_at += text.size();
            const auto found = detect_language(text);
            if (!found || found->letters < least_letters) continue;
            all += found->letters;
            if (!found->reliable || found->percent < sure_percent) continue;
            // A line of names may seem to be in any language, unless English is expected.
            const auto as_english = detect_language(text, Language::english());
            const bool may_be_english = as_english && as_english->reliable &&
                                        is_same_language(as_english->language, Language::english());
            if (!may_be_english) letters[found->language.tag()] += found->letters;
        }
    });
    const auto most =
        std::ranges::max_element(letters, {}, &std::pair<const std::string, std::size_t>::second);
    if (most == letters.end() || 2 * most->second <= all) return std::nullopt;
    return Language::parse(most->first);
}

LanguageChoice choose(const Document& document, const std::optional<std::string>& requested,
                      Diagnostics& diagnostics) {
    if (requested) return choose_language(require_language(*requested, "--language"), {}, {});
    const std::optional<Language> declared = declared_by(document, diagnostics);
    LanguageChoice choice = choose_language({}, declared, detect_for_choice(sample_of(document), declared));
    if (choice.basis != LanguageBasis::assumed) return choice;
    if (auto language = language_of_most_paragraphs(document))
        choice = {std::move(*language), LanguageBasis::detected, {}};
    return choice;
}

}  // namespace

void settle_language(Document& document, const std::optional<std::string>& requested,
                     Diagnostics& diagnostics) {
    const LanguageChoice choice = choose(document, requested, diagnostics);
    report_disagreement(document, choice, diagnostics);
    document.language = choice.language.tag();
    document.language_basis = choice.basis;
}

}  // namespace audio_edition
