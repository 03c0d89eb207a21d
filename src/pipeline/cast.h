// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <functional>
#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "document/script.h"
#include "normalize/normalize.h"
#include "pipeline/foreign_words.h"

namespace audio_edition {

/// Who reads which passage of a work, by number, and by whose rules: 0 is the narrator, the others read
/// passages in languages that are not the work's.
///
///     Cast cast(english);
///     cast.let_read("fr", cast.add(french));
///     cast.reader_of(passage)     0, but 1 for passages in "fr"
///
/// The normalizers must outlive it. Any number of threads may ask.
class Cast {
  public:
    /// Of one who reads everything.
    explicit Cast(const Normalizer& narrator) : normalizers_{&narrator} {}

    /// One more reader; their number.
    std::size_t add(const Normalizer& normalizer) {
        normalizers_.push_back(&normalizer);
        return normalizers_.size() - 1;
    }
    /// Gives passages whose `language` this is to `reader`.
    void let_read(std::string language, std::size_t reader) { readers_[std::move(language)] = reader; }

    [[nodiscard]] std::size_t reader_of(const Passage& passage) const {
        const auto found = readers_.find(passage.language);
        return found == readers_.end() ? 0 : found->second;
    }
    /// Has the narrator say words of phrases in other languages as `words` knows. It must outlive this.
    void let_pronounce(const ForeignWords& words) noexcept { foreign_words_ = &words; }

    [[nodiscard]] const Normalizer& normalizer_of(const Passage& passage) const {
        return *normalizers_[reader_of(passage)];
    }
    /// The passage of a draft, read by the rules of who says it. Throws as `ForeignWords::pronounce` does.
    [[nodiscard]] Passage read(const Passage& draft, std::vector<Trace>* trace = nullptr) const {
        Passage passage = normalizer_of(draft).passage(draft, trace);
        if (foreign_words_ != nullptr && reader_of(draft) == 0) foreign_words_->pronounce(passage, trace);
        return passage;
    }

  private:
    std::vector<const Normalizer*> normalizers_;
    std::map<std::string, std::size_t, std::less<>> readers_;
    const ForeignWords* foreign_words_ = nullptr;
};

}  // namespace audio_edition
