// SPDX-License-Identifier: GPL-3.0-or-later
#include "install/catalogue/catalogue.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "base/scratch.h"
#include "fetch/checksum.h"
#include "install/catalogue/get_voice.h"
#include "install/given_voices.h"
#include "support/web_server.h"

namespace audio_edition {
namespace {

using testing::ElementsAre;
using testing::HasSubstr;

constexpr const char* any_md5 = "0123456789abcdef0123456789abcdef";

std::string entry(const std::string& key, const std::string& path, const std::string& name,
                  const std::string& language, const std::string& quality) {
    const std::string file = R"({"size_bytes": 10, "md5_digest": ")" + std::string(any_md5) + "\"}";
    return "\"" + key + R"(": {"key": ")" + key + R"(", "name": ")" + name + R"(", "language": {"code": ")" +
           language + R"(", "name_english": "X", "country_english": "Y"}, "quality": ")" + quality +
           R"(", "num_speakers": 1, "files": {")" + path + ".onnx\": " + file + ", \"" + path +
           ".onnx.json\": " + file + R"(, "a/MODEL_CARD": )" + file + R"(}, "aliases": ["old-)" + key +
           "\"]}";
}

std::vector<CatalogueVoice> sample_catalogue() {
    return read_catalogue("{" + entry("en_US-ryan-high", "en/ryan-high", "ryan", "en_US", "high") + ", " +
                              entry("en_US-ryan-medium", "en/ryan-medium", "ryan", "en_US", "medium") + ", " +
                              entry("de_DE-eva-low", "de/eva", "eva", "de_DE", "low") + ", " +
                              entry("en_GB-mls-low", "gb/mls", "mls", "en_GB", "low") + ", " +
                              entry("de_DE-mls-low", "de/mls", "mls", "de_DE", "low") + "}",
                          "voices.json");
}

TEST(Catalogue, TellsOfEachVoiceWhatItIs) {
    const CatalogueVoice voice = sample_catalogue().front();
    EXPECT_EQ(voice.key, "de_DE-eva-low");
    EXPECT_EQ(voice.language, "de-DE");
    EXPECT_EQ(voice.language_name, "X (Y)");
    EXPECT_EQ(voice.bytes(), 30U);
    EXPECT_EQ(voice.files.at(1).name, "eva.onnx.json");
}

TEST(Catalogue, FindsAVoiceByKeyByAnOlderOneAndByName) {
    const auto catalogue = sample_catalogue();
    EXPECT_EQ(find_in_catalogue(catalogue, "en_US-ryan-high").quality, "high");
    EXPECT_EQ(find_in_catalogue(catalogue, "old-de_DE-eva-low").name, "eva");
    EXPECT_EQ(find_in_catalogue(catalogue, "ryan").quality, "medium")
        << "the one that costs less than the best";
    EXPECT_THAT(error_of([&] { static_cast<void>(find_in_catalogue(catalogue, "mls")); }).what(),
                HasSubstr("de_DE-mls-low or en_GB-mls-low"));
    const Error error = error_of([&] { static_cast<void>(find_in_catalogue(catalogue, "rian")); });
    EXPECT_EQ(error.kind(), ErrorKind::unavailable);
    EXPECT_THAT(error.what(), HasSubstr("did you mean ryan?"));
}

TEST(Catalogue, LeavesOutWhatCannotBeTrusted) {
    const std::string good = entry("en_US-good-low", "good", "good", "en_US", "low");
    for (const std::string& bad :
         {entry("en_US-evil-low", "../../evil", "evil", "en_US", "low"),
          entry("en_US-evil-low", "/etc/evil", "evil", "en_US", "low"),
          entry("en_US-evil-low", "a//evil", "evil", "en_US", "low"),
          entry("en_US-evil-low", "a/.evil", "evil", "en_US", "low"),
          entry("en_US-evil-low", "a\\\\evil", "evil", "en_US", "low"),
          entry("../evil", "evil", "evil", "en_US", "low"),
          entry("en_US-evil-low", "evil", "evil", "none at all", "low"), std::string(R"("x": 5)"),
          std::string(R"("x": {"name": 5})"), std::string(R"("x": {"name": "x", "files": []})")}) {
        const auto voices = read_catalogue("{" + bad + ", " + good + "}", "voices.json");
        ASSERT_EQ(voices.size(), 1U) << bad;
        EXPECT_EQ(voices[0].name, "good");
    }
}

TEST(Catalogue, MustBeOne) {
    for (const char* text : {"", "[]", "{}", "<html>", "\"en_US-joe-medium\"", "{\"a\": {}}"})
        EXPECT_EQ(error_of([&] { static_cast<void>(read_catalogue(text, "voices.json")); }).kind(),
                  ErrorKind::broken_input)
            << text;
}

TEST(Catalogue, ANameIsNoPath) {
    EXPECT_TRUE(is_catalogue_name("en_US-joe-medium"));
    for (const char* path : {"", "joe.onnx", "./joe", "voices/joe"})
        EXPECT_FALSE(is_catalogue_name(path)) << path;
}

TEST(Catalogue, AddressesAreThoseOfAnyLetters) {
    EXPECT_EQ(address_of("http://a/b/", {"pt/tugão/x.onnx", "x.onnx", 1, ""}),
              "http://a/b/pt/tug%C3%A3o/x.onnx");
}

TEST(Catalogue, AVoiceIsGotFromItAndFound) {
    GivenVoices voices;
    const auto site = voices.scratch / "site";
    put_piper_voice(site / "en/joe");
    std::string files;
    for (const char* name : {"en_US-joe-medium.onnx", "en_US-joe-medium.onnx.json", "MODEL_CARD"}) {
        const auto file = site / "en/joe" / name;
        files += (files.empty() ? "" : ", ") + std::string("\"en/joe/") + name + R"(": {"size_bytes": )" +
                 std::to_string(std::filesystem::file_size(file)) + R"(, "md5_digest": ")" +
                 checksum_of(file, ChecksumKind::md5).hex + "\"}";
    }
    put(site / "voices.json",
        R"({"en_US-joe-medium": {"name": "joe", "language": {"code": "en_US", "name_english": "English",
"country_english": "United States"}, "quality": "medium", "num_speakers": 1, "files": {)" +
            files + "}}}");
    const WebServer server(site);
    const std::string base = server.address("files");
    const auto catalogue = get_catalogue(base, {}, {});
    std::uint64_t last = 0;
    const auto folder = get_voice(find_in_catalogue(catalogue, "joe"), base, voices.scratch / "downloads", {},
                                  [&](std::uint64_t bytes, std::uint64_t) { last = bytes; }, {});
    EXPECT_EQ(last, catalogue.front().bytes());
    EXPECT_THAT(voices.find_in({folder}).at(0).names.front(), "joe");

    put(site / "en/joe/en_US-joe-medium.onnx", "the mOdel of joe");
    EXPECT_EQ(
        error_of([&] {
            static_cast<void>(get_voice(catalogue.front(), base, voices.scratch / "others", {}, {}, {}));
        }).kind(),
        ErrorKind::broken_input);
}

}  // namespace
}  // namespace audio_edition
