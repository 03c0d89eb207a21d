// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <array>
#include <string_view>

namespace audio_edition::en {

/// What a sign by itself is called.
struct SignName {
    char32_t sign;
    std::string_view spoken;
};

/// Sorted. Signs with a number or a unit beside them are mostly read by other classes before it comes to
/// this.
inline constexpr auto sign_names = std::to_array<SignName>({
    {U'$', "dollar"},
    {U'%', "percent"},
    {U'&', "and"},
    {U'+', "plus"},
    {U'=', "equals"},
    {U'@', "at"},
    {U'\\', "backslash"},
    {U'¢', "cents"},
    {U'£', "pound"},
    {U'¤', "currency"},
    {U'¥', "yen"},
    {U'©', "copyright"},
    {U'¬', "not"},
    {U'°', "degrees"},
    {U'±', "plus or minus"},
    {U'×', "times"},
    {U'÷', "divided by"},
    {U'฿', "baht"},
    {U'‰', "per mil"},
    {U'₡', "colón"},
    {U'₣', "franc"},
    {U'₤', "lira"},
    {U'₦', "naira"},
    {U'₧', "peseta"},
    {U'₨', "rupee"},
    {U'₩', "won"},
    {U'₪', "shekel"},
    {U'₫', "dong"},
    {U'€', "euro"},
    {U'₭', "kip"},
    {U'₮', "tugrik"},
    {U'₱', "peso"},
    {U'₲', "guarani"},
    {U'₴', "hryvnia"},
    {U'₵', "cedi"},
    {U'₸', "tenge"},
    {U'₹', "rupee"},
    {U'₺', "lira"},
    {U'₼', "manat"},
    {U'₽', "ruble"},
    {U'₾', "lari"},
    {U'₿', "bitcoin"},
    {U'℃', "degrees Celsius"},
    {U'℅', "care of"},
    {U'℉', "degrees Fahrenheit"},
    {U'№', "number"},
    {U'⇒', "implies"},
    {U'⇔', "if and only if"},
    {U'∀', "for all"},
    {U'∂', "partial"},
    {U'∃', "there exists"},
    {U'∅', "the empty set"},
    {U'∆', "delta"},
    {U'∇', "nabla"},
    {U'∈', "in"},
    {U'∉', "not in"},
    {U'∏', "the product of"},
    {U'∑', "the sum of"},
    {U'\u2212', "minus"},
    {U'√', "the square root of"},
    {U'∛', "the cube root of"},
    {U'∝', "is proportional to"},
    {U'∞', "infinity"},
    {U'∠', "angle"},
    {U'∥', "is parallel to"},
    {U'∧', "and"},
    {U'∨', "or"},
    {U'∩', "intersection"},
    {U'∪', "union"},
    {U'∫', "the integral of"},
    {U'∴', "therefore"},
    {U'∵', "because"},
    {U'∼', "about"},
    {U'≅', "is congruent to"},
    {U'≈', "approximately"},
    {U'≠', "is not equal to"},
    {U'≡', "is identical to"},
    {U'≤', "less than or equal to"},
    {U'≥', "greater than or equal to"},
    {U'≪', "much less than"},
    {U'≫', "much greater than"},
    {U'⊂', "a subset of"},
    {U'⊃', "a superset of"},
    {U'⊆', "a subset of"},
    {U'⊇', "a superset of"},
    {U'⊥', "is perpendicular to"},
    {U'♭', "flat"},
    {U'♮', "natural"},
    {U'♯', "sharp"},
});

/// Marks of ownership that a listener does not want to hear.
inline constexpr std::u32string_view ownership_signs = U"®™℗℠";
/// What sets pieces of a line apart; heard as a pause.
inline constexpr std::u32string_view separators = U"|¦•·∙⋅‣◦⁃●○■□▪▫►▶▸◆◇♦★☆→←↔⇨⟶➔➜➞»";

static_assert(std::ranges::is_sorted(sign_names, {}, &SignName::sign));

}  // namespace audio_edition::en
