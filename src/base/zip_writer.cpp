// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/zip_writer.h"

#include <ctime>
#include <deque>
#include <utility>

#include <zip.h>

#include "base/error.h"

namespace audio_edition {
namespace {

/// libzip turns times into the local ones that ZIP stores: this is the same there in every time zone.
std::time_t noon_of_the_first_zip_day() {
    std::tm day{};
    day.tm_year = 80;
    day.tm_mday = 1;
    day.tm_hour = 12;
    day.tm_isdst = -1;
    return std::mktime(&day);
}

}  // namespace

struct ZipWriter::State {
    std::string path;
    zip_t* archive = nullptr;
    std::deque<std::string> contents;  ///< libzip reads them when it closes

    ~State() {
        if (archive != nullptr) zip_discard(archive);
    }

    [[noreturn]] void fail(ErrorKind kind) const {
        throw Error{kind, path, std::string("cannot write: ") + zip_strerror(archive) + "; try again"};
    }

    void add(const std::string& name, zip_source_t* source, Packing packing) {
        if (source == nullptr) fail(ErrorKind::io);
        const zip_int64_t added = zip_file_add(archive, name.c_str(), source, ZIP_FL_ENC_UTF_8);
        if (added < 0) {
            zip_source_free(source);
            fail(ErrorKind::io);
        }
        const auto index = static_cast<zip_uint64_t>(added);
        const zip_int32_t method = packing == Packing::stored ? ZIP_CM_STORE : ZIP_CM_DEFLATE;
        if (zip_set_file_compression(archive, index, method, 9) < 0 ||
            zip_file_set_mtime(archive, index, noon_of_the_first_zip_day(), 0) < 0)
            fail(ErrorKind::io);
    }
};

ZipWriter::ZipWriter(const std::filesystem::path& path) : state_(std::make_unique<State>()) {
    state_->path = path.native();
    int code = 0;
    state_->archive = zip_open(path.c_str(), ZIP_CREATE | ZIP_TRUNCATE, &code);
    if (state_->archive != nullptr) return;
    zip_error_t error;
    zip_error_init_with_code(&error, code);
    const std::string reason = zip_error_strerror(&error);
    zip_error_fini(&error);
    throw Error{ErrorKind::cannot_create, state_->path, "cannot create: " + reason + "; try again"};
}

ZipWriter::~ZipWriter() = default;

void ZipWriter::add(const std::string& name, std::string contents, Packing packing) {
    const std::string& kept = state_->contents.emplace_back(std::move(contents));
    state_->add(name, zip_source_buffer(state_->archive, kept.data(), kept.size(), 0), packing);
}

void ZipWriter::add_file(const std::string& name, const std::filesystem::path& file, Packing packing) {
    state_->add(name, zip_source_file(state_->archive, file.c_str(), 0, -1), packing);
}

void ZipWriter::finish() {
    if (zip_close(state_->archive) < 0) state_->fail(ErrorKind::io);
    state_->archive = nullptr;
}

}  // namespace audio_edition
