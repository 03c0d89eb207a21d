// SPDX-License-Identifier: GPL-3.0-or-later
#include <ctime>
#include <filesystem>
#include <fstream>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "base/diagnostics.h"
#include "base/error.h"
#include "lexicon/lexicon.h"
#include "lexicon/pls/pls_reader.h"
#include "lexicon/pls/pls_writer.h"
#include "lexicon/tsv.h"
#include "speak/engines/espeak/ipa_phonemes.h"

namespace audio_edition {
namespace {

/// What the engine's voice with `inventory` says of it, in phonemes.
std::string said(const Lexicon::Match& match, PhonemeInventory inventory = PhonemeInventory::american) {
    return match.ipa.empty() ? "" : ipa_to_phonemes(match.ipa, inventory, "test");
}

using testing::HasSubstr;
using testing::IsEmpty;
using testing::SizeIs;
using testing::StartsWith;

constexpr const char* head = R"(<?xml version="1.0" encoding="UTF-8"?>
<lexicon version="1.0" xmlns="http://www.w3.org/2005/01/pronunciation-lexicon" alphabet="ipa" xml:lang="en-US">
)";

std::string document(const std::string& lexemes) {
    return head + lexemes + "</lexicon>\n";
}

Lexicon lexicon_of(const std::string& lexemes) {
    Lexicon lexicon(american_english());
    lexicon.add_entries(parse_pls(document(lexemes), "test.pls"));
    return lexicon;
}

Lexicon::Match find(const Lexicon& lexicon, const std::vector<std::string_view>& words) {
    return lexicon.find(words);
}

std::string error_of(const std::string& text) {
    try {
        return "no error but " + std::to_string(parse_pls(text, "test.pls").size()) + " entries";
    } catch (const Error& error) {
        EXPECT_EQ(error.kind(), ErrorKind::broken_input);
        return error.what();
    }
}

std::string ipa(std::string_view text) {
    return ipa_to_phonemes(text, PhonemeInventory::american, "test");
}

// The examples of the Recommendation, section by section.

TEST(PlsRecommendation, PhonemesOfPhrasesWithTheirSpaces) {
    const Lexicon lexicon = lexicon_of(R"(<lexeme>
        <grapheme>La vita è bella</grapheme>
        <phoneme>ˈlɑ ˈviːɾə ˈʔeɪ ˈbɛlə</phoneme>
        <!-- This is an example of IPA in UTF-8 -->
      </lexeme>
      <lexeme><grapheme>Roberto</grapheme><phoneme>ɹəˈbɛːɹɾoʊ</phoneme></lexeme>)");
    EXPECT_EQ(said(find(lexicon, {"La", "vita", "è", "bella"})), ipa("ˈlɑ ˈviːɾə ˈʔeɪ ˈbɛlə"));
    EXPECT_EQ(said(find(lexicon, {"Roberto"})), ipa("ɹəˈbɛːɹɾoʊ"));
}

TEST(PlsRecommendation, SeveralGraphemesShareAPronunciation) {
    const Lexicon lexicon = lexicon_of(R"(<lexeme>
        <grapheme>centre</grapheme>
        <grapheme>center</grapheme>
        <phoneme>ˈsɛntər</phoneme>
      </lexeme>)");
    EXPECT_EQ(said(find(lexicon, {"centre"})), ipa("ˈsɛntər"));
    EXPECT_EQ(said(find(lexicon, {"Center"})), ipa("ˈsɛntər"));
}

TEST(PlsRecommendation, AliasesExpandAcronyms) {
    const Lexicon lexicon = lexicon_of(R"(<lexeme>
        <grapheme>W3C</grapheme>
        <alias>World Wide Web Consortium</alias>
      </lexeme>
      <lexeme><grapheme>101</grapheme><alias>one hundred and one</alias></lexeme>
      <lexeme><grapheme>Thailand</grapheme><alias>tie land</alias></lexeme>
      <lexeme><grapheme>BBC 1</grapheme><alias>be be sea one</alias></lexeme>)");
    EXPECT_EQ(find(lexicon, {"W3C"}).alias, "World Wide Web Consortium");
    EXPECT_EQ(find(lexicon, {"101"}).alias, "one hundred and one");
    EXPECT_EQ(find(lexicon, {"Thailand"}).alias, "tie land");
    EXPECT_EQ(find(lexicon, {"BBC", "1"}).alias, "be be sea one");
}

TEST(PlsRecommendation, OfSeveralPronunciationsTheFirstIsTaken) {
    const Lexicon lexicon = lexicon_of(R"(<lexeme>
        <grapheme>huge</grapheme>
        <phoneme>hjuːdʒ</phoneme>
        <phoneme>juːdʒ</phoneme>
      </lexeme>)");
    EXPECT_EQ(said(find(lexicon, {"huge"})), ipa("hjuːdʒ"));
}

TEST(PlsRecommendation, PreferWinsOverTheOrder) {
    const Lexicon lexicon = lexicon_of(R"(<lexeme>
        <grapheme>either</grapheme>
        <phoneme>ˈiːðər</phoneme>
        <phoneme prefer="true">ˈaɪðər</phoneme>
        <phoneme prefer="true">ˈeɪðər</phoneme>
      </lexeme>
      <lexeme>
        <grapheme>GNU</grapheme>
        <alias>GNU is Not Unix</alias>
        <phoneme prefer="true">gəˈnuː</phoneme>
      </lexeme>)");
    EXPECT_EQ(said(find(lexicon, {"either"})), ipa("ˈaɪðər"));
    EXPECT_EQ(said(find(lexicon, {"GNU"})), ipa("gəˈnuː"));
}

TEST(PlsRecommendation, LexemesForOneWritingCountAsOne) {
    const Lexicon lexicon = lexicon_of(R"(
      <lexeme><grapheme>bass</grapheme><phoneme>bæs</phoneme></lexeme>
      <lexeme><grapheme>bass</grapheme><phoneme>beɪs</phoneme></lexeme>
      <lexeme><grapheme>newton</grapheme><phoneme>ˈnjuːtən</phoneme></lexeme>
      <lexeme><grapheme>newton</grapheme><phoneme prefer="true">ˈnuːtən</phoneme></lexeme>)");
    EXPECT_EQ(said(find(lexicon, {"bass"})), ipa("bæs"));
    EXPECT_EQ(said(find(lexicon, {"newton"})), ipa("ˈnuːtən"));
}

TEST(PlsRecommendation, RolesThatTextDoesNotHaveLeaveAHomographToItsContext) {
    const char* roles = R"(
      <lexeme role="claws:VVI claws:VV0 claws:NN1"><grapheme>read</grapheme><phoneme>riːd</phoneme></lexeme>
      <lexeme role="claws:VVN claws:VVD"><grapheme>read</grapheme><phoneme>rɛd</phoneme></lexeme>
      <lexeme role="claws:NN1"><grapheme>Rion</grapheme><phoneme>ˈraɪən</phoneme></lexeme>)";
    EXPECT_EQ(find(lexicon_of(roles), {"read"}).entry, nullptr);
    EXPECT_EQ(said(find(lexicon_of(roles), {"Rion"})), ipa("ˈraɪən"));
}

TEST(PlsRecommendation, TheAlphabetOfAPhonemeWinsOverThatOfTheDocument) {
    const Lexicon lexicon = lexicon_of(
        R"(<lexeme><grapheme>Khan</grapheme><phoneme alphabet="x-SAMPA">"kA:n</phoneme></lexeme>)");
    EXPECT_EQ(said(find(lexicon, {"Khan"})), ipa("ˈkɑːn"));
}

TEST(PlsRecommendation, WhatIsAboutTheLexiconIsNotSaid) {
    EXPECT_THAT(parse_pls(document(R"(<meta name="author" content="A"/>
        <metadata><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"/></metadata>
        <lexeme xml:id="smith"><grapheme>Smyth</grapheme><example>Ms Smyth</example><phoneme>smɪθ</phoneme></lexeme>)"),
                          "test.pls"),
                SizeIs(1));
}

TEST(PlsRecommendation, ADocumentIsForVoicesOfItsLanguage) {
    const std::string italian =
        R"(<lexicon version="1.0" xmlns="http://www.w3.org/2005/01/pronunciation-lexicon"
        alphabet="ipa" xml:lang="it"><lexeme><grapheme>file</grapheme><phoneme>faɪl</phoneme></lexeme></lexicon>)";
    Lexicon lexicon(american_english());
    lexicon.add_entries(parse_pls(italian, "it.pls"));
    EXPECT_EQ(find(lexicon, {"file"}).entry, nullptr);
    Lexicon british(british_english());
    british.add_entries(
        parse_pls(document("<lexeme><grapheme>Jhon</grapheme><phoneme>dʒɒn</phoneme></lexeme>"), "us.pls"));
    EXPECT_EQ(said(find(british, {"Jhon"}), PhonemeInventory::british), "dZ'0n");
}

TEST(Pls, IsCaseSensitiveWhereItHasCapitals) {
    const Lexicon lexicon = lexicon_of(
        "<lexeme><grapheme>WHO</grapheme><alias>World Health Organization</alias></lexeme>"
        "<lexeme><grapheme>hyper</grapheme><alias>high per</alias></lexeme>");
    EXPECT_EQ(find(lexicon, {"who"}).entry, nullptr);
    EXPECT_EQ(find(lexicon, {"WHO's"}).alias, "World Health Organization's");
    EXPECT_EQ(find(lexicon, {"Hyper"}).alias, "high per");
}

TEST(Pls, MayHaveAPrefixForItsNamespace) {
    const auto entries = parse_pls(
        R"(<p:lexicon version="1.0" xmlns:p="http://www.w3.org/2005/01/pronunciation-lexicon" alphabet="ipa" xml:lang="en">
        <p:lexeme><p:grapheme>a&amp;b&#233;</p:grapheme><p:alias><![CDATA[A & B]]></p:alias></p:lexeme>
        <lexeme>not ours</lexeme></p:lexicon>)",
        "test.pls");
    ASSERT_THAT(entries, SizeIs(1));
    EXPECT_EQ(entries[0].written, "a&bé");
    EXPECT_EQ(entries[0].alias, "A & B");
}

TEST(Pls, SaysWhatIsWrongAndWhere) {
    EXPECT_THAT(error_of(document("<lexeme>\n<grapheme>x</grapheme>\n<phoneme>kεn</phoneme></lexeme>")),
                "test.pls:5: cannot say the IPA symbol 'ε' (U+03B5); write 'ɛ'");
    EXPECT_THAT(error_of(document("<lexeme><grapheme>x</grapheme></lexeme>")),
                HasSubstr("neither <phoneme> nor <alias>"));
    EXPECT_THAT(error_of(document("<lexeme><alias>x</alias></lexeme>")), HasSubstr("has no <grapheme>"));
    EXPECT_THAT(error_of(document("<lexeme><grapheme/><alias>x</alias></lexeme>")),
                HasSubstr("<grapheme> is empty"));
    EXPECT_THAT(error_of(document("<lexeme><grapheme>a<b/></grapheme><alias>x</alias></lexeme>")),
                HasSubstr("only text may"));
    EXPECT_THAT(
        error_of(document("<lexeme><grapheme>x</grapheme><phoneme alphabet=\"x-mine\">x</phoneme></lexeme>")),
        HasSubstr("'x-mine' is not known"));
    EXPECT_THAT(error_of(document("<lexeme>")), HasSubstr("not well-formed XML"));
    EXPECT_THAT(error_of("<html/>"), HasSubstr("is not a pronunciation lexicon"));
    EXPECT_THAT(error_of(""), HasSubstr("not well-formed XML"));
    EXPECT_THAT(error_of("<lexicon/>"), HasSubstr("is not a pronunciation lexicon"));
    EXPECT_THAT(error_of("\xFF\xFE<"), HasSubstr("UTF-8"));
}

TEST(HostilePls, IsRefusedAtOnce) {
    const std::clock_t begin = std::clock();  // a busy machine is not our doing
    std::string laughs = "<?xml version=\"1.0\"?>\n<!DOCTYPE lexicon [<!ENTITY lol \"lol\">";
    for (int i = 0; i < 9; ++i) laughs += "<!ENTITY lol" + std::to_string(i) + " \"&lol;&lol;&lol;\">";
    EXPECT_THAT(error_of(laughs + "]><lexicon>&lol8;</lexicon>"), StartsWith("test.pls:2: has a DOCTYPE"));
    EXPECT_THAT(error_of("<!DOCTYPE lexicon SYSTEM \"file:///etc/passwd\"><lexicon/>"), HasSubstr("DOCTYPE"));
    EXPECT_THAT(error_of(document("<lexeme><grapheme>&file;</grapheme><alias>x</alias></lexeme>")),
                HasSubstr("test.pls:3: names an entity of its own"));
    std::string deep;
    for (int i = 0; i < 1'000'000; ++i) deep += "<lexeme>";
    EXPECT_THAT(error_of(document(deep)), HasSubstr("nests elements more than 64 deep"));
    for (const char* unit : {"<", "</", "<a ", "<?", "<!--", "<![CDATA[", "&amp;", "<a/>", "</a"}) {
        std::string many = head;
        while (many.size() < 8'000'000) many += unit;
        EXPECT_THAT(error_of(many + ">"), StartsWith("test.pls:")) << unit;
    }
    EXPECT_THAT(error_of(std::string(std::size_t{17} << 20, ' ')), HasSubstr("larger than 16 MiB"));
    EXPECT_LT(std::clock() - begin, 13 * CLOCKS_PER_SEC) << "thirteen documents";
}

TEST(HostilePls, IsNotReadWhenItIsHuge) {
    const auto path = std::filesystem::path(testing::TempDir()) / "huge.pls";
    std::ofstream(path) << head;
    std::filesystem::resize_file(path, 100'000'000);
    Lexicon lexicon(american_english());
    try {
        lexicon.add_file(path);
        FAIL() << "no error";
    } catch (const Error& error) {
        EXPECT_EQ(error.kind(), ErrorKind::broken_input);
        EXPECT_THAT(error.what(), HasSubstr("huge.pls"));
    }
    std::filesystem::remove(path);
}

TEST(PlsWriter, WritesWhatTheReaderReads) {
    const char* tsv =
        "Imran Khan\t/ɪmˈɹɑːn ˈkɑːn/\nUN\tU N & co <x>\tcase\nJhon\tJohn\nReading\tRedding\tleft=in\n";
    CollectedDiagnostics diagnostics;
    const std::string written = write_pls(parse_tsv(tsv, "a.tsv"), "en", diagnostics);
    ASSERT_THAT(diagnostics.all(), SizeIs(1));
    EXPECT_EQ(diagnostics.all()[0].where, "a.tsv:4");
    Lexicon lexicon(american_english());
    lexicon.add_entries(parse_pls(written, "b.pls"));
    EXPECT_EQ(said(find(lexicon, {"Imran", "Khan’s"})), "Imr'A:n k'A:nz");
    EXPECT_EQ(said(find(lexicon, {"IMRAN", "KHAN"})), "Imr'A:n k'A:n") << "any case, as the TSV says";
    EXPECT_EQ(find(lexicon, {"UN"}).alias, "U N & co <x>");
    EXPECT_EQ(find(lexicon, {"un"}).entry, nullptr);
}

TEST(TsvWriter, WritesWhatTheReaderReads) {
    for (const char* line :
         {"Imran Khan\t/ɪmˈɹɑːn ˈkɑːn/", "UN\tU N\tcase, left=the|a, right=says, lang=en-GB, voice=amber",
          "Mac\tMack\tprefix", "Jones\tJ\tpossessive"})
        EXPECT_EQ(to_tsv_line(parse_tsv_line(line, "a.tsv:1")), line);
    EXPECT_EQ(to_tsv_line(parse_tsv_line("Khan\t/\"kA:n/\tx-sampa", "a.tsv:1")), "Khan\t/ˈkɑːn/");
    EXPECT_EQ(to_tsv_line(parse_tsv_line("Khan\t\"KAHN\"", "a.tsv:1")), "Khan\t/ˈkɑːn/");
}

}  // namespace
}  // namespace audio_edition
