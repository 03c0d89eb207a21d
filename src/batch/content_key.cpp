// SPDX-License-Identifier: GPL-3.0-or-later
#include "batch/content_key.h"

#include <algorithm>
#include <utility>
#include <vector>

#include "audio_edition/version.h"
#include "base/digest.h"
#include "base/error.h"
#include "pipeline/file_digest.h"
#include "publish/track/track_format.h"
#include "speak/voice.h"

namespace audio_edition {
namespace {

namespace fs = std::filesystem;

/// Of all files of a folder, in the order of their names, by which they are loaded.
std::string digest_of_folder(const fs::path& folder) {
    std::vector<fs::path> files;
    std::error_code failure;
    for (fs::directory_iterator entry(folder, failure), end; !failure && entry != end;
         entry.increment(failure)) {
        if (entry->is_regular_file()) files.push_back(entry->path());
    }
    if (failure)
        throw system_error(ErrorKind::unavailable, folder.native(), "cannot list the folder",
                           failure.value());
    std::ranges::sort(files);
    Digest all;
    for (const fs::path& file : files) all.add(digest_file(file).digest);
    return all.hex();
}

Json text_or_null(const std::optional<std::string>& text) {
    return text ? Json(*text) : Json();
}

Json policies_json(const ReadingPolicies& policies) {
    const auto& [notes, tables, figures, code, matter] = policies;
    return {static_cast<int>(notes), static_cast<int>(tables), static_cast<int>(figures),
            static_cast<int>(code), static_cast<int>(matter)};
}

std::string encoder_of(const BuildRequest& options) {
    constexpr SampleRate any{22050};
    return make_track_format(options.format, {any, options.kilobits, options.quality})->encoder();
}

/// Every member of a request is named here, so that one that is added cannot be forgotten: it has to be put
/// into the key, or left out of it as something that changes no byte.
Json options_json(const BuildRequest& options) {
    const auto& [source, output, slug, title, author, language, encoding, policies, voice, lexicons, format,
                 kilobits, quality, clips, sidecars, opening, strict, jobs, cache, keep] = options;
    static_cast<void>(source);    // its bytes count
    static_cast<void>(output);    // where, not what
    static_cast<void>(voice);     // its file counts
    static_cast<void>(lexicons);  // their contents count
    static_cast<void>(jobs);
    static_cast<void>(cache);
    static_cast<void>(keep);
    return {{"slug", text_or_null(slug)},
            {"title", text_or_null(title)},
            {"author", text_or_null(author)},
            {"language", text_or_null(language)},
            {"encoding", text_or_null(encoding)},
            {"format", name_of(format)},
            {"bitrate", kilobits},
            {"quality", quality},
            {"clips", clips},
            {"sidecars", sidecars ? Json(*sidecars) : Json()},
            {"policies", policies_json(policies)},
            {"opening", opening},
            {"strict", strict}};
}

}  // namespace

ContentKeys::ContentKeys(DataFolders data, EngineVersion engine)
    : data_(std::move(data)),
      engine_(std::move(engine)),
      installed_lexicon_(digest_of_folder(data_.lexicon)) {}

std::string ContentKeys::key_of(const BuildRequest& options, const SourceBytes& source) {
    const Json parts{{"program", version()},
                     {"engine", engine_.name + " " + engine_.version},
                     {"encoder", encoder_of(options)},
                     {"source", {digest(source.bytes), source.bytes.size(), source.extension}},
                     {"voice", voice_of(options.voice)},
                     {"lexicons", lexicons_of(options)},
                     {"options", options_json(options)}};
    return digest(to_text(parts));
}

std::string ContentKeys::key_of_unread(const std::string& id) {
    return digest(to_text({{"unread", id}}));
}

Json ContentKeys::voice_of(const std::string& voice) {
    const fs::path file = voice_file(voice, data_.voices);
    const fs::path calibration = data_.voices / "calibration.txt";  // decides the gain of some voices
    std::error_code ignored;
    return {file.stem().string(), digest_of(file),
            fs::exists(calibration, ignored) ? digest_of(calibration) : ""};
}

Json ContentKeys::lexicons_of(const BuildRequest& options) {
    Json digests = Json::array({installed_lexicon_});
    for (const fs::path& file : options.lexicons) digests.push_back(digest_of(file));
    return digests;
}

const std::string& ContentKeys::digest_of(const fs::path& file) {
    const auto known = digests_.find(file);
    if (known != digests_.end()) return known->second;
    return digests_.emplace(file, digest_file(file).digest).first->second;
}

}  // namespace audio_edition
