// SPDX-License-Identifier: GPL-3.0-or-later
#include <string>

#include <gtest/gtest.h>

#include "normalize/normalize.h"

namespace audio_edition {
namespace {

/// The spoken text with a bar after every sentence.
std::string cut(const std::string& text, std::string_view tag = "en-US") {
    const Language language = Language::parse(tag).value();
    const Lexicon lexicon(language);
    const Passage passage = Normalizer(lexicon, {.language = language})
                                .passage(BlockKind::paragraph, MappedText(text, {0, text.size()}));
    std::string sentences;
    for (const Utterance& each : passage.utterances) {
        const std::size_t begin = passage.tokens[each.first].spoken.begin;
        sentences += passage.spoken.substr(begin, passage.tokens[each.last - 1].spoken.end - begin) + "|";
    }
    return sentences;
}

struct Row {
    const char* why;
    const char* text;
    const char* sentences;
};

constexpr Row rows[] = {
    {"nothing", "", ""},
    {"no punctuation", "a heading", "a heading|"},
    {"one sentence", "It rained.", "It rained.|"},
    {"two", "It rained. We left.", "It rained. |We left.|"},
    {"all three marks", "Go! Why? So. ", "Go! |Why? |So.|"},
    {"line ends are white space", "It rained.\nWe left.", "It rained. |We left.|"},
    {"a character for dots", "Well… She left.", "Well… |She left.|"},
    {"dots within a sentence", "Well... perhaps not.", "Well... perhaps not.|"},
    {"dots at its end", "He waited... Nothing came.", "He waited... |Nothing came.|"},
    {"several marks", "What?! No!! Yes.", "What?! |No! |Yes.|"},
    {"an abbreviation within", "We met Dr. Khan there.", "We met Doctor Khan there.|"},
    {"an abbreviation at the end", "Bring tea, milk, etc. The rest is here.",
     "Bring tea, milk, etc. |The rest is here.|"},
    {"letters at the end", "He flew to the U.S. The trip was long.",
     "He flew to the U S. |The trip was long.|"},
    {"letters before a name", "He met the U.S. Senate.", "He met the U S Senate.|"},
    {"initials", "J. R. R. Tolkien wrote. C. S. Lewis read.", "J R R Tolkien wrote. |C S Lewis read.|"},
    {"a time", "Come at 5 p.m. on Monday. Bring tea.", "Come at five P M on Monday. |Bring tea.|"},
    {"a number with a point", "It rose 3.5 points. It fell.", "It rose three point five points. |It fell.|"},
    {"a number at the end", "There were 5. Six came.", "There were five. |Six came.|"},
    {"a number opens one", "He paid. 12 men left.", "He paid. |twelve men left.|"},
    {"a quote at the end", "He said “Go.” She went.", "He said “Go.” |She went.|"},
    {"straight quotes", "\"Go!\" She went. \"Oh.\"", "\"Go!\" |She went. |\"Oh.\"|"},
    {"the quote is not the end", "“What?” he said. Then he left.", "“What?” he said. |Then he left.|"},
    {"nor in straight quotes", "\"Stop!\" cried Ann. He did.", "\"Stop!\" cried Ann. |He did.|"},
    {"single quotes", "‘Really?’ she asked. ‘Yes.’", "‘Really?’ she asked. |‘Yes.’|"},
    {"a quote opens the next", "He left. “Good,” she said.", "He left. |“Good,” she said.|"},
    {"a quoted question before a dash", "“Who?” — nobody knew.", "“Who?” — nobody knew.|"},
    {"brackets hold the end", "It rained. (It always did.) We left.",
     "It rained. |(It always did.) |We left.|"},
    {"brackets within", "Some (five!) stayed. Others left.", "Some (five!) stayed. |Others left.|"},
    {"square brackets", "It rained [a lot.] We left.", "It rained [a lot.] |We left.|"},
    {"nested closing marks", "(He said “Stop!”) She did.", "(He said “Stop!”) |She did.|"},
    {"no white space, no end", "Yes!Yes?No", "Yes!Yes?No|"},
    {"a title with an exclamation mark", "He joined Yahoo! in May.", "He joined Yahoo! in May.|"},
    {"an inverted mark opens one", "He left. ¿Qué? She asked.", "He left. |¿Qué? |She asked.|"},
    {"a colon and a dash go on", "Ann: so—he said; go. Yes.", "Ann: so—he said; go. |Yes.|"},
    {"another script", "Он ушёл. Она осталась.", "Он ушёл. |Она осталась.|"},
};

TEST(Sentences, EndWhereAReaderWouldStop) {
    for (const Row& row : rows) EXPECT_EQ(cut(row.text), row.sentences) << row.why;
}

TEST(Sentences, AreTheWholePassageWithoutAnEnd) {
    EXPECT_EQ(cut("a, b; c: d — e"), "a, b; c: d — e|");
}

TEST(Sentences, KeepWhatIsSkippedBehindTheirEnd) {
    const std::string text = "It rained.[1] We left.";
    const Lexicon lexicon(american_english());
    const Passage passage =
        Normalizer(lexicon, {}).passage(BlockKind::paragraph, MappedText(text, {0, text.size()}));
    ASSERT_EQ(passage.utterances.size(), 2U);
    EXPECT_EQ(passage.written_of(passage.tokens[passage.utterances[1].first]), "We");
}

struct ForeignRow {
    const char* language;
    const char* text;
    const char* sentences;
};

constexpr ForeignRow foreign_rows[] = {
    {"de", "„Ja.“ Er ging.", "„Ja.“ |Er ging.|"},
    {"de", "»Nein!« Sie blieb.", "»Nein!« |Sie blieb.|"},
    {"de", "Sie kam. »Ja«, sagte er.", "Sie kam. |»Ja«, sagte er.|"},
    {"de", "Am 3. Mai war Schluss. Es war der 4. Tag.",
     "Am dritten Mai war Schluss. |Es war der vierte Tag.|"},
    {"de", "Obst, z. B. Äpfel usw. Das reicht.", "Obst, zum Beispiel Äpfel und so weiter. |Das reicht.|"},
    {"fr", "« Oui. » Il partit.", "« Oui. » |Il partit.|"},
    {"fr", "M. Dupont est là. Mme Petit aussi.", "Monsieur Dupont est là. |Madame Petit aussi.|"},
    {"es", "¿Vienes? ¡Claro! Voy.", "¿Vienes? |¡Claro! |Voy.|"},
    {"zh", "他来了。她走了！好。", "他来了。|她走了!|好。|"},
    {"zh", "他说：“好。”她走了。", "他说:“好。”|她走了。|"},
    {"hi", "वह आया। वह गया।", "वह आया। |वह गया।|"},
    {"ar", "هل جاء؟ نعم.", "هل جاء؟ |نعم.|"},
};

TEST(Sentences, EndWithTheMarksOfTheirLanguage) {
    for (const ForeignRow& row : foreign_rows)
        EXPECT_EQ(cut(row.text, row.language), row.sentences) << row.language;
}

}  // namespace
}  // namespace audio_edition
