// SPDX-License-Identifier: GPL-3.0-or-later
#include "speak/engine_numbers.h"

#include <charconv>
#include <string>

#include "base/error.h"

namespace audio_edition {

int number_of(const EngineSettings& settings, const EngineKind& kind, const EngineKey& key) {
    const std::string_view text = settings.get(std::string(key.key));
    if (text.empty()) return key.numbers->usual;
    int value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (error != std::errc{} || end != text.data() + text.size() || value < key.numbers->least ||
        value > key.numbers->most) {
        throw Error{ErrorKind::unavailable, std::string(kind.name),
                    "cannot take '" + std::string(text) + "' for its " + std::string(key.label)};
    }
    return value;
}

}  // namespace audio_edition
