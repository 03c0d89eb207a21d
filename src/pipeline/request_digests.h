// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <map>
#include <string>

#include "audio_edition/build.h"
#include "audio_edition/installation.h"

namespace audio_edition {

/// Digests of all that requests say about the bytes of their editions, for whoever asks whether an edition
/// would be made again as it is: the cache, and the receipts of a batch.
///
/// In a digest are every option, what each file that is named holds (voice, lexicons, cover, chime, music),
/// the installed lexicons and the calibration of the voices, and the version of the encoder. Not in it are
/// the source, the names of files, where the edition goes, how fast it is made, and what a source may be at
/// most.
///
///     {.voice = "amber", .jobs = 1}    the same digest as
///     {.voice = "amber", .jobs = 8}    but another one than
///     {.voice = "amber", .clips = true}
///
/// A file is read once, however many requests name it. One thread at a time.
class RequestDigests {
  public:
    explicit RequestDigests(DataFolders data);

    /// 32 hexadecimal digits. Throws Error: no_input, permission, io where a file cannot be read; unavailable
    /// where there is no such voice, or the format needs a program that is missing; usage for an unknown
    /// profile.
    [[nodiscard]] std::string of(const BuildRequest& request);

  private:
    class Question;

    void add_options(Question& question, const BuildRequest& request);
    void add_voice(Question& question, const std::string& voice);
    void add_partners(Question& question, const std::filesystem::path& file);
    void add_calibration(Question& question);
    [[nodiscard]] const std::string& digest_of(const std::filesystem::path& file);
    /// Of all in it and below it, in the order of their names, by which they are loaded.
    [[nodiscard]] const std::string& digest_of_folder(const std::filesystem::path& folder);
    [[nodiscard]] std::string encoders_of(const BuildRequest& request);

    DataFolders data_;
    std::map<std::filesystem::path, std::string> digests_;
    std::map<AudioFormat, std::string> encoders_;
};

}  // namespace audio_edition
