// SPDX-License-Identifier: GPL-3.0-or-later
#include "speak/default_voice.h"

#include <sstream>
#include <utility>

#include <toml++/toml.h>

#include "base/atomic_file.h"
#include "base/create_folders.h"
#include "base/destination.h"
#include "base/error.h"
#include "base/read_file.h"

namespace audio_edition {
namespace {

constexpr std::size_t largest_settings = 64 * 1024;

Error broken_settings(const std::filesystem::path& file, const toml::source_region& where,
                      const std::string& message) {
    return {ErrorKind::broken_input, file.native() + ":" + std::to_string(where.begin.line), message};
}

std::string voice_name(const std::filesystem::path& settings, const toml::node& node) {
    const auto name = node.value_exact<std::string>();
    if (!name || name->empty())
        throw broken_settings(settings, node.source(), "must be the name of a voice, in quotation marks");
    return *name;
}

}  // namespace

std::vector<std::string> read_default_voices(const std::filesystem::path& settings) {
    std::error_code ignored;
    if (settings.empty() || !std::filesystem::exists(settings, ignored)) return {};
    const std::string text = read_file(settings, largest_settings);
    std::vector<std::string> voices;
    try {
        const toml::table table = toml::parse(text);
        for (const auto& [key, value] : table) {
            if (key.str() != "voice")
                throw broken_settings(
                    settings, key.source(),
                    "'" + std::string(key.str()) + "' is not a setting; there is one: voice");
            if (const toml::array* const list = value.as_array()) {
                for (const toml::node& each : *list) voices.push_back(voice_name(settings, each));
            } else {
                voices.push_back(voice_name(settings, value));
            }
        }
    } catch (const toml::parse_error& error) {
        throw broken_settings(settings, error.source(), std::string(error.description()));
    }
    return voices;
}

void write_default_voices(const std::filesystem::path& settings, const std::vector<std::string>& voices) {
    toml::table table;
    if (voices.size() == 1) {
        table.insert("voice", voices.front());
    } else {
        toml::array list;
        for (const std::string& voice : voices) list.push_back(voice);
        table.insert("voice", std::move(list));
    }
    std::ostringstream text;
    text << table << "\n";
    create_folders(folder_of(settings));
    AtomicFile file(settings);
    file.write(text.str());
    file.commit();
}

}  // namespace audio_edition
