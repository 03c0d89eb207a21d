// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/format_signatures.h"

#include <algorithm>
#include <array>
#include <utility>

#include "text/utf8.h"

namespace audio_edition {
namespace {

using namespace std::string_view_literals;

// What programs of Debian make of them; these read what they are given as well as any.
constexpr std::string_view by_office =
    "convert it: soffice --headless --convert-to docx FILE (of LibreOffice), and give the DOCX";
constexpr std::string_view by_calibre =
    "convert it: ebook-convert FILE book.epub (of Calibre), and give the EPUB; it cannot be done with a "
    "protected book";
constexpr std::string_view by_ocr =
    "read its letters first: tesseract FILE text (of tesseract-ocr), correct text.txt, and give that";
constexpr std::string_view by_unpacking = "unpack it, and give the files in it";
constexpr std::string_view by_its_text = "give the text to read";
constexpr std::string_view by_exporting = "save its text, or export it as a web page, and give that";

constexpr UnreadFormat post_script{
    "a PostScript file", "extract its text: ps2ascii FILE text.txt (of ghostscript), and give that"};
constexpr UnreadFormat rtf{"a Rich Text (RTF) file", by_office};
constexpr UnreadFormat old_office{"a Word (DOC) or other old Office file", by_office};
constexpr UnreadFormat open_document{"an OpenDocument file that is not a text", by_its_text};
constexpr UnreadFormat mobi{"a Kindle (MOBI or AZW) book", by_calibre};
constexpr UnreadFormat protected_kindle{"a protected Kindle book", "give an EPUB without protection"};
constexpr UnreadFormat lit{"a Microsoft Reader (LIT) book", by_calibre};
constexpr UnreadFormat djvu{"a DjVu file",
                            "extract its text: djvutxt FILE text.txt (of djvulibre-bin), and give that"};
constexpr UnreadFormat chm{"a compiled help (CHM) file", by_calibre};
constexpr UnreadFormat gzip{"a gzip archive", "unpack it: gunzip FILE, or zcat FILE | audio-edition build -"};
constexpr UnreadFormat bzip2{"a bzip2 archive", "unpack it: bunzip2 FILE"};
constexpr UnreadFormat xz{"an xz archive", "unpack it: unxz FILE"};
constexpr UnreadFormat archive{"an archive", by_unpacking};
constexpr UnreadFormat zip{"a ZIP archive", "unpack it: unzip FILE, and give the files in it"};
constexpr UnreadFormat tar{"a tar archive", "unpack it: tar -xf FILE, and give the files in it"};
constexpr UnreadFormat seven_zip{"a 7-Zip archive", "unpack it: 7z x FILE, and give the files in it"};
constexpr UnreadFormat rar{"a RAR archive", by_unpacking};
constexpr UnreadFormat power_point{"a PowerPoint (PPTX) file", by_exporting};
constexpr UnreadFormat excel{"an Excel (XLSX) file", by_exporting};
constexpr UnreadFormat pages{"a document of Pages", "export it from Pages as Word or EPUB, and give that"};
constexpr UnreadFormat saved_page{"a page saved with all that belongs to it (MHTML)",
                                  "save the page as \"HTML only\", and give that"};
constexpr UnreadFormat png{"a PNG picture", by_ocr};
constexpr UnreadFormat jpeg{"a JPEG picture", by_ocr};
constexpr UnreadFormat gif{"a GIF picture", by_ocr};
constexpr UnreadFormat tiff{"a TIFF picture", by_ocr};
constexpr UnreadFormat webp{"a WebP picture", by_ocr};
constexpr UnreadFormat heic{"a HEIC picture",
                            "save it as JPEG, and read its letters first: tesseract picture.jpg text"};
constexpr UnreadFormat avif{"an AVIF picture", heic.advice};
constexpr UnreadFormat mp3{"an MP3 file", "it is sound already; give the text to read"};
constexpr UnreadFormat wav{"a WAV file", mp3.advice};
constexpr UnreadFormat ogg{"an Ogg file", mp3.advice};
constexpr UnreadFormat flac{"a FLAC file", mp3.advice};
constexpr UnreadFormat aac{"an AAC file", mp3.advice};
constexpr UnreadFormat mp4{"an MP4 or M4B file", mp3.advice};
constexpr UnreadFormat film{"a film, or sound (Matroska or WebM)", by_its_text};
constexpr UnreadFormat riff{"a RIFF file", by_its_text};
constexpr UnreadFormat program{"a program", by_its_text};
constexpr UnreadFormat database{"a database (SQLite)", by_its_text};
constexpr UnreadFormat xml{"an XML file", "save its text as HTML or as plain text (UTF-8), and give that"};
constexpr UnreadFormat feed{"a feed of news (RSS or Atom)", "fetch the pages that it lists, and give those"};
constexpr UnreadFormat svg{"an SVG picture", by_its_text};

struct Signature {
    const UnreadFormat* format;
    std::size_t at;
    std::string_view bytes;
};

constexpr std::array signatures{
    Signature{&post_script, 0, "%!PS"sv},
    Signature{&rtf, 0, "{\\rtf"sv},
    Signature{&old_office, 0, "\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1"sv},
    Signature{&mobi, 60, "BOOKMOBI"sv},
    Signature{&mobi, 0, "TPZ0"sv},
    Signature{&protected_kindle, 0,
              "\xEA"
              "DRMION\xEE"sv},
    Signature{&lit, 0, "ITOLITLS"sv},
    Signature{&chm, 0, "ITSF\3\0\0\0"sv},
    Signature{&djvu, 0, "AT&TFORM"sv},
    Signature{&gzip, 0, "\x1F\x8B\x08"sv},
    Signature{&bzip2, 0, "BZh"sv},
    Signature{&xz, 0,
              "\xFD"
              "7zXZ\0"sv},
    Signature{&archive, 0, "\x28\xB5\x2F\xFD"sv},
    Signature{&seven_zip, 0, "7z\xBC\xAF\x27\x1C"sv},
    Signature{&rar, 0, "Rar!\x1A\x07"sv},
    Signature{&tar, 257, "ustar"sv},
    Signature{&png, 0, "\x89PNG\r\n\x1A\n"sv},
    Signature{&jpeg, 0, "\xFF\xD8\xFF"sv},
    Signature{&gif, 0, "GIF8"sv},
    Signature{&tiff, 0, "II*\0"sv},
    Signature{&tiff, 0, "MM\0*"sv},
    Signature{&webp, 8, "WEBPVP8"sv},
    Signature{&wav, 8, "WAVEfmt "sv},
    Signature{&riff, 0, "RIFF"sv},
    Signature{&wav, 0, "RF64"sv},
    Signature{&mp3, 0, "ID3"sv},
    Signature{&ogg, 0, "OggS"sv},
    Signature{&flac, 0, "fLaC"sv},
    Signature{&heic, 4, "ftypheic"sv},
    Signature{&heic, 4, "ftypmif1"sv},
    Signature{&heic, 4, "ftypheix"sv},
    Signature{&avif, 4, "ftypavif"sv},
    Signature{&mp4, 4, "ftyp"sv},
    Signature{&film, 0, "\x1A\x45\xDF\xA3"sv},
    Signature{&database, 0, "SQLite format 3\0"sv},
    Signature{&saved_page, 0, "From: <Saved by "sv},
    Signature{&program, 0,
              "\x7F"
              "ELF"sv},
};

/// What a ZIP archive holds, by names that stand uncompressed in its first entries.
constexpr std::array zip_contents{
    Signature{&open_document, 0, "application/vnd.oasis.opendocument"sv},
    Signature{&power_point, 0, "ppt/"sv},
    Signature{&excel, 0, "xl/"sv},
    Signature{&pages, 0, "Index/Document.iwa"sv},
};

/// What an XML file is, by its first elements.
constexpr std::array xml_contents{
    Signature{&feed, 0, "<rss"sv},
    Signature{&feed, 0, "<feed"sv},
    Signature{&svg, 0, "<svg"sv},
};

/// Of binary files that have no mark of their own.
constexpr std::array<std::pair<std::string_view, const UnreadFormat*>, 23> extensions{{
    {".ps", &post_script},
    {".rtf", &rtf},
    {".doc", &old_office},
    {".mobi", &mobi},
    {".azw", &mobi},
    {".azw3", &mobi},
    {".kfx", &protected_kindle},
    {".prc", &mobi},
    {".lit", &lit},
    {".djvu", &djvu},
    {".zip", &zip},
    {".rar", &rar},
    {".7z", &seven_zip},
    {".png", &png},
    {".jpg", &jpeg},
    {".jpeg", &jpeg},
    {".mp3", &mp3},
    {".wav", &wav},
    {".aac", &aac},
    {".m4a", &mp4},
    {".mp4", &mp4},
    {".pages", &pages},
}};

constexpr std::size_t first_bytes = 4096;

template <std::size_t Size>
const UnreadFormat* first_found(const std::array<Signature, Size>& contents,
                                std::string_view bytes) noexcept {
    const std::string_view head = bytes.substr(0, first_bytes);
    const auto found = std::ranges::find_if(contents, [head](const Signature& content) {
        return head.find(content.bytes) != std::string_view::npos;
    });
    return found == contents.end() ? nullptr : found->format;
}

/// A frame of MPEG audio without tags before it: its sync bits, layer III, and a rate that exists.
bool is_mpeg_frame(std::string_view bytes) noexcept {
    if (bytes.size() < 4) return false;
    const auto byte = [bytes](std::size_t i) { return static_cast<unsigned char>(bytes[i]); };
    return byte(0) == 0xFF && (byte(1) & 0xE6U) == 0xE2U && (byte(1) & 0x18U) != 0x08U &&
           byte(2) >> 4U != 0xFU && byte(2) >> 4U != 0 && (byte(2) & 0x0CU) != 0x0CU;
}

/// Text has no NUL, but for UTF-16 and UTF-32, which say so at their start.
bool is_binary(std::string_view bytes) noexcept {
    if (bytes.starts_with("\xFF\xFE"sv) || bytes.starts_with("\xFE\xFF"sv)) return false;
    return bytes.substr(0, first_bytes).find('\0') != std::string_view::npos;
}

/// For what says nothing of itself: by its name, where it is no text at all.
const UnreadFormat* format_by_name(const SourceFile& file) {
    if (!is_binary(file.bytes)) return nullptr;
    const std::string name = to_lower(file.name);
    const auto found =
        std::ranges::find_if(extensions, [&name](const auto& known) { return name.ends_with(known.first); });
    return found == extensions.end() ? nullptr : found->second;
}

}  // namespace

const UnreadFormat* find_unread_format(const SourceFile& file) {
    const std::string_view bytes = file.bytes;
    if (bytes.starts_with("PK\3\4"sv)) {
        const UnreadFormat* const content = first_found(zip_contents, bytes);
        return content != nullptr ? content : &zip;
    }
    for (const Signature& signature : signatures) {
        if (bytes.size() > signature.at && bytes.substr(signature.at).starts_with(signature.bytes))
            return signature.format;
    }
    if (is_mpeg_frame(bytes) && is_binary(bytes)) return &mp3;
    return format_by_name(file);
}

const UnreadFormat& xml_format(const SourceFile& file) {
    const UnreadFormat* const content = first_found(xml_contents, file.bytes);
    return content != nullptr ? *content : xml;
}

}  // namespace audio_edition
