// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/unread_format.h"

#include <algorithm>
#include <array>
#include <string_view>

#include "base/error.h"

namespace audio_edition {
namespace {

using namespace std::string_view_literals;

struct Signature {
    std::string_view format;
    std::size_t at;
    std::string_view bytes;
};

constexpr std::array signatures{
    Signature{"a PDF file", 0, "%PDF-"sv},
    Signature{"a PostScript file", 0, "%!PS"sv},
    Signature{"a Rich Text (RTF) file", 0, "{\\rtf"sv},
    Signature{"a Word (DOC) or other old Office file", 0, "\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1"sv},
    Signature{"a Kindle (MOBI) book", 60, "BOOKMOBI"sv},
    Signature{"a DjVu file", 0, "AT&TFORM"sv},
    Signature{"a gzip archive", 0, "\x1F\x8B\x08"sv},
    Signature{"a bzip2 archive", 0, "BZh"sv},
    Signature{"an xz archive", 0,
              "\xFD"
              "7zXZ\0"sv},
    Signature{"a 7-Zip archive", 0, "7z\xBC\xAF\x27\x1C"sv},
    Signature{"a RAR archive", 0, "Rar!\x1A\x07"sv},
    Signature{"a tar archive", 257, "ustar"sv},
    Signature{"a PNG picture", 0, "\x89PNG\r\n\x1A\n"sv},
    Signature{"a JPEG picture", 0, "\xFF\xD8\xFF"sv},
    Signature{"a GIF picture", 0, "GIF8"sv},
    Signature{"a TIFF picture", 0, "II*\0"sv},
    Signature{"an MP3 file", 0, "ID3"sv},
    Signature{"a WAV or other RIFF file", 0, "RIFF"sv},
    Signature{"an Ogg file", 0, "OggS"sv},
    Signature{"a FLAC file", 0, "fLaC"sv},
    Signature{"an MP4 or M4B file", 4, "ftyp"sv},
    Signature{"a program", 0,
              "\x7F"
              "ELF"sv},
};

/// What a ZIP archive holds, by names that stand uncompressed in its first entries.
constexpr std::array zip_contents{
    Signature{"an OpenDocument (ODT) file", 0, "application/vnd.oasis.opendocument"sv},
    Signature{"a PowerPoint (PPTX) file", 0, "ppt/"sv},
    Signature{"an Excel (XLSX) file", 0, "xl/"sv},
};

std::string_view zip_format(std::string_view bytes) noexcept {
    constexpr std::size_t first_entries = 4096;
    const std::string_view head = bytes.substr(0, first_entries);
    for (const Signature& content : zip_contents) {
        if (head.find(content.bytes) != std::string_view::npos) return content.format;
    }
    return "a ZIP archive";
}

/// Empty where nothing is recognised.
std::string_view unread_format(const SourceFile& file) noexcept {
    const std::string_view bytes = file.bytes;
    if (bytes.starts_with("PK\3\4"sv)) return zip_format(bytes);
    for (const Signature& signature : signatures) {
        if (bytes.size() > signature.at && bytes.substr(signature.at).starts_with(signature.bytes))
            return signature.format;
    }
    return {};
}

[[noreturn]] void refuse(const std::string& name, std::string_view format) {
    throw Error(ErrorKind::broken_input, name,
                "is " + std::string(format) +
                    ", which is not read yet; save its text as plain text (UTF-8) and give that");
}

}  // namespace

bool is_unread_format(const SourceFile& file) {
    return !unread_format(file).empty();
}

Document refuse_unread_format(const SourceFile& file, const IngestOptions&, Diagnostics&) {
    refuse(file.name, unread_format(file));
}

bool is_xml(const SourceFile& file) {
    std::string_view bytes = file.bytes;
    if (bytes.starts_with("\xEF\xBB\xBF"sv)) bytes.remove_prefix(3);
    const std::size_t begin = bytes.find_first_not_of(" \t\r\n\f");
    return begin != std::string_view::npos && bytes.substr(begin).starts_with("<?xml"sv);
}

Document refuse_xml(const SourceFile& file, const IngestOptions&, Diagnostics&) {
    refuse(file.name, "an XML file");
}

}  // namespace audio_edition
