// SPDX-License-Identifier: GPL-3.0-or-later
#include "publish/ogg/ogg_comments.h"

#include <algorithm>
#include <cerrno>
#include <cstdint>
#include <fstream>
#include <new>

#include <ogg/ogg.h>

#include "base/atomic_file.h"
#include "base/digest.h"
#include "base/error.h"

namespace audio_edition {
namespace {

constexpr std::string_view magic = "OpusTags";

std::string little_endian(std::size_t number) {
    std::string bytes;
    for (int shift = 0; shift < 32; shift += 8) bytes += static_cast<char>(number >> shift & 0xFFU);
    return bytes;
}

/// The pages of a file, one after the other.
class PageReader {
  public:
    explicit PageReader(const std::filesystem::path& path)
        : path_(path.string()), file_(path, std::ios::binary) {
        if (!file_) throw system_error(ErrorKind::no_input, path_, "cannot read", errno);
        ogg_sync_init(&sync_);
    }
    ~PageReader() { ogg_sync_clear(&sync_); }
    PageReader(const PageReader&) = delete;
    PageReader& operator=(const PageReader&) = delete;

    /// Returns false at the end of the file.
    bool next(ogg_page& page) {
        for (;;) {
            const int found = ogg_sync_pageout(&sync_, &page);
            if (found > 0) return true;
            if (found < 0) fail();
            constexpr long piece = 65536;
            char* buffer = ogg_sync_buffer(&sync_, piece);
            if (buffer == nullptr) throw std::bad_alloc();
            file_.read(buffer, piece);
            if (file_.gcount() == 0) return false;
            ogg_sync_wrote(&sync_, static_cast<long>(file_.gcount()));
        }
    }

    [[noreturn]] void fail() const {
        throw Error{ErrorKind::broken_input, path_, "is not a complete Ogg Opus file; build it again"};
    }

  private:
    std::string path_;
    std::ifstream file_;
    ogg_sync_state sync_{};
};

/// Packets in, or whole pages in the order in which they come.
class PageWriter {
  public:
    PageWriter(const std::filesystem::path& path, int serial) : file_(path) {
        ogg_stream_init(&stream_, serial);
    }
    ~PageWriter() { ogg_stream_clear(&stream_); }
    PageWriter(const PageWriter&) = delete;
    PageWriter& operator=(const PageWriter&) = delete;

    /// A header, which ends its page.
    void header(std::string bytes) {
        ogg_packet packet{};
        packet.packet = reinterpret_cast<unsigned char*>(bytes.data());
        packet.bytes = static_cast<long>(bytes.size());
        packet.b_o_s = number_ == 0 ? 1 : 0;
        packet.packetno = packets_++;
        if (ogg_stream_packetin(&stream_, &packet) != 0) throw std::bad_alloc();
        ogg_page page{};
        while (ogg_stream_flush(&stream_, &page) != 0) write(page);
    }

    /// A page of sound, with the next number.
    void page(ogg_page& page) {
        constexpr std::size_t serial_at = 14, number_at = 18;
        put(page, serial_at, static_cast<std::uint32_t>(stream_.serialno));
        put(page, number_at, number_);
        ogg_page_checksum_set(&page);
        write(page);
    }

    void finish() { file_.commit(Durability::crash); }

  private:
    static void put(ogg_page& page, std::size_t at, std::size_t number) {
        const std::string bytes = little_endian(number);
        std::copy(bytes.begin(), bytes.end(), page.header + at);
    }

    void write(const ogg_page& page) {
        const auto text = [](const unsigned char* bytes, long size) {
            return std::string_view(reinterpret_cast<const char*>(bytes), static_cast<std::size_t>(size));
        };
        file_.write(text(page.header, page.header_len));
        file_.write(text(page.body, page.body_len));
        ++number_;
    }

    AtomicFile file_;
    ogg_stream_state stream_{};
    std::size_t number_ = 0;  ///< of the next page
    std::int64_t packets_ = 0;
};

/// Takes the next packet out of `stream`, which gets pages for it.
std::string read_packet(PageReader& reader, ogg_stream_state& stream) {
    ogg_packet packet{};
    ogg_page page{};
    while (ogg_stream_packetout(&stream, &packet) != 1) {
        if (!reader.next(page) || ogg_stream_pagein(&stream, &page) != 0) reader.fail();
    }
    return {reinterpret_cast<const char*>(packet.packet), static_cast<std::size_t>(packet.bytes)};
}

/// The comment header (RFC 7845, 5.2), with the encoder's name from `old`.
std::string comment_header(std::string_view old, const std::vector<std::string>& comments,
                           const PageReader& reader) {
    const std::size_t name_at = magic.size() + 4;
    if (!old.starts_with(magic) || old.size() < name_at) reader.fail();
    std::size_t size = 0;
    for (std::size_t i = 0; i < 4; ++i)
        size |= static_cast<std::size_t>(static_cast<unsigned char>(old[magic.size() + i])) << 8 * i;
    if (size > old.size() - name_at) reader.fail();
    std::string header(old.substr(0, name_at + size));
    header += little_endian(comments.size());
    for (const std::string& comment : comments) header += little_endian(comment.size()) + comment;
    return header;
}

/// Another for other editions, as players want it that join streams; the same for the same one.
int serial_number(const std::vector<std::string>& comments) {
    Digest digest;
    for (const std::string& comment : comments) digest.add(comment);
    return static_cast<int>(std::stoul(digest.hex().substr(0, 7), nullptr, 16));
}

/// Reads both headers, and writes them with other comments.
void copy_headers(PageReader& reader, PageWriter& writer, ogg_page& first,
                  const std::vector<std::string>& comments) {
    ogg_stream_state stream{};
    ogg_stream_init(&stream, ogg_page_serialno(&first));
    const struct Clear {
        ogg_stream_state& stream;
        ~Clear() { ogg_stream_clear(&stream); }
    } clear{stream};
    if (ogg_stream_pagein(&stream, &first) != 0) reader.fail();
    const std::string identification = read_packet(reader, stream);
    if (!identification.starts_with("OpusHead")) reader.fail();
    writer.header(identification);
    writer.header(comment_header(read_packet(reader, stream), comments, reader));
}

}  // namespace

void write_with_comments(const std::filesystem::path& from, const std::filesystem::path& to,
                         const std::vector<std::string>& comments) {
    PageReader reader(from);
    ogg_page page{};
    if (!reader.next(page)) reader.fail();
    PageWriter writer(to, serial_number(comments));
    copy_headers(reader, writer, page, comments);
    bool ended = false;
    while (reader.next(page)) {
        writer.page(page);
        ended = ogg_page_eos(&page) != 0;
    }
    if (!ended) reader.fail();
    writer.finish();
}

}  // namespace audio_edition
