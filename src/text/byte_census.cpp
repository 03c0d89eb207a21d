// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/byte_census.h"

#include "text/utf8.h"

namespace audio_edition {

ByteCensus count_bytes(std::string_view bytes) noexcept {
    ByteCensus census;
    census.size = bytes.size();
    for (std::size_t at = 0; at < bytes.size();) {
        const auto byte = static_cast<unsigned char>(bytes[at]);
        if (byte < 0x80) {
            census.nuls += byte == 0;
            census.controls += byte != 0 && is_ignorable(byte);
            ++at;
            continue;
        }
        const std::size_t size = decode_at(bytes, at).size;
        (size > 1 ? census.sequences : census.malformed) += 1;
        census.high += size;
        at += size;
    }
    return census;
}

}  // namespace audio_edition
