// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/settle_language.h"

#include <string_view>
#include <vector>

#include "language/detect_language.h"
#include "language/language_choice.h"
#include "language/text_sample.h"

namespace audio_edition {
namespace {

constexpr std::size_t most_looked_at = std::size_t{1} << 15;

/// Where the author's own sentences are: code is in none, and what stands for a table or a figure may be ours.
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
                                            "', which is no language tag, and was passed over; write one "
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

LanguageChoice choose(const Document& document, const std::optional<std::string>& requested,
                      Diagnostics& diagnostics) {
    if (requested) return choose_language(require_language(*requested, "--language"), {}, {});
    const std::optional<Language> declared = declared_by(document, diagnostics);
    return choose_language({}, declared, detect_for_choice(sample_of(document), declared));
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
