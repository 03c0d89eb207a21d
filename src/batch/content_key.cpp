// SPDX-License-Identifier: GPL-3.0-or-later
#include "batch/content_key.h"

#include <algorithm>
#include <tuple>
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

/// Of all files of a folder and those below it, in the order of their names, by which they are loaded.
std::string digest_of_folder(const fs::path& folder) {
    std::vector<fs::path> files;
    std::error_code failure;
    for (fs::recursive_directory_iterator entry(folder, failure), end; !failure && entry != end;
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

template <class Choice>
Json choice_or_null(const std::optional<Choice>& choice) {
    return choice ? Json(static_cast<int>(*choice)) : Json();
}

Json reading_json(const ReadingOptions& reading) {
    const auto& [dates, and_in_numbers, zero, addresses, emoji, note_marks] = reading;
    return {choice_or_null(dates),     choice_or_null(and_in_numbers), choice_or_null(zero),
            choice_or_null(addresses), choice_or_null(emoji),          choice_or_null(note_marks)};
}

std::string encoder_of(const BuildRequest& options) {
    constexpr SampleRate any{22050};
    return make_track_format(options.format, {any, options.kilobits, options.quality})->encoder();
}

/// Every member of a request is named here, so that one that is added cannot be forgotten: it has to be put
/// into the key, or left out of it as something that changes no byte.
Json options_json(const BuildRequest& options) {
    const auto& [source, output, slug, title, author, language, encoding, policies, limits, voice, reading,
                 lexicons, series_lexicons, house_lexicons, inline_pronunciations, format, kilobits, quality,
                 clips, sidecars, cover, profile, chime, music, closing, opening, strict, jobs, cache, keep] =
        options;
    // The source, the voice and other files count by what they hold; the rest says where and how fast.
    std::ignore = std::tie(source, output, limits, voice, lexicons, series_lexicons, house_lexicons, cover,
                           chime, music, jobs, cache, keep);
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
            {"reading", reading_json(reading)},
            {"profile", text_or_null(profile)},
            {"closing", closing},
            {"inline pronunciations", inline_pronunciations},
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
                     {"files", files_of(options)},
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
    for (const auto* scope : {&options.house_lexicons, &options.series_lexicons, &options.lexicons}) {
        Json files = Json::array();
        for (const fs::path& file : *scope) files.push_back({file.extension().string(), digest_of(file)});
        digests.push_back(std::move(files));
    }
    return digests;
}

Json ContentKeys::files_of(const BuildRequest& options) {
    Json digests = Json::array();
    for (const fs::path& file : {options.cover, options.chime, options.music}) {
        const bool named = !file.empty() && file != "none";
        digests.push_back(named ? digest_of(file) : file.string());
    }
    return digests;
}

const std::string& ContentKeys::digest_of(const fs::path& file) {
    const auto known = digests_.find(file);
    if (known != digests_.end()) return known->second;
    return digests_.emplace(file, digest_file(file).digest).first->second;
}

}  // namespace audio_edition
