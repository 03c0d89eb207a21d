// SPDX-License-Identifier: GPL-3.0-or-later
#include "language/language.h"

#include <algorithm>
#include <array>
#include <utility>
#include <vector>

#include "base/error.h"
#include "text/language_name.h"
#include "text/utf8.h"

namespace audio_edition {
namespace {

using Pair = std::pair<std::string_view, std::string_view>;

/// Languages that are also called by the name of a group they are in.
constexpr std::array<Pair, 6> groups{
    {{"nb", "no"}, {"cmn", "zh"}, {"yue", "zh"}, {"hak", "zh"}, {"tl", "fil"}, {"zsm", "ms"}}};

using Neighbours = std::array<std::string_view, 5>;
constexpr std::array<Neighbours, 4> neighbourhoods{{{"es", "gl", "ca", "pt", "ast"},
                                                    {"da", "no", "nn", "sv", ""},
                                                    {"hr", "sr", "bs", "sh", "cnr"},
                                                    {"id", "ms", "", "", ""}}};

constexpr std::array<std::string_view, 5> no_language{"und", "mul", "mis", "zxx", "root"};
constexpr std::size_t longest_tag = 64;

bool is_ascii_letters(std::string_view text) {
    return std::ranges::all_of(text, [](char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); });
}

bool is_ascii_digits(std::string_view text) {
    return std::ranges::all_of(text, [](char c) { return c >= '0' && c <= '9'; });
}

/// Parted by one of `separators`. Empty where they are no tag.
std::vector<std::string_view> subtags(std::string_view tag, std::string_view separators) {
    std::vector<std::string_view> parts;
    for (std::size_t begin = 0; begin <= tag.size();) {
        const std::size_t end = std::min(tag.find_first_of(separators, begin), tag.size());
        const std::string_view part = tag.substr(begin, end - begin);
        const bool letters_and_digits = std::ranges::all_of(part, [](char c) {
            return is_ascii_letters({&c, 1}) || is_ascii_digits({&c, 1});
        });
        if (part.empty() || part.size() > 8 || !letters_and_digits) return {};
        if (begin == 0 && (part.size() < 2 || part.size() > 3 || !is_ascii_letters(part))) return {};
        parts.push_back(part);
        begin = end + 1;
    }
    return parts;
}

std::string capitalized(std::string_view text) {
    return to_upper(text.substr(0, 1)) + to_lower(text.substr(1));
}

std::string_view group_of(const Language& language) noexcept {
    const auto* const found = std::ranges::find(groups, std::string_view(language.base()), &Pair::first);
    return found == groups.end() ? std::string_view(language.base()) : found->second;
}

}  // namespace

std::optional<Language> Language::parse(std::string_view tag) {
    if (tag.size() > longest_tag) return std::nullopt;
    const std::vector<std::string_view> parts = subtags(tag, "-_");
    if (parts.empty()) return std::nullopt;
    Language language;
    language.base_ = short_language_code(parts[0]);
    if (std::ranges::find(no_language, language.base_) != no_language.end()) return std::nullopt;
    language.tag_ = language.base_;
    bool is_private = false;  // or an extension: "x" or "u", and what follows
    for (std::size_t i = 1; i < parts.size(); ++i) {
        const std::string_view part = parts[i];
        is_private = is_private || part.size() == 1;
        const bool before_region = !is_private && language.region_.empty() && i <= 2;
        std::string written = to_lower(part);
        if (i == 1 && part.size() == 4 && is_ascii_letters(part)) {
            written = language.script_ = capitalized(part);
        } else if (before_region && part.size() == 2 && is_ascii_letters(part)) {
            written = language.region_ = to_upper(part);
        } else if (before_region && part.size() == 3 && is_ascii_digits(part)) {
            written = language.region_ = part;
        }
        language.tag_ += "-" + written;
    }
    return language;
}

Language Language::english() {
    Language language;
    language.base_ = language.tag_ = "en";
    return language;
}

std::string Language::english_name() const {
    return english_language_name(tag_);
}

std::string Language::english_base_name() const {
    return english_language_name(base_);
}

bool is_well_formed_tag(std::string_view tag) {
    return !subtags(tag, "-").empty();
}

bool is_same_language(const Language& one, const Language& other) noexcept {
    return group_of(one) == group_of(other);
}

bool are_neighbours(const Language& one, const Language& other) noexcept {
    return std::ranges::any_of(neighbourhoods, [&](const Neighbours& near) {
        const auto is_near = [&](const Language& language) {
            return std::ranges::find(near, group_of(language)) != near.end();
        };
        return is_near(one) && is_near(other);
    });
}

Language Language::parse_or_english(std::string_view tag) {
    return parse(tag).value_or(english());
}

bool is_british_english(const Language& language) noexcept {
    const bool is_american = language.tag() == "en" || language.region() == "US" || language.region() == "CA";
    return language.base() == "en" && !is_american;
}

Language american_english() {
    return Language::parse("en-US").value();
}

Language british_english() {
    return Language::parse("en-GB").value();
}

Language require_language(std::string_view tag, const std::string& option) {
    if (auto language = Language::parse(tag)) return *language;
    throw Error{ErrorKind::usage, option,
                "'" + std::string(tag) + "' is not a language tag; write one such as en, de or pt-BR"};
}

}  // namespace audio_edition
