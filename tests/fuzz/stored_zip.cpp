// SPDX-License-Identifier: GPL-3.0-or-later
#include "fuzz/stored_zip.h"

namespace audio_edition {
namespace {

void put(std::string& out, std::uint32_t value, int size) {
    for (int i = 0; i < size; ++i) out += static_cast<char>(value >> (8 * i) & 0xFFU);
}

std::uint32_t crc32(std::string_view data) {
    std::uint32_t crc = 0xFFFFFFFF;
    for (const char c : data) {
        crc ^= static_cast<unsigned char>(c);
        for (int bit = 0; bit < 8; ++bit) crc = (crc >> 1U) ^ ((crc & 1U) != 0 ? 0xEDB88320U : 0U);
    }
    return ~crc;
}

/// What the headers of an entry in the file and in the directory have in common.
std::string entry(std::string_view name, std::string_view data) {
    std::string out;
    put(out, 20, 2);  // version, then flags, method and time: none
    put(out, 0, 2);
    put(out, 0, 2);
    put(out, 0x00210000, 4);
    put(out, crc32(data), 4);
    put(out, static_cast<std::uint32_t>(data.size()), 4);
    put(out, static_cast<std::uint32_t>(data.size()), 4);
    put(out, static_cast<std::uint32_t>(name.size()), 2);
    put(out, 0, 2);
    return out;
}

}  // namespace

void StoredZip::add(std::string_view name, std::string_view data) {
    const auto at = static_cast<std::uint32_t>(files_.size());
    files_.append("PK\3\4").append(entry(name, data)).append(name).append(data);
    directory_.append("PK\1\2");
    put(directory_, 20, 2);
    directory_ += entry(name, data);
    put(directory_, 0, 2);  // comment, disk, attributes
    put(directory_, 0, 2);
    put(directory_, 0, 2);
    put(directory_, 0, 4);
    put(directory_, at, 4);
    directory_ += name;
    ++count_;
}

std::string StoredZip::bytes() const {
    std::string out = files_ + directory_ + "PK\5\6";
    put(out, 0, 4);
    put(out, count_, 2);
    put(out, count_, 2);
    put(out, static_cast<std::uint32_t>(directory_.size()), 4);
    put(out, static_cast<std::uint32_t>(files_.size()), 4);
    put(out, 0, 2);
    return out;
}

}  // namespace audio_edition
