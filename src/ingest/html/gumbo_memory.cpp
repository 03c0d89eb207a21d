// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/html/gumbo_memory.h"

#include <cstring>
#include <new>

namespace audio_edition {
namespace {

/// Before each block stands its size, which Gumbo does not give back.
constexpr std::size_t header = alignof(std::max_align_t);

}  // namespace

GumboOptions GumboMemory::options() noexcept {
    GumboOptions options = kGumboDefaultOptions;
    options.allocator = allocate;
    options.deallocator = release;
    options.userdata = this;
    options.max_errors = 0;
    return options;
}

void* GumboMemory::allocate(void* self, std::size_t size) {
    auto& memory = *static_cast<GumboMemory*>(self);
    // In whole headers, since the pool aligns a block by its size.
    const std::size_t whole = (size / header + 2) * header;
    if (whole > memory.left_) std::longjmp(memory.spent, 1);
    std::byte* block = nullptr;
    try {
        block = static_cast<std::byte*>(memory.pool_.allocate(whole));
    } catch (const std::bad_alloc&) {
        block = nullptr;
    }
    if (block == nullptr) std::longjmp(memory.spent, 1);
    memory.left_ -= whole;
    std::memcpy(block, &whole, sizeof whole);
    return block + header;
}

void GumboMemory::release(void* self, void* block) {
    if (block == nullptr) return;
    auto& memory = *static_cast<GumboMemory*>(self);
    std::byte* const start = static_cast<std::byte*>(block) - header;
    std::size_t whole = 0;
    std::memcpy(&whole, start, sizeof whole);
    memory.pool_.deallocate(start, whole);
    memory.left_ += whole;
}

}  // namespace audio_edition
