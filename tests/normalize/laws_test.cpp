// SPDX-License-Identifier: GPL-3.0-or-later
// The laws hold for every text, however hostile; and the time it takes is linear, or this test does not end.
#include "normalize/laws.h"

#include <random>
#include <string>
#include <vector>

#include <gtest/gtest.h>

#include "text/utf8.h"

namespace audio_edition {
namespace {

const std::vector<std::string>& corpus() {
    static const std::vector<std::string> texts = {
        "On 3 May 2021, at 5:30 p.m., Dr. O’Brien's 2nd patient paid $1,204.50 (or £880) for 12½ kg.",
        "Louis XIV met J. R. R. Tolkien at 221B Baker St., London NW1 6XE, in the 1660s – c. 1670.",
        "Write to ann.author@example.org or see https://example.org/a-b_c?d=1&e=2#f; call +44 20 7946 0018.",
        "The U.S. won 3–2 vs. the U.K. The F.B.I.'s No. 5 said: “AT&T fell 3.5% to $5.2bn… in Q3 2019!”",
        "E = mc², 2 × 3 ≥ 5, ±4 °C, ¾ of 10⁶, 1/2 & 3/4, where x < y > z, #hashtag @name ~50 5'10\" "
        "40°26'46\"N",
        "‘Really?’ she asked [12], “at 12.30–1.15?” — “Yes!!!” * * * § 4.2 ¶ 3 † © 2020 ™ "
        "🙂 "
        ":-) "
        "<3",
        "the 5G B2B A-level Wi-Fi pH iPhone macOS 10.15.7 v2.0.1 MP3 or COVID-19 F-16 3D AK-47s IBMs CEOs",
        "I read it; he will read it. WE READ IT IN THE YEAR 44 BC, A.D. 79 and 500 B.C.E. before FY19.",
        "Ps. 23:4, Matt. 5:3–12, vol. II, pp. 13-15, ch. IV, fig. 2a, ed., et al., ibid., i.e. so, e.g. "
        "this, etc.",
        "2001-09-11T08:46:00Z 9/11 11/9/2001 11.9.2001 24/7 1:00:00 00:00 12 a.m. EST Mon. Sept. 3rd '99 "
        "'80s",
        "₹5,00,000 €1.2m 50p 3s. 6d. ¥100 US$5 5 mph 10km/h 6ft 2in 3x5 16:9 1:100 5th–9th 1st & 2nd MMXX",
        "Mr & Mrs Smith, Ph.D., Jr., Esq.; Gov. Ann; Rev. No. 1; St. Mark's St.; Mt. Everest; Ft. Worth, TX "
        "76101",
    };
    return texts;
}

class Laws : public testing::Test {
  protected:
    void hold_for(const std::string& text) {
        for (const Normalizer* each : {&american, &british}) {
            expect_laws(each->passage(BlockKind::paragraph, MappedText(text, {0, text.size()})), *each);
            if (HasFailure()) {
                ADD_FAILURE() << "of: " << text.substr(0, 200);
                return;
            }
        }
    }

    Lexicon american_words{american_english()}, british_words{british_english()};
    Normalizer american{american_words, {.language = american_english()}};
    Normalizer british{british_words, {.language = british_english()}};
};

TEST_F(Laws, HoldForOrdinaryText) {
    for (const std::string& text : corpus()) hold_for(text);
}

TEST_F(Laws, HoldWhereverTheTextIsCut) {
    for (const std::string& text : corpus())
        for (std::size_t end = 0; end < text.size() && !HasFailure(); ++end) hold_for(text.substr(0, end));
}

// A generator whose numbers are the same everywhere; the standard's distributions are not.
class Dice {
  public:
    explicit Dice(std::uint32_t seed) : engine_(seed) {}
    std::size_t below(std::size_t limit) { return engine_() % limit; }

  private:
    std::mt19937 engine_;
};

std::string any_character(Dice& dice) {
    static const std::vector<std::string> hostile = {std::string(1, '\0'),
                                                     "\xED\xA0\x80",
                                                     "\xFF",
                                                     "\xC0\xAF",
                                                     "\xF4\x90\x80\x80",
                                                     "\u200B",
                                                     "\u00AD",
                                                     "\u0301",
                                                     "\u2028",
                                                     "\uFB03",
                                                     "\u0093",
                                                     "\uFEFF",
                                                     "[[",
                                                     "]]",
                                                     "<",
                                                     "&",
                                                     "$",
                                                     "£",
                                                     "€",
                                                     "-",
                                                     "–",
                                                     "—",
                                                     ".",
                                                     ",",
                                                     ":",
                                                     "/",
                                                     "'",
                                                     "’",
                                                     "\"",
                                                     "“",
                                                     "(",
                                                     ")",
                                                     "[",
                                                     "]",
                                                     "%",
                                                     "#",
                                                     "*",
                                                     "_",
                                                     "=",
                                                     "+",
                                                     "~",
                                                     "½",
                                                     "²",
                                                     "°",
                                                     "0",
                                                     "1",
                                                     "99",
                                                     " ",
                                                     "\n",
                                                     "a",
                                                     "A",
                                                     "I",
                                                     "s",
                                                     "th",
                                                     "st",
                                                     "X",
                                                     "million",
                                                     "日",
                                                     "١",
                                                     "𝟘",
                                                     "🙂"};
    if (dice.below(4) != 0) return hostile[dice.below(hostile.size())];
    std::string text;
    const auto c = static_cast<char32_t>(dice.below(0x3000));
    append_utf8(text, c);
    return text;
}

std::string mutated(std::string text, Dice& dice) {
    for (std::size_t changes = 1 + dice.below(5); changes > 0 && !text.empty(); --changes) {
        const std::size_t at = dice.below(text.size());
        switch (dice.below(4)) {
            case 0:
                text.erase(at, 1 + dice.below(4));
                break;
            case 1:
                text.insert(at, std::string(1 + dice.below(2), text[at]));
                break;
            case 2:
                text.insert(at, any_character(dice));
                break;
            default:
                std::swap(text[at], text[dice.below(text.size())]);
        }
    }
    return text;
}

/// All the laws but that of saying it again: what malformed writing means is a guess, and guesses may differ.
TEST_F(Laws, TokensTileWhateverIsWritten) {
    Dice dice(20211);
    for (int round = 0; round < 120; ++round)
        for (const std::string& text : corpus()) {
            const std::string broken = mutated(text, dice);
            for (const Normalizer* each : {&american, &british})
                expect_structure(each->passage(BlockKind::paragraph, MappedText(broken, {0, broken.size()})));
            if (HasFailure()) {
                ADD_FAILURE() << "of: " << broken;
                return;
            }
        }
}

TEST_F(Laws, HoldForCharactersAlone) {
    Dice dice(7);
    for (int round = 0; round < 3000 && !HasFailure(); ++round) {
        std::string text;
        for (std::size_t count = 1 + dice.below(12); count > 0; --count) text += any_character(dice);
        expect_structure(american.passage(BlockKind::paragraph, MappedText(text, {0, text.size()})));
        if (HasFailure()) ADD_FAILURE() << "of: " << text;
    }
}

std::string repeated(std::string_view text, std::size_t times) {
    std::string all;
    for (std::size_t time = 0; time < times; ++time) all += text;
    return all;
}

TEST_F(Laws, HoldForEndlessRepetition) {
    for (const std::string_view text :
         {"1",    "-",    ".",   "A. ",   "(",      "[",       "$",      "1,",       "1/",    "1.",   "1:",
          "1-",   "I ",   "A",   "a-",    "a.",     "A&",      "'",      "\"",       "# ",    "/",    "a/",
          "*",    "_",    "<",   "&",     "@a.",    "http://", "½",      "²",        "5 ft ", "M",    "X. ",
          "St. ", "No. ", "of ", "Jan. ", "1, 2, ", "\u0301",  "\u200B", "🙂",     " ",     "\n",   ":",
          ":-)",  "!",    "?!",  "…",     "=",      "+1",      "1 000 ", "million ", "the ",  "read "}) {
        const std::string endless = repeated(text, text.size() > 1 ? 3000 : 10'000);
        expect_structure(american.passage(BlockKind::paragraph, MappedText(endless, {0, endless.size()})));
        if (HasFailure()) {
            ADD_FAILURE() << "of many times: " << text;
            return;
        }
    }
}

}  // namespace
}  // namespace audio_edition
