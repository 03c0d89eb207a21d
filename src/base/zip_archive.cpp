// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/zip_archive.h"

#include <algorithm>
#include <array>
#include <utility>

#include <zip.h>

#include "base/error.h"

namespace audio_edition {
namespace {

/// Each entry has one in the directory, so that their number is known before any memory is spent on them.
constexpr std::string_view directory_signature = "PK\1\2";

std::size_t count_entries(std::string_view bytes) noexcept {
    std::size_t count = 0;
    for (std::size_t at = bytes.find(directory_signature); at != std::string_view::npos;
         at = bytes.find(directory_signature, at + directory_signature.size()))
        ++count;
    return count;
}

std::string folded(std::string_view path) {
    std::string name(path);
    for (char& c : name) {
        if (c == '\\') c = '/';
        if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
    }
    return name;
}

std::string megabytes(std::size_t bytes) {
    return std::to_string(bytes >> 20U) + " MiB";
}

struct CloseFile {
    void operator()(zip_file_t* file) const noexcept { zip_fclose(file); }
};

}  // namespace

void ZipArchive::Close::operator()(zip* archive) const noexcept {
    zip_discard(archive);
}

const std::vector<std::size_t>* ZipArchive::Names::find(const std::string& name) const {
    const auto found = entries.find(name);
    return found == entries.end() ? nullptr : &found->second;
}

ZipArchive::ZipArchive(std::string_view bytes, std::string where, const ArchiveLimits& limits)
    : where_(std::move(where)), limit_(limits.bytes), room_(limits.bytes) {
    if (count_entries(bytes) > limits.entries) {
        throw Error(ErrorKind::broken_input, where_,
                    "holds more than " + std::to_string(limits.entries) +
                        " files; it is not a book, or was made to do harm");
    }
    zip_error_t error;
    zip_error_init(&error);
    zip_source_t* source = zip_source_buffer_create(bytes.data(), bytes.size(), 0, &error);
    zip_t* archive = source == nullptr ? nullptr : zip_open_from_source(source, ZIP_RDONLY, &error);
    if (archive == nullptr) {
        const std::string why = zip_error_strerror(&error);
        zip_source_free(source);
        zip_error_fini(&error);
        throw Error(ErrorKind::broken_input, where_,
                    "is a damaged or truncated ZIP archive (" + why + "); get the file again");
    }
    archive_.reset(archive);
    const auto count = static_cast<std::size_t>(zip_get_num_entries(archive, 0));
    for (std::size_t i = 0; i < count; ++i) {
        const char* const name = zip_get_name(archive, i, ZIP_FL_ENC_RAW);
        if (name == nullptr) continue;
        names_.emplace_back(name);
        exact_.entries[name].push_back(i);
        folded_.entries[folded(name)].push_back(i);
    }
}

const std::vector<std::size_t>* ZipArchive::find(std::string_view path) const {
    const auto* const exact = exact_.find(std::string(path));
    return exact != nullptr ? exact : folded_.find(folded(path));
}

bool ZipArchive::holds(std::string_view path) const {
    return find(path) != nullptr;
}

std::optional<std::string> ZipArchive::read(std::string_view path) {
    const std::vector<std::size_t>* const found = find(path);
    if (found == nullptr) return std::nullopt;
    if (found->size() > 1) refuse(path, "is in the archive more than once; which one is meant is unclear");
    const std::size_t index = found->front();
    zip_stat_t stat;
    if (zip_stat_index(archive_.get(), index, 0, &stat) != 0) refuse(path, "is damaged; get the file again");
    if ((stat.valid & ZIP_STAT_ENCRYPTION_METHOD) != 0 && stat.encryption_method != ZIP_EM_NONE)
        refuse(path, "is encrypted; give a copy without protection");
    const std::unique_ptr<zip_file_t, CloseFile> file(zip_fopen_index(archive_.get(), index, 0));
    if (!file) refuse(path, std::string("cannot be unpacked: ") + zip_strerror(archive_.get()));
    std::string bytes;
    std::array<char, std::size_t{64} << 10U> chunk{};
    for (;;) {
        const zip_int64_t count = zip_fread(file.get(), chunk.data(), chunk.size());
        if (count < 0) refuse(path, "is damaged or truncated; get the file again");
        if (count == 0) break;
        const auto size = static_cast<std::size_t>(count);
        is_above_limit_ = size > room_;
        if (is_above_limit_) {
            refuse(path, "unpacks to more than the " + megabytes(limit_) +
                             " that may be read of one source; give a smaller part of it");
        }
        room_ -= size;
        bytes.append(chunk.data(), size);
    }
    return bytes;
}

void ZipArchive::refuse(std::string_view path, const std::string& why) const {
    throw Error(ErrorKind::broken_input, where_ + ": " + std::string(path), why);
}

bool is_zip(std::string_view bytes) noexcept {
    return bytes.starts_with("PK\3\4") || bytes.starts_with("PK\5\6");
}

}  // namespace audio_edition
