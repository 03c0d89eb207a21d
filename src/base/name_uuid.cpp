// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/name_uuid.h"

#include <array>

#include <uuid/uuid.h>

namespace audio_edition {

std::optional<std::string> name_uuid(const std::string& space, std::string_view name) {
    uuid_t in{};
    if (uuid_parse(space.c_str(), in) != 0) return std::nullopt;
    uuid_t made{};
    uuid_generate_sha1(made, in, name.data(), name.size());
    std::array<char, UUID_STR_LEN> text{};
    uuid_unparse_lower(made, text.data());
    return text.data();
}

bool is_uuid(const std::string& text) {
    uuid_t ignored{};
    return uuid_parse(text.c_str(), ignored) == 0;
}

}  // namespace audio_edition
