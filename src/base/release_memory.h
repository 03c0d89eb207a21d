// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace audio_edition {

/// Gives the kernel back what was freed, all over the heap: worth a millisecond where a step that needed much
/// memory ends and a long one begins. Any thread.
void release_memory() noexcept;

}  // namespace audio_edition
