// SPDX-License-Identifier: GPL-3.0-or-later
#include "normalize/languages/cldr/grammar.h"

#include <algorithm>
#include <numeric>

#include "normalize/word_set.h"
#include "text/utf8.h"

namespace audio_edition::cldr {
namespace {

constexpr std::string_view soft_hyphen = "\u00AD";
constexpr std::size_t shortest_month = 3;  // bytes

std::string without_stop(std::string_view word) {
    if (word.ends_with('.')) word.remove_suffix(1);
    return to_lower(word);
}

std::size_t plural_index(std::int64_t value) noexcept {
    const auto size = static_cast<std::uint64_t>(value < 0 ? -value : value);
    return size < 200 ? size : 100 + size % 100;
}

}  // namespace

Grammar::Grammar(std::string_view language, const Forms& forms)
    : language_(language), forms_(forms), spelling_(language), months_(month_names(language)) {
    std::vector<double> values(plurals_.size() + part_plurals_.size(), 0.5);
    std::iota(values.begin(), values.begin() + static_cast<std::ptrdiff_t>(plurals_.size()), 0.0);
    std::iota(values.end() - static_cast<std::ptrdiff_t>(part_plurals_.size()), values.end(), 0.5);
    const std::vector<PluralForm> forms_of_words = plural_forms(language, values);
    std::copy_n(forms_of_words.begin(), plurals_.size(), plurals_.begin());
    std::copy_n(forms_of_words.end() - static_cast<std::ptrdiff_t>(part_plurals_.size()),
                part_plurals_.size(), part_plurals_.begin());
    for (const ScaleForm& scale : forms.scales) folded_scales_.push_back(to_lower(scale.written));
    for (const auto& names : {months_, short_month_names(language)})
        for (std::size_t i = 0; i < names.size(); ++i)
            month_keys_.emplace_back(without_stop(names[i]), static_cast<int>(i) + 1);
    for (const ShortMonth& month : forms.short_months) month_keys_.emplace_back(month.written, month.month);
    std::ranges::sort(month_keys_);
}

std::string Grammar::parted(std::string words) const {
    for (std::size_t at = words.find(soft_hyphen); at != words.npos; at = words.find(soft_hyphen, at))
        words.erase(at, soft_hyphen.size());
    return words;
}

std::string Grammar::set_apart(std::string words, std::span<const std::string_view> powers,
                               std::optional<std::string_view> ending) {
    for (const std::string_view power : powers)
        for (std::size_t at = words.find(power); at != words.npos;
             at = words.find(power, at + power.size() + 1)) {
            if (at > 0 && words[at - 1] != ' ') words.insert(at++, " ");
            const std::size_t end = at + power.size();
            const std::string_view rest = std::string_view(words).substr(end);
            if (rest.starts_with(soft_hyphen))
                words.replace(end, soft_hyphen.size(), " ");
            else if (ending && !rest.empty() && rest.front() != ' ' && rest != *ending)
                words.insert(end, " ");
        }
    return words;
}

std::string Grammar::spell(std::int64_t value, std::initializer_list<std::string_view> rules) const {
    for (const std::string_view rule : rules)
        if (spelling_.has(rule)) return parted(spelling_.spell(value, rule));
    return {};
}

std::string Grammar::cardinal(std::int64_t value) const {
    return spell(value, {"spellout-numbering", "spellout-cardinal", "spellout-cardinal-masculine",
                         "spellout-cardinal-neuter"});
}

std::string Grammar::cardinal(std::int64_t value, const Agreement& agreement) const {
    switch (agreement.gender) {
        case Gender::feminine:
            return spell(value, {"spellout-cardinal-feminine", "spellout-cardinal", "spellout-numbering"});
        case Gender::neuter:
            return spell(value, {"spellout-cardinal-neuter", "spellout-cardinal", "spellout-numbering",
                                 "spellout-cardinal-masculine"});
        case Gender::masculine:
            break;
    }
    return spell(value, {"spellout-cardinal-masculine", "spellout-cardinal", "spellout-numbering"});
}

std::string Grammar::ordinal(std::int64_t value, const Agreement& agreement) const {
    const bool feminine = agreement.gender == Gender::feminine;
    if (agreement.plural) {
        std::string plural = spell(
            value, {feminine ? "spellout-ordinal-feminine-plural" : "spellout-ordinal-masculine-plural"});
        if (!plural.empty()) return plural;
    }
    std::string words =
        feminine
            ? spell(value, {"spellout-ordinal-feminine", "spellout-ordinal"})
            : spell(value, {"spellout-ordinal-masculine", "spellout-ordinal", "spellout-ordinal-neuter"});
    return words.empty() ? cardinal(value, agreement) : words;
}

std::optional<std::string> Grammar::fraction(std::int64_t /*numerator*/, std::int64_t /*denominator*/) const {
    return std::nullopt;
}

std::optional<std::string> Grammar::decimal(std::int64_t /*whole*/, std::string_view /*fraction*/) const {
    return std::nullopt;
}

std::optional<std::string> Grammar::half(const Agreement& /*agreement*/) const {
    return std::nullopt;
}

std::optional<Agreement> Grammar::after_range(std::optional<Agreement> agreement) const {
    return agreement;
}

bool Grammar::is_label(const Lexemes& /*lexemes*/, std::size_t /*at*/) const {
    return false;
}

std::string Grammar::clock(const TimeOfDay& time) const {
    std::string words = cardinal(time.hours);
    for (const std::optional<int>& part : {time.minutes, time.seconds})
        if (part) words.append(" ").append(cardinal(*part));
    return words;
}

std::optional<std::string> Grammar::mixed_fraction(std::int64_t whole, std::int64_t numerator,
                                                   std::int64_t denominator) const {
    const auto part = fraction(numerator, denominator);
    if (!part) return std::nullopt;
    return cardinal(whole)
        .append(" ")
        .append(forms_.numbers.and_word)
        .append(forms_.numbers.and_word.empty() ? "" : " ")
        .append(*part);
}

std::string Grammar::date(const CalendarDate& date, const Agreement& /*day*/) const {
    const auto joined = [](std::string_view word) {
        return word.empty() ? " " : " " + std::string(word) + " ";
    };
    std::string words = cardinal(date.day) + joined(forms_.before_month) + month_name(date.month);
    if (date.year)
        words += joined(date.before_year.empty() ? forms_.before_year : date.before_year) + year(*date.year);
    return words;
}

bool Grammar::orders_by_degree_sign(const Lexemes& lexemes, std::size_t at) const {
    if (!forms_.degree_orders) return false;
    static constexpr WordSet directions({"celsius", "centigradi", "centígrados", "fahrenheit", "est",
                                         "este",    "kelvin",     "leste",       "abaixo",     "acima",
                                         "angolo",  "bajo",       "negativos",   "positivos",  "sobre",
                                         "sopra",   "sotto",      "nord",        "norte",      "oeste",
                                         "ouest",   "ovest",      "sud",         "sul",        "sur"});
    const std::size_t noun = lexemes.skip_space(at + 2);
    if (lexemes.is_word(noun) && directions.contains(to_lower(lexemes.text(noun)))) return false;
    return std::ranges::find(forms_.articles, to_lower(lexemes.text(lexemes.before(at)))) !=
               forms_.articles.end() ||
           (lexemes.is_space(at + 2) && counted(lexemes, noun).has_value());
}

std::string_view Grammar::day_period(int /*hours*/, bool /*afternoon*/) const {
    return {};
}

std::optional<Agreement> Grammar::counted(const Lexemes& /*lexemes*/, std::size_t /*noun*/) const {
    return std::nullopt;
}

std::optional<Agreement> Grammar::dotted_ordinal(const Lexemes& /*lexemes*/, std::size_t /*at*/) const {
    return std::nullopt;
}

Agreement Grammar::ordinal_agreement(const Lexemes& /*lexemes*/, std::size_t /*at*/, std::size_t /*last*/,
                                     const Agreement& marked) const {
    return marked;
}

Agreement Grammar::governed(const Lexemes& /*lexemes*/, std::size_t /*at*/, Gender gender) const {
    return {.gender = gender, .definite = false};
}

bool Grammar::is_year(const Lexemes& /*lexemes*/, std::size_t /*at*/) const {
    return true;
}

bool Grammar::begins_sentence(const Lexemes& lexemes, std::size_t at) const {
    return lexemes.is_end(at) || lexemes.is_capitalised(at);
}

std::optional<std::string> Grammar::roman(const Lexemes& /*lexemes*/, std::size_t /*at*/,
                                          std::int64_t /*value*/) const {
    return std::nullopt;
}

std::string_view Grammar::form_after(std::int64_t value, bool whole, std::string_view one,
                                     std::string_view few, std::string_view many) const {
    const PluralForm form = plural_after(value, whole);
    if (form == PluralForm::one) return one;
    const bool is_few = whole && (form == PluralForm::few || form == PluralForm::two);
    return is_few && !few.empty() ? few : many;
}

std::optional<Grammar::Month> Grammar::month_at(const Lexemes& lexemes, std::size_t at) const {
    if (!lexemes.is_word(at)) return std::nullopt;
    const std::string word = to_lower(lexemes.text(at));
    const auto found = std::ranges::lower_bound(month_keys_, word, {}, &std::pair<std::string, int>::first);
    const bool stop = lexemes.is_symbol(at + 1, U'.');
    if (found == month_keys_.end()) return std::nullopt;
    if (found->first == word) {
        const bool is_short = to_lower(month_name(found->second)) != word;
        return Month{found->second, is_short && stop ? at + 2 : at + 1};
    }
    // Mär. and sett. are short forms too, of whatever length.
    const bool begins_one = word.size() >= shortest_month && found->first.starts_with(word) &&
                            (found + 1 == month_keys_.end() || !(found + 1)->first.starts_with(word) ||
                             (found + 1)->second == found->second);
    return stop && begins_one ? std::optional(Month{found->second, at + 2}) : std::nullopt;
}

PluralForm Grammar::plural_after(std::int64_t value, bool whole) const {
    const std::size_t index = plural_index(value);
    return whole ? plurals_.at(index) : part_plurals_.at(std::min(index, part_plurals_.size() - 1));
}

std::string Grammar::kept_name(std::string_view of, PluralForm form,
                               const std::function<std::string()>& name) const {
    const std::string key = std::string(of) + ' ' + std::to_string(static_cast<int>(form));
    const std::lock_guard lock(mutex_);
    const auto known = names_.find(key);
    return known != names_.end() ? known->second : names_.emplace(key, name()).first->second;
}

std::string Grammar::currency_name(std::string_view code, std::int64_t value) const {
    const auto count = static_cast<std::int64_t>(plural_index(value));
    return kept_name(code, plural_after(value, true), [&] { return currency_words(language_, code, count); });
}

std::string Grammar::unit_name(const char* unit, std::int64_t value, bool whole) const {
    const std::size_t index = plural_index(value);
    const double count = whole ? static_cast<double>(index)
                               : static_cast<double>(std::min(index, part_plurals_.size() - 1)) + 0.5;
    return kept_name(unit, plural_after(value, whole), [&] { return unit_words(language_, unit, count); });
}

}  // namespace audio_edition::cldr
