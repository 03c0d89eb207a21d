// SPDX-License-Identifier: GPL-3.0-or-later
#include "speak/engines/espeak/ipa_sounds.h"

#include <algorithm>
#include <array>
#include <cstdio>
#include <functional>
#include <span>
#include <unordered_map>
#include <utility>

#include "base/error.h"
#include "lexicon/ipa_spelling.h"
#include "speak/engines/espeak/ipa_table.h"
#include "speak/engines/espeak/mnemonics.h"
#include "text/utf8.h"

namespace audio_edition {
namespace {

constexpr std::string_view kPrimary = "ˈ";
constexpr std::string_view kSecondary = "ˌ";
constexpr std::size_t usual_sounds = 16;  ///< that a word has at most

/// The rows by their first code point, longest first, so that each place of a pronunciation is compared with
/// a handful.
class RowIndex {
  public:
    RowIndex() {
        for (const IpaRow& row : ipa_rows()) rows_for(decode_at(row.ipa, 0).value).push_back(&row);
        const auto size = [](const IpaRow* row) { return row->ipa.size(); };
        for (Rows& rows : common_) std::ranges::stable_sort(rows, std::greater{}, size);
        for (auto& [first, rows] : rare_) std::ranges::stable_sort(rows, std::greater{}, size);
    }
    [[nodiscard]] std::span<const IpaRow* const> starting_with(char32_t c) const {
        if (c < common_.size()) return common_[c];
        const auto found = rare_.find(c);
        return found == rare_.end() ? std::span<const IpaRow* const>{} : found->second;
    }

  private:
    using Rows = std::vector<const IpaRow*>;

    Rows& rows_for(char32_t c) { return c < common_.size() ? common_[c] : rare_[c]; }

    std::array<Rows, 0x400> common_;
    std::unordered_map<char32_t, Rows> rare_;
};

const RowIndex& row_index() {
    static const RowIndex index;
    return index;
}

bool vowel_follows(std::string_view ipa, std::size_t at) {
    constexpr std::u32string_view vowels = U"aeiouyæøœɐɑɒɔɘəɚɛɜɝɞɤɨɪɯɵɶʉʊʌʏᵻᵿ";
    CodePoint c = decode_at(ipa, at);
    while (c.size > 0 && (c.value == U'ˈ' || c.value == U'ˌ' || c.value == U'.'))
        c = decode_at(ipa, at += c.size);
    if (c.size > 0 && vowels.find(c.value) != std::u32string_view::npos) return true;
    return c.size > 0 && decode_at(ipa, at + c.size).value == U'\u0329';  // a syllabic consonant
}

const IpaRow* longest_row(std::string_view ipa, std::size_t at) {
    const auto fits = [&](const IpaRow* row) {
        return ipa.compare(at, row->ipa.size(), row->ipa) == 0 &&
               (row->before == Before::anything ||
                (row->before == Before::vowel) == vowel_follows(ipa, at + row->ipa.size()));
    };
    const auto rows = row_index().starting_with(decode_at(ipa, at).value);
    const auto found = std::ranges::find_if(rows, fits);
    return found == rows.end() ? nullptr : *found;
}

[[noreturn]] void reject_symbol(std::string_view ipa, std::size_t at, const std::string& where) {
    const CodePoint c = decode_at(ipa, at);
    std::array<char, 16> code{};
    std::snprintf(code.data(), code.size(), "U+%04X", static_cast<unsigned>(c.value));
    const std::string shown = is_ignorable(c.value) ? "" : "'" + std::string(ipa.substr(at, c.size)) + "' ";
    throw Error{ErrorKind::broken_input, where,
                "cannot say the IPA symbol " + shown + "(" + code.data() + "); " + nearest_ipa(c.value)};
}

/// Turns canonical IPA into words of sounds, left to right.
class Reader {
  public:
    Reader(std::string_view ipa, PhonemeInventory inventory, const std::string& where)
        : ipa_(ipa), inventory_(inventory), where_(where) {}

    std::vector<SpokenWord> read() {
        while (at_ < ipa_.size()) step();
        end_word();
        return std::move(words_);
    }

  private:
    void step() {
        const std::string_view rest = ipa_.substr(at_);
        if (rest.front() == ' ' || rest.front() == '.') {
            if (rest.front() == ' ') end_word();
            ++at_;
        } else if (rest.starts_with(kPrimary) || rest.starts_with(kSecondary)) {
            pending_ = rest.starts_with(kPrimary) ? Stress::primary : Stress::secondary;
            at_ += kPrimary.size();
        } else {
            take_row();
        }
    }

    void take_row() {
        const IpaRow* row = longest_row(ipa_, at_);
        if (row == nullptr) reject_symbol(ipa_, at_, where_);
        const bool british_coda_r = row->ipa == "r" && inventory_ == PhonemeInventory::british &&
                                    !word_.empty() && is_vowel_mnemonic(word_.back().mnemonic) &&
                                    !vowel_follows(ipa_, at_ + 1);
        if (!british_coda_r) add(inventory_ == PhonemeInventory::american ? row->american : row->british);
        at_ += row->ipa.size();
    }

    void add(std::string_view mnemonics) {
        while (!mnemonics.empty()) {
            const std::size_t end = std::min(mnemonics.find(' '), mnemonics.size());
            Sound sound{mnemonics.substr(0, end)};
            if (pending_ != Stress::none && is_vowel_mnemonic(sound.mnemonic)) {
                sound = {stressed_form(sound.mnemonic), std::exchange(pending_, Stress::none)};
            }
            if (word_.empty()) word_.reserve(usual_sounds);
            word_.push_back(sound);
            mnemonics.remove_prefix(std::min(end + 1, mnemonics.size()));
        }
    }

    void end_word() {
        if (pending_ != Stress::none) {
            throw Error{ErrorKind::broken_input, where_,
                        "a stress mark has no vowel after it; put it before the syllable it stresses"};
        }
        if (!word_.empty()) words_.push_back(std::exchange(word_, {}));
    }

    std::string_view ipa_;
    PhonemeInventory inventory_;
    const std::string& where_;
    std::size_t at_ = 0;
    Stress pending_ = Stress::none;
    SpokenWord word_;
    std::vector<SpokenWord> words_;
};

}  // namespace

std::vector<SpokenWord> read_ipa(std::string_view ipa, PhonemeInventory inventory, const std::string& where) {
    return Reader(ipa, inventory, where).read();
}

}  // namespace audio_edition
