// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/passage_languages.h"

#include <algorithm>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_set>
#include <utility>
#include <vector>

#include "language/detect_language.h"
#include "language/language.h"
#include "text/utf8.h"

namespace audio_edition {
namespace {

constexpr std::size_t least_letters = 60;
constexpr int sure_percent = 95;

/// Calls `see` with each run of letters.
template <typename See>
void for_each_run_of_letters(std::string_view text, const See& see) {
    std::size_t begin = 0;
    for (std::size_t at = 0; at < text.size();) {
        const CodePoint c = decode_at(text, at);
        const bool in_word = is_letter(c.value) || is_mark(c.value);
        if (!in_word) {
            if (begin < at) see(text.substr(begin, at - begin));
            begin = at + c.size;
        }
        at += c.size;
    }
    if (begin < text.size()) see(text.substr(begin));
}

/// The words that a document uses most. A paragraph with many of them need not be shown to CLD2, which takes
/// as long for a long book as all the rest of reading it.
class FrequentWords {
  public:
    /// Text in the language of the document.
    void learn(std::string_view text) {
        if (!frequent_.empty()) return;
        for_each_run_of_letters(text, [this](std::string_view word) { ++counts_[to_lower(word)]; });
        learnt_ += text.size();
        if (learnt_ >= enough_bytes) choose();
    }

    [[nodiscard]] bool are_many_in(std::string_view text) const {
        if (frequent_.empty()) return false;
        std::size_t all = 0;
        std::size_t known = 0;
        for_each_run_of_letters(text, [&](std::string_view word) {
            ++all;
            known += frequent_.contains(to_lower(word)) ? 1 : 0;
        });
        return all >= least_words && known * few >= all;
    }

  private:
    static constexpr std::size_t enough_bytes = std::size_t{1} << 14U;
    static constexpr std::size_t most_words = 50;
    static constexpr std::size_t least_words = 8;
    static constexpr std::size_t few =
        4;  ///< one in as many words; in foreign text it is one in twelve or less

    void choose() {
        std::vector<std::pair<std::string, std::size_t>> words(counts_.begin(), counts_.end());
        std::ranges::stable_sort(words, std::ranges::greater{}, &std::pair<std::string, std::size_t>::second);
        words.resize(std::min(words.size(), most_words));
        for (auto& word : words) frequent_.insert(std::move(word.first));
        counts_.clear();
    }

    std::map<std::string, std::size_t> counts_;
    std::unordered_set<std::string> frequent_;
    std::size_t learnt_ = 0;
};

bool may_be_detected(BlockKind kind) noexcept {
    return kind == BlockKind::paragraph || kind == BlockKind::list_item || kind == BlockKind::quote ||
           kind == BlockKind::note;
}

class PassageLanguages {
  public:
    explicit PassageLanguages(const Document& document)
        : own_(Language::parse_or_english(document.language)),
          detects_(document.language_basis != LanguageBasis::requested) {}

    void settle(std::vector<Section>& sections) {
        for (Section& section : sections) {
            section.language = declared(section.language, section.title.text());
            for (Block& block : section.blocks) block.language = language_of(block);
            settle(section.children);
        }
    }

    /// Leaves those that are in another language.
    void settle(std::vector<ForeignPhrase>& phrases, std::string_view source) const {
        for (ForeignPhrase& phrase : phrases)
            phrase.language = declared(phrase.language, phrase.source.of(source));
        std::erase_if(phrases, [](const ForeignPhrase& phrase) { return phrase.language.empty(); });
    }

  private:
    std::string language_of(const Block& block) {
        const std::string& text = block.text.text();
        if (!block.language.empty()) return declared(block.language, text);
        if (!detects_ || !may_be_detected(block.kind) || text.size() < least_letters) return {};
        if (frequent_.are_many_in(text)) return {};
        const std::optional<Language> found = sure_language(text);
        if (!found) return {};
        if (is_same_language(*found, own_)) {
            frequent_.learn(text);
            return {};
        }
        return are_neighbours(*found, own_) ? "" : found->tag();
    }

    [[nodiscard]] std::string declared(const std::string& tag, std::string_view text) const {
        const auto language = tag.empty() ? std::nullopt : Language::parse(tag);
        if (!language || is_same_language(*language, own_)) return {};
        const auto found = text.size() < least_letters ? std::nullopt : sure_language(text);
        return found && is_same_language(*found, own_) ? "" : language->tag();
    }

    [[nodiscard]] std::optional<Language> sure_language(std::string_view text) const {
        auto found = detect_language(text, own_);
        if (!found || !found->reliable || found->percent < sure_percent || found->letters < least_letters)
            return std::nullopt;
        return std::move(found->language);
    }

    const Language own_;
    const bool detects_;
    FrequentWords frequent_;
};

}  // namespace

void settle_passage_languages(Document& document) {
    PassageLanguages languages(document);
    languages.settle(document.sections);
    languages.settle(document.phrases, document.source);
}

}  // namespace audio_edition
