// SPDX-License-Identifier: GPL-3.0-or-later
#include "speak/engine_voice.h"

#include <algorithm>

#include "language/variety.h"

namespace audio_edition {
namespace {

struct SpokenLanguage {
    const EngineKind* engine = nullptr;
    const EngineLanguage* language = nullptr;
};

template <typename Fits>
SpokenLanguage first_that(EngineTable table, Fits fits) {
    for (const EngineKind* engine : table) {
        const auto languages = engine->languages();
        const auto found = std::ranges::find_if(languages, fits);
        if (found != languages.end()) return {engine, &*found};
    }
    return {};
}

SpokenLanguage with_tag(EngineTable table, std::string_view tag) {
    return first_that(table, [tag](const EngineLanguage& each) { return each.tag == tag; });
}

std::string description_of(const EngineKind& engine, const EngineLanguage& language) {
    const std::string name = Language::parse_or_english(language.tag).english_name();
    const std::string_view how = language.quality == LanguageQuality::good ? ""
                                 : language.quality == LanguageQuality::rough
                                     ? ", roughly"
                                     : ", not well enough for a text";
    return name + std::string(how) + ", as " + std::string(engine.name) + " speaks it";
}

}  // namespace

const EngineLanguage* engine_language(const Language& language, EngineTable table) noexcept {
    for (const std::string& tag : {language.tag(), variety_of(language).tag()}) {
        if (const SpokenLanguage spoken = with_tag(table, tag); spoken.language != nullptr)
            return spoken.language;
    }
    return first_that(table,
                      [&language](const EngineLanguage& each) {
                          return is_same_language(Language::parse_or_english(each.tag), language);
                      })
        .language;
}

std::optional<Voice> engine_voice(std::string_view name, EngineTable table) {
    const std::optional<Language> asked = Language::parse(name);
    if (!asked) return std::nullopt;
    const auto [engine, language] = with_tag(table, asked->tag());
    if (language == nullptr) return std::nullopt;
    Voice voice;
    voice.name = language->tag;
    voice.description = description_of(*engine, *language);
    voice.language = language->tag;
    voice.engine = engine;
    voice.settings = {{"voice", std::string(language->voice)}};
    return voice;
}

}  // namespace audio_edition
