// SPDX-License-Identifier: GPL-3.0-or-later
#include "publish/sidecar/page/heard_layout.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "publish/sidecar/epub/xml_layout.h"

namespace audio_edition {
namespace {

using testing::ElementsAre;

/// The parts of `xml` that are heard, when passages have these words, each the next of its letters: "p: One."
/// for all of an element, "[One.]" for some of its children.
std::vector<std::string> heard_parts(const std::string& xml,
                                     const std::vector<std::vector<std::string>>& passages) {
    XmlLayout file;
    EXPECT_TRUE(file.add(xml, 0));
    const LayoutPlaces places(file.layout());
    std::vector<LaidPassage> laid;
    std::size_t at = 0;
    for (const auto& words : passages) {
        laid.emplace_back();
        for (const std::string& word : words) {
            const std::size_t found = word.empty() ? std::string::npos : xml.find(word, at);
            if (found != std::string::npos) at = found + word.size();
            laid.back().places.push_back(
                found == std::string::npos ? std::nullopt : places.text_of({found, found + word.size()}));
        }
    }
    const HeardLayout heard(file.layout(), laid);
    std::vector<std::string> parts;
    for (const HeardPart& part : heard.parts()) {
        const std::string text(part.text.of(file.layout().text));
        const std::string name(file.layout().nodes[part.node].name);
        parts.push_back(std::to_string(part.last - part.first) + " " +
                        (part.is_element ? name + ": " + text : "[" + text + "]"));
    }
    return parts;
}

TEST(HeardLayout, GivesAnElementThePassageThatFillsIt) {
    EXPECT_THAT(heard_parts("<x><p>One <b>two</b>.</p><p>Three.</p></x>", {{"One", "two"}, {"Three"}}),
                ElementsAre("2 p: One two.", "1 p: Three."));
    EXPECT_THAT(heard_parts("<x><p><b>One two</b></p><p>Three</p></x>", {{"One", "two"}, {"Three"}}),
                ElementsAre("2 p: One two", "1 p: Three"));
}

TEST(HeardLayout, GivesOthersPartsOfElements) {
    EXPECT_THAT(
        heard_parts("<x><li>One <i>two</i>.<ul><li>Three</li></ul></li></x>", {{"One", "two"}, {"Three"}}),
        ElementsAre("2 [One two]", "1 li: Three"));
    EXPECT_THAT(
        heard_parts("<x><p>One. <em>Two. Three</em> four.</p></x>", {{"One"}, {"Two"}, {"Three", "four"}}),
        ElementsAre("1 [One]", "1 [Two]", "1 [Three]", "1 [ four]"));
}

TEST(HeardLayout, PutsWhatIsOnlySaidWithTheWordAfterIt) {
    EXPECT_THAT(heard_parts("<x><p>One</p><p>Two</p></x>", {{"", "One", ""}, {"", "Two"}}),
                ElementsAre("3 p: One", "2 p: Two"));
    EXPECT_THAT(heard_parts("<x><p>One</p></x>", {{"", ""}}), ElementsAre());
}

TEST(HeardLayout, LeavesOutWhatOthersAreHeardInTheMiddleOf) {
    EXPECT_THAT(heard_parts("<x><p>One <span>note</span> two.</p></x>", {{"One", "two"}, {}}),
                ElementsAre("2 p: One note two."));
    EXPECT_THAT(heard_parts("<x><p>One two</p><aside>note</aside><p>three</p></x>",
                            {{"One", "two"}, {"note"}, {"three"}}),
                ElementsAre("2 p: One two", "1 aside: note", "1 p: three"));
}

TEST(HeardLayout, KnowsReferencesAndSections) {
    EXPECT_THAT(heard_parts("<x><p>AT&amp;T grew</p><p>so</p></x>", {{"AT&amp;T", "grew"}, {"so"}}),
                ElementsAre("2 p: AT&T grew", "1 p: so"));
    EXPECT_THAT(heard_parts("<x><p><![CDATA[One]]></p><p>two</p></x>", {{"One"}, {"two"}}),
                ElementsAre("1 p: two"));
}

}  // namespace
}  // namespace audio_edition
