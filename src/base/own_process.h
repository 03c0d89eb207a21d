// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <functional>
#include <optional>
#include <string>

namespace audio_edition {

/// Runs `work` in a process of its own, forked from this one, and returns what it returns; nothing where that
/// process died. For libraries that end the program where memory is short or input is hostile: that ends then
/// alone, without a word, and the caller can clear up behind itself.
///
/// An Error that `work` throws is thrown here. Nothing else that it does is seen here; it may use no lock
/// that another thread may hold, other than those of the allocator. Throws Error{try_again} where there can
/// be no more processes.
[[nodiscard]] std::optional<std::string> in_own_process(const std::function<std::string()>& work);

/// Bytes of addresses that this process has, which is what RLIMIT_AS counts; 0 where the system does not
/// tell. Takes no memory to find out.
[[nodiscard]] std::uint64_t addresses_of_this_process() noexcept;

/// Whether a limit of the shell (ulimit -v) leaves this process less than 512 MiB more: then what dies in it,
/// or in another process that it starts, likely died for want of memory.
[[nodiscard]] bool memory_is_scarce() noexcept;

}  // namespace audio_edition
