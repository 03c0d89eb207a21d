// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/edition_record.h"

#include <algorithm>
#include <tuple>
#include <vector>

#include "base/binary_fields.h"
#include "base/digest.h"
#include "base/error.h"
#include "base/read_file.h"
#include "pipeline/file_digest.h"
#include "pipeline/own_file.h"
#include "publish/mp3/encode.h"

namespace audio_edition {
namespace {

namespace fs = std::filesystem;

/// Appends whatever an option may be.
class Question {
  public:
    void add(const std::string& text) { writer_.string(text); }
    template <typename Number>
    requires std::is_arithmetic_v<Number>
    void add(Number value) { writer_.number(value); }
    template <typename Choice>
    requires std::is_enum_v<Choice>
    void add(Choice value) { writer_.number(static_cast<int>(value)); }
    void add(Milliseconds time) { writer_.number(time.count); }
    void add(Lufs loudness) { writer_.number(loudness.value); }
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
    [[nodiscard]] std::string take() { return writer_.take(); }

  private:
    BinaryWriter writer_;
};

// Taken apart field by field, so that a new one does not compile before someone has said here what it is.

void add_reading(Question& question, const ReadingOptions& reading) {
    const auto& [dates, and_in_numbers, zero, addresses, emoji, note_marks] = reading;
    question.add_all(dates, and_in_numbers, zero, addresses, emoji, note_marks);
}

void add_request(Question& question, const BuildRequest& request) {
    const auto& [source, output, slug, title, author, language, encoding, policies, limits, voice, reading,
                 lexicons, series_lexicons, house_lexicons, inline_pronunciations, format, kilobits, quality,
                 clips, sidecars, cover, profile, chime, music, closing, opening, strict, jobs, cache, keep] =
        request;
    const auto& [notes, tables, figures, code, matter] = policies;
    // The file's name is in the manifest, and may be the title. Voice and lexicons are added by what they hold.
    question.add_all(source.filename().string(), slug, title, author, language, encoding, format, kilobits,
                     quality, clips, sidecars, opening, notes, tables, figures, code, matter);
    question.add(cover == "none" || cover.empty() ? cover.string() : digest_file(cover).digest);
    question.add_all(profile, closing, inline_pronunciations);
    for (const fs::path& sound : {chime, music}) question.add(sound.empty() ? "" : digest_file(sound).digest);
    // Where it goes, how fast it is made, and what is done about problems does not change what it is.
    std::ignore =
        std::tie(output, limits, voice, lexicons, series_lexicons, house_lexicons, strict, jobs, cache, keep);
    add_reading(question, reading);
}

void add_voice(Question& question, const Voice& voice) {
    const auto& [name, description, language, engine_voice, variant, rate, pitch, pitch_range, word_gap,
                 pauses, reading, loudness] = voice;
    const auto& [sentence, paragraph, scene, heading, section] = pauses;
    question.add_all(name, language, engine_voice, variant, rate, pitch, pitch_range, word_gap, sentence,
                     paragraph, scene, heading, section, loudness);
    add_reading(question, reading);
    std::ignore = description;
}

std::vector<fs::path> files_in(const fs::path& folder) {
    std::vector<fs::path> files;
    std::error_code failure;  // whoever needs the folder will say that it is missing
    for (fs::recursive_directory_iterator entry(folder, failure), end; !failure && entry != end;
         entry.increment(failure)) {
        if (entry->is_regular_file(failure)) files.push_back(entry->path());
    }
    std::ranges::sort(files);
    return files;
}

void add_files(Question& question, const BuildRequest& request, const Installation& installation) {
    for (const fs::path& file : {own_file(), installation.speaker}) question.add(digest_file(file).digest);
    for (const fs::path& folder : {installation.data.lexicon, installation.data.voices}) {
        for (const fs::path& file : files_in(folder)) question.add(digest_file(file).digest);
    }
    for (const auto* scope : {&request.house_lexicons, &request.series_lexicons, &request.lexicons}) {
        question.add(std::to_string(scope->size()));
        for (const fs::path& lexicon : *scope)  // the extension tells the format
            question.add_all(lexicon.extension().string(), digest_file(lexicon).digest);
    }
}

bool is_intact(const fs::path& file, std::uint64_t bytes, const std::string& digest) {
    std::error_code failure;
    if (fs::file_size(file, failure) != bytes || failure) return false;
    return digest_file(file).digest == digest;
}

bool all_intact(const fs::path& folder, const Manifest& manifest) {
    const auto intact = [&](const auto& file) {
        return is_intact(folder / file.path, file.bytes, file.digest);
    };
    return std::ranges::all_of(manifest.files, intact) && std::ranges::all_of(manifest.sidecars, intact);
}

}  // namespace

EditionRecord::EditionRecord(Cache& cache, const BuildRequest& request, const Installation& installation,
                             const Voice& voice, const EngineVersion& engine, std::string_view source)
    : cache_(cache) {
    Question question;
    question.add_all(std::string("edition"), digest(source), source.size(), engine.name, engine.version,
                     encoder_version());
    add_request(question, request);
    add_voice(question, voice);
    add_files(question, request, installation);
    question_ = question.take();
}

std::optional<ReadyEdition> EditionRecord::find(const fs::path& output) const {
    const std::optional<std::string> answer = cache_.find(question_);
    if (!answer) return std::nullopt;
    BinaryReader reader(*answer);
    const std::string slug(reader.string());
    const std::string_view manifest_digest = reader.string();
    if (!reader.finished()) return std::nullopt;
    const fs::path folder = output / slug;
    try {
        const std::string text = read_file(folder / manifest_name);
        if (digest(text) != manifest_digest) return std::nullopt;
        ReadyEdition ready{slug, parse_manifest(text, folder.native())};
        if (all_intact(folder, ready.manifest)) return ready;
    } catch (const Error&) {  // what is missing or cannot be read is made again
        return std::nullopt;
    }
    return std::nullopt;
}

void EditionRecord::store(const std::string& slug, std::string_view manifest) const {
    BinaryWriter answer;
    answer.string(slug);
    answer.string(digest(manifest));
    cache_.store(question_, answer.take());
}

}  // namespace audio_edition
