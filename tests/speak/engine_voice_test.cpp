// SPDX-License-Identifier: GPL-3.0-or-later
#include "speak/engine_voice.h"

#include <algorithm>
#include <set>

#include <gmock/gmock.h>

#include "speak/usual_voice.h"
#include "speak/voice_folders.h"
#include "speech.h"

namespace audio_edition {
namespace {

using testing::Contains;
using testing::HasSubstr;

std::string_view tag_for(const std::string& language) {
    const EngineLanguage* const found = engine_language(Language::parse_or_english(language));
    return found == nullptr ? std::string_view{} : found->tag;
}

TEST(EngineVoiceOfALanguage, IsThatOfItsVarietyElseOfTheLanguage) {
    EXPECT_EQ(tag_for("cy"), "cy");
    EXPECT_EQ(tag_for("cy-GB"), "cy");
    EXPECT_EQ(tag_for("pt-AO"), "pt-PT");
    EXPECT_EQ(tag_for("fr-CH"), "fr-CH");
    EXPECT_EQ(tag_for("fr-CA"), "fr");
    EXPECT_EQ(tag_for("cmn-Hant"), "zh");
    EXPECT_EQ(tag_for("yue-HK"), "yue");
    EXPECT_EQ(tag_for("no"), "nb");
    EXPECT_EQ(tag_for("fil"), "");
}

TEST(EngineVoiceOfALanguage, IsCalledByItsTag) {
    const DataFolders folders{voices_folder(), {}, {}};
    const Voice voice = find_voice("CY", folders);
    EXPECT_EQ(voice.name, "cy");
    EXPECT_EQ(voice.language, "cy");
    EXPECT_EQ(voice.settings.at("voice"), "cel/cy");
    EXPECT_THAT(voice.description, HasSubstr("Welsh"));
    EXPECT_THAT(find_voice("uk", folders).description, HasSubstr("Ukrainian, roughly"));
    for (const char* name : {"cy-XX", "xx", "", "fil"}) EXPECT_FALSE(engine_voice(name)) << name;
}

TEST(EngineVoiceOfALanguage, IsOneThatTheEngineHas) {
    std::vector<std::string> there;
    for (const EngineVoice& voice : list_engine_voices(speaker_program()).voices)
        there.push_back(voice.identifier);
    std::set<std::string_view> tags;
    for (const EngineLanguage& language : engines().front()->languages()) {
        EXPECT_THAT(there, Contains(std::string(language.voice))) << language.tag;
        EXPECT_TRUE(tags.insert(language.tag).second) << language.tag << " is there twice";
        EXPECT_EQ(Language::parse(language.tag).value().tag(), language.tag);
        EXPECT_EQ(language.quality == LanguageQuality::none, !language.lack.empty()) << language.tag;
    }
    EXPECT_GT(tags.size(), 100U);
}

TEST(EngineVoiceOfALanguage, SpeaksItInItsOwnLetters) {
    for (const auto& [tag, text, ipa] :
         std::vector<std::tuple<const char*, const char*, const char*>>{{"ru", "Он родился", "rʌdʲˈiɭsʲʌ"},
                                                                        {"hi", "नमस्ते दुनिया", "nəmˈʌsteː"},
                                                                        {"el", "Πού πάς", "pˈas"},
                                                                        {"zh", "北京", "pˈei2 tɕˈi5ŋ"},
                                                                        {"ko", "안녕하세요", "hˌɐsejˌo"},
                                                                        {"ar", "مَدِينَة", "madˈi"},
                                                                        {"vi", "Nguyễn", "ŋwˈiɛ5n"}}) {
        SpeakerPool pool(speaker_program(), engine_voice(tag).value(), 1);
        EXPECT_THAT(pool.phonemes({sentence(text)}).front().ipa, HasSubstr(ipa)) << tag;
    }
}

TEST(UsualVoice, IsOneOfOursForThirteenLanguagesAndFifteenVarieties) {
    const DataFolders folders{voices_folder(), {}, {}};
    std::set<std::string> names;
    for (const char* tag : {"de", "fr", "es-ES", "es-419", "it", "pt-BR", "pt-PT", "nl", "pl", "sv", "ru",
                            "tr", "hu", "hi", "ar", "en-US", "en-GB"}) {
        const Language language = *Language::parse(tag);
        const Voice voice = usual_voice(language, folders).value();
        EXPECT_TRUE(speaks_variety(voice, language)) << tag;
        EXPECT_TRUE(std::filesystem::exists(voice_file(voice.name, folders))) << tag;
        EXPECT_GE(voices_of_language(language, folders).size(), 2U) << tag;
        names.insert(voice.name);
    }
    EXPECT_EQ(names.size(), 17U);
    EXPECT_EQ(usual_voice(*Language::parse("cy"), folders).value().name, "cy");
    EXPECT_FALSE(usual_voice(*Language::parse("fil"), folders));
}

}  // namespace
}  // namespace audio_edition
