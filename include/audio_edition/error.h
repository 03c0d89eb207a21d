// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <exception>
#include <string>

namespace audio_edition {

/// Why something could not be done, as a caller or a scheduler needs to know it.
///
/// The numbers are those of sysexits.h; `exit_code` returns them.
enum class ErrorKind {
    usage = 64,          ///< the request itself is wrong: an unknown option, a contradiction
    broken_input = 65,   ///< the input was read and is not what it claims to be
    no_input = 66,       ///< the input is not there or cannot be opened
    unavailable = 69,    ///< a voice, the engine or another program is missing
    internal = 70,       ///< our bug
    cannot_create = 73,  ///< an output cannot be created where it was asked for
    io = 74,             ///< reading or writing failed midway
    try_again = 75,      ///< may pass later: disk full, out of memory or descriptors
    permission = 77,     ///< not allowed to
    interrupted = 130,   ///< SIGINT; what was done is kept and can be resumed
    terminated = 143,    ///< SIGTERM; the same
};

/// The one exception of this program: what was asked for cannot be done.
///
/// `where` names a file, a line (`names.tsv:12`), an option or a section. `message` says what is
/// wrong, then what to do about it: `what is wrong; what to do`. `what()` joins both:
///
///     throw Error{ErrorKind::unavailable, "voice 'sandra'", "no such voice; there are: amber, arthur"};
///     what():  voice 'sandra': no such voice; there are: amber, arthur
class Error : public std::exception {
  public:
    Error(ErrorKind kind, std::string where, std::string message);

    [[nodiscard]] ErrorKind kind() const noexcept { return kind_; }
    [[nodiscard]] const std::string& where() const noexcept { return where_; }
    [[nodiscard]] const std::string& message() const noexcept { return message_; }
    [[nodiscard]] const char* what() const noexcept override { return what_.c_str(); }

  private:
    ErrorKind kind_;
    std::string where_;
    std::string message_;
    std::string what_;
};

/// The exit status that stands for `kind`, from sysexits.h or 128 + signal.
[[nodiscard]] constexpr int exit_code(ErrorKind kind) noexcept {
    return static_cast<int>(kind);
}

}  // namespace audio_edition
