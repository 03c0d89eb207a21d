// SPDX-License-Identifier: GPL-3.0-or-later
#include "publish/work_identifier.h"

#include "base/digest.h"

namespace audio_edition {

std::string work_identifier(const std::string& slug, const std::string& author) {
    std::string hex = digest(slug + "\n" + author);
    hex[12] = '8';  // version
    hex[16] = 'a';  // variant
    for (const std::size_t at : {20, 16, 12, 8}) hex.insert(at, "-");
    return "urn:uuid:" + hex;
}

}  // namespace audio_edition
