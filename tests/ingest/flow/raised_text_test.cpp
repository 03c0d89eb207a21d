// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/flow/raised_text.h"

#include <string>

#include <gtest/gtest.h>

#include "base/diagnostics.h"
#include "ingest/ingest.h"

namespace audio_edition {
namespace {

/// The text of the one paragraph that `markup` is.
std::string text_shown_for(const std::string& markup, const std::string& name = "page.html") {
    CollectedDiagnostics diagnostics;
    const std::string page =
        name.ends_with(".md") ? markup : "<html><body><p>" + markup + "</p></body></html>";
    const Document document = ingest_bytes(page, name, {}, diagnostics);
    EXPECT_TRUE(unaccounted(document).empty());
    return document.sections.at(0).blocks.at(0).text.text();
}

TEST(RaisedText, IsTheExponentOfANumberOrAVariable) {
    EXPECT_EQ(text_shown_for("About 10<sup>6</sup> seeds fell."), "About 10⁶ seeds fell.");
    EXPECT_EQ(text_shown_for("It weighs 10<sup>&minus;3</sup> grams or 10<sup>-9</sup>."),
              "It weighs 10⁻³ grams or 10⁻⁹.");
    EXPECT_EQ(text_shown_for("<i>x</i><sup>2</sup> + <i>y</i><sup>2</sup>"), "x² + y²");
    EXPECT_EQ(text_shown_for("There are 2<sup>n</sup> or 2<sup><i>n</i></sup> or 2<sup>n+1</sup> states."),
              "There are 2^n or 2^n or 2^(n+1) states.");
    EXPECT_EQ(text_shown_for("(a + b)<sup>n</sup>"), "(a + b)^n");
    EXPECT_EQ(text_shown_for("5 m<sup>2</sup> of it"), "5 m² of it");
    EXPECT_EQ(text_shown_for("10<span style=\"vertical-align: super\">6</span> seeds"), "10⁶ seeds");
}

TEST(RaisedText, IsAChargeOrAMassNumber) {
    EXPECT_EQ(text_shown_for("SO<sub>4</sub><sup>2&minus;</sup> and Na<sup>+</sup>"), "SO₄²⁻ and Na⁺");
    EXPECT_EQ(text_shown_for("The <sup>14</sup>C dates it."), "The ¹⁴C dates it.");
}

TEST(RaisedText, IsTheMarkOfANote) {
    EXPECT_EQ(text_shown_for("In 1998<sup>7</sup> the sea was calm.<sup>4</sup>"),
              "In 1998⁷ the sea was calm.⁴");
    EXPECT_EQ(text_shown_for("It was calm<sup>2, 3</sup> then."), "It was calm², ³ then.");
}

TEST(RaisedText, StaysAsItIsInOrdinalsAndAbbreviations) {
    EXPECT_EQ(text_shown_for("the 4<sup>th</sup> and 1<sup>st</sup>"), "the 4th and 1st");
    EXPECT_EQ(text_shown_for("D<sup>r</sup> Hale, M<sup>me</sup> Roux, n<sup>o</sup> 5, 2<sup>e</sup>"),
              "Dr Hale, Mme Roux, no 5, 2e");
    EXPECT_EQ(text_shown_for("Brightline<sup>TM</sup> and Brightline<sup>®</sup>"),
              "BrightlineTM and Brightline®");
}

TEST(RaisedText, IsTheUpperPartOfAFraction) {
    EXPECT_EQ(text_shown_for("3<sup>1</sup>/<sub>2</sub> pounds"), "3 1/2 pounds");
    EXPECT_EQ(text_shown_for("<sup>3</sup>&frasl;<sub>4</sub> of it"), "3⁄4 of it");
    EXPECT_EQ(text_shown_for("10<sup>6</sup>/s"), "10⁶/s");
}

TEST(RaisedText, IsAnExpressionOrAFractionAfterItsBase) {
    EXPECT_EQ(text_shown_for("e<sup>x+1</sup> and x<sup>1/2</sup>"), "e^(x+1) and x^(1/2)");
    EXPECT_EQ(text_shown_for("10<sup>3.2</sup> and |x|<sup>2</sup>"), "10^(3.2) and |x|²");
    EXPECT_EQ(text_shown_for("Buy 3<sup>1/2</sup> pounds."), "Buy 3 1/2 pounds.");
    EXPECT_EQ(text_shown_for("Smith<sup>a</sup> and the 4<sup>a</sup>"), "Smith and the 4a");
}

TEST(RaisedText, MayBeNestedWithoutEnd) {
    std::string nested;
    for (int i = 0; i < 700; ++i) nested += "<sup>";
    EXPECT_NE(text_shown_for("10" + nested + "2").find("10"), std::string::npos);
}

TEST(RaisedText, IsLoweredTextNot) {
    EXPECT_EQ(text_shown_for("CO<sub>2</sub>, H<sub>2</sub>O, vitamin B<sub>12</sub>"),
              "CO2, H2O, vitamin B12");
}

TEST(RaisedText, StandsInHeadingsTablesAndMarkdown) {
    CollectedDiagnostics diagnostics;
    const Document page = ingest_bytes(
        "<html><body><h1>A</h1><h2>Of 10<sup>6</sup> seeds</h2><p>All fell "
        "down.</p><table><tr><th>x<sup>2</sup></th><th>y"
        "</th></tr><tr><td>10<sup>3</sup></td><td>1</td></tr></table></body></html>",
        "page.html", {}, diagnostics);
    std::string text;
    for_each_section(page, [&text](const Section& section, int) {
        text += section.title.text() + "|";
        for (const Block& block : section.blocks) text += block.text.text() + "|";
    });
    EXPECT_NE(text.find("Of 10⁶ seeds"), std::string::npos) << text;
    EXPECT_NE(text.find("x²: 10³"), std::string::npos) << text;
    EXPECT_EQ(text_shown_for("About 10<sup>6</sup> seeds fell.\n", "page.md"), "About 10⁶ seeds fell.");
}

TEST(RaisedText, IsWhatMathematicsRaises) {
    EXPECT_EQ(text_shown_for("<math><mfrac><mi>a</mi><mrow><mn>2</mn><mi>b</mi></mrow></mfrac></math> of it"),
              "a/2b of it");
    EXPECT_EQ(text_shown_for("<math>\n <mfrac>\n  <mn>1</mn>\n  <mn>2</mn>\n </mfrac>\n</math> of it"),
              "1 /2 of it");
    EXPECT_EQ(text_shown_for("<math><mi>E</mi><mo>=</mo><mi>m</mi><msup><mi>c</mi><mn>2</mn></msup></math>."),
              "E=mc².");
    EXPECT_EQ(text_shown_for("<math><msqrt><mn>2</mn></msqrt></math> is less."), "√2 is less.");
    EXPECT_EQ(text_shown_for(
                  "<span class=\"mwe-math-mathml-inline\" style=\"display: none;\"><math><mi>n</mi></math>"
                  "</span><img alt=\"n\" aria-hidden=\"true\"> states"),
              "n states");
}

}  // namespace
}  // namespace audio_edition
