// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/request_digests.h"

#include <algorithm>
#include <tuple>
#include <type_traits>
#include <utility>
#include <vector>

#include "base/binary_fields.h"
#include "base/digest.h"
#include "base/error.h"
#include "pipeline/delivery/delivery_profile.h"
#include "pipeline/file_digest.h"
#include "publish/track/track_format.h"
#include "speak/voice_folders.h"

namespace audio_edition {
namespace {

namespace fs = std::filesystem;

std::vector<fs::path> files_below(const fs::path& folder) {
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
    return files;
}

}  // namespace

/// Takes whatever an option may be.
class RequestDigests::Question {
  public:
    void add(const std::string& text) { writer_.string(text); }
    template <typename Number>
    requires std::is_arithmetic_v<Number>
    void add(Number value) { writer_.number(value); }
    template <typename Choice>
    requires std::is_enum_v<Choice>
    void add(Choice value) { writer_.number(static_cast<int>(value)); }
    template <typename T>
    void add(const std::optional<T>& value) {
        add(value.has_value());
        if (value) add(*value);
    }
    template <typename T>
    void add(const std::vector<T>& values) {
        add(values.size());
        for (const T& value : values) add(value);
    }
    template <typename... Fields>
    void add_all(const Fields&... fields) {
        (add(fields), ...);
    }
    [[nodiscard]] std::string digest() { return audio_edition::digest(writer_.take()); }

  private:
    BinaryWriter writer_;
};

RequestDigests::RequestDigests(DataFolders data) : data_(std::move(data)) {}

std::string RequestDigests::of(const BuildRequest& request) {
    Question question;
    question.add(encoders_of(request));
    add_options(question, request);
    // Those that are not asked for by name may read passages in other languages.
    if (!request.voice.empty()) add_voice(question, request.voice);
    for (const std::string& voice : request.preferred_voices) add_voice(question, voice);
    question.add(request.preferred_voices.size());
    for (const std::string& voice : voice_names({data_.voices, {}, {}})) add_voice(question, voice);
    add_calibration(question);
    question.add(digest_of_folder(data_.lexicon));
    for (const auto* scope : {&request.house_lexicons, &request.series_lexicons, &request.lexicons}) {
        question.add(scope->size());
        for (const fs::path& lexicon : *scope)  // the extension tells the format
            question.add_all(lexicon.extension().string(), digest_of(lexicon));
    }
    for (const fs::path& file : {request.cover, request.chime, request.music})
        question.add(file.empty() || file == "none" ? file.string() : digest_of(file));
    return question.digest();
}

/// Taken apart member by member, so that a new one does not compile before someone has said here what it is.
void RequestDigests::add_options(Question& question, const BuildRequest& request) {
    const auto& [source, bytes, output, slug, title, author, language, encoding, article, policies, limits,
                 voice, preferred_voices, reading, lexicons, series_lexicons, house_lexicons,
                 inline_pronunciations, formats, kilobits, quality, clips, split, sidecars, remote_pictures,
                 cover, profile, chime, music, closing, opening, foreign_text, foreign_passages, strict,
                 verify, jobs, cache, replace, keep] = request;
    const auto& [notes, tables, figures, code, matter] = policies;
    const auto& [dates, and_in_numbers, zero, addresses, emoji, note_marks] = reading;
    // Strict, and what becomes of foreign text, decide whether there is an edition at all.
    question.add_all(slug, title, author, language, encoding, article, notes, tables, figures, code, matter,
                     dates, and_in_numbers, zero, addresses, emoji, note_marks, inline_pronunciations,
                     formats, kilobits, quality, clips, split.count(), sidecars, remote_pictures, profile,
                     closing, opening, foreign_text, foreign_passages, strict);
    // Added by what they hold.
    std::ignore =
        std::tie(voice, preferred_voices, lexicons, series_lexicons, house_lexicons, cover, chime, music);
    // Change no byte.
    std::ignore = std::tie(source, bytes, output, limits, verify, jobs, cache, replace, keep);
}

void RequestDigests::add_voice(Question& question, const std::string& voice) {
    const VoiceReference reference = refer_to_voice(voice, data_);
    if (reference.without_file) return question.add(reference.without_file->name);
    question.add_all(reference.file.stem().string(), digest_of(reference.file));
    if (reference.speaker) question.add(*reference.speaker);
    add_partners(question, reference.file);
}

void RequestDigests::add_partners(Question& question, const fs::path& file) {
    // The program's own voices name none, and none of them need be read for that.
    if (file.parent_path() == data_.voices) return;
    for (const std::string& partner : read_voice(file).partners) {
        const VoiceReference other = refer_to_voice(partner, data_);
        question.add_all(partner, other.without_file ? std::string() : digest_of(other.file));
    }
}

/// Decides the gain of some voices.
void RequestDigests::add_calibration(Question& question) {
    std::error_code ignored;
    for (const fs::path& passage : {data_.voices / "calibration.txt", data_.voices / "calibration"})
        question.add(fs::is_directory(passage, ignored) ? digest_of_folder(passage)
                     : fs::exists(passage, ignored)     ? digest_of(passage)
                                                        : "");
}

const std::string& RequestDigests::digest_of(const fs::path& file) {
    const auto known = digests_.find(file);
    if (known != digests_.end()) return known->second;
    return digests_.emplace(file, digest_file(file).digest).first->second;
}

const std::string& RequestDigests::digest_of_folder(const fs::path& folder) {
    const auto known = digests_.find(folder);
    if (known != digests_.end()) return known->second;
    Digest all;
    for (const fs::path& file : files_below(folder)) all.add(digest_file(file).digest);
    return digests_.emplace(folder, all.hex()).first->second;
}

std::string RequestDigests::encoders_of(const BuildRequest& request) {
    constexpr SampleRate any{22050};
    std::string encoders;
    for (const AudioFormat format :
         request.profile ? std::vector{find_profile(*request.profile).format} : request.formats) {
        auto known = encoders_.find(format);
        if (known == encoders_.end()) {
            const auto track = make_track_format(format, {any, request.kilobits, request.quality});
            known = encoders_.emplace(format, track->encoder()).first;
        }
        encoders += known->second + "\n";
    }
    return encoders;
}

}  // namespace audio_edition
