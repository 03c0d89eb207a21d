// SPDX-License-Identifier: GPL-3.0-or-later
#include "language/text_sample.h"

#include <algorithm>

namespace audio_edition {
namespace {

/// A few sentences: long enough to be told apart by their words.
constexpr std::size_t window_bytes = 512;

/// Walks through texts as if they were one.
class Windows {
  public:
    explicit Windows(const std::vector<std::string_view>& texts) : texts_(texts) {}

    /// `begin` must not be less than the one before.
    void copy(std::size_t begin, std::size_t size, std::string& to) {
        while (text_ < texts_.size() && begin >= passed_ + texts_[text_].size())
            passed_ += texts_[text_++].size();
        std::size_t at = begin - passed_;
        for (std::size_t i = text_; i < texts_.size() && size > 0; ++i, at = 0) {
            const std::string_view part = texts_[i].substr(at, size);
            to.append(part) += '\n';
            size -= part.size();
        }
    }

  private:
    const std::vector<std::string_view>& texts_;
    std::size_t text_ = 0;
    std::size_t passed_ = 0;  ///< bytes of the texts before
};

}  // namespace

std::string text_sample(const std::vector<std::string_view>& texts, std::size_t limit) {
    std::size_t all = 0;
    for (const std::string_view text : texts) all += text.size();
    const std::size_t windows = std::max<std::size_t>(limit / window_bytes, 1);
    const std::size_t size = all <= limit ? all : window_bytes;
    const std::size_t count = all <= limit ? 1 : windows;
    std::string sample;
    Windows source(texts);
    for (std::size_t i = 0; i < count; ++i) source.copy(all / count * i, size, sample);
    return sample;
}

}  // namespace audio_edition
