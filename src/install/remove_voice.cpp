// SPDX-License-Identifier: GPL-3.0-or-later
#include "install/remove_voice.h"

#include <algorithm>
#include <filesystem>
#include <set>
#include <system_error>

#include "base/diagnostics.h"
#include "base/error.h"
#include "install/voice_size.h"
#include "speak/voice_folders.h"
#include "text/nearest_name.h"

namespace audio_edition {
namespace {

namespace fs = std::filesystem;

/// Where the files of `voice` are, as far as they are below `own_voices`: what the user keeps elsewhere
/// stays.
std::set<fs::path> folders_of(const Voice& voice, const fs::path& own_voices) {
    std::set<fs::path> folders;
    for (const fs::path& file : files_of(voice)) {
        const fs::path folder = file.parent_path();
        if (folder.parent_path() == own_voices) folders.insert(folder);
    }
    return folders;
}

Error not_there(const std::string& name, const DataFolders& folders) {
    std::error_code ignored;
    const bool is_name = name.find('/') == std::string::npos;
    if (is_name && fs::exists(folders.voices / (name + ".toml"), ignored))
        return {ErrorKind::unavailable, "voice '" + name + "'",
                "belongs to the program; only voices that were added can be removed"};
    std::vector<std::string> own;
    for (const std::string& each : voice_names(folders))
        if (fs::exists(folders.own_voices / (each + ".toml"), ignored)) own.push_back(each);
    return {ErrorKind::unavailable, "voice '" + name + "'",
            own.empty() ? "was not added; there is nothing to remove"
                        : "was not added; there are " + listed(own, "and") + did_you_mean(name, own)};
}

std::uint64_t remove_file(const fs::path& file) {
    std::error_code failure;
    const std::uint64_t bytes = fs::file_size(file, failure);
    if (failure) return 0;
    fs::remove(file, failure);
    if (failure) throw system_error(ErrorKind::io, file.native(), "cannot remove", failure.value());
    return bytes;
}

/// All files of a folder that no voice needs any more; the folder too.
std::uint64_t remove_folder(const fs::path& folder) {
    std::uint64_t bytes = 0;
    std::error_code failure;
    for (const auto& entry : fs::directory_iterator(folder, failure)) bytes += remove_file(entry.path());
    fs::remove(folder, failure);
    return bytes;
}

}  // namespace

std::uint64_t remove_voice(const std::string& name, const DataFolders& folders) {
    const fs::path own = fs::absolute(folders.own_voices).lexically_normal();
    const fs::path file = own / (name + ".toml");
    std::error_code ignored;
    if (folders.own_voices.empty() || name.find('/') != std::string::npos ||
        !fs::is_regular_file(file, ignored))
        throw not_there(name, folders);
    std::vector<fs::path> files;
    std::set<fs::path> places;
    try {
        const Voice voice = read_voice(file);
        files = files_of(voice);
        places = folders_of(voice, own);
    } catch (const Error&) {  // nobody can use it, so its files are nobody's but other voices'
    }
    std::uint64_t bytes = remove_file(file);

    CollectedDiagnostics unread;
    std::set<fs::path> needed;
    std::set<fs::path> used;
    for (const Voice& other : read_voices({folders.voices, {}, folders.own_voices}, unread)) {
        for (const fs::path& each : files_of(other)) needed.insert(each);
        used.merge(folders_of(other, own));
    }
    if (!unread.all().empty()) return bytes;  // they may need any of the files
    for (const fs::path& place : places)
        if (!used.contains(place)) bytes += remove_folder(place);
    for (const fs::path& each : files)
        if (!needed.contains(each) && places.contains(each.parent_path())) bytes += remove_file(each);
    return bytes;
}

}  // namespace audio_edition
