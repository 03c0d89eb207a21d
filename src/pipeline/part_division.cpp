// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/part_division.h"

#include <utility>

namespace audio_edition {

PartDivision::PartDivision(Frames limit, std::vector<std::size_t> section_bytes)
    : limit_(limit), section_bytes_(std::move(section_bytes)) {}

bool PartDivision::begins_with(std::size_t section, Frames length) {
    const bool first = !section_;
    bool fits = part_ + length <= limit_;
    if (!first && section != *section_) {
        timed_ = all_;
        for (std::size_t s = *section_; s < section; ++s) timed_bytes_ += section_bytes_[s];
        fits = fits && part_ + foreseen(section) <= limit_;
    }
    section_ = section;
    all_ += length;
    part_ = first || !fits ? length : part_ + length;
    return first || !fits;
}

Frames PartDivision::foreseen(std::size_t section) const {
    if (timed_bytes_ == 0) return {};
    constexpr double margin = 1.03;
    const double pace = static_cast<double>(timed_.count) / static_cast<double>(timed_bytes_);
    return {static_cast<std::int64_t>(margin * pace * static_cast<double>(section_bytes_[section]))};
}

}  // namespace audio_edition
