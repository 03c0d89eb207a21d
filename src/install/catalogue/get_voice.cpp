// SPDX-License-Identifier: GPL-3.0-or-later
#include "install/catalogue/get_voice.h"

namespace audio_edition {
namespace {

constexpr std::uint64_t largest_catalogue = std::uint64_t{16} << 20;

}  // namespace

std::vector<CatalogueVoice> get_catalogue(const std::string& base, const TransferLimits& limits,
                                          const std::stop_token& stop) {
    const std::string address = address_of(base, {"voices.json", "voices.json", 0, ""});
    return read_catalogue(fetch_text(address, largest_catalogue, limits, stop), address);
}

std::filesystem::path get_voice(const CatalogueVoice& voice, const std::string& base,
                                const std::filesystem::path& downloads, const TransferLimits& limits,
                                const DownloadProgress& progress, const std::stop_token& stop) {
    const std::filesystem::path folder = downloads / voice.key;
    const std::uint64_t all = voice.bytes();
    std::uint64_t before = 0;
    for (const CatalogueFile& file : voice.files) {
        const DownloadProgress of_all = [&](std::uint64_t bytes, std::uint64_t) {
            if (progress) progress(before + bytes, all);
        };
        download({address_of(base, file), file.bytes, Checksum{ChecksumKind::md5, file.md5}},
                 folder / file.name, limits, of_all, stop);
        before += file.bytes;
    }
    return folder;
}

}  // namespace audio_edition
