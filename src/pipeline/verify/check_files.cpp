// SPDX-License-Identifier: GPL-3.0-or-later
#include <cstdlib>

#include "audio/sound_file.h"
#include "base/error.h"
#include "pipeline/file_digest.h"
#include "pipeline/verify/checks.h"
#include "publish/verify/read_mp3.h"
#include "publish/verify/read_mp4.h"

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
    const Milliseconds found = read_mp4(path).length, expected = to_milliseconds(length, manifest.rate);
    if (std::abs((found.count - expected.count)) <= 1) return "";
    return "it plays " + std::to_string(found.count) + " ms, not " + std::to_string(expected.count);
}

/// Opus is always decoded at 48 kHz.
std::string opus_fault(const std::filesystem::path& path, const Manifest& manifest, Frames length) {
    constexpr std::int64_t opus_rate = 48000;
    Frames found;
    static_cast<void>(read_sound_file(path, [&found](std::span<const std::int16_t> piece) {
        found += Frames{static_cast<std::int64_t>(piece.size())};
    }));
    const std::int64_t expected = length.count * opus_rate / manifest.rate.hertz;
    if (std::abs(found.count - expected) <= 1) return "";
    return "it plays " + counted(found) + " at 48 kHz, not " + std::to_string(expected);
}

std::string sound_fault(const std::filesystem::path& path, const Manifest& manifest, Frames length) {
    Frames found;
    const SampleRate rate = read_sound_file(path, [&found](std::span<const std::int16_t> piece) {
        found += Frames{static_cast<std::int64_t>(piece.size())};
    });
    if (rate != manifest.rate) return "it is of " + std::to_string(rate.hertz) + " Hz";
    return found == length ? "" : "it holds " + counted(found) + ", not " + counted(length);
}

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
    const bool mp3 = file.path.ends_with(".mp3");
    std::string fault;
    try {
        const auto fault_of = mp3                            ? mp3_fault
                              : file.path.ends_with(".m4b")  ? mp4_fault
                              : file.path.ends_with(".opus") ? opus_fault
                                                             : sound_fault;
        fault = fault_of(path, edition.manifest, file.length);
    } catch (const Error& error) {
        fault = error.message();
    }
    edition.report(file.path, mp3 ? "MP3 frames, Info frame and length" : "format and length", fault);
    return fault.empty();
}

}  // namespace audio_edition
