// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/json.h"

#include <gtest/gtest.h>

#include "base/error.h"
#include "scratch.h"

namespace audio_edition {
namespace {

std::string complaint_about(std::string_view text) {
    const Error error = error_of([&] { (void)parse_json(text, "edition.json"); });
    EXPECT_EQ(error.kind(), ErrorKind::broken_input);
    return error.what();
}

TEST(ToText, KeepsTheOrderOfTheKeys) {
    EXPECT_EQ(to_text(Json{{"title", "B"}, {"author", "A"}}), R"({"title":"B","author":"A"})");
}

TEST(ToText, OneMemberALineWhereItIsIndented) {
    EXPECT_EQ(to_text(Json{{"a", 1}, {"b", {1, 2}}}, 2), "{\n  \"a\": 1,\n  \"b\": [\n    1,\n    2\n  ]\n}");
}

TEST(ToText, KeepsUtf8AndReplacesWhatIsNot) {
    EXPECT_EQ(to_text(Json("né\xff!")), "\"né\xEF\xBF\xBD!\"");
}

TEST(ToText, EscapesWhatWouldEndTheText) {
    EXPECT_EQ(to_text(Json("a\"b\n\x01")), R"("a\"b\n\u0001")");
}

TEST(ParseJson, ReadsBackWhatWasWritten) {
    const Json value{
        {"title", "né \"x\""}, {"sections", {{{"frames", 12}}, {{"frames", 3.5}}}}, {"none", nullptr}};
    EXPECT_EQ(parse_json(to_text(value), "edition.json"), value);
    EXPECT_EQ(parse_json(to_text(value, 2), "edition.json"), value);
}

TEST(ParseJson, KeepsTheOrderOfTheKeys) {
    EXPECT_EQ(to_text(parse_json(R"({"z": 1, "a": 2})", "x.json")), R"({"z":1,"a":2})");
}

TEST(ParseJson, ErrorsNameTheLineAndTheColumn) {
    EXPECT_EQ(complaint_about("{\n  \"a\": 1,\n  \"b\": oops\n}"),
              "edition.json:3:8: is not JSON from here on; correct it");
}

TEST(ParseJson, ColumnsAreCharacters) {
    EXPECT_EQ(complaint_about("[\"né\" x]"), "edition.json:1:7: is not JSON from here on; correct it");
}

TEST(ParseJson, NothingAtAll) {
    EXPECT_EQ(complaint_about(""), "edition.json:1:1: is not JSON from here on; correct it");
}

TEST(ParseJson, CutShort) {
    EXPECT_EQ(complaint_about("{\"a\": [1, 2"), "edition.json:1:12: is not JSON from here on; correct it");
}

TEST(ParseJson, SomethingAfterTheEnd) {
    EXPECT_EQ(complaint_about("{}\n}"), "edition.json:2:1: is not JSON from here on; correct it");
}

TEST(ParseJson, HostileTextIsAnErrorAndNothingWorse) {
    using namespace std::string_view_literals;
    for (const std::string_view text : {"\0"sv, "\xff\xfe"sv, "\"\xc3"sv, "\"a\0b\""sv, "1e99999"sv, "[1,]"sv,
                                        "nul"sv, "{\"a\"}"sv, "\"\\ud800\""sv, "--1"sv, "\n\n\n\x80"sv}) {
        EXPECT_NE(complaint_about(text), "") << text;
    }
}

TEST(ParseJson, EndlessNestingIsRefused) {
    EXPECT_EQ(complaint_about(std::string(100'000, '[')),
              "edition.json: is nested more than 200 levels deep; flatten it");
    const std::string deep = std::string(200, '[') + std::string(200, ']');
    EXPECT_EQ(to_text(parse_json(deep, "x.json")), deep);
}

TEST(FindMember, FindsNothingInWhatIsNoObject) {
    const Json object{{"a", 1}, {"b", nullptr}};
    ASSERT_NE(find_member(object, "a"), nullptr);
    EXPECT_EQ(*find_member(object, "a"), 1);
    EXPECT_NE(find_member(object, "b"), nullptr) << "null is a value";
    EXPECT_EQ(find_member(object, "c"), nullptr);
    EXPECT_EQ(find_member(Json::array({1}), "a"), nullptr);
    EXPECT_EQ(find_member(Json("text"), "a"), nullptr);
}

}  // namespace
}  // namespace audio_edition
