// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <array>

#include "audio/resample.h"
#include "audio/sound_file.h"
#include "base/error.h"
#include "pipeline/file_digest.h"
#include "pipeline/verify/checks.h"
#include "publish/verify/read_mp3.h"
#include "publish/verify/read_mp4.h"
#include "publish/verify/read_opus.h"

namespace audio_edition {
namespace {

/// A manifest is input like any other: nothing outside the edition's folder is looked at.
bool stays_inside(const std::string& path) {
    const std::filesystem::path relative(path);
    if (path.empty() || relative.is_absolute()) return false;
    for (const auto& part : relative) {
        if (part == "..") return false;
    }
    return true;
}

std::string counted(Frames length) {
    return std::to_string(length.count) + " samples";
}

std::string mp3_fault(const std::filesystem::path& path, const Manifest& manifest, Frames length) {
    const Mp3Facts facts = read_mp3(path);
    if (!facts.faults.empty()) return facts.faults.front();
    if (facts.rate != manifest.rate) return "it is of " + std::to_string(facts.rate.hertz) + " Hz";
    if (facts.kilobits != manifest.sound.kilobits)
        return "it is of " + std::to_string(facts.kilobits) + " kbit/s";
    return facts.length == length ? "" : "it plays " + counted(facts.length) + ", not " + counted(length);
}

std::string mp4_fault(const std::filesystem::path& path, const Manifest& manifest, Frames length) {
    const Mp4Facts facts = read_mp4(path);
    if (facts.timescale != manifest.rate.hertz)
        return "it is timed in parts of 1/" + std::to_string(facts.timescale) + " s";
    return facts.length == length.count ? ""
                                        : "it plays " + counted({facts.length}) + ", not " + counted(length);
}

/// Opus is always decoded at 48 kHz.
std::string opus_fault(const std::filesystem::path& path, const Manifest& manifest, Frames length) {
    constexpr SampleRate opus_rate{48000};
    const OpusFacts facts = read_opus(path);
    if (!facts.faults.empty()) return facts.faults.front();
    const Frames expected = at_rate(length, manifest.rate, opus_rate);
    return facts.length == expected
               ? ""
               : "it plays " + counted(facts.length) + " at 48 kHz, not " + std::to_string(expected.count);
}

/// Of WAV and FLAC.
std::string decoded_fault(const std::filesystem::path& path, const Manifest& manifest, Frames length) {
    Frames found;
    const SampleRate rate = read_sound_file(path, [&found](std::span<const std::int16_t> piece) {
        found += Frames{static_cast<std::int64_t>(piece.size())};
    });
    if (rate != manifest.rate) return "it is of " + std::to_string(rate.hertz) + " Hz";
    return found == length ? "" : "it holds " + counted(found) + ", not " + counted(length);
}

std::string stated_fault(const std::filesystem::path& path, const Manifest& manifest, Frames length) {
    const SoundFacts facts = read_sound_facts(path);
    if (facts.rate != manifest.rate) return "it is of " + std::to_string(facts.rate.hertz) + " Hz";
    return facts.length == length ? "" : "it says " + counted(facts.length) + ", not " + counted(length);
}

/// How the sound of one format is checked.
struct FileCheck {
    std::string_view extension;
    std::string_view what;
    std::string (*fault)(const std::filesystem::path&, const Manifest&, Frames length);
    /// The same for nearly nothing; what `fault` does where that costs little.
    std::string (*quick_fault)(const std::filesystem::path&, const Manifest&, Frames length);
};

constexpr std::array checks{
    FileCheck{".mp3", "MP3 frames, Info frame and length", mp3_fault, mp3_fault},
    FileCheck{".m4b", "length that players show", mp4_fault, mp4_fault},
    FileCheck{".opus", "pages and length", opus_fault, opus_fault},
    FileCheck{".wav", "format and length", decoded_fault, stated_fault},
    FileCheck{".flac", "format and length", decoded_fault, stated_fault},
};

template <class Entry>
bool contents_are_as_published(const EditionUnderCheck& edition, const Entry& file) {
    const std::string what = "size and digest as published";
    if (!stays_inside(file.path)) {
        edition.report(file.path, what, "it is not in the edition's folder");
        return false;
    }
    try {
        const FileDigest found = digest_file(edition.folder / file.path);
        const bool same_size = found.bytes == file.bytes;
        edition.report(
            file.path, what,
            !same_size ? "it has " + std::to_string(found.bytes) + " bytes, not " + std::to_string(file.bytes)
            : found.digest != file.digest ? "its contents have changed"
                                          : "");
        return true;
    } catch (const Error& error) {
        edition.report(file.path, what, error.message());
        return false;
    }
}

}  // namespace

bool check_contents(const EditionUnderCheck& edition, const ManifestFile& file) {
    return contents_are_as_published(edition, file);
}

bool check_contents(const EditionUnderCheck& edition, const ManifestSidecar& sidecar) {
    return contents_are_as_published(edition, sidecar);
}

bool check_sound(const EditionUnderCheck& edition, const ManifestFile& file) {
    const std::filesystem::path path = edition.folder / file.path;
    const auto check = std::ranges::find_if(
        checks, [&file](const FileCheck& each) { return file.path.ends_with(each.extension); });
    std::string fault;
    try {
        const bool quick = edition.depth == VerifyDepth::agreement;
        fault = check == checks.end() ? "no such format is known"
                : quick               ? check->quick_fault(path, edition.manifest, file.length)
                                      : check->fault(path, edition.manifest, file.length);
    } catch (const Error& error) {
        fault = error.message();
    }
    edition.report(file.path, std::string(check == checks.end() ? "format" : check->what), fault);
    return fault.empty();
}

}  // namespace audio_edition
