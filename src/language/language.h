// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace audio_edition {

/// A language as a BCP 47 tag names it.
///
///     tag           language   script   region
///     de            de
///     en_us         en                  US        written en-US
///     zh-Hant-TW    zh         Hant     TW
///     ger           de                            old and long codes become the usual ones
///     sl-rozaj      sl                            whatever follows is kept in the tag
class Language {
  public:
    /// Nothing where `tag` is none, or says that there is no one language: "German", "und", "mul",
    /// "x-default", "".
    [[nodiscard]] static std::optional<Language> parse(std::string_view tag);

    [[nodiscard]] static Language english();
    /// English where `tag` is none: so are texts read, and voices, that do not say what they are in.
    [[nodiscard]] static Language parse_or_english(std::string_view tag);

    [[nodiscard]] const std::string& base() const noexcept { return base_; }
    [[nodiscard]] const std::string& script() const noexcept { return script_; }  ///< "Hant"; or empty
    [[nodiscard]] const std::string& region() const noexcept { return region_; }  ///< "TW", "419"; or empty
    [[nodiscard]] const std::string& tag() const noexcept { return tag_; }
    /// For messages: "German", "Portuguese (Brazil)".
    [[nodiscard]] std::string english_name() const;
    /// Without script and region: "Portuguese".
    [[nodiscard]] std::string english_base_name() const;

    friend bool operator==(const Language&, const Language&) = default;

  private:
    Language() = default;

    std::string base_;
    std::string script_;
    std::string region_;
    std::string tag_;
};

/// Whether `tag` is formed as BCP 47 forms tags, with hyphens, whatever language it names; "und" and "xx-YY"
/// are. What `parse` takes besides, such as "en_us", is not.
[[nodiscard]] bool is_well_formed_tag(std::string_view tag);

/// Whether who speaks one speaks the other: regions and scripts do not count, and Mandarin is Chinese.
[[nodiscard]] bool is_same_language(const Language& one, const Language& other) noexcept;

/// Whether the two are so alike in writing that detection takes one for the other: Danish and Norwegian,
/// Spanish and Galician.
[[nodiscard]] bool are_neighbours(const Language& one, const Language& other) noexcept;

/// Every English but that of the United States and of Canada, which plain "en" is too. No other language is.
[[nodiscard]] bool is_british_english(const Language& language) noexcept;

/// "en-US" and "en-GB".
[[nodiscard]] Language american_english();
[[nodiscard]] Language british_english();

/// Throws Error{usage} naming `option` where `tag` is no language's.
[[nodiscard]] Language require_language(std::string_view tag, const std::string& option);

}  // namespace audio_edition
