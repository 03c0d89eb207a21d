// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <mutex>
#include <string>
#include <string_view>

#include "base/diagnostics.h"

namespace audio_edition {

/// Standard error: messages, and below them on a terminal one status line that is drawn over and over.
///
/// Any thread. Never throws: there is nobody left to tell.
class Console final : public Diagnostics {
  public:
    Console();
    ~Console() override;
    Console(const Console&) = delete;
    Console& operator=(const Console&) = delete;

    [[nodiscard]] bool is_terminal() const noexcept { return is_terminal_; }

    /// Prints one line.
    void line(std::string_view text) noexcept;
    /// Shows `text` as the status line; nothing happens where standard error is no terminal.
    void status(std::string_view text) noexcept;
    void clear_status() noexcept { status(""); }

    /// Leaves notes and warnings out; errors still come.
    void silence() noexcept { silent_ = true; }

    /// `audio-edition: where: warning: what happened; what to do`
    void report(Diagnostic diagnostic) noexcept override;

  private:
    void print(std::string_view text) noexcept;

    const bool is_terminal_;
    bool silent_ = false;
    std::mutex mutex_;
    std::string status_;
};

/// `text` with what could steer a terminal taken out: control characters become U+FFFD. Messages quote file
/// names and writing.
[[nodiscard]] std::string printable(std::string_view text);

}  // namespace audio_edition
