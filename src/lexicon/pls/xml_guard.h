// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

namespace audio_edition {

/// Refuses a document that is too large, is no UTF-8, nests too deeply, or names entities other than the
/// five of XML, before a parser builds anything of it. Throws Error{broken_input, "name:line"}.
void guard_xml(std::string_view document, const std::string& name);

}  // namespace audio_edition
