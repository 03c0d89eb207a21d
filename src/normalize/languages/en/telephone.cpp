// SPDX-License-Identifier: GPL-3.0-or-later
#include "normalize/languages/en/telephone.h"

#include <optional>
#include <string>

#include "normalize/languages/en/digit_groups.h"
#include "normalize/languages/en/identifier.h"
#include "normalize/languages/en/number.h"
#include "normalize/word_set.h"

namespace audio_edition::en {
namespace {

constexpr WordSet calling_words({"at",    "call",      "called",  "calling", "calls",    "contact",
                                 "dial",  "dialed",    "dialing", "dialled", "dialling", "dials",
                                 "fax",   "helpline",  "hotline", "mobile",  "number",   "on",
                                 "phone", "phoned",    "phoning", "ring",    "ringing",  "sms",
                                 "tel",   "telephone", "text",    "whatsapp"});
constexpr WordSet emergency_numbers({"000", "101", "111", "112", "211", "311", "411", "511", "611", "711",
                                     "811", "911", "988", "999"});
constexpr WordSet emergency_words({"call", "caller", "callers", "calls", "dispatch", "dispatcher",
                                   "dispatchers", "emergency", "hotline", "operator", "operators"});

/// ext. 5, x5, after a number
std::size_t add_extension(const Context& context, std::size_t last, std::string& spoken) {
    const Lexemes& lexemes = context.lexemes;
    std::size_t word = lexemes.skip_space(lexemes.is_symbol(last, U',') ? last + 1 : last);
    const bool written = lexemes.is_word(word, "ext") || lexemes.is_word(word, "extn") ||
                         lexemes.is_word(word, "extension") ||
                         (lexemes.is_word(word, "x") && lexemes.is_digits(word + 1));
    if (!written) return last;
    if (lexemes.is_symbol(++word, U'.')) ++word;
    word = lexemes.skip_space(word);
    if (!lexemes.is_digits(word)) return last;
    spoken += ", extension " + digit_words(lexemes.text(word), context.numbers);
    return word + 1;
}

bool follows_calling(const Lexemes& lexemes, std::size_t at) noexcept {
    std::size_t before = lexemes.before(at);
    if (lexemes.is_symbol_of(before, U":.")) before = lexemes.before(before);
    return calling_words.contains(lexemes.folded(before));
}

/// Call 135-4567-8900, my number is 135 4567 8900: what is dialled, whatever its groups are.
bool is_dialled(const Lexemes& lexemes, std::size_t at, const DigitGroups& groups) {
    static constexpr WordSet dialling({"call", "called", "calling", "dial", "dialing", "dialled", "dialling",
                                       "fax", "phone", "ring", "ringing", "sms", "tel", "telephone", "text",
                                       "whatsapp"});
    static constexpr WordSet lines(
        {"cell", "fax", "landline", "line", "mobile", "number", "phone", "telephone"});
    constexpr std::size_t fewest = 6, most = 12;
    std::size_t before = lexemes.before(at);
    if (lexemes.is_symbol_of(before, U":.")) before = lexemes.before(before);
    const bool told =
        dialling.contains(lexemes.folded(before)) ||
        (lexemes.is_word(before, "is") && lines.contains(lexemes.folded(lexemes.before(before))));
    return told && groups.digits >= fewest && groups.digits <= most &&
           (groups.joined_by(U' ') || groups.joined_by(U'-') || groups.joined_by(U'.'));
}

/// A shape that only telephone numbers have, or that they have after words of calling.
bool is_telephone(const Lexemes& lexemes, std::size_t at, const DigitGroups& groups) {
    const std::string_view first = lexemes.text(groups.at[0]);
    if (groups.too_many || !lexemes.word_ends(groups.last)) return false;
    if (is_dialled(lexemes, at, groups)) return true;
    if (groups.has_shape(lexemes, {3, 3, 4}))
        return groups.bracket || !groups.joined_by(U' ') || follows_calling(lexemes, at);
    if (groups.has_shape(lexemes, {1, 3, 3, 4})) return first == "1";
    if (groups.has_shape(lexemes, {3, 3, 4, 1}) || groups.has_shape(lexemes, {3, 3, 4, 4}) ||
        groups.has_shape(lexemes, {3, 3, 4, 3}) || groups.has_shape(lexemes, {3, 3, 4, 2}))
        return groups.joined_by(U'-');
    if (groups.has_shape(lexemes, {3, 4}))
        return (groups.joined_by(U'-') || groups.joined_by(U'.')) &&
               (first == "555" || follows_calling(lexemes, at));
    const bool national =
        first[0] == '0' && first.size() >= 3 && first.size() <= 5 && groups.count >= 2 && groups.count <= 4;
    return national && groups.digits >= 9 && groups.digits <= 11;
}

/// +44 20 7946 0958
void propose_international(const Context& context, std::size_t at, Proposals& proposals) {
    const Lexemes& lexemes = context.lexemes;
    if (!lexemes.word_starts(at) || !lexemes.is_digits(at + 1)) return;
    const DigitGroups groups = read_digit_groups(lexemes, at + 1);
    if (groups.digits < 7 || groups.digits > 15 || !lexemes.word_ends(groups.last) ||
        (groups.count < 2 && groups.digits < 10))
        return;
    std::string spoken = "plus " + digit_groups_words(lexemes, groups, context.numbers);
    const std::size_t last = add_extension(context, groups.last, spoken);
    proposals.say(at, last, certainty::certain, "international number", spoken);
}

/// Call 911; a 911 call
void propose_emergency(const Context& context, std::size_t at, Proposals& proposals) {
    const Lexemes& lexemes = context.lexemes;
    if (!emergency_numbers.contains(lexemes.text(at)) || !number_ends(lexemes, at + 1)) return;
    const std::string_view before = lexemes.folded(lexemes.before(at));
    const bool called =
        before != "at" && before != "on" && before != "number" && calling_words.contains(before);
    if (called || emergency_words.contains(lexemes.folded(lexemes.skip_space(at + 1))))
        proposals.say(at, at + 1, certainty::certain, "emergency number",
                      digit_words(lexemes.text(at), context.numbers));
}

/// 1-800-FLOWERS: the letters are left as they are.
void propose_lettered(const Context& context, std::size_t at, Proposals& proposals) {
    const Lexemes& lexemes = context.lexemes;
    if (lexemes.text(at) != "1" || !lexemes.is_dash(at + 1) || !lexemes.is_digits(at + 2) ||
        lexemes.text(at + 2).size() != 3 || !lexemes.is_dash(at + 3))
        return;
    std::size_t last = at + 4;
    std::string spoken =
        "one, " + (lexemes.text(at + 2).ends_with("00") ? cardinal_words(lexemes.text(at + 2))
                                                        : digit_words(lexemes.text(at + 2), context.numbers));
    bool letters = false;
    while ((lexemes.is_upper(last) || lexemes.is_digits(last)) && last < at + 12) {
        letters |= lexemes.is_word(last);
        spoken += lexemes.is_digits(last - 2) && last > at + 4 ? ", " : last == at + 4 ? ", " : " ";
        spoken += lexemes.is_digits(last) ? digit_words(lexemes.text(last), context.numbers)
                                          : std::string(lexemes.text(last));
        ++last;
        if (!lexemes.is_dash(last) || !(lexemes.is_upper(last + 1) || lexemes.is_digits(last + 1))) break;
        ++last;
    }
    if (letters && lexemes.word_ends(last))
        proposals.say(at, last, certainty::certain, "number in letters", spoken);
}

void propose_telephone(const Context& context, std::size_t at, Proposals& proposals) {
    const Lexemes& lexemes = context.lexemes;
    if (lexemes.is_symbol(at, U'+')) {
        propose_international(context, at, proposals);
        return;
    }
    const bool inside = !lexemes.word_starts(at) || (lexemes.is_dash(at - 1) && lexemes.is_digits(at - 2)) ||
                        (lexemes.is_symbol(at - 1, U'.') && lexemes.is_digits(at - 2));
    if (inside || lexemes.is_symbol(at - 1, U'+')) return;
    if (lexemes.is_digits(at)) {
        propose_emergency(context, at, proposals);
        propose_lettered(context, at, proposals);
    }
    const DigitGroups groups = read_digit_groups(lexemes, at);
    if (groups.count == 0) return;
    propose_identifier(context, at, groups, proposals);
    if (groups.count < 2 || !is_telephone(lexemes, at, groups)) return;
    std::string spoken = digit_groups_words(lexemes, groups, context.numbers);
    const std::size_t last = add_extension(context, groups.last, spoken);
    proposals.say(at, last, certainty::certain, "telephone number", spoken);
}

}  // namespace

const SemioticClass telephone_class{"telephone", {.digits = true, .symbols = U"+("}, propose_telephone};

}  // namespace audio_edition::en
