// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <utility>

namespace audio_edition {

enum class Severity { note, warning };

/// Something was done, but the user should know: `where: what happened; what to do`.
struct Diagnostic {
    Severity severity = Severity::warning;
    std::string where;
    std::string message;
};

/// Takes diagnostics. Passed by reference to whatever may have something to say.
///
/// `report` may be called from any thread, and never throws.
class Diagnostics {
  public:
    virtual ~Diagnostics() = default;
    virtual void report(Diagnostic diagnostic) noexcept = 0;

    void warn(std::string where, std::string message) noexcept {
        report({Severity::warning, std::move(where), std::move(message)});
    }
    void note(std::string where, std::string message) noexcept {
        report({Severity::note, std::move(where), std::move(message)});
    }
};

}  // namespace audio_edition
