// SPDX-License-Identifier: GPL-3.0-or-later
#include "language/variety.h"

#include <gtest/gtest.h>

namespace audio_edition {
namespace {

TEST(Variety, IsThatOfTheRegionWhereVoicesDiffer) {
    for (const auto& [tag, variety] : std::vector<std::pair<const char*, const char*>>{{"en", "en-US"},
                                                                                       {"en-CA", "en-US"},
                                                                                       {"en-GB", "en-GB"},
                                                                                       {"en-AU", "en-GB"},
                                                                                       {"es", "es-ES"},
                                                                                       {"es-ES", "es-ES"},
                                                                                       {"es-MX", "es-419"},
                                                                                       {"es-419", "es-419"},
                                                                                       {"pt", "pt-BR"},
                                                                                       {"pt-AO", "pt-PT"},
                                                                                       {"pt-PT", "pt-PT"},
                                                                                       {"de-AT", "de"},
                                                                                       {"zh-Hant-TW", "zh"},
                                                                                       {"cmn", "zh"},
                                                                                       {"no", "nb"},
                                                                                       {"nb-NO", "nb"},
                                                                                       {"fr-CA", "fr"},
                                                                                       {"sr-Latn", "sr"}})
        EXPECT_EQ(variety_of(*Language::parse(tag)).tag(), variety) << tag;
}

}  // namespace
}  // namespace audio_edition
