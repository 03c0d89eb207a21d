// SPDX-License-Identifier: GPL-3.0-or-later
#include "install/found_voice.h"

#include <algorithm>
#include <cassert>

#include "base/error.h"
#include "text/utf8.h"

namespace audio_edition {

const EngineKind* engine_named(std::string_view name) {
    const EngineTable table = engines();
    const auto found = std::ranges::find(table, name, [](const EngineKind* kind) { return kind->name; });
    assert(found != table.end());
    return *found;
}

std::string safe_name(const GivenFile& given) {
    constexpr std::size_t longest = 200;
    std::string name = given.name();
    const bool controls =
        std::ranges::any_of(name, [](char c) { return static_cast<unsigned char>(c) < 0x20 || c == '\\'; });
    if (name.empty() || name.starts_with('.') || name.size() > longest || controls || !is_valid_utf8(name))
        throw Error{ErrorKind::broken_input, given.where(),
                    "is not named like the file of a voice; rename it, as LANGUAGE-NAME-QUALITY.onnx say"};
    return name;
}

}  // namespace audio_edition
