// SPDX-License-Identifier: GPL-3.0-or-later
#include "install/folder_source.h"

#include <algorithm>
#include <array>
#include <cerrno>
#include <utility>

#include <unistd.h>

#include "base/error.h"
#include "base/read_file.h"

namespace audio_edition {
namespace {

namespace fs = std::filesystem;

constexpr int deepest = 8;
constexpr std::size_t most_files = 20'000;

class DiskSource final : public VoiceSource {
  public:
    /// `given` is what the user named.
    DiskSource(fs::path given, fs::path folder, std::vector<std::pair<std::string, std::uint64_t>> files)
        : given_(std::move(given)), folder_(std::move(folder)), files_(std::move(files)) {
        std::ranges::sort(files_);
    }

    [[nodiscard]] std::vector<GivenFile> files() const override {
        std::vector<GivenFile> given;
        for (const auto& [path, bytes] : files_) given.push_back({this, path, bytes});
        return given;
    }

    void read(const GivenFile& file, std::uint64_t limit,
              const std::function<void(std::string_view)>& take) const override {
        const FileDescriptor descriptor = open_file(folder_ / file.path);
        std::vector<char> piece(std::size_t{1} << 20);
        std::uint64_t bytes = 0;
        while (true) {
            const ssize_t got = ::read(descriptor.get(), piece.data(), piece.size());
            if (got == 0) return;
            if (got < 0 && errno == EINTR) continue;
            if (got < 0) throw system_error(ErrorKind::io, where(file.path), "cannot read", errno);
            bytes += static_cast<std::uint64_t>(got);
            if (bytes > limit)
                throw Error{ErrorKind::broken_input, where(file.path),
                            "is too large for what it claims to be; look at what it is"};
            take({piece.data(), static_cast<std::size_t>(got)});
        }
    }

    [[nodiscard]] std::string where(const std::string& path) const override {
        return path.empty() ? given_.native() : (folder_ / path).native();
    }

  private:
    fs::path given_;
    fs::path folder_;
    std::vector<std::pair<std::string, std::uint64_t>> files_;
};

}  // namespace

std::unique_ptr<VoiceSource> open_folder(const fs::path& path) {
    std::vector<std::pair<std::string, std::uint64_t>> files;
    std::error_code failure;
    for (fs::recursive_directory_iterator entry(path, failure), end; !failure && entry != end;
         entry.increment(failure)) {
        if (entry.depth() >= deepest) entry.disable_recursion_pending();
        std::error_code ignored;
        if (!entry->is_regular_file(ignored)) continue;
        files.emplace_back(entry->path().lexically_relative(path).native(), entry->file_size(ignored));
        if (files.size() > most_files)
            throw Error{ErrorKind::broken_input, path.native(),
                        "holds more than " + std::to_string(most_files) +
                            " files; name the folder of the voice itself"};
    }
    if (failure) throw system_error(ErrorKind::no_input, path.native(), "cannot list", failure.value());
    return std::make_unique<DiskSource>(path, path, std::move(files));
}

std::unique_ptr<VoiceSource> open_single_file(const fs::path& path) {
    const fs::path folder = path.parent_path();
    const std::string name = path.filename().native();
    std::vector<std::pair<std::string, std::uint64_t>> files;
    for (const std::string& each : {name, name + ".json", std::string("MODEL_CARD")}) {
        std::error_code failure;
        const std::uint64_t bytes = fs::file_size(folder / each, failure);
        if (!failure || each == name) files.emplace_back(each, failure ? 0 : bytes);
    }
    return std::make_unique<DiskSource>(path, folder, std::move(files));
}

}  // namespace audio_edition
