// SPDX-License-Identifier: GPL-3.0-or-later
#include <malloc.h>

#include "cli/application.h"

namespace {

/// Sound comes and goes in blocks of a few MiB. Given back to the kernel each time, they cost a twentieth of
/// a build in page faults.
constexpr int kept_bytes = 32 << 20;

/// Each arena keeps what its threads needed most. Encoders seldom allocate, so few threads wait for another.
constexpr int arenas = 2;

}  // namespace

int main(int argc, char** argv) {
    mallopt(M_MMAP_THRESHOLD, kept_bytes);
    mallopt(M_TRIM_THRESHOLD, kept_bytes);
    mallopt(M_ARENA_MAX, arenas);
    return audio_edition::run_application(argc, argv);
}
