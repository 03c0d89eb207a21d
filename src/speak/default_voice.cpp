// SPDX-License-Identifier: GPL-3.0-or-later
#include "speak/default_voice.h"

#include <sstream>

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

}  // namespace

std::optional<std::string> read_default_voice(const std::filesystem::path& settings) {
    std::error_code ignored;
    if (settings.empty() || !std::filesystem::exists(settings, ignored)) return std::nullopt;
    const std::string text = read_file(settings, largest_settings);
    try {
        const toml::table table = toml::parse(text);
        for (const auto& [key, value] : table) {
            if (key.str() != "voice")
                throw broken_settings(settings, key.source(),
                                      "'" + std::string(key.str()) + "' is no setting; there is: voice");
            const auto name = value.value_exact<std::string>();
            if (!name || name->empty())
                throw broken_settings(settings, value.source(),
                                      "must be the name of a voice, in quotation marks");
            return *name;
        }
    } catch (const toml::parse_error& error) {
        throw broken_settings(settings, error.source(), std::string(error.description()));
    }
    return std::nullopt;
}

void write_default_voice(const std::filesystem::path& settings, const std::string& voice) {
    std::ostringstream text;
    text << toml::table{{"voice", voice}} << "\n";
    create_folders(folder_of(settings));
    AtomicFile file(settings);
    file.write(text.str());
    file.commit();
}

}  // namespace audio_edition
