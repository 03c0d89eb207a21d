// SPDX-License-Identifier: GPL-3.0-or-later
#include "fetch/download.h"

#include <cerrno>
#include <span>
#include <string_view>
#include <system_error>

#include <fcntl.h>
#include <unistd.h>

#include "base/create_folders.h"
#include "base/destination.h"
#include "base/error.h"
#include "base/file_descriptor.h"
#include "fetch/transfer.h"

namespace audio_edition {
namespace {

namespace fs = std::filesystem;

std::uint64_t size_or_none(const fs::path& file) {
    std::error_code failure;
    const std::uint64_t bytes = fs::file_size(file, failure);
    return failure ? 0 : bytes;
}

bool is_right(const RemoteFile& file, const fs::path& there) {
    std::error_code ignored;
    if (!fs::is_regular_file(there, ignored) || size_or_none(there) != file.bytes) return false;
    return !file.checksum || checksum_of(there, file.checksum->kind) == *file.checksum;
}

/// The file that grows.
class PartFile {
  public:
    PartFile(fs::path path, std::uint64_t from) : path_(std::move(path)), size_(from) {
        const int flags = O_WRONLY | O_CREAT | O_CLOEXEC | O_NOFOLLOW | (from == 0 ? O_TRUNC : O_APPEND);
        file_.reset(::open(path_.c_str(), flags, 0666));
        if (!file_) throw system_error(ErrorKind::cannot_create, path_.native(), "cannot create", errno);
    }

    void write(std::string_view bytes) {
        const int failure = write_all(file_.get(), std::as_bytes(std::span(bytes)));
        if (failure != 0) throw system_error(ErrorKind::io, path_.native(), "cannot write", failure);
        size_ += bytes.size();
    }

    void sync() const {
        if (::fsync(file_.get()) != 0)
            throw system_error(ErrorKind::io, path_.native(), "cannot write", errno);
    }

    [[nodiscard]] std::uint64_t size() const noexcept { return size_; }

  private:
    fs::path path_;
    FileDescriptor file_;
    std::uint64_t size_;
};

/// Lets the part grow from `from` to its full size, if the server has as much. More than that is never
/// written.
TransferEnd grow(const RemoteFile& file, const fs::path& part, std::uint64_t from,
                 const TransferLimits& limits, const DownloadProgress& progress,
                 const std::stop_token& stop) {
    PartFile growing(part, from);
    const auto take = [&](std::string_view piece) {
        if (growing.size() + piece.size() > file.bytes) return false;
        growing.write(piece);
        if (progress) progress(growing.size(), file.bytes);
        return true;
    };
    const TransferEnd end = transfer(file.url, from, limits, take, stop);
    growing.sync();
    return end;
}

}  // namespace

void download(const RemoteFile& file, const fs::path& destination, const TransferLimits& limits,
              const DownloadProgress& progress, const std::stop_token& stop) {
    if (is_right(file, destination)) return;
    require_a_name(destination);
    create_folders(folder_of(destination));
    const fs::path part = destination.native() + ".part";
    std::uint64_t from = size_or_none(part);
    if (from >= file.bytes) from = 0;
    while (!is_right(file, part)) {
        const TransferEnd end = grow(file, part, from, limits, progress, stop);
        if (end == TransferEnd::complete && is_right(file, part)) break;
        // What was there may be of another version of the file: once more, from the beginning.
        std::error_code ignored;
        fs::remove(part, ignored);
        if (from == 0)
            throw Error{
                ErrorKind::broken_input, file.url,
                "is not the file that was announced: its size or checksum is another; run again, or get it "
                "from another server with --from"};
        from = 0;
    }
    std::error_code failure;
    fs::rename(part, destination, failure);
    if (failure)
        throw system_error(ErrorKind::cannot_create, destination.native(), "cannot create", failure.value());
    sync_folder(folder_of(destination));
}

std::string fetch_text(const std::string& url, std::uint64_t limit, const TransferLimits& limits,
                       const std::stop_token& stop) {
    std::string text;
    const auto take = [&](std::string_view piece) {
        text += piece;
        return text.size() <= limit;
    };
    if (transfer(url, 0, limits, take, stop) == TransferEnd::cut_short)
        throw Error{ErrorKind::broken_input, url,
                    "is larger than " + std::to_string(limit >> 20U) + " MiB; check the address"};
    return text;
}

}  // namespace audio_edition
