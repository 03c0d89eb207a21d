// SPDX-License-Identifier: GPL-3.0-or-later
#include "publish/verify/read_opus.h"

#include <array>
#include <charconv>
#include <cstdint>
#include <map>
#include <optional>
#include <span>
#include <string_view>

#include "base/error.h"
#include "base/file_descriptor.h"
#include "base/read_file.h"

namespace audio_edition {
namespace {

constexpr std::size_t page_header_size = 27;
constexpr std::size_t checksum_at = 22;
constexpr std::size_t most_comment_bytes = std::size_t{64} << 20;

std::uint64_t little_endian(std::string_view bytes) {
    std::uint64_t value = 0;
    for (std::size_t i = bytes.size(); i-- > 0;) value = value << 8U | static_cast<unsigned char>(bytes[i]);
    return value;
}

/// CRC-32 with the polynomial 0x04C11DB7, most significant bit first, from 0 (RFC 3533, 6).
std::uint32_t checksum(std::string_view bytes) {
    static const std::array<std::uint32_t, 256> table = [] {
        std::array<std::uint32_t, 256> made{};
        for (std::uint32_t i = 0; i < made.size(); ++i) {
            made[i] = i << 24U;
            for (int bit = 0; bit < 8; ++bit)
                made[i] = made[i] << 1U ^ ((made[i] & 0x80000000U) != 0 ? 0x04C11DB7U : 0U);
        }
        return made;
    }();
    std::uint32_t sum = 0;
    for (const char byte : bytes) sum = sum << 8U ^ table[sum >> 24U ^ static_cast<unsigned char>(byte)];
    return sum;
}

struct OggPage {
    std::uint64_t granule = 0;  ///< samples up to its end, those that are skipped at the start included
    std::uint32_t number = 0;
    bool last = false;
    bool intact = false;
    std::string lacing;  ///< sizes of its segments; one below 255 ends a packet
    std::string body;
};

class PageReader {
  public:
    explicit PageReader(const std::filesystem::path& path) : path_(path.string()), file_(open_file(path)) {}

    std::optional<OggPage> next() {
        std::string bytes = read(page_header_size);
        if (bytes.empty()) return std::nullopt;
        if (bytes.size() != page_header_size || !bytes.starts_with("OggS")) fail();
        OggPage page;
        page.last = (bytes[5] & 4) != 0;
        page.granule = little_endian(std::string_view(bytes).substr(6, 8));
        page.number = static_cast<std::uint32_t>(little_endian(std::string_view(bytes).substr(18, 4)));
        page.lacing = read(static_cast<unsigned char>(bytes[26]));
        std::size_t size = 0;
        for (const char segment : page.lacing) size += static_cast<unsigned char>(segment);
        page.body = read(size);
        if (page.body.size() != size) fail();
        const std::uint64_t stated = little_endian(std::string_view(bytes).substr(checksum_at, 4));
        bytes.replace(checksum_at, 4, 4, '\0');
        page.intact = checksum(bytes + page.lacing + page.body) == stated;
        return page;
    }

    [[noreturn]] void fail() const {
        throw Error{ErrorKind::broken_input, path_, "is not a complete Ogg file; build it again"};
    }

  private:
    std::string read(std::size_t size) {
        std::string bytes(size, '\0');
        const long got = read_all(file_.get(), std::as_writable_bytes(std::span(bytes)));
        if (got < 0) throw system_error(ErrorKind::io, path_, "cannot read", static_cast<int>(-got));
        bytes.resize(static_cast<std::size_t>(got));
        return bytes;
    }

    std::string path_;
    FileDescriptor file_;
};

/// `milliseconds` of "01:02:03.004".
Milliseconds clock(std::string_view text) {
    std::array<std::int64_t, 4> parts{};
    constexpr std::array ends{':', ':', '.', '\0'};
    for (std::size_t i = 0; i < parts.size(); ++i) {
        const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), parts[i]);
        if (error != std::errc{}) return {-1};
        text.remove_prefix(static_cast<std::size_t>(end - text.data()));
        if (i + 1 == parts.size()) break;
        if (!text.starts_with(ends[i])) return {-1};
        text.remove_prefix(1);
    }
    return {((parts[0] * 60 + parts[1]) * 60 + parts[2]) * 1000 + parts[3]};
}

void take_comment(std::string_view comment, std::map<std::size_t, ChapterMark>& chapters) {
    constexpr std::string_view prefix = "CHAPTER";
    const std::size_t equals = comment.find('=');
    if (equals == std::string_view::npos || !comment.starts_with(prefix)) return;
    const std::string_view key = comment.substr(prefix.size(), equals - prefix.size());
    std::size_t number = 0;
    const auto [end, error] = std::from_chars(key.data(), key.data() + key.size(), number);
    if (error != std::errc{}) return;
    ChapterMark& chapter = chapters.try_emplace(number, ChapterMark{"", {-1}}).first->second;
    const std::string_view rest = key.substr(static_cast<std::size_t>(end - key.data()));
    const std::string_view value = comment.substr(equals + 1);
    if (rest.empty()) chapter.start = clock(value);
    if (rest == "NAME") chapter.title = value;
}

/// The chapters of a comment header; nothing where it is none.
std::optional<std::vector<ChapterMark>> chapters_in(std::string_view header) {
    constexpr std::string_view magic = "OpusTags";
    if (!header.starts_with(magic)) return std::nullopt;
    header.remove_prefix(magic.size());
    const auto take = [&header]() -> std::optional<std::string_view> {
        if (header.size() < 4) return std::nullopt;
        const std::uint64_t size = little_endian(header.substr(0, 4));
        header.remove_prefix(4);
        if (size > header.size()) return std::nullopt;
        const std::string_view text = header.substr(0, size);
        header.remove_prefix(size);
        return text;
    };
    if (!take() || header.size() < 4) return std::nullopt;
    std::uint64_t count = little_endian(header.substr(0, 4));
    header.remove_prefix(4);
    std::map<std::size_t, ChapterMark> chapters;
    for (; count > 0; --count) {
        const auto comment = take();
        if (!comment) return std::nullopt;
        take_comment(*comment, chapters);
    }
    std::vector<ChapterMark> in_order;
    for (auto& [number, chapter] : chapters) in_order.push_back(std::move(chapter));
    return in_order;
}

/// Puts packets together that pages part, for the first two.
class HeaderPackets {
  public:
    void add(const OggPage& page) {
        std::size_t at = 0;
        for (const char segment : page.lacing) {
            if (complete()) return;
            const std::size_t size = static_cast<unsigned char>(segment);
            if (ended_) packets_.emplace_back();
            if (packets_.back().size() < most_comment_bytes) packets_.back() += page.body.substr(at, size);
            at += size;
            ended_ = size < 255;
        }
    }
    /// Whether both are there.
    [[nodiscard]] bool complete() const { return packets_.size() == 2 && ended_; }
    [[nodiscard]] std::string_view packet(std::size_t index) const {
        return index < packets_.size() ? packets_[index] : std::string_view();
    }

  private:
    std::vector<std::string> packets_;
    bool ended_ = true;  ///< the last of them
};

}  // namespace

OpusFacts read_opus(const std::filesystem::path& path) {
    OpusFacts facts;
    PageReader reader(path);
    HeaderPackets headers;
    std::uint64_t granule = 0;
    std::uint32_t number = 0;
    bool ended = false;
    const auto expect = [&facts](bool holds, const char* fault) {
        if (!holds && facts.faults.empty()) facts.faults.emplace_back(fault);
    };
    while (const std::optional<OggPage> page = reader.next()) {
        expect(!ended, "pages follow the last one");
        expect(page->intact, "a page does not match its checksum");
        expect(page->number == number++, "pages are missing or out of order");
        headers.add(*page);
        constexpr std::uint64_t no_packet_ends = UINT64_MAX;
        if (page->granule != no_packet_ends) granule = page->granule;
        ended = page->last;
    }
    expect(ended, "its end is missing");
    const std::string_view head = headers.packet(0);
    constexpr std::size_t skip_at = 10;
    if (!head.starts_with("OpusHead") || head.size() < skip_at + 2) reader.fail();
    const std::uint64_t skipped = little_endian(head.substr(skip_at, 2));
    facts.length = {static_cast<std::int64_t>(granule - std::min(granule, skipped))};
    expect(chapters_in(headers.packet(1)).has_value(), "its comments cannot be read");
    return facts;
}

std::optional<std::vector<ChapterMark>> read_opus_chapters(const std::filesystem::path& path) {
    PageReader reader(path);
    HeaderPackets headers;
    while (!headers.complete()) {
        const std::optional<OggPage> page = reader.next();
        if (!page) break;
        headers.add(*page);
    }
    return chapters_in(headers.packet(1));
}

}  // namespace audio_edition
