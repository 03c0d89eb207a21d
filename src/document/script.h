// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "document/document.h"
#include "text/byte_span.h"

namespace audio_edition {

/// What a token is to the voice.
enum class TokenKind : std::uint8_t {
    word,         ///< said; gets a time of its own
    punctuation,  ///< not said, but heard as a pause or in the melody
    space,        ///< nothing to hear
    skipped,      ///< writing that is not said; `rule` tells why
};

/// How a token's spoken words are taken, where their spelling could be taken in several ways.
enum class Manner : std::uint8_t {
    plain,    ///< as a reader would
    words,    ///< as words, although they stand in capitals: LET IT BE
    letters,  ///< its single capitals are letters, said one by one: A T and T
};

/// Who made a rule, where that matters to others.
enum class RuleOrigin : std::uint8_t {
    form,     ///< a form of writing that we know
    lexicon,  ///< an entry that people wrote
    letters,  ///< what the letters of a name tell of how it is said
    note,     ///< the mark of a note, which belongs to the sentence before it
};

/// The rule that chose a token's reading, as `--trace` shows it: the semiotic class, then the rule in it.
/// Both views have static storage.
struct Rule {
    std::string_view semiotic_class;  ///< "year", "cardinal", "lexicon", "plain", …
    std::string_view name;            ///< "four digits after in", …
    RuleOrigin origin = RuleOrigin::form;
};

/// "year: four digits after in"
[[nodiscard]] inline std::string name_of(const Rule& rule) {
    return std::string(rule.semiotic_class).append(": ").append(rule.name);
}

/// One stretch of a block's text and what becomes of it.
///
/// The tokens of a passage tile it: `written` spans follow each other without gap or overlap from 0 to the
/// end of the block's text, `spoken` spans likewise through the passage's spoken text.
struct Token {
    ByteSpan written;
    ByteSpan spoken;
    TokenKind kind = TokenKind::word;
    Rule rule;
    std::string ipa;  ///< its pronunciation, where the spelling does not tell it; mostly empty
    Manner manner = Manner::plain;
};

/// One sentence: tokens `first` to `last` (half-open) of its passage.
struct Utterance {
    std::size_t first = 0;
    std::size_t last = 0;
};

/// One block, as it will be said.
///
///     block     In 2022, Dr. Khan went.
///     spoken    In twenty twenty-two, Doctor Khan went.
///     tokens    In|␣|2022→twenty twenty-two|,|␣|Dr.→Doctor|␣|Khan|␣|went|.
struct Passage {
    BlockKind kind = BlockKind::paragraph;
    MappedText written;  ///< the block's text
    std::string spoken;
    std::vector<Token> tokens;
    std::vector<Utterance> utterances;  ///< tile `tokens`
    bool opens_scene = false;           ///< a break between scenes stands before it
    std::string language = {};          ///< as its Block has it

    [[nodiscard]] std::string_view spoken_of(const Token& token) const noexcept {
        return token.spoken.of(spoken);
    }
    [[nodiscard]] std::string_view written_of(const Token& token) const noexcept {
        return token.written.of(written.text());
    }
};

/// One chapter of the edition: a section's heading and its own blocks. Its children follow as sections.
struct ScriptSection {
    std::string id;     ///< stable across corrections elsewhere: a slug of the title, numbered when repeated
    std::string title;  ///< as contents list it; for the section before the first heading, the work's title
    int level = 1;
    std::vector<Passage> passages;  ///< the heading first, where there is one
};

/// What will be said, in order.
struct Script {
    std::string title;
    std::string author;
    std::string date;  ///< as in the Document
    std::string language;
    std::vector<ScriptSection> sections;
};

}  // namespace audio_edition
