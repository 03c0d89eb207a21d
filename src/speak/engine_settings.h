// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <map>
#include <string>
#include <string_view>

namespace audio_edition {

/// The part of a Voice that an engine acts on.
///
///     {"en-US", 170, {{"variant", "Annie"}, {"voice", "gmw/en-US"}}}
struct EngineSettings {
    std::string language;                    ///< BCP 47: whose sounds IPA is made of
    int rate = 175;                          ///< words a minute
    std::map<std::string, std::string> own;  ///< what the engine's table of keys (engines.h) knows, by key

    /// Empty where it is not set.
    [[nodiscard]] std::string_view get(const std::string& key) const {
        const auto found = own.find(key);
        return found == own.end() ? std::string_view{} : std::string_view(found->second);
    }
    friend bool operator==(const EngineSettings&, const EngineSettings&) = default;
};

}  // namespace audio_edition
