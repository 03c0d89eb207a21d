// SPDX-License-Identifier: GPL-3.0-or-later
#include "xml/read_xml.h"

#include <gtest/gtest.h>

namespace audio_edition {
namespace {

/// "<p 0>" for an element and where it begins, "</5>" for its end.
class Shown : public XmlEvents {
  public:
    void open(std::string_view name, std::vector<XmlAttribute> attributes, std::size_t begin) override {
        text_ += "<" + std::string(name) + " " + std::to_string(begin);
        for (const XmlAttribute& one : attributes) text_ += " " + one.name + "=" + one.value;
        text_ += ">";
    }
    void text(MappedText text) override { text_ += text.text(); }
    void close(std::size_t end) override { text_ += "</" + std::to_string(end) + ">"; }

    std::string text_;
};

std::string shown(std::string_view file) {
    Shown events;
    const auto fault = read_xml(file, {0, file.size()}, events);
    return fault ? events.text_ + "line " + std::to_string(line_of(file, fault->at)) + ": " + fault->problem
                 : events.text_;
}

TEST(ReadXml, TellsElementsAndTextInTheirOrder) {
    EXPECT_EQ(shown("<p>A &amp; <x:b c='1>'/></p>"), "<p 0>A & <x:b 11 c=1>></24></28>");
    EXPECT_EQ(shown("<!DOCTYPE p><!-- <q> --><?x?><p><![CDATA[&amp;]]></p>"), "<p 29>&amp;</53>");
}

TEST(ReadXml, TellsNothingOfWhatIsNotWellFormed) {
    EXPECT_EQ(shown("<a>\n<b>\n</a>"), "line 3: Start-end tags mismatch");
}

TEST(ReadXml, KnowsNamesWithoutTheirPrefixes) {
    EXPECT_EQ(local_name("x:b"), "b");
    EXPECT_EQ(local_name("b"), "b");
    EXPECT_EQ(local_name("x:"), "x:") << "no name is empty";
}

}  // namespace
}  // namespace audio_edition
