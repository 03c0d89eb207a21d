// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/packed_draft.h"

#include <string_view>
#include <utility>

#include "base/binary_fields.h"
#include "base/release_memory.h"

namespace audio_edition {
namespace {

void pack_span(BinaryWriter& to, ByteSpan span) {
    to.number(span.begin);
    to.number(span.end);
}

ByteSpan unpack_span(BinaryReader& from) {
    ByteSpan span;
    span.begin = from.number<std::size_t>();
    span.end = from.number<std::size_t>();
    return span;
}

std::string pack(const Passage& passage) {
    BinaryWriter packed;
    packed.number(static_cast<std::uint8_t>(passage.kind));
    packed.number(static_cast<std::uint8_t>(passage.opens_scene));
    packed.string(passage.written.text());
    packed.number(static_cast<std::uint32_t>(passage.written.pieces().size()));
    for (const MappedText::Piece& piece : passage.written.pieces()) {
        pack_span(packed, piece.text);
        pack_span(packed, piece.source);
    }
    return packed.take();
}

MappedText unpack_text(BinaryReader& packed) {
    const std::string_view text = packed.string();
    MappedText written;
    for (auto left = packed.number<std::uint32_t>(); left > 0; --left) {
        const ByteSpan piece = unpack_span(packed);
        written.append_generated(text.substr(written.text().size(), piece.begin - written.text().size()));
        written.append(piece.of(text), unpack_span(packed));
    }
    written.append_generated(text.substr(written.text().size()));
    return written;
}

}  // namespace

PackedDraft::PackedDraft(Script& draft) {
    for (ScriptSection& section : draft.sections) {
        Section packed;
        for (const Passage& passage : std::exchange(section.passages, {})) {
            packed.begins.push_back(static_cast<std::uint32_t>(packed.bytes.size()));
            packed.bytes += pack(passage);
        }
        packed.bytes.shrink_to_fit();
        sections_.push_back(std::move(packed));
    }
    release_memory();
}

Passage PackedDraft::unpack(std::size_t section, std::size_t index) const {
    const Section& from = sections_[section];
    BinaryReader packed(std::string_view(from.bytes).substr(from.begins[index]));
    Passage passage;
    passage.kind = static_cast<BlockKind>(packed.number<std::uint8_t>());
    passage.opens_scene = packed.number<std::uint8_t>() != 0;
    passage.written = unpack_text(packed);
    return passage;
}

void PackedDraft::forget_before(std::size_t section) {
    for (; kept_from_ < section; ++kept_from_) sections_[kept_from_] = {};
}

}  // namespace audio_edition
