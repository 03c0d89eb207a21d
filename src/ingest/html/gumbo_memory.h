// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <csetjmp>
#include <cstddef>
#include <memory_resource>

#include <gumbo.h>

namespace audio_edition {

/// The memory that Gumbo works in: it has an end, and goes away all at once, without a walk down the tree.
///
/// Gumbo checks no allocation. When the budget is spent, control leaves it with `longjmp` to `spent`, which
/// the caller must have set with `setjmp` in a frame that is still there:
///
///     GumboMemory memory(budget);
///     if (setjmp(memory.spent) != 0) throw …;
///     gumbo_parse_with_options(&options, …)
class GumboMemory {
  public:
    explicit GumboMemory(std::size_t budget) : left_(budget) {}
    GumboMemory(const GumboMemory&) = delete;
    GumboMemory& operator=(const GumboMemory&) = delete;

    /// Options that take all memory from here and gather no errors.
    [[nodiscard]] GumboOptions options() noexcept;

    std::jmp_buf spent;

  private:
    static void* allocate(void* self, std::size_t size);
    static void release(void* self, void* block);

    std::size_t left_;
    std::pmr::unsynchronized_pool_resource pool_;
};

}  // namespace audio_edition
