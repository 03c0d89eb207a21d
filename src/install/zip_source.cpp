// SPDX-License-Identifier: GPL-3.0-or-later
#include "install/zip_source.h"

#include <algorithm>

#include "base/error.h"
#include "base/zip_reader.h"

namespace audio_edition {
namespace {

constexpr std::size_t most_entries = 20'000;

class ZipSource final : public VoiceSource {
  public:
    explicit ZipSource(const std::filesystem::path& path)
        : path_(path.native()), archive_(path, "get the file again") {
        entries_ = archive_.entries();
        if (entries_.size() > most_entries)
            throw Error{ErrorKind::broken_input, path_,
                        "holds more than " + std::to_string(most_entries) +
                            " files; unpack it, and give the folder of the voice itself"};
        std::ranges::sort(entries_, {}, &ZipEntry::name);
    }

    [[nodiscard]] std::vector<GivenFile> files() const override {
        std::vector<GivenFile> given;
        for (const ZipEntry& entry : entries_)
            if (!entry.name.ends_with('/')) given.push_back({this, entry.name, entry.size});
        return given;
    }

    void read(const GivenFile& file, std::uint64_t limit,
              const std::function<void(std::string_view)>& take) const override {
        archive_.read(file.path, limit, take);
    }

    [[nodiscard]] std::string where(const std::string& path) const override {
        return path.empty() ? path_ : path_ + " " + path;
    }

  private:
    std::string path_;
    ZipReader archive_;
    std::vector<ZipEntry> entries_;
};

}  // namespace

std::unique_ptr<VoiceSource> open_zip(const std::filesystem::path& path) {
    return std::make_unique<ZipSource>(path);
}

}  // namespace audio_edition
