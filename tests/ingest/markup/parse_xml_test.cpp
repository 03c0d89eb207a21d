// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/markup/parse_xml.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "base/error.h"

namespace audio_edition {
namespace {

using testing::HasSubstr;

constexpr std::size_t plenty = 1'000'000;

MarkupTree parse(std::string_view file, std::size_t room = plenty) {
    return parse_xml(file, "test.xml", room);
}

std::string complaint(std::string_view file, std::size_t room = plenty) {
    try {
        static_cast<void>(parse(file, room));
    } catch (const Error& error) {
        return error.what();
    }
    return "";
}

TEST(ParseXml, KnowsTheBytesOfEveryNode) {
    const std::string file =
        "<?xml version='1.0'?><!-- x --><a b='1>&amp;'>T<x:c/>U<![CDATA[<&amp;>]]></a >\n";
    const MarkupTree tree = parse(file);
    ASSERT_EQ(tree.nodes.size(), 5U);
    EXPECT_EQ(tree.nodes[0].source.of(file), "<a b='1>&amp;'>T<x:c/>U<![CDATA[<&amp;>]]></a >");
    EXPECT_EQ(tree.nodes[0].attribute("b"), "1>&");
    EXPECT_EQ(tree.nodes[2].name, "c");
    EXPECT_EQ(tree.nodes[2].source.of(file), "<x:c/>");
    EXPECT_EQ(tree.nodes[4].text.text(), "<&amp;>");
    EXPECT_EQ(tree.nodes[4].source.of(file), "<&amp;>");
}

TEST(ParseXml, SaysWhereAFileIsNotWellFormed) {
    EXPECT_THAT(complaint("<a>\n<b>\n</a>"), HasSubstr("test.xml:3: is not well-formed XML"));
    EXPECT_THAT(complaint(""), HasSubstr("not well-formed"));
    EXPECT_THAT(complaint("text"), HasSubstr("not well-formed"));
}

TEST(ParseXml, RefusesMoreThanThereIsRoomFor) {
    EXPECT_EQ(complaint("<a x='1'>t<b/></a>", 4), "");
    EXPECT_THAT(complaint("<a x='1'>t<b/></a>", 3), HasSubstr("more elements than any book"));
}

TEST(ParseXml, LooksAtNothingOutsideOfTheFileAndExpandsNothing) {
    const MarkupTree tree = parse(
        "<!DOCTYPE a [<!ENTITY x SYSTEM 'file:///etc/passwd'><!ENTITY y '&x;&x;'><!ENTITY z "
        "'&y;&y;'>]><a>&x;&z;</a>");
    EXPECT_EQ(tree.nodes.at(1).text.text(), "&x;&z;");
}

TEST(ParseXml, TakesAnyDepthAndAnyNumberOfAttributes) {
    constexpr std::size_t depth = 500'000;
    std::string deep;
    for (std::size_t i = 0; i < depth; ++i) deep += "<div>";
    deep += "x";
    for (std::size_t i = 0; i < depth; ++i) deep += "</div>";
    EXPECT_EQ(parse(deep).nodes.size(), depth + 1);
    std::string wide = "<a";
    for (int i = 0; i < 100'000; ++i) wide += " a" + std::to_string(i) + "='x'";
    EXPECT_EQ(parse(wide + "/>").nodes.at(0).attributes.size(), 100'000U);
}

}  // namespace
}  // namespace audio_edition
