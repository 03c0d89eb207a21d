// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/standard_output.h"

#include <cerrno>
#include <span>

#include <unistd.h>

#include "base/error.h"
#include "base/file_descriptor.h"

namespace audio_edition {
namespace {

constexpr std::size_t enough_to_write = std::size_t{1} << 16;

}  // namespace

void StandardOutput::write(std::string_view text) {
    if (closed_) return;
    buffer_ += text;
    if (buffer_.size() >= enough_to_write) flush();
}

void StandardOutput::flush() {
    if (buffer_.empty()) return;
    const int failure = write_all(STDOUT_FILENO, std::as_bytes(std::span(buffer_)));
    buffer_.clear();
    if (failure == EPIPE) {
        closed_ = true;
    } else if (failure != 0) {
        throw system_error(ErrorKind::io, "standard output", "cannot write", failure);
    }
}

}  // namespace audio_edition
