// SPDX-License-Identifier: GPL-3.0-or-later
#include "install/voice_source.h"

#include <algorithm>
#include <array>

#include <unistd.h>

#include "base/error.h"
#include "base/read_file.h"
#include "install/folder_source.h"
#include "install/zip_source.h"

namespace audio_edition {
namespace {

namespace fs = std::filesystem;

constexpr std::array unpacked_by_others{".tar", ".gz", ".tgz", ".bz2", ".xz", ".zst", ".7z", ".rar"};

bool begins_as_zip(const fs::path& path) {
    const FileDescriptor file = open_file(path);
    std::array<char, 4> start{};
    return ::read(file.get(), start.data(), start.size()) == 4 &&
           std::string_view(start.data(), 4) == std::string_view("PK\3\4", 4);
}

}  // namespace

std::string GivenFile::name() const {
    return path.substr(path.rfind('/') + 1);  // npos + 1 is 0
}

std::string GivenFile::folder() const {
    return path.substr(0, path.rfind('/') + 1);
}

std::string GivenFile::where() const {
    return source->where(path);
}

std::string GivenFile::read(std::uint64_t limit) const {
    std::string contents;
    source->read(*this, limit, [&](std::string_view piece) { contents += piece; });
    return contents;
}

std::unique_ptr<VoiceSource> open_voice_source(const fs::path& path) {
    std::error_code failure;
    const fs::file_status status = fs::status(path, failure);
    if (!fs::exists(status))
        throw Error{ErrorKind::no_input, path.native(),
                    "there is no such file or folder; name a model, a folder or a ZIP archive"};
    if (fs::is_directory(status)) return open_folder(path);
    if (begins_as_zip(path)) return open_zip(path);
    if (std::ranges::find(unpacked_by_others, path.extension().native()) != unpacked_by_others.end())
        throw Error{ErrorKind::broken_input, path.native(),
                    "is an archive, but not a ZIP archive; unpack it (tar -xf), and give the folder"};
    return open_single_file(path);
}

}  // namespace audio_edition
