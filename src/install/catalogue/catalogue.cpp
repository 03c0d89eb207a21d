// SPDX-License-Identifier: GPL-3.0-or-later
#include "install/catalogue/catalogue.h"

#include <algorithm>
#include <array>
#include <optional>

#include "base/error.h"
#include "base/json.h"
#include "install/piper/voice_config.h"
#include "text/nearest_name.h"
#include "text/percent_encoding.h"
#include "text/utf8.h"

namespace audio_edition {
namespace {

constexpr std::array<std::string_view, 4> qualities_by_preference{"medium", "high", "low", "x_low"};
constexpr std::uint64_t largest_file = std::uint64_t{1} << 30;
constexpr std::size_t md5_digits = 32;

/// No part of it may lead elsewhere, or be hidden.
bool is_safe_path(const std::string& path) {
    if (path.empty() || path.size() > 500 || !is_valid_utf8(path)) return false;
    if (std::ranges::any_of(path, [](char c) { return static_cast<unsigned char>(c) < 0x20 || c == '\\'; }))
        return false;
    for (std::size_t begin = 0; begin <= path.size();) {
        const std::size_t end = std::min(path.find('/', begin), path.size());
        if (end == begin || path[begin] == '.') return false;
        begin = end + 1;
    }
    return true;
}

bool is_md5(const std::string& text) {
    return text.size() == md5_digits &&
           std::ranges::all_of(text, [](char c) { return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f'); });
}

std::optional<CatalogueFile> read_file_entry(const std::string& path, const Json& entry) {
    CatalogueFile file;
    file.path = path;
    file.name = path.substr(path.rfind('/') + 1);
    file.bytes = entry.at("size_bytes").get<std::uint64_t>();
    file.md5 = entry.at("md5_digest").get<std::string>();
    if (!is_safe_path(path) || !is_md5(file.md5) || file.bytes > largest_file) return std::nullopt;
    return file;
}

/// Throws what the JSON library throws for a member that is missing or of another type.
std::optional<CatalogueVoice> read_entry(const std::string& key, const Json& entry) {
    CatalogueVoice voice;
    voice.key = key;
    voice.name = entry.at("name").get<std::string>();
    const Json& language = entry.at("language");
    voice.language = language_tag(language.at("code").get<std::string>());
    voice.language_name = language.at("name_english").get<std::string>() + " (" +
                          language.at("country_english").get<std::string>() + ")";
    voice.quality = entry.at("quality").get<std::string>();
    voice.speakers = entry.at("num_speakers").get<int>();
    for (const auto& [path, file] : entry.at("files").items()) {
        const auto read = read_file_entry(path, file);
        if (!read) return std::nullopt;
        voice.files.push_back(*read);
    }
    for (const Json& alias : entry.value("aliases", Json::array()))
        voice.aliases.push_back(alias.get<std::string>());
    if (!is_safe_path(key) || key.find('/') != std::string::npos) return std::nullopt;  // is a folder's name
    const bool has_model = std::ranges::any_of(
        voice.files, [](const CatalogueFile& file) { return file.name.ends_with(".onnx"); });
    return has_model && !voice.language.empty() ? std::optional(voice) : std::nullopt;
}

std::size_t rank_of(const CatalogueVoice& voice) {
    return static_cast<std::size_t>(std::ranges::find(qualities_by_preference, voice.quality) -
                                    qualities_by_preference.begin());
}

Error not_in_catalogue(const std::vector<CatalogueVoice>& catalogue, const std::string& wanted) {
    std::vector<std::string> names;
    for (const CatalogueVoice& voice : catalogue) {
        names.push_back(voice.name);
        names.push_back(voice.key);
    }
    return {ErrorKind::unavailable, "voice '" + wanted + "'",
            "is neither a file nor a voice in the catalogue; 'voices list --available' lists those" +
                did_you_mean(wanted, names)};
}

}  // namespace

std::uint64_t CatalogueVoice::bytes() const noexcept {
    std::uint64_t sum = 0;
    for (const CatalogueFile& file : files) sum += file.bytes;
    return sum;
}

std::vector<CatalogueVoice> read_catalogue(std::string_view json, const std::string& where) {
    const Json root = parse_json(json, where);
    std::vector<CatalogueVoice> voices;
    if (root.is_object()) {
        for (const auto& [key, entry] : root.items()) {
            try {
                if (auto voice = read_entry(key, entry)) voices.push_back(std::move(*voice));
            } catch (const Json::exception&) {  // of another kind than we know
            }
        }
    }
    if (voices.empty())
        throw Error{ErrorKind::broken_input, where,
                    "is not a catalogue of voices; check the address after --from"};
    std::ranges::sort(voices, {}, &CatalogueVoice::key);
    return voices;
}

const CatalogueVoice& find_in_catalogue(const std::vector<CatalogueVoice>& catalogue,
                                        const std::string& wanted) {
    std::vector<const CatalogueVoice*> named;
    for (const CatalogueVoice& voice : catalogue) {
        if (voice.key == wanted || std::ranges::find(voice.aliases, wanted) != voice.aliases.end())
            return voice;
        if (voice.name == wanted) named.push_back(&voice);
    }
    if (named.empty()) throw not_in_catalogue(catalogue, wanted);
    for (const CatalogueVoice* voice : named) {
        if (voice->language == named.front()->language) continue;
        std::vector<std::string> keys;
        for (const CatalogueVoice* each : named) keys.push_back(each->key);
        throw Error{ErrorKind::usage, "voice '" + wanted + "'",
                    "is one of several languages; name it as " + listed(keys)};
    }
    return **std::ranges::min_element(named, {}, [](const CatalogueVoice* voice) { return rank_of(*voice); });
}

bool is_catalogue_name(std::string_view source) noexcept {
    return !source.empty() && source.find('/') == std::string_view::npos &&
           source.find('.') == std::string_view::npos;
}

std::string address_of(const std::string& base, const CatalogueFile& file) {
    std::string address = base;
    while (address.ends_with('/')) address.pop_back();
    return address + "/" + percent_encoded(file.path);
}

}  // namespace audio_edition
