// SPDX-License-Identifier: GPL-3.0-or-later
#include "install/piper/voice_config.h"

#include <algorithm>

#include "base/error.h"
#include "base/json.h"
#include "text/one_line.h"
#include "text/utf8.h"

namespace audio_edition {
namespace {

constexpr int most_speakers = 10'000;
constexpr std::size_t longest_text = 100;

/// Takes members out of a configuration; a missing one is fine, one of a wrong type is not.
class Members {
  public:
    Members(const Json& object, const std::string& where) : object_(object), where_(where) {}

    [[nodiscard]] std::string text(const char* key) const {
        const Json* const value = find(key);
        if (value == nullptr) return "";
        if (!value->is_string()) throw wrong(key, "text");
        return on_one_line(value->get<std::string>()).substr(0, longest_text);
    }

    [[nodiscard]] int number(const char* key, int least, int most, int usual) const {
        const Json* const value = find(key);
        if (value == nullptr) return usual;
        if (!value->is_number_integer()) throw wrong(key, "a whole number");
        const auto number = value->get<std::int64_t>();
        if (number < least || number > most)
            throw wrong(key, "from " + std::to_string(least) + " to " + std::to_string(most));
        return static_cast<int>(number);
    }

    [[nodiscard]] const Json* object(const char* key) const {
        const Json* const value = find(key);
        if (value != nullptr && !value->is_object()) throw wrong(key, "an object");
        return value;
    }

    [[nodiscard]] Error wrong(const std::string& key, const std::string& expected) const {
        return {ErrorKind::broken_input, where_,
                "'" + key + "' must be " + expected + "; get the model's configuration again"};
    }

  private:
    [[nodiscard]] const Json* find(const char* key) const {
        const Json* const found = find_member(object_, key);
        return found == nullptr || found->is_null() ? nullptr : found;
    }

    const Json& object_;
    const std::string& where_;
};

void read_language(const Json& language, const std::string& where, PiperVoiceConfig& config) {
    const Members members(language, where);
    config.language = language_tag(members.text("code"));
    config.language_name = members.text("name_english");
    const std::string country = members.text("country_english");
    if (!config.language_name.empty() && !country.empty()) config.language_name += " (" + country + ")";
}

void read_speakers(const Json& names, const Members& members, PiperVoiceConfig& config) {
    for (const auto& [name, number] : names.items()) {
        if (!number.is_number_integer() || number.get<std::int64_t>() < 0 ||
            number.get<std::int64_t>() >= config.speakers)
            throw members.wrong("speaker_id_map", "names with numbers below num_speakers");
        config.speaker_names[name] = number.get<int>();
    }
}

}  // namespace

std::string language_tag(std::string_view code) {
    std::string tag;
    for (const char c : code) tag += c == '_' ? '-' : c;
    const auto letters = [](std::string_view part) {
        return std::ranges::all_of(part, [](char c) { return (c | 0x20) >= 'a' && (c | 0x20) <= 'z'; });
    };
    const std::size_t hyphen = tag.find('-');
    const std::string language = to_lower(tag.substr(0, hyphen));
    if (language.size() < 2 || language.size() > 3 || !letters(language)) return "";
    if (hyphen == std::string::npos) return language;
    const std::string region = to_upper(tag.substr(hyphen + 1));
    return region.size() == 2 && letters(region) ? language + "-" + region : "";
}

PiperVoiceConfig read_piper_voice_config(std::string_view json, const std::string& where) {
    const Json root = parse_json(json, where);
    if (!root.is_object() || !root.contains("phoneme_id_map"))
        throw Error{ErrorKind::broken_input, where,
                    "is not the configuration of a Piper model; put the model's own beside it"};
    const Members members(root, where);
    PiperVoiceConfig config;
    config.name = members.text("dataset");
    config.speakers = members.number("num_speakers", 1, most_speakers, 1);
    if (const Json* const audio = members.object("audio"))
        config.quality = Members(*audio, where).text("quality");
    if (const Json* const language = members.object("language")) read_language(*language, where, config);
    if (const Json* const names = members.object("speaker_id_map")) read_speakers(*names, members, config);
    return config;
}

}  // namespace audio_edition
