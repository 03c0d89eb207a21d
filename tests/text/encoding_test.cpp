// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/encoding.h"

#include <random>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "base/error.h"
#include "text/utf8.h"

namespace audio_edition {
namespace {

using testing::AllOf;
using testing::HasSubstr;
using testing::StartsWith;

std::string repeated(std::string_view text, int times) {
    std::string result;
    for (int i = 0; i < times; ++i) result += text;
    return result;
}

/// `text` as UTF-16 or UTF-32, without a byte order mark.
std::string wide(std::string_view text, std::size_t unit, bool big_endian) {
    std::string result;
    const auto put = [&](std::uint32_t value) {
        for (std::size_t i = 0; i < unit; ++i) {
            const std::size_t shift = 8 * (big_endian ? unit - 1 - i : i);
            result += static_cast<char>(value >> shift & 0xFF);
        }
    };
    for (std::size_t at = 0; at < text.size();) {
        const CodePoint c = decode_at(text, at);
        at += c.size;
        if (unit == 2 && c.value > 0xFFFF) {
            put(0xD7C0 + (c.value >> 10));
            put(0xDC00 | (c.value & 0x3FF));
        } else {
            put(c.value);
        }
    }
    return result;
}

std::string refusal(std::string_view bytes) {
    try {
        return "read as " + decode(bytes, "book.txt").encoding;
    } catch (const Error& error) {
        EXPECT_EQ(error.kind(), ErrorKind::broken_input);
        return error.what();
    }
}

TEST(Encoding, KeepsUtf8ByteForByte) {
    const std::string text = "\uFEFFPlain, naïve, 漢字 and 😀.\r\n\fEnd";
    const DecodedText decoded = decode(text, "book.txt");
    EXPECT_EQ(decoded.text, text);
    EXPECT_EQ(decoded.encoding, "UTF-8");
    EXPECT_EQ(decode("", "book.txt").text, "");
    EXPECT_EQ(decode("", "book.txt").encoding, "UTF-8");
}

TEST(Encoding, BelievesValidUtf8RatherThanAClaim) {
    EXPECT_EQ(decode("naïve", "page.html", "iso-8859-1").text, "naïve");
}

TEST(Encoding, KeepsUtf8ThatIsSlightlyDamaged) {
    const DecodedText decoded = decode("éééééééééé\xFF plain", "book.txt", "latin1");
    EXPECT_EQ(decoded.text, "éééééééééé\uFFFD plain");
    EXPECT_EQ(decoded.encoding, "UTF-8");
    EXPECT_NE(decode("é caf\xE9 au lait, as they say", "book.txt").encoding, "UTF-8");
}

TEST(Encoding, ReadsWideTextWithAndWithoutAMark) {
    const std::string text = "It was 5° outside – “naïve” 😀.\n";
    for (const bool big_endian : {false, true}) {
        for (const std::size_t unit : {2, 4}) {
            const std::string name =
                std::string(unit == 2 ? "UTF-16" : "UTF-32") + (big_endian ? "BE" : "LE");
            const DecodedText marked = decode(wide("\uFEFF" + text, unit, big_endian), "book.txt");
            EXPECT_EQ(marked.text, "\uFEFF" + text);
            EXPECT_EQ(marked.encoding, name);
            const DecodedText unmarked = decode(wide(text, unit, big_endian), "book.txt");
            EXPECT_EQ(unmarked.text, text);
            EXPECT_EQ(unmarked.encoding, name);
        }
    }
    EXPECT_EQ(decode("\xFF\xFE", "book.txt").text, "\uFEFF");
}

TEST(Encoding, ReadsLongWideTextWhateverStandsWhereTheSampleEnds) {
    for (const std::string_view lead : {"", "a"}) {
        const std::string text = std::string(lead) + repeated("😀 ", 30'000);
        for (const bool big_endian : {false, true}) {
            EXPECT_EQ(decode(wide(text, 2, big_endian), "book.txt").text, text);
        }
    }
}

TEST(Encoding, ReplacesAHalfCharacterAtTheEndOfWideText) {
    EXPECT_EQ(decode(std::string_view("\xFF\xFEh\0i\0x", 7), "book.txt").text, "\uFEFFhi\uFFFD");
    EXPECT_EQ(decode(std::string_view("\xFF\xFEh\0\0\xD8", 6), "book.txt").text, "\uFEFFh\uFFFD");
}

TEST(Encoding, BelievesAClaimThatFits) {
    const DecodedText decoded = decode("\xF0\xD2\xC9\xD7\xC5\xD4", "page.html", "koi8-r");
    EXPECT_EQ(decoded.text, "Привет");
    EXPECT_EQ(decoded.encoding, "KOI8-R");
}

TEST(Encoding, ReadsLatin1AsWindows1252AsBrowsersDo) {
    for (const char* claim : {"ISO-8859-1", "latin1", "us-ascii", "windows-1252"}) {
        const DecodedText decoded = decode("\x93It\x92s na\xEFve\x94", "page.html", claim);
        EXPECT_EQ(decoded.text, "“It’s naïve”") << claim;
        EXPECT_EQ(decoded.encoding, "windows-1252") << claim;
    }
}

TEST(Encoding, DetectsDespiteAClaimThatDoesNotFit) {
    constexpr std::string_view text = "The caf\xE9 on the corner opens at eight.";
    for (const char* claim : {"utf-8", "UTF-16", "shift_jis", "no-such-encoding", ""}) {
        EXPECT_EQ(decode(text, "page.html", claim).text, "The café on the corner opens at eight.") << claim;
    }
}

TEST(Encoding, KnowsAliases) {
    EXPECT_TRUE(is_known_encoding("utf8"));
    EXPECT_TRUE(is_known_encoding("Latin1"));
    EXPECT_TRUE(is_known_encoding("cp1252"));
    EXPECT_FALSE(is_known_encoding("no-such-encoding"));
    EXPECT_FALSE(is_known_encoding("BS_4730")) << "ICU has the name, but not the data";
    EXPECT_FALSE(is_known_encoding(""));
}

struct Detected {
    std::string_view bytes;
    std::string_view text;
    std::string_view encoding;
};

constexpr Detected undeclared[] = {
    {"He paid \xA3"
     "20 for it.",
     "He paid £20 for it.", "windows-1252"},
    {"\x93It\x92s late,\x94 she said \x97 at last.", "“It’s late,” she said — at last.", "windows-1252"},
    {"caf\xE9", "café", "windows-1252"},
    {"Die B\xE4ume standen in der gr\xF6\xDFten Stra\xDF"
     "e.",
     "Die Bäume standen in der größten Straße.", "windows-1252"},
    {"Wczoraj wieczorem dzieci posz\xB3y nad rzek\xEA, \xBF"
     "eby zobaczy\xE6 \xB3\xF3"
     "dk\xEA.",
     "Wczoraj wieczorem dzieci poszły nad rzekę, żeby zobaczyć łódkę.", "ISO-8859-2"},
    {"\xC2\xF7\xE5\xF0\xE0 \xE2\xE5\xF7\xE5\xF0\xEE\xEC \xE4\xE5\xF2\xE8 \xEF\xEE\xF8\xEB\xE8 \xEA "
     "\xF0\xE5\xEA\xE5.",
     "Вчера вечером дети пошли к реке.", "windows-1251"},
    {"\x8D\xF0\x93\xFA\x82\xCC\x97\x5B\x95\xFB\x81\x41\x8E\x71\x8B\x9F\x82\xBD\x82\xBF\x82\xCD\x90\xEC\x82"
     "\xD6\x8D"
     "\x73\x82\xAB\x82\xDC\x82\xB5\x82\xBD\x81\x42",
     "昨日の夕方、子供たちは川へ行きました。", "Shift_JIS"},
};

TEST(Encoding, DetectsWhatNothingDeclares) {
    for (const auto& [bytes, text, encoding] : undeclared) {
        const DecodedText decoded = decode(bytes, "book.txt");
        EXPECT_EQ(decoded.text, text);
        EXPECT_EQ(decoded.encoding, encoding);
    }
}

TEST(Encoding, DetectsByTheLettersThatTellHoweverLateTheyCome) {
    const std::string plain = repeated("Nobody in the village had seen the river rise so high.\n", 2000);
    EXPECT_EQ(decode(plain + "\x93It\x92s 5\xB0.\x94\n", "book.txt").text, plain + "“It’s 5°.”\n");
}

TEST(Encoding, RefusesWhatIsNotText) {
    using namespace std::string_view_literals;
    const auto is_not_text = AllOf(StartsWith("book.txt: is not text"), HasSubstr("; "));
    EXPECT_THAT(refusal("\x7F"
                        "ELF\x02\x01\x01\0\0\0\0\0\0\0\0\0\x03\0\x3E\0"sv),
                is_not_text);
    EXPECT_THAT(refusal("\x89PNG\r\n\x1A\n\0\0\0\rIHDR\0\0\x03\x20"sv), is_not_text);
    EXPECT_THAT(refusal("plain text, and then\0one NUL"sv), HasSubstr("holds NUL bytes"));
    EXPECT_THAT(refusal("a/b.txt\0c/d.txt\0e/f.txt\0"sv), HasSubstr("holds NUL bytes"));
    EXPECT_THAT(refusal(std::string(4096, '\0')), is_not_text);
    EXPECT_THAT(refusal(std::string(4096, '\xFF')), is_not_text);
    EXPECT_THAT(refusal(std::string(4096, '\x80')), is_not_text);
    EXPECT_THAT(refusal("\x1B\x02\x03\x04\x05 and some words"), HasSubstr("control characters"));
    EXPECT_THAT(refusal("\xE9\x1B\x02\x03\x04\x05 and some words"), HasSubstr("control characters"));
}

TEST(Encoding, BearsAControlThatStraysIntoText) {
    EXPECT_EQ(decode("Mute\x01 me.", "book.txt").text, "Mute\x01 me.");
    EXPECT_EQ(decode("caf\xE9\x08.\x1A", "book.txt").text, "café\x08.\x1A");
}

TEST(Encoding, RefusesWideBytesThatAreNotText) {
    EXPECT_THAT(refusal("\xFF\xFE" + repeated("\x03\xD8", 500)), HasSubstr("broken UTF-16LE"));
    EXPECT_THAT(refusal(std::string("\xFE\xFF", 2) + std::string(64, '\0')), HasSubstr("NUL"));
}

TEST(Encoding, NeverFailsOtherwiseAndAlwaysGivesUtf8) {
    std::mt19937 random(20220105);
    for (int round = 0; round < 2000; ++round) {
        std::string bytes(random() % 200, ' ');
        const bool high_only = round % 2 == 0;
        for (char& byte : bytes) byte = static_cast<char>(high_only ? 0x80 | random() : random());
        try {
            EXPECT_TRUE(is_valid_utf8(decode(bytes, "noise").text));
        } catch (const Error& error) {
            EXPECT_EQ(error.kind(), ErrorKind::broken_input);
        }
    }
}

}  // namespace
}  // namespace audio_edition
