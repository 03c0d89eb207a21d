// SPDX-License-Identifier: GPL-3.0-or-later
#include "normalize/languages/cldr/number.h"

#include <algorithm>
#include <charconv>

#include "text/utf8.h"

namespace audio_edition::cldr {
namespace {

constexpr std::size_t longest_value = 15;
constexpr std::size_t most_groups = 6;

bool is_group(const Lexemes& lexemes, std::size_t at) noexcept {
    return lexemes.is_digits(at) && lexemes.text(at).size() == 3;
}

/// A mark that sets groups of thousands apart: one of the language's, a space, or Switzerland's apostrophe.
bool is_group_mark(const Grammar& grammar, const Lexemes& lexemes, std::size_t at) {
    if (lexemes.is_space(at)) return lexemes.text(at) == " ";
    return lexemes.is_symbol_of(at, grammar.forms().numbers.group_marks) || lexemes.is_symbol(at, U'\'');
}

bool same_mark(const Lexemes& lexemes, std::size_t one, std::size_t other) noexcept {
    return lexemes.kind(one) == lexemes.kind(other) && lexemes[one].symbol == lexemes[other].symbol;
}

/// versión 2.002
bool is_version(const Grammar& grammar, const Lexemes& lexemes, std::size_t at) {
    const auto& words = grammar.forms().version.words;
    return !words.empty() &&
           std::ranges::find(words, to_lower(lexemes.text(lexemes.before(at)))) != words.end();
}

void read_groups(const Grammar& grammar, const Lexemes& lexemes, LocalNumber& number) {
    const std::size_t mark = number.last;
    if (number.integer.size() > 3 || number.integer.front() == '0' || !is_group_mark(grammar, lexemes, mark))
        return;
    for (std::size_t group = 0; group < most_groups; ++group) {
        if (!same_mark(lexemes, number.last, mark) || !is_group(lexemes, number.last + 1)) return;
        if (lexemes.is_space(mark) && !lexemes.text(number.last).starts_with(' ')) return;
        number.integer += lexemes.text(number.last + 1);
        number.last += 2;
        number.grouped = true;
    }
}

/// Groups of two after the first three from the right, as India has them: 1,00,000.
void read_lakhs(const Grammar& grammar, const Lexemes& lexemes, LocalNumber& number) {
    if (number.grouped || grammar.forms().numbers.group_marks != U"," || number.integer.size() > 2) return;
    std::string digits = number.integer;
    std::size_t last = number.last;
    while (lexemes.is_symbol(last, U',') && lexemes.is_digits(last + 1) &&
           lexemes.text(last + 1).size() == 2) {
        digits += lexemes.text(last + 1);
        last += 2;
    }
    if (last == number.last || !lexemes.is_symbol(last, U',') || !is_group(lexemes, last + 1)) return;
    number.integer = digits.append(lexemes.text(last + 1));
    number.last = last + 2;
    number.grouped = true;
}

/// 13,000 as America writes it, though a comma begins decimals here: nobody writes three zeros after one.
bool is_foreign_group(const Lexemes& lexemes, const LocalNumber& number) {
    return number.integer.size() <= 3 && number.integer.front() != '0' &&
           lexemes.is_symbol(number.last, U',') && lexemes.text(number.last + 1) == "000";
}

void read_fraction(const Grammar& grammar, const Lexemes& lexemes, LocalNumber& number) {
    const NumberForms& forms = grammar.forms().numbers;
    const std::size_t mark = number.last;
    if (!lexemes.is_digits(mark + 1)) return;
    if (is_foreign_group(lexemes, number)) {
        number.integer += "000";
        number.last += 2;
        number.grouped = true;
        return;
    }
    const bool point = !lexemes.is_symbol_of(mark, forms.decimal_marks);
    if (point && (!lexemes.is_symbol(mark, U'.') || forms.point_word.empty() || number.grouped)) return;
    const std::size_t next = mark + 2;
    if (lexemes.is_symbol_of(next, U".,") && lexemes.is_digits(next + 1)) return;  // 1.2.3
    number.fraction = lexemes.text(mark + 1);
    number.has_fraction = true;
    number.point = point;
    number.last = next;
}

/// Short ones as a number; and what follows the point of a section's or a file's number: 2054.116
std::string fraction_words(const Grammar& grammar, const LocalNumber& number) {
    const std::string_view digits = number.fraction;
    const std::size_t longest = number.point && number.integer.size() > 3 ? 3 : 2;
    const bool as_number = (grammar.forms().numbers.decimals_as_number || number.point) &&
                           digits.size() <= longest && digits[0] != '0';
    std::int64_t value = 0;
    std::from_chars(digits.data(), digits.data() + digits.size(), value);
    return as_number ? grammar.cardinal(value) : digit_words(grammar, digits);
}

}  // namespace

const Grammar& grammar_of(const Context& context) {
    return *context.grammar;
}

std::optional<std::int64_t> LocalNumber::value() const noexcept {
    std::int64_t value = 0;
    if (integer.empty() || integer.size() > longest_value) return std::nullopt;
    std::from_chars(integer.data(), integer.data() + integer.size(), value);
    return value;
}

std::optional<std::int64_t> small_value(const Lexemes& lexemes, std::size_t at) noexcept {
    if (!lexemes.is_digits(at) || lexemes.text(at).size() > 9) return std::nullopt;
    std::int64_t value = 0;
    const std::string_view digits = lexemes.text(at);
    std::from_chars(digits.data(), digits.data() + digits.size(), value);
    return value;
}

std::optional<LocalNumber> read_number(const Grammar& grammar, const Lexemes& lexemes, std::size_t at) {
    if (!lexemes.is_digits(at)) return std::nullopt;
    LocalNumber number;
    number.integer = lexemes.text(at);
    number.last = at + 1;
    if (!is_version(grammar, lexemes, at)) read_groups(grammar, lexemes, number);
    read_lakhs(grammar, lexemes, number);
    read_fraction(grammar, lexemes, number);
    return number;
}

bool has_year_shape(const LocalNumber& number) noexcept {
    return number.whole() && !number.grouped && number.integer.size() == 4 && number.integer.front() == '1' &&
           number.integer[1] != '0';
}

bool number_starts(const Lexemes& lexemes, std::size_t at) noexcept {
    if (!lexemes.word_starts(at)) return false;
    return !(lexemes.is_digits(at - 2) && lexemes.is_symbol_of(at - 1, U".,:/'"));
}

bool is_sign(const Lexemes& lexemes, std::size_t at) noexcept {
    if (!lexemes.is_symbol_of(at, U"-\u2212\u2013") || !lexemes.is_digits(at + 1)) return false;
    const bool opens =
        lexemes.is_space(at - 1) || lexemes.is_end(at - 1) || lexemes.is_symbol_of(at - 1, U"([=<>\u2248±");
    return opens && !(lexemes.is_space(at - 1) && lexemes.is_digits(at - 2));
}

std::string digit_words(const Grammar& grammar, std::string_view digits) {
    std::string words;
    for (const char digit : digits) {
        if (digit < '0' || digit > '9') continue;
        if (!words.empty()) words += ' ';
        words += grammar.cardinal(digit - '0');
    }
    return words;
}

namespace {

/// As the engine reads it best: without what sets groups apart.
std::string number_in_digits(const Grammar& grammar, const LocalNumber& number) {
    std::string digits = number.integer;
    if (!number.has_fraction) return digits;
    append_utf8(digits, grammar.forms().numbers.decimal_marks.front());
    return digits.append(number.fraction);
}

}  // namespace

std::string number_words(const Grammar& grammar, const LocalNumber& number,
                         const std::optional<Agreement>& agreement) {
    if (grammar.forms().numbers.by_engine) return number_in_digits(grammar, number);
    const auto value = number.value();
    const bool in_digits = !value || (number.integer.size() > 1 && number.integer.front() == '0');
    if (in_digits && number.whole()) return digit_words(grammar, number.integer);
    std::string words = in_digits                     ? digit_words(grammar, number.integer)
                        : agreement && number.whole() ? grammar.cardinal(*value, *agreement)
                                                      : grammar.cardinal(*value);
    if (number.whole()) return words;
    if (const auto parts = value && !number.point ? grammar.decimal(*value, number.fraction) : std::nullopt)
        return *parts;
    const NumberForms& forms = grammar.forms().numbers;
    words.append(" ").append(number.point ? forms.point_word : forms.decimal_word);
    return words.append(" ").append(fraction_words(grammar, number));
}

Agreement counted_in_place(const Grammar& grammar, const Lexemes& lexemes, std::size_t at, Gender gender) {
    return {.gender = gender, .grammatical_case = grammar.governed(lexemes, at, gender).grammatical_case};
}

std::size_t before_final_stop(const Grammar& grammar, const Lexemes& lexemes, std::size_t last) {
    const std::size_t next = lexemes.skip_space(last);
    const bool ends = lexemes.is_end(next) || grammar.begins_sentence(lexemes, next);
    return ends && lexemes.is_symbol(last - 1, U'.') ? last - 1 : last;
}

std::optional<ScaleFormAt> scale_at(const Grammar& grammar, const Lexemes& lexemes, std::size_t at) {
    const std::size_t word = lexemes.skip_space(at);
    if (!lexemes.is_word(word)) return std::nullopt;
    const auto& scales = grammar.forms().scales;
    const std::string folded = to_lower(lexemes.text(word));
    std::size_t index = 0;
    while (index < scales.size() && !(scales[index].letters ? scales[index].written == lexemes.text(word)
                                                            : grammar.folded_scales()[index] == folded))
        ++index;
    if (index == scales.size()) return std::nullopt;
    const ScaleForm* found = &scales[index];
    const bool stop = !found->letters && found->written != found->one && found->written != found->many &&
                      lexemes.is_symbol(word + 1, U'.') && !lexemes.is_end(lexemes.skip_space(word + 2));
    return ScaleFormAt{found, stop ? word + 2 : word + 1};
}

std::optional<CountedAmount> read_amount(const Grammar& grammar, const Lexemes& lexemes, std::size_t at) {
    CountedAmount amount;
    if (is_sign(lexemes, at)) {
        if (!grammar.says_minus()) return std::nullopt;
        amount.negative = true;
        ++at;
    }
    if (auto fraction = fraction_at(grammar, lexemes, at)) {
        amount.last = fraction->last;
        amount.fraction = std::move(fraction->words);
        amount.one_part = fraction->below_one;
        amount.half = fraction->half;
        return amount;
    }
    auto number = read_number(grammar, lexemes, at);
    if (!number || (number->has_fraction && !grammar.says_decimals())) return std::nullopt;
    const std::size_t dash = number->last;
    if (lexemes.is_dash(dash) && lexemes.is_digits(dash + 1) && !grammar.forms().range.empty()) {
        auto second = read_number(grammar, lexemes, dash + 1);
        if (second && lexemes.word_ends(second->last)) {
            amount.from = std::move(number);
            number = std::move(second);
        }
    }
    amount.number = std::move(*number);
    amount.last = amount.number.last;
    if (const auto scale = scale_at(grammar, lexemes, amount.last);
        scale &&
        (!scale->scale->letters || scale->last == amount.last + 1 || lexemes.is_space(amount.last))) {
        amount.scale = scale->scale;
        amount.last = scale->last;
    }
    return amount;
}

std::string CountedAmount::words(const Grammar& grammar, const Agreement& agreement) const {
    Agreement own = agreement;
    if (scale != nullptr && !scale->direct) own.gender = scale->gender;
    std::string words;
    if (negative) words.append(grammar.forms().numbers.minus).append(" ");
    if (from)
        words.append(number_words(grammar, *from, own)).append(" ").append(grammar.forms().range).append(" ");
    words += fraction ? (half ? grammar.half(own) : std::nullopt).value_or(*fraction)
                      : number_words(grammar, number, from ? grammar.after_range(own) : own);
    if (scale == nullptr) return words;
    const bool part = !number.whole() && !scale->part.empty();
    return words.append(" ").append(part ? scale->part
                                         : grammar.form_after(number.value().value_or(2), number.whole(),
                                                              scale->one, scale->few, scale->many));
}

std::string_view CountedAmount::form(const Grammar& grammar, std::string_view one, std::string_view few,
                                     std::string_view many) const {
    if (scale != nullptr || from) return many;
    if (!number.whole() && grammar.forms().decimals_take_few && !few.empty()) return few;
    if (fraction) return one_part ? one : few.empty() ? many : few;
    return grammar.form_after(number.value().value_or(2), number.whole(), one, few, many);
}

}  // namespace audio_edition::cldr
