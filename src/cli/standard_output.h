// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

namespace audio_edition {

/// Standard output, buffered.
///
/// A reader that has seen enough and closed its end (`… | head -1`) is no error: what comes after is dropped.
/// Anything else that stops a write, a full disk among them, throws Error. Call `flush` at the end: the
/// destructor drops what is left.
class StandardOutput {
  public:
    void write(std::string_view text);
    void line(std::string_view text) {
        write(text);
        write("\n");
    }
    void flush();
    /// Nobody reads any more.
    [[nodiscard]] bool closed() const noexcept { return closed_; }

  private:
    std::string buffer_;
    bool closed_ = false;
};

}  // namespace audio_edition
