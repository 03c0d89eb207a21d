// SPDX-License-Identifier: GPL-3.0-or-later
#include "speak/voice_text.h"

#include <cstdio>

#include "text/utf8.h"

namespace audio_edition {
namespace {

/// A basic string of TOML.
std::string toml_string(std::string_view text) {
    std::string out = "\"";
    for (std::size_t at = 0; at < text.size();) {
        const CodePoint c = decode_at(text, at);
        at += c.size;
        if (c.value == '"' || c.value == '\\') out += '\\';
        if (c.value < 0x20 || c.value == 0x7F) {
            char escape[8];
            std::snprintf(escape, sizeof escape, "\\u%04X", static_cast<unsigned>(c.value));
            out += escape;
        } else {
            append_utf8(out, c.value);
        }
    }
    return out + "\"";
}

std::string toml_line(std::string_view key, const std::string& value) {
    return std::string(key) + " = " + value + "\n";
}

std::string toml_value(const EngineKey& key, const std::string& value, const std::filesystem::path& folder) {
    if (key.numbers) return value;
    return toml_string(key.file ? std::filesystem::path(value).lexically_proximate(folder).native() : value);
}

std::string one_decimal(double value) {
    char text[32];
    std::snprintf(text, sizeof text, "%.1f", value);
    return text;
}

}  // namespace

std::string voice_text(const Voice& voice, const std::filesystem::path& folder) {
    std::string text = toml_line("description", toml_string(voice.description));
    if (!voice.gender.empty()) text += toml_line("gender", toml_string(voice.gender));
    text += toml_line("language", toml_string(voice.language));
    text += toml_line("engine", toml_string(voice.engine->name));
    text += toml_line("rate", std::to_string(voice.rate));
    if (voice.loudness) text += toml_line("loudness", one_decimal(voice.loudness->value));
    if (!voice.licence.empty()) text += toml_line("licence", toml_string(voice.licence));
    if (!voice.trained.empty()) text += toml_line("trained", toml_string(voice.trained));
    text += "\n[" + std::string(voice.engine->name) + "]\n";
    for (const EngineKey& key : voice.engine->keys) {
        const auto found = voice.settings.find(std::string(key.key));
        if (found != voice.settings.end()) text += toml_line(key.key, toml_value(key, found->second, folder));
    }
    return text;
}

}  // namespace audio_edition
