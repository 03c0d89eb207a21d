// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/zip_reader.h"

#include <utility>

#include <zip.h>

#include "base/digest.h"
#include "base/error.h"

namespace audio_edition {

struct ZipReader::State {
    std::string path;
    std::string advice;
    zip_t* archive = nullptr;

    ~State() {
        if (archive != nullptr) zip_discard(archive);
    }

    /// The CRC is checked when the end is reached.
    void read(const std::string& name, const std::function<void(std::string_view)>& take) const {
        const std::unique_ptr<zip_file_t, decltype(&zip_fclose)> file(zip_fopen(archive, name.c_str(), 0),
                                                                      &zip_fclose);
        if (!file) fail("holds no " + name + " that can be read");
        std::vector<char> piece(std::size_t{1} << 16);
        while (true) {
            const zip_int64_t got = zip_fread(file.get(), piece.data(), piece.size());
            if (got < 0) fail(name + " is damaged");
            if (got == 0) return;
            take({piece.data(), static_cast<std::size_t>(got)});
        }
    }

    [[noreturn]] void fail(const std::string& what) const {
        throw Error{ErrorKind::broken_input, path, what + "; " + advice};
    }
};

ZipReader::ZipReader(const std::filesystem::path& path, std::string advice)
    : state_(std::make_unique<State>()) {
    state_->path = path.native();
    state_->advice = std::move(advice);
    int code = 0;
    state_->archive = zip_open(path.c_str(), ZIP_RDONLY | ZIP_CHECKCONS, &code);
    if (state_->archive != nullptr) return;
    if (code == ZIP_ER_NOENT)
        throw Error{ErrorKind::no_input, state_->path,
                    "cannot read: there is no such file; " + state_->advice};
    state_->fail("is not an intact ZIP archive");
}

ZipReader::~ZipReader() = default;

std::vector<ZipEntry> ZipReader::entries() const {
    std::vector<ZipEntry> entries;
    const zip_int64_t count = zip_get_num_entries(state_->archive, 0);
    for (zip_int64_t i = 0; i < count; ++i) {
        zip_stat_t entry;
        if (zip_stat_index(state_->archive, static_cast<zip_uint64_t>(i), 0, &entry) < 0)
            state_->fail("has an entry that cannot be read");
        entries.push_back(
            {entry.name, static_cast<std::size_t>(entry.size), entry.comp_method == ZIP_CM_STORE});
    }
    return entries;
}

std::string ZipReader::read(const std::string& name, std::size_t limit) const {
    std::string contents;
    read(name, limit, [&](std::string_view piece) { contents += piece; });
    return contents;
}

void ZipReader::read(const std::string& name, std::size_t limit,
                     const std::function<void(std::string_view)>& take) const {
    std::size_t bytes = 0;
    state_->read(name, [&](std::string_view piece) {
        bytes += piece.size();
        if (bytes > limit) state_->fail(name + " is too large");
        take(piece);
    });
}

std::string ZipReader::digest_of(const std::string& name) const {
    Digest digest;
    state_->read(name, [&digest](std::string_view piece) { digest.add(piece); });
    return digest.hex();
}

}  // namespace audio_edition
