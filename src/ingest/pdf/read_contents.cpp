// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/pdf/read_contents.h"

#include <array>
#include <cerrno>
#include <chrono>
#include <csignal>
#include <span>
#include <string>
#include <utility>

#include <poll.h>
#include <sys/wait.h>
#include <unistd.h>

#include "base/error.h"
#include "base/file_descriptor.h"
#include "base/installed_program.h"
#include "base/subprocess.h"
#include "ingest/pdf/contents_wire.h"
#include "ingest/pdf/reader_bounds.h"

namespace audio_edition {
namespace {

using ReaderClock = std::chrono::steady_clock;

constexpr std::size_t most_told = std::size_t{1} << 30U;

/// All that the child writes; it is killed when `deadline` comes first, or when it writes more than can be.
std::string told_by(Subprocess& child, ReaderClock::time_point deadline) {
    std::string told;
    std::array<char, 65536> buffer;
    while (told.size() < most_told) {
        const auto left = std::chrono::ceil<std::chrono::milliseconds>(deadline - ReaderClock::now()).count();
        pollfd ready{child.output(), POLLIN, 0};
        const int polled = left > 0 ? ::poll(&ready, 1, static_cast<int>(left)) : 0;
        if (polled < 0 && errno == EINTR) continue;
        if (polled <= 0) break;
        const ssize_t got = ::read(child.output(), buffer.data(), buffer.size());
        if (got < 0 && (errno == EAGAIN || errno == EINTR)) continue;
        if (got <= 0) return told;
        told.append(buffer.data(), static_cast<std::size_t>(got));
    }
    child.kill();
    return told;
}

[[noreturn]] void refuse_pdf(const std::string& name, const std::string& why) {
    throw Error(ErrorKind::broken_input, name, why);
}

void check_failure(const std::string& name, PdfFailure failure) {
    switch (failure) {
        case PdfFailure::none:
            return;
        case PdfFailure::encrypted:
            refuse_pdf(name,
                       "is protected by a password; write it without (qpdf --decrypt --password=PASSWORD "
                       "FILE open.pdf), and give that");
        case PdfFailure::damaged:
            refuse_pdf(name, "is damaged; try to repair it (qpdf FILE repaired.pdf), and give that");
        case PdfFailure::no_pages:
            refuse_pdf(name, "has no pages; check that it is the right file");
        case PdfFailure::too_large:
            refuse_pdf(name, "has more than " + std::to_string(PdfLimits{}.pages) +
                                 " pages; give it in parts (qpdf FILE --pages . 1-1000 -- part.pdf)");
    }
}

[[noreturn]] void refuse_unfinished(const std::string& name, std::size_t pages, int status) {
    const bool was_stopped =
        WIFSIGNALED(status) && (WTERMSIG(status) == SIGXCPU || WTERMSIG(status) == SIGKILL);
    const std::string place = "at page " + std::to_string(pages + 1);
    if (was_stopped)
        refuse_pdf(name,
                   "takes too long to read, " + place + "; write it anew (qpdf FILE new.pdf), and give that");
    refuse_pdf(name, "cannot be read, " + place +
                         "; it may be damaged: try to repair it (qpdf FILE repaired.pdf), and give that");
}

}  // namespace

PdfContents read_pdf_contents(const SourceFile& file) {
    Subprocess child(find_installed_program("audio-edition-pdf-reader", "AUDIO_EDITION_PDF_READER"), {});
    // It reads all before it writes.
    static_cast<void>(write_all(child.input(), std::as_bytes(std::span(file.bytes))));
    child.close_input();
    // The limit on its processor time comes first, unless the machine is busy with other things.
    constexpr int busy = 8;
    const std::string told = told_by(child, ReaderClock::now() + busy * pdf_reading_time(file.bytes.size()));
    const int status = child.wait();
    ReceivedContents received = parse_contents(told, PdfLimits{});
    check_failure(file.name, received.failure);
    if (!received.complete) refuse_unfinished(file.name, received.contents.pages.size(), status);
    return std::move(received.contents);
}

}  // namespace audio_edition
