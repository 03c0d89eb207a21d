// SPDX-License-Identifier: GPL-3.0-or-later
#include "publish/verify/read_mp4.h"

#include <array>
#include <cerrno>
#include <fstream>
#include <optional>

#include "base/error.h"

namespace audio_edition {
namespace {

class BoxReader {
  public:
    explicit BoxReader(const std::filesystem::path& path)
        : path_(path.string()), file_(path, std::ios::binary | std::ios::ate) {
        if (!file_) throw system_error(ErrorKind::no_input, path_, "cannot read", errno);
        size_ = static_cast<std::uint64_t>(file_.tellg());
    }

    struct Box {
        std::string type;
        std::uint64_t begin = 0;  ///< of its contents
        std::uint64_t end = 0;
    };

    /// The box at `at` of those that end at `end`.
    Box box_at(std::uint64_t at, std::uint64_t end) {
        if (end - at < 8) fail();
        std::uint64_t length = number(at, 4);
        std::uint64_t header = 8;
        if (length == 1) {
            length = number(at + 8, 8);
            header = 16;
        } else if (length == 0) {
            length = end - at;
        }
        if (length < header || length > end - at) fail();
        return {text(at + 4), at + header, at + length};
    }

    std::optional<Box> find(const std::string& type, std::uint64_t begin, std::uint64_t end) {
        std::optional<Box> found;
        while (begin < end) {
            Box box = box_at(begin, end);
            begin = box.end;
            if (box.type == type && !found) found = std::move(box);
        }
        return found;
    }

    std::uint64_t number(std::uint64_t at, std::size_t bytes) {
        std::array<char, 8> raw{};
        read(at, raw.data(), bytes);
        std::uint64_t value = 0;
        for (std::size_t i = 0; i < bytes; ++i) value = value << 8U | static_cast<unsigned char>(raw[i]);
        return value;
    }

    std::string text(std::uint64_t at) {
        std::string four(4, ' ');
        read(at, four.data(), four.size());
        return four;
    }

    [[nodiscard]] std::uint64_t size() const { return size_; }

    [[noreturn]] void fail() const {
        throw Error{ErrorKind::broken_input, path_, "is no whole MP4 file; build it again"};
    }

  private:
    void read(std::uint64_t at, char* to, std::size_t bytes) {
        file_.seekg(static_cast<std::streamoff>(at));
        if (!file_.read(to, static_cast<std::streamsize>(bytes))) fail();
    }

    std::string path_;
    std::ifstream file_;
    std::uint64_t size_ = 0;
};

}  // namespace

Mp4Facts read_mp4(const std::filesystem::path& path) {
    BoxReader reader(path);
    const auto file_type = reader.find("ftyp", 0, reader.size());
    const auto movie = reader.find("moov", 0, reader.size());
    if (!file_type || !movie) reader.fail();
    const auto header = reader.find("mvhd", movie->begin, movie->end);
    if (!header) reader.fail();
    const bool wide = reader.number(header->begin, 1) == 1;
    const std::uint64_t scale = reader.number(header->begin + (wide ? 20 : 12), 4);
    const std::uint64_t length = reader.number(header->begin + (wide ? 24 : 16), wide ? 8 : 4);
    if (scale == 0 || length > UINT64_MAX / 1000) reader.fail();
    return {reader.text(file_type->begin), {static_cast<std::int64_t>(length * 1000 / scale)}};
}

}  // namespace audio_edition
