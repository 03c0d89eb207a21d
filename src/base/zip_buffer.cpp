// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/zip_buffer.h"

#include <memory>

#include <zip.h>

#include "base/error.h"

namespace audio_edition {
namespace {

/// libzip takes times as local ones; nobody asks for those of an archive that is never a file.
constexpr zip_uint16_t first_zip_time = 0;
constexpr zip_uint16_t first_zip_date = (1U << 5U) | 1U;  // 1980-01-01

[[noreturn]] void fail(const char* why) {
    throw Error{ErrorKind::try_again, "archive in memory",
                std::string("cannot be made: ") + why + "; try again"};
}

struct FreeSource {
    void operator()(zip_source_t* source) const noexcept { zip_source_free(source); }
};
using Source = std::unique_ptr<zip_source_t, FreeSource>;

void add(zip_t* archive, const std::string& name, const std::string& contents) {
    zip_source_t* const bytes = zip_source_buffer(archive, contents.data(), contents.size(), 0);
    if (bytes == nullptr) fail(zip_strerror(archive));
    const zip_int64_t added = zip_file_add(archive, name.c_str(), bytes, ZIP_FL_ENC_UTF_8);
    if (added < 0) {
        zip_source_free(bytes);
        fail(zip_strerror(archive));
    }
    const auto index = static_cast<zip_uint64_t>(added);
    if (zip_set_file_compression(archive, index, ZIP_CM_STORE, 0) < 0 ||
        zip_file_set_dostime(archive, index, first_zip_time, first_zip_date, 0) < 0)
        fail(zip_strerror(archive));
}

std::string contents_of(zip_source_t* source) {
    zip_stat_t status;
    zip_stat_init(&status);
    if (zip_source_stat(source, &status) < 0 || zip_source_open(source) < 0) fail("it cannot be read back");
    std::string bytes(static_cast<std::size_t>(status.size), '\0');
    const zip_int64_t read = zip_source_read(source, bytes.data(), bytes.size());
    zip_source_close(source);
    if (read != static_cast<zip_int64_t>(bytes.size())) fail("it cannot be read back");
    return bytes;
}

}  // namespace

std::string zip_in_memory(const std::vector<std::pair<std::string, std::string>>& entries) {
    zip_error_t error;
    zip_error_init(&error);
    const Source source(zip_source_buffer_create(nullptr, 0, 0, &error));
    if (!source) fail("there is no memory");
    zip_t* const archive = zip_open_from_source(source.get(), ZIP_TRUNCATE, &error);
    if (archive == nullptr) fail("there is no memory");
    zip_source_keep(source.get());
    try {
        for (const auto& [name, contents] : entries) add(archive, name, contents);
        if (zip_close(archive) < 0) fail(zip_strerror(archive));
    } catch (const Error&) {
        zip_discard(archive);
        throw;
    }
    return contents_of(source.get());
}

}  // namespace audio_edition
