// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commands/voices/given_sources.h"

#include <system_error>

#include "base/error.h"
#include "base/user_folders.h"
#include "cli/console.h"
#include "cli/size_text.h"
#include "install/catalogue/catalogue.h"
#include "install/catalogue/get_voice.h"

namespace audio_edition {
namespace {

std::filesystem::path downloads_folder() {
    const auto data = find_user_data();
    if (data.empty())
        throw Error{ErrorKind::unavailable, "voices add",
                    "there is no home folder to keep a voice in; set HOME, or XDG_DATA_HOME"};
    return data / "downloads";
}

bool is_on_disk(const std::string& source) {
    std::error_code ignored;
    return std::filesystem::exists(source, ignored);
}

}  // namespace

void GivenSources::add(const std::string& source, const std::stop_token& stop) {
    if (is_on_disk(source) || !is_catalogue_name(source)) {
        sources_.push_back(open_voice_source(source));
        return;
    }
    if (source == "kokoro")
        throw Error{
            ErrorKind::usage, "kokoro",
            "is in no catalogue; give its model and styles as files, which scripts/natural-voice gets"};
    const auto downloads = downloads_folder();
    console_.status("getting the catalogue …");
    const auto catalogue = get_catalogue(base_, {}, stop);
    const CatalogueVoice& voice = find_in_catalogue(catalogue, source);
    const DownloadProgress progress = [&](std::uint64_t bytes, std::uint64_t of) {
        console_.status("getting " + voice.key + ", " + size_text(bytes) + " of " + size_text(of));
    };
    const auto folder = get_voice(voice, base_, downloads, {}, progress, stop);
    console_.clear_status();
    got_.push_back(folder);
    sources_.push_back(open_voice_source(folder));
}

void GivenSources::clear_downloads() const noexcept {
    std::error_code ignored;
    for (const auto& folder : got_) {
        std::filesystem::remove_all(folder, ignored);
        std::filesystem::remove(folder.parent_path(), ignored);  // where it is empty
    }
}

}  // namespace audio_edition
