// SPDX-License-Identifier: GPL-3.0-or-later
#include "normalize/classes/inline_pronunciation.h"

#include <optional>
#include <string>
#include <string_view>

#include "base/error.h"
#include "lexicon/tsv.h"

namespace audio_edition {
namespace {

constexpr std::size_t most_lexemes = 80;

/// The bar between what is written and what is said, and the brace that closes.
struct Braces {
    std::size_t bar = 0;
    std::size_t close = 0;
};

std::optional<Braces> braces_from(const Lexemes& lexemes, std::size_t open) {
    Braces found;
    for (std::size_t at = open + 1; at < open + most_lexemes && !lexemes.is_end(at); ++at) {
        if (lexemes.is_symbol(at, U'{')) return std::nullopt;
        if (lexemes.is_symbol(at, U'|')) {
            if (found.bar != 0) return std::nullopt;
            found.bar = at;
        }
        if (!lexemes.is_symbol(at, U'}')) continue;
        found.close = at;
        return found.bar > open + 1 ? std::optional(found) : std::nullopt;
    }
    return std::nullopt;
}

/// As a lexicon has it; typesetters' quotes do as well.
std::string notation_of(std::string_view said) {
    constexpr std::string_view open = "“", close = "”";
    if (said.starts_with(open) && said.ends_with(close) && said.size() > open.size() + close.size())
        return "\"" + std::string(said.substr(open.size(), said.size() - open.size() - close.size())) + "\"";
    return std::string(said);
}

std::optional<LexiconEntry> entry_of(const std::string& line) {
    try {
        return parse_tsv_line(line, "inline");
    } catch (const Error&) {
        return std::nullopt;
    }
}

void propose_inline_pronunciation(const Context& context, std::size_t at, Proposals& proposals) {
    if (!context.options.inline_pronunciations) return;
    const Lexemes& lexemes = context.lexemes;
    const std::optional<Braces> braces = braces_from(lexemes, at);
    if (!braces) return;
    const std::string written(lexemes.text(at + 1, braces->bar));
    const std::string_view said = lexemes.text(braces->bar + 1, braces->close);
    if (written.find('\t') != std::string::npos || said.find('\t') != std::string_view::npos) return;
    const auto entry = entry_of(written + "\t" + notation_of(said));
    if (!entry) return;
    proposals.add({at,
                   braces->close + 1,
                   certainty::lexicon,
                   {"lexicon", "inline in the text", RuleOrigin::lexicon},
                   entry->alias.empty() ? entry->written : entry->alias,
                   entry->ipa});
}

}  // namespace

const SemioticClass inline_pronunciation_class{
    "inline pronunciation", {.symbols = U"{"}, propose_inline_pronunciation};

}  // namespace audio_edition
