// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "base/error.h"
#include "base/json.h"

namespace audio_edition {

/// Why a document could not be converted.
struct Failure {
    ErrorKind kind = ErrorKind::internal;
    std::string where;  ///< `<document>` for the document itself (document_name.h)
    std::string message;
    std::string signal;  ///< "SIGSEGV" where the process that converted it died of one; else empty
    std::vector<std::string> warnings;  ///< what was said on the way, sorted; they quote the sentences
};

/// Whom a failure is to be blamed on, and so what comes next.
enum class Blame {
    document,  ///< would fail the same way every time: quarantined at once
    attempt,   ///< may be the document's fault or not: tried again, up to the highest number of attempts
    host,      ///< lies outside the document: it is left for a later run, and the attempt does not count
};

[[nodiscard]] Blame blame_of(const Failure& failure) noexcept;

/// "broken_input"
[[nodiscard]] std::string_view name_of(ErrorKind kind) noexcept;

[[nodiscard]] Failure failure_from(const Error& error);

/// {"kind": "broken_input", "status": 65, "where": "<document>", "message": "holds no words …"}, with
/// "signal" and "warnings" where there are some.
[[nodiscard]] Json to_json(const Failure& failure);
/// Throws Error{broken_input} naming `where`.
[[nodiscard]] Failure parse_failure(const Json& json, const std::string& where);

}  // namespace audio_edition
