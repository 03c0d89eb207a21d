// SPDX-License-Identifier: GPL-3.0-or-later
#include <malloc.h>

#include "cli/application.h"
#include "pipeline/jobs.h"

namespace {

/// Blocks from here on go back to the kernel when they are freed, and leave no holes: the text of books. The
/// sound of a paragraph comes and goes in smaller ones, whose pages would cost a twentieth of a build to give
/// and take.
constexpr int own_pages_from = 2 << 20;
constexpr int kept_at_the_top = 4 << 20;

/// One for each thread: what is left of a book that was read, scattered over many pages, is then not written
/// over by those that speak, and these pages stay with the kernel.
int arenas() {
    constexpr int besides_the_workers = 4;
    return audio_edition::jobs_or_cores(0) + besides_the_workers;
}

}  // namespace

int main(int argc, char** argv) {
    mallopt(M_MMAP_THRESHOLD, own_pages_from);
    mallopt(M_TRIM_THRESHOLD, kept_at_the_top);
    mallopt(M_ARENA_MAX, arenas());
    return audio_edition::run_application(argc, argv);
}
