// SPDX-License-Identifier: GPL-3.0-or-later
#include <set>

#include <gtest/gtest.h>

#include "audio_edition/installation.h"
#include "install/kokoro/styles.h"

namespace audio_edition {
namespace {

constexpr std::uint64_t usual_size = 510 * 256 * 4;

TEST(KokoroStyles, AreTheirNamesAndSizes) {
    EXPECT_TRUE(is_kokoro_style("af_heart.bin", usual_size));
    EXPECT_TRUE(is_kokoro_style("zm_yunyang.bin", usual_size));
    EXPECT_FALSE(is_kokoro_style("af_heart.bin", usual_size - 1)) << "no whole rows";
    EXPECT_FALSE(is_kokoro_style("af_heart.bin", 0));
    EXPECT_FALSE(is_kokoro_style("af_heart.pt", usual_size));
    for (const char* name : {"part.bin", "pytorch_model.bin", "ax_heart.bin", "xf_heart.bin", "af-heart.bin",
                             "af_He.bin", "af_.bin", ".bin", "af_../x.bin"})
        EXPECT_FALSE(is_kokoro_style(name, usual_size)) << name;
}

TEST(KokoroStyles, TellWhoSpeaks) {
    const KokoroStyle heart = kokoro_style("af_heart");
    EXPECT_EQ(heart.name, "heart");
    EXPECT_EQ(heart.language, "en-US");
    EXPECT_EQ(heart.description, "Heart, an American woman");
    EXPECT_TRUE(heart.recommended);
    const KokoroStyle bella = kokoro_style("af_bella");
    EXPECT_EQ(bella.name, "af_bella");
    EXPECT_FALSE(bella.recommended);
    EXPECT_EQ(kokoro_style("bm_fable").description, "Fable, a British man");
    EXPECT_EQ(kokoro_style("if_sara").description, "Sara, an Italian woman");
    EXPECT_EQ(kokoro_style("pm_alex").language, "pt-BR");
    EXPECT_EQ(kokoro_style("jf_alpha").language, "") << "no phonemes of ours";
}

TEST(KokoroStyles, EightAreRecommendedAndNoneHasTheNameOfAVoiceOfOurs) {
    std::set<std::string> names;
    for (const char* stem : {"af_heart", "af_aoede", "am_michael", "am_fenrir", "bf_emma", "bf_isabella",
                             "bm_fable", "bm_daniel"}) {
        const KokoroStyle style = kokoro_style(stem);
        EXPECT_TRUE(style.recommended) << stem;
        EXPECT_FALSE(
            std::filesystem::exists(std::string(AUDIO_EDITION_SOURCE "/voices/") + style.name + ".toml"));
        names.insert(style.name);
    }
    EXPECT_EQ(names.size(), 8U);
}

}  // namespace
}  // namespace audio_edition
