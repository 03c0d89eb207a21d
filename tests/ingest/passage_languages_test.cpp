// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/passage_languages.h"

#include <string>
#include <vector>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "base/diagnostics.h"
#include "fuzz/stored_zip.h"
#include "ingest/ingest.h"

namespace audio_edition {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;

constexpr std::string_view english_sentence =
    "In the morning the town still lay under the fog, and from the harbour came only the ringing of the "
    "buoys.";
constexpr std::string_view french_sentence =
    "Le matin, la ville dormait encore sous la brume, et l'on n'entendait du port que la cloche des bouées.";
constexpr std::string_view german_sentence =
    "Am Morgen lag die Stadt noch unter dem Nebel, und vom Hafen her hörte man nur das Läuten der Bojen.";

std::vector<std::string> languages_in(const Document& document) {
    std::vector<std::string> languages;
    for_each_section(document, [&](const Section& section, int) {
        if (!section.title.empty()) languages.push_back(section.language);
        for (const Block& block : section.blocks) languages.push_back(block.language);
    });
    return languages;
}

/// Of each heading and block, in order.
std::vector<std::string> languages_of(const std::string& name, const std::string& source,
                                      const IngestOptions& options = {}) {
    CollectedDiagnostics diagnostics;
    return languages_in(ingest_bytes(source, name, options, diagnostics));
}

/// Around them an English text that is long enough to be known for one.
std::vector<std::string> languages_of_page(const std::string& body) {
    const std::string text = "<!DOCTYPE html><html lang=\"en\"><head><title>Fog</title></head><body><p>" +
                             std::string(english_sentence) + " " + std::string(english_sentence) + "</p>" +
                             body + "</body></html>";
    std::vector<std::string> languages = languages_of("fog.html", text);
    EXPECT_EQ(languages.front(), "");
    languages.erase(languages.begin());
    return languages;
}

std::string element(const std::string& tags, std::string_view text) {
    return "<" + tags + ">" + std::string(text) + "</" + tags.substr(0, tags.find(' ')) + ">";
}

TEST(PassageLanguages, AreWhatElementsDeclare) {
    EXPECT_THAT(languages_of_page(element("p lang=\"fr\"", "Venez vite.") + element("p", "He came.")),
                ElementsAre("fr", ""));
    EXPECT_THAT(languages_of_page(element("h2 lang=\"de\"", "Der Nebel") + element("p", "He came.")),
                ElementsAre("de", ""));
    EXPECT_THAT(
        languages_of_page(element("ul lang=\"cy\"", "<li>Un.</li><li lang=\"en\">Two.</li><li>Tri.</li>")),
        ElementsAre("cy", "", "cy"));
    EXPECT_THAT(languages_of_page(element("blockquote lang=\"pt-BR\"", "<p>Venha.</p><p>Já.</p>")),
                ElementsAre("pt-BR", "pt-BR"));
    EXPECT_THAT(languages_of_page(element("p", "<i lang=\"fr\">Venez vite.</i>")), ElementsAre("fr"));
    EXPECT_THAT(languages_of_page(element("p", "« <i lang=\"fr\">Venez</i>, <b lang=\"fr\">vite</b>. »")),
                ElementsAre("fr"));
    EXPECT_THAT(
        languages_of_page(element("table lang=\"de\"",
                                  "<tr><th>Ort</th><th>Tag</th></tr><tr><td>Husum</td><td>Mai</td></tr>")),
        ElementsAre("de", "de"));
}

TEST(PassageLanguages, AreNotThoseOfPhrases) {
    EXPECT_THAT(languages_of_page(element("p", "He cried <i lang=\"fr\">venez vite</i> and ran.")),
                ElementsAre(""));
    EXPECT_THAT(languages_of_page(element("p", "<i lang=\"fr\">Oui</i> or <i lang=\"de\">ja</i>")),
                ElementsAre(""));
}

TEST(PassageLanguages, AreThoseOfTheParagraphAroundAPhrase) {
    EXPECT_THAT(languages_of_page(element("p lang=\"de\"", "Er sagte <i lang=\"en\">goodbye</i> und ging.")),
                ElementsAre("de"));
    EXPECT_THAT(languages_of_page(element("p lang=\"de\"", "Er ging <q lang=\"\">hm</q> fort.")),
                ElementsAre("de"));
    EXPECT_THAT(
        languages_of_page(element("div lang=\"de\"", element("p", "<i lang=\"en\">Yes</i> sagte er."))),
        ElementsAre("de"));
}

TEST(PassageLanguages, AreNotVarietiesOfTheSameNorNonsense) {
    EXPECT_THAT(languages_of_page(element("p lang=\"en-GB\"", "The lorry came.")), ElementsAre(""));
    EXPECT_THAT(languages_of_page(element("p lang=\"\"", "Bzzt.")), ElementsAre(""));
    EXPECT_THAT(languages_of_page(element("p lang=\"!\"", "Bzzt.")), ElementsAre(""));
    EXPECT_THAT(languages_of_page(element("div lang=\"fr\"", element("p lang=\"\"", "Bzzt."))),
                ElementsAre(""));
}

TEST(PassageLanguages, AreNotDeclaredByTextThatIsSurelyTheDocuments) {
    EXPECT_THAT(languages_of_page(element("p lang=\"fr\"", english_sentence)), ElementsAre(""));
    EXPECT_THAT(languages_of_page(element("p lang=\"fr\"", "No.")), ElementsAre("fr"));
}

TEST(PassageLanguages, AreDetectedInWholeParagraphs) {
    EXPECT_THAT(languages_of_page(element("p", french_sentence) + element("p", german_sentence) +
                                  element("p", english_sentence)),
                ElementsAre("fr", "de", ""));
    EXPECT_THAT(languages_of("fog.txt", "Fog\n\n" + std::string(english_sentence) + " " +
                                            std::string(english_sentence) + "\n\n" +
                                            std::string(french_sentence) + "\n"),
                ElementsAre("", "fr"));
    EXPECT_THAT(languages_of("fog.md", "# Fog\n\n" + std::string(english_sentence) + "\n" +
                                           std::string(english_sentence) + "\n\n> " +
                                           std::string(german_sentence) + "\n"),
                ElementsAre("", "de"));
}

TEST(PassageLanguages, AreNotDetectedInFewLetters) {
    EXPECT_THAT(languages_of_page(element("p", "Le matin, la ville dormait encore.")), ElementsAre(""));
    EXPECT_THAT(languages_of_page(element("h2", french_sentence)), ElementsAre(""));
    EXPECT_THAT(languages_of_page(element("pre", element("code", french_sentence))), testing::Each(""));
}

TEST(PassageLanguages, AreNotDetectedInNamesAndPlacesOfEnglishText) {
    EXPECT_THAT(
        languages_of_page(element("p",
                                  "Thomas Müller, Manuel Neuer, Jérôme Boateng, Mats Hummels and Bastian "
                                  "Schweinsteiger played for Germany in that final.")),
        ElementsAre(""));
    EXPECT_THAT(
        languages_of_page(element("p",
                                  "She changed trains at Lyon Part-Dieu and at Marseille Saint-Charles, "
                                  "and bought a copy of Le Monde on the way.")),
        ElementsAre(""));
}

TEST(PassageLanguages, AreNotDetectedWhereAUserSaysWhatTheTextIsIn) {
    const std::string text = std::string(english_sentence) + "\n\n" + std::string(german_sentence) + "\n";
    IngestOptions options;
    options.language = "en";
    EXPECT_THAT(languages_of("fog.txt", text, options), ElementsAre("", ""));
}

TEST(PassageLanguages, AreFoundInLongTextsWhoseWordsAreKnown) {
    std::string text;
    for (int i = 0; i < 300; ++i) text += std::string(english_sentence) + "\n\n";
    text += std::string(french_sentence) + "\n\n" + std::string(english_sentence) + "\n";
    std::vector<std::string> languages = languages_of("fog.txt", text);
    ASSERT_EQ(languages.size(), 302U);
    EXPECT_EQ(languages[300], "fr");
    languages.erase(languages.begin() + 300);
    EXPECT_THAT(languages, testing::Each(""));
}

TEST(PassageLanguages, AreThoseOfPagesOfABookThatDifferFromTheOthers) {
    const auto page = [](const std::string& language, std::string_view text) {
        return "<html xmlns=\"http://www.w3.org/1999/xhtml\" xml:lang=\"" + language +
               "\"><head><title>x</title></head><body><p>" + std::string(text) + "</p></body></html>";
    };
    const auto book = [&](const std::string& second_language) {
        StoredZip zip;
        zip.add("mimetype", "application/epub+zip");
        zip.add("META-INF/container.xml",
                "<container xmlns=\"urn:oasis:names:tc:opendocument:xmlns:container\"><rootfiles><rootfile "
                "full-path=\"p.opf\" media-type=\"application/oebps-package+xml\"/></rootfiles></container>");
        zip.add("p.opf",
                "<package xmlns=\"http://www.idpf.org/2007/opf\" version=\"3.0\"><metadata "
                "xmlns:dc=\"http://purl.org/dc/elements/1.1/\"><dc:title>Fog</dc:title><dc:language>en</"
                "dc:language>"
                "</metadata><manifest><item id=\"a\" href=\"a.xhtml\" "
                "media-type=\"application/xhtml+xml\"/><item id=\"b\" "
                "href=\"b.xhtml\" media-type=\"application/xhtml+xml\"/></manifest><spine><itemref "
                "idref=\"a\"/><itemref "
                "idref=\"b\"/></spine></package>");
        zip.add("a.xhtml", page("en", std::string(english_sentence) + std::string(english_sentence)));
        zip.add("b.xhtml", page(second_language, "Le port."));
        return zip.bytes();
    };
    EXPECT_THAT(languages_of("fog.epub", book("fr")), ElementsAre("", "fr"));
    EXPECT_THAT(languages_of("fog.epub", book("en")), ElementsAre("", ""));
}

std::vector<std::string> phrases_of(const std::string& name, const std::string& source) {
    CollectedDiagnostics diagnostics;
    const Document document = ingest_bytes(source, name, {}, diagnostics);
    std::vector<std::string> phrases;
    for (const ForeignPhrase& phrase : document.phrases)
        phrases.push_back(phrase.language + ": " + std::string(phrase.source.of(document.source)));
    return phrases;
}

TEST(ForeignPhrase, IsWhatAnElementDeclaresWithinASentence) {
    const auto of_page = [](const std::string& body) {
        return phrases_of("fog.html", "<html lang=\"en\"><body><p>" + std::string(english_sentence) + "</p>" +
                                          body + "</body></html>");
    };
    EXPECT_THAT(
        of_page(
            "<p>A certain <i lang=\"fr\">je ne <b>sais</b> quoi</i> of <i lang=\"en-GB\">colour</i>.</p>"),
        ElementsAre("fr: je ne <b>sais</b> quoi"));
    EXPECT_THAT(of_page("<p>So <i lang=\"fr\">ma <span lang=\"it\">cara</span> mie</i> and <i>more</i>.</p>"),
                ElementsAre("fr: ma ", "it: cara", "fr:  mie"));
    EXPECT_THAT(of_page("<p>A <i lang=\"\">word</i>, a <i lang=\"?\">word</i>.</p>"), IsEmpty());
    EXPECT_THAT(of_page("<p>It said: <q lang=\"de\">" + std::string(english_sentence) + "</q></p>"),
                IsEmpty());
}

}  // namespace
}  // namespace audio_edition
