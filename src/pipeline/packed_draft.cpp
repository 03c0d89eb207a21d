// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/packed_draft.h"

#include <algorithm>
#include <string_view>
#include <utility>

#include "base/binary_fields.h"
#include "base/release_memory.h"

namespace audio_edition {
namespace {

/// So large that the kernel has it back when it is freed.
constexpr std::size_t run_bytes = std::size_t{2} << 20U;

void pack_span(BinaryWriter& to, ByteSpan span) {
    to.number(span.begin);
    to.number(static_cast<std::uint32_t>(span.size()));
}

ByteSpan unpack_span(BinaryReader& from) {
    ByteSpan span;
    span.begin = from.number<std::size_t>();
    span.end = span.begin + from.number<std::uint32_t>();
    return span;
}

std::string pack(const Passage& passage) {
    BinaryWriter packed;
    packed.number(static_cast<std::uint8_t>(passage.kind));
    packed.number(static_cast<std::uint8_t>(passage.opens_scene));
    packed.string(passage.language);
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
        first_places_.push_back(places_.size());
        for (const Passage& passage : std::exchange(section.passages, {})) add(passage);
    }
    release_memory();
}

void PackedDraft::add(const Passage& passage) {
    const std::string packed = pack(passage);
    if (runs_.empty() || runs_.back().size() + packed.size() > run_bytes) {
        runs_.emplace_back();
        runs_.back().reserve(std::max(run_bytes, packed.size()));
    }
    std::string& run = runs_.back();
    places_.push_back({static_cast<std::uint32_t>(runs_.size() - 1), static_cast<std::uint32_t>(run.size())});
    run += packed;
}

Passage PackedDraft::unpack(std::size_t section, std::size_t index) const {
    const Place place = places_[first_places_[section] + index];
    BinaryReader packed(std::string_view(runs_[place.run]).substr(place.begin));
    Passage passage;
    passage.kind = static_cast<BlockKind>(packed.number<std::uint8_t>());
    passage.opens_scene = packed.number<std::uint8_t>() != 0;
    passage.language = packed.string();
    passage.written = unpack_text(packed);
    return passage;
}

void PackedDraft::forget_before(std::size_t section) {
    const std::size_t first = first_places_[section];
    const std::size_t kept_from = first < places_.size() ? places_[first].run : runs_.size();
    for (; kept_from_ < kept_from; ++kept_from_) std::string().swap(runs_[kept_from_]);
}

}  // namespace audio_edition
