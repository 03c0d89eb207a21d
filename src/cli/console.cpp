// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/console.h"

#include <span>

#include <unistd.h>

#include "base/file_descriptor.h"
#include "text/utf8.h"

namespace audio_edition {
namespace {

constexpr std::string_view to_start_and_clear = "\r\x1b[K";

bool is_control(char32_t c) {
    return c < 0x20 || (c >= 0x7F && c < 0xA0);
}

}  // namespace

Console::Console() : is_terminal_(::isatty(STDERR_FILENO) == 1) {}

Console::~Console() {
    clear_status();
}

void Console::line(std::string_view text) noexcept {
    const std::lock_guard lock(mutex_);
    std::string all;
    if (!status_.empty()) all += to_start_and_clear;
    all.append(text).append("\n").append(status_);
    print(all);
}

void Console::status(std::string_view text) noexcept {
    if (!is_terminal_) return;
    const std::lock_guard lock(mutex_);
    if (status_.empty() && text.empty()) return;
    status_ = text;
    print(std::string(to_start_and_clear) + status_);
}

void Console::report(Diagnostic diagnostic) noexcept {
    if (silent_) return;
    const std::string_view severity = diagnostic.severity == Severity::warning ? "warning: " : "note: ";
    line("audio-edition: " + printable(diagnostic.where) + ": " + std::string(severity) +
         printable(diagnostic.message));
}

void Console::print(std::string_view text) noexcept {
    static_cast<void>(write_all(STDERR_FILENO, std::as_bytes(std::span(text))));
}

std::string printable(std::string_view text) {
    std::string shown;
    for (std::size_t at = 0; at < text.size();) {
        const CodePoint c = decode_at(text, at);
        append_utf8(shown, is_control(c.value) ? U'\uFFFD' : c.value);
        at += c.size;
    }
    return shown;
}

}  // namespace audio_edition
