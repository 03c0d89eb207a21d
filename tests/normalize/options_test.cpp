// SPDX-License-Identifier: GPL-3.0-or-later
#include <string>

#include <gtest/gtest.h>

#include "document/reading_choices.h"
#include "normalize/laws.h"
#include "normalize/normalize.h"

namespace audio_edition {
namespace {

struct Row {
    const char* options;  // as on the command line, without the dashes: "dates day-first, and yes"
    const char* written;
    const char* spoken;
    const char* language = "en-US";
};

ReadingOptions parse(const std::string& text) {
    ReadingOptions options;
    for (std::size_t begin = 0; begin < text.size();) {
        const std::size_t end = std::min(text.find(", ", begin), text.size());
        const std::string pair = text.substr(begin, end - begin);
        const std::size_t space = pair.find(' ');
        for (const ReadingChoice& choice : reading_choices()) {
            if (choice.key != pair.substr(0, space)) continue;
            EXPECT_TRUE(choice.set(options, pair.substr(space + 1))) << pair;
        }
        begin = end + 2;
    }
    EXPECT_EQ(describe(options), text);
    return options;
}

class Options : public testing::TestWithParam<Row> {};

TEST_P(Options, DecideTheReading) {
    const Language language = Language::parse(GetParam().language).value();
    const Lexicon lexicon(language);
    const Normalizer normalizer(lexicon, {language, parse(GetParam().options)});
    const std::string written = GetParam().written;
    const Passage passage =
        normalizer.passage(BlockKind::paragraph, MappedText(written, {0, written.size()}));
    EXPECT_EQ(passage.spoken, GetParam().spoken);
    expect_laws(passage, normalizer);
}

constexpr auto american = "en-US";
constexpr auto british = "en-GB";

INSTANTIATE_TEST_SUITE_P(
    Of, Options,
    testing::Values(
        Row{"", "on 3/4/2021", "on March fourth twenty twenty-one"},
        Row{"", "on 3/4/2021", "on the third of April twenty twenty-one", british},
        Row{"dates day-first", "on 3/4/2021", "on the third of April twenty twenty-one"},
        Row{"dates month-first", "on 3/4/2021", "on March the fourth twenty twenty-one", british},
        Row{"dates day-first", "on 2021-04-03", "on the third of April twenty twenty-one"},
        Row{"dates day-first", "on 4/25/2021", "on the twenty-fifth of April twenty twenty-one"},
        Row{"dates day-first", "due 21-Jan-2017", "due the twenty-first of January twenty seventeen"},
        Row{"dates day-first", "on May 5, 2021", "on May fifth, twenty twenty-one"},
        Row{"and yes", "105 of 1,204 men in 2005",
            "one hundred and five of one thousand two hundred and four men in two thousand and five"},
        Row{"and no", "105 men in 2005", "one hundred five men in two thousand five", british},
        Row{"and yes", "the 105th of $250", "the one hundred and fifth of two hundred and fifty dollars"},
        Row{"", "agent 007 has 2.05 of 0.5",
            "agent zero zero seven has two point oh five of zero point five"},
        Row{"zero zero", "2.05 and 0.5", "two point zero five and zero point five"},
        Row{"zero oh", "agent 007 has 2.05 of 0.5",
            "agent oh oh seven has two point oh five of oh point five"},
        Row{"zero nought", "agent 007 has 2.05 of 0.5",
            "agent nought nought seven has two point nought five of nought point five"},
        Row{"zero oh", "call 020 7946 0958", "call oh two oh, seven nine four six, oh nine five eight"},
        Row{"zero nought", "0 of them came in 1905", "zero of them came in nineteen oh-five"},
        Row{"addresses say", "at https://www.example.com/a/b.", "at example dot com slash a slash b."},
        Row{"addresses short", "at https://www.example.com/a/b.", "at example dot com."},
        Row{"addresses short", "at example.com/a/b now", "at example dot com now"},
        Row{"addresses skip", "at https://www.example.com/a/b.", "at."},
        Row{"addresses skip", "Amazon.com and joe@example.org", "Amazon dot com and joe at example dot org"},
        Row{"emoji skip", "Well done 🎉🎉!", "Well done!"},
        Row{"emoji say", "Well done 🎉🎉!", "Well done party popper party popper!"},
        Row{"emoji short", "Well done 🎉🎉!", "Well done party popper!"},
        Row{"emoji say", "I 👍🏽 it ❤️", "I thumbs up it heart"},
        Row{"emoji say", "from 🇫🇷 to 🇬🇧", "from flag of France to flag of United Kingdom"},
        Row{"emoji say", "no ™ and no → here", "no and no – here"},
        Row{"note-marks skip", "It was shown.[12] So it was.", "It was shown. So it was."},
        Row{"note-marks say", "It was shown.[12] So it was.", "It was shown. note twelve So it was."},
        Row{"note-marks say", "It was shown [3–5]; so.² Then,† yes",
            "It was shown note three to five; so. note two Then, note yes"},
        Row{"note-marks short", "It was shown.[12] So it was.", "It was shown. note So it was."},
        Row{"note-marks say", "B12 and H2O for x² [A]fter", "B twelve and H two O for x squared After"},
        Row{"dates day-first, and yes, zero oh", "On 3/4/2021, 105 had 2.05.",
            "On the third of April twenty twenty-one, one hundred and five had two point oh five."},
        Row{"", "105", "one hundred and five", british}, Row{"", "105", "one hundred five", american}));

TEST(ReadingOptions, OfTheVoiceFillWhatIsNotAskedFor) {
    const ReadingOptions asked = parse("dates day-first, emoji say");
    const ReadingOptions voice = parse("dates month-first, and yes");
    EXPECT_EQ(describe(merge(asked, voice)), "dates day-first, and yes, emoji say");
    EXPECT_EQ(merge({}, voice), voice);
    EXPECT_EQ(merge({}, {}), ReadingOptions{});
}

TEST(ReadingOptions, AreNamed) {
    ReadingOptions options;
    for (const ReadingChoice& choice : reading_choices()) {
        EXPECT_FALSE(choice.set(options, "")) << choice.key;
        EXPECT_FALSE(choice.set(options, "perhaps")) << choice.key;
        EXPECT_FALSE(choice.chosen(options)) << choice.key;
    }
    EXPECT_EQ(list_values(reading_choices()[0]), "month-first or day-first");
}

}  // namespace
}  // namespace audio_edition
