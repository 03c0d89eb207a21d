// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdlib>
#include <string>

#include <malloc.h>
#include <unistd.h>

namespace audio_edition {

/// Call it first of all. The allocator of glibc raises, as blocks are freed, the size from which on it gives
/// them back, and then keeps what a model used once: several times what it uses at any time.
inline void give_back_memory_of_models() noexcept {
    constexpr int own_pages_from = 1 << 20;
    mallopt(M_MMAP_THRESHOLD, own_pages_from);
}

/// Call it first of all, with what `main` was given. Every unit is said in a fresh child, which takes some
/// hundred MB of memory for the first time; in pages of 4 KiB, a seventh of a child's work is getting them.
/// The allocator of glibc asks for pages of 2 MiB where it is told to before a program starts
/// (glibc.malloc.hugetlb, from 2.35 on; mallopt has no such setting), so the program starts once more. Where
/// it cannot, all is as it was.
inline void take_memory_in_huge_pages(char* const* arguments) {
    constexpr const char* variable = "GLIBC_TUNABLES";
    constexpr const char* setting = "glibc.malloc.hugetlb=1";
    const char* const before = std::getenv(variable);
    std::string tunables = before == nullptr ? "" : before;
    if (tunables.find("glibc.malloc.hugetlb") != std::string::npos) return;
    tunables.append(tunables.empty() ? "" : ":").append(setting);
    if (::setenv(variable, tunables.c_str(), 1) == 0) ::execv("/proc/self/exe", arguments);
}

}  // namespace audio_edition
