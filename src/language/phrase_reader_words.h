// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "language/reader_words.h"

namespace audio_edition {

/// A noun after a number, as its plural wants it.
struct CountedNoun {
    std::string_view one = {};
    std::string_view few =
        {};  ///< 2 to 4, 22 to 24, … where a language tells them from the others; else as `many`
    std::string_view many = {};

    [[nodiscard]] std::string_view of(std::size_t count) const noexcept;
};

struct AlertPhrase {
    std::string_view kind;  ///< ReaderWords::alert
    std::string_view said;
};

/// What a reader says, where a language needs no more than phrases and plurals.
struct ReaderPhrases {
    std::string_view note = {};            ///< "Anmerkung"
    std::string_view colon = ": ";         ///< after it, and after its number
    std::string_view table = {};           ///< "Tabelle"
    std::string_view table_left_out = {};  ///< "Tabelle ausgelassen"
    CountedNoun rows = {};
    std::string_view columns = {};        ///< "Spalten: "
    std::string_view code_left_out = {};  ///< "Code ausgelassen"
    CountedNoun lines = {};
    std::span<const AlertPhrase> alerts = {};
    std::string_view joint = {};           ///< before the last of several names: " und "
    std::string_view joint_before_i = {};  ///< before one that begins with the sound i; empty: the same
    std::string_view by = {};              ///< ", von "
    std::string_view the_end = {};
    std::string_view untitled = {};
    std::string_view part = {};        ///< before its number: " (Teil "
    std::string_view read_aloud = {};  ///< ". Vorgelesen …"
};

class PhraseReaderWords final : public ReaderWords {
  public:
    explicit PhraseReaderWords(const ReaderPhrases& phrases) noexcept : phrases_(phrases) {}

    [[nodiscard]] std::string note(std::string_view number) const override;
    [[nodiscard]] std::string numbered_note() const override;
    [[nodiscard]] std::string table() const override;
    [[nodiscard]] std::string table_left_out() const override;
    [[nodiscard]] std::string table_left_out(std::size_t rows) const override;
    [[nodiscard]] std::string columns() const override;
    [[nodiscard]] std::string code_left_out(std::size_t lines) const override;
    [[nodiscard]] std::string_view alert(std::string_view kind) const override;
    [[nodiscard]] std::string names(const std::vector<std::string>& names) const override;
    [[nodiscard]] std::string_view by() const override { return phrases_.by; }
    [[nodiscard]] std::string_view the_end() const override { return phrases_.the_end; }
    [[nodiscard]] std::string_view untitled() const override { return phrases_.untitled; }
    [[nodiscard]] std::string part(std::size_t number) const override;
    [[nodiscard]] std::string_view read_aloud() const override { return phrases_.read_aloud; }

  private:
    ReaderPhrases phrases_;
};

}  // namespace audio_edition
